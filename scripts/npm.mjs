/**
 * Finds npm, and says in a sentence what went wrong when it fails.
 */
import { existsSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { pathWithoutOwnPrograms } from './paths.mjs';

/** @typedef {{ command: string, args: string[], shell: boolean, env: Record<string, string | undefined> }} Npm */

/**
 * How npm is started. Inside `npm start`, the npm that runs us says where it is; otherwise it stands beside Node or on
 * the search path.
 * @param {string} projectRoot
 * @param {Record<string, string | undefined>} env
 * @returns {Npm | undefined}
 */
export function findNpm(projectRoot, env) {
  const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const searchPath = pathWithoutOwnPrograms(projectRoot, env[pathKey] ?? '');
  const npmEnv = { ...env, [pathKey]: searchPath };
  const folders = searchPath.split(delimiter).filter(Boolean);
  const node = folders.map((folder) => join(folder, executable('node'))).find((file) => existsSync(file)) ?? process.execPath;

  const running = env['npm_execpath'];
  if (running !== undefined && basename(running) === 'npm-cli.js' && existsSync(running)) {
    return { command: node, args: [running], shell: false, env: npmEnv };
  }
  const program = folders.map((folder) => join(folder, process.platform === 'win32' ? 'npm.cmd' : 'npm')).find((file) => existsSync(file));
  if (program !== undefined && process.platform !== 'win32') return { command: program, args: [], shell: false, env: npmEnv };
  const besideNode = join(dirname(node), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  if (existsSync(besideNode)) return { command: node, args: [besideNode], shell: false, env: npmEnv };
  // Windows starts a .cmd file through a shell only.
  if (program !== undefined) return { command: `"${program}"`, args: [], shell: true, env: npmEnv };
  return undefined;
}

/** @param {string} name */
const executable = (name) => (process.platform === 'win32' ? `${name}.exe` : name);

/** What npm's output holds, and what to tell a person then; the first that fits is said. */
const reasons = /** @type {[RegExp, string][]} */ ([
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|socket hang up/,
    'The package registry could not be reached. Check the network connection (and the proxy, if there is one), then run the same command again.'],
  [/SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|CERT_/,
    'The connection to the package registry was not trusted. If your network has its own certificate, name its file in NODE_EXTRA_CA_CERTS, then run the same command again.'],
  [/ENOSPC/, 'The disk is full. Free about 1 GB, then run the same command again.'],
  [/EACCES|EPERM|EROFS|EBUSY|ENOTEMPTY/, 'Files could not be written. Check that you own this folder and that no other program uses node_modules, then run the same command again.'],
  [/EUSAGE|can only install|in sync/, 'package.json and package-lock.json do not agree. Run "npm install" to bring them together, then run the same command again.'],
  [/EINTEGRITY/, 'A package was not the one that package-lock.json expects. Run "npm cache clean --force", then run the same command again.'],
  [/E404|ETARGET|E403|E401/, 'The package registry does not have, or does not give out, one of the packages. Check "npm config get registry", then run the same command again.'],
]);

/**
 * What npm said that matters: not its many warnings, and of the rest the end.
 * @param {string} output
 * @returns {string}
 */
export function npmWords(output) {
  const lines = output.trimEnd().split('\n');
  const important = lines.filter((line) => !/^npm warn\b/i.test(line));
  return (important.length > 0 ? important : lines).slice(-40).join('\n');
}

/**
 * @param {string} output
 * @returns {string} what to do
 */
export function npmAdvice(output) {
  return reasons.find(([pattern]) => pattern.test(output))?.[1]
    ?? 'Read npm\'s own words above. When what they name is put right, run the same command again.';
}
