/**
 * Serves the site that was built last, until somebody ends it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onEnding } from './ending.mjs';
import { createSiteServer, listen } from './serve.mjs';
import { readReport } from './report.mjs';

const usualPort = 4321;

/**
 * The value of "--name value" or "--name=value".
 * @param {string[]} args
 * @param {string} name
 * @returns {string | undefined} '' when the value is lacking
 */
export function flag(args, name) {
  const at = args.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  const arg = args[at];
  if (arg === undefined) return undefined;
  return arg.includes('=') ? arg.slice(arg.indexOf('=') + 1) : (args[at + 1] ?? '');
}

/**
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {number}
 * @throws {Error} with a sentence when what was asked for is no port
 */
export function wantedPort(args, env) {
  const text = flag(args, 'port') ?? (env['PORT'] || String(usualPort));
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Error(`"${text}" is not a port. Name a number from 1 to 65535, for example --port 8080.`);
}

/**
 * @param {string} root
 * @param {object} options
 * @param {string[]} options.args
 * @param {Record<string, string | undefined>} options.env
 * @param {(line?: string) => void} options.log
 * @returns {Promise<void>} when the server answers; this process then ends, with exit code 0, on Ctrl-C
 */
export async function serveSite(root, { args, env, log }) {
  const dir = join(root, 'dist');
  if (!existsSync(dir)) throw new Error('There is no built site yet. Run "npm run build" first.');
  const base = readReport(root).base ?? '/';
  const host = flag(args, 'host');
  const { port, close } = await listen(createSiteServer(dir, { base }), wantedPort(args, env), { log, ...(host ? { host } : {}) });
  const release = onEnding(() => {
    release();
    log('Stopped.');
    void close().then(() => process.exit(0));
  });
  log();
  log(`The site is at http://localhost:${port}${`/${base}/`.replace(/\/+/g, '/')}`);
  log('Press Ctrl-C to stop.');
}
