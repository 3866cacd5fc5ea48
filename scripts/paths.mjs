/**
 * Where things are: the project, its own Node 24, and the programs that packages bring.
 *
 * The machine's Node may be as old as 20. It runs only what is in `scripts/`; all else runs on the Node that the
 * install brings as the dev dependency `node`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The project's own Node. The package `node` puts it in `bin/` under the name that the system expects; on Windows the
 * file `bin/node` beside it is an empty stand-in, so the name matters.
 * @param {string} [projectRoot]
 * @returns {string}
 */
export function node24(projectRoot = root) {
  const own = join(projectRoot, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(own) && Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return own;
}

/**
 * The script that a package offers as a command, to be run with `node24()`.
 * @param {string} name the package
 * @param {string} [command] the command, where the package has another name for it
 * @param {string} [projectRoot]
 * @returns {string}
 * @example packageBin('astro') // → …/node_modules/astro/bin/astro.mjs
 */
export function packageBin(name, command = name, projectRoot = root) {
  const folder = join(projectRoot, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * The surroundings of every child process. `NODE_TEST_CONTEXT` would make a test runner that we start believe that it
 * is part of the one that started us. What Node has compiled once it keeps: most of the time of a short command goes
 * into reading the same modules again.
 * @param {Record<string, string | undefined>} [extra]
 * @param {Record<string, string | undefined>} [env]
 * @returns {Record<string, string | undefined>}
 */
export function childEnv(extra = {}, env = process.env) {
  const { NODE_TEST_CONTEXT: _, ...rest } = env;
  return { ...rest, ASTRO_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: env['NODE_COMPILE_CACHE'] ?? join(root, 'node_modules', '.cache', 'compiled'), ...extra };
}

/**
 * The search path without this project's own programs. `npm start` puts them first, and npm itself must not run on a
 * Node that it is about to replace.
 * @param {string} projectRoot
 * @param {string} searchPath
 * @returns {string}
 */
export function pathWithoutOwnPrograms(projectRoot, searchPath) {
  const own = join(projectRoot, 'node_modules');
  return searchPath
    .split(delimiter)
    .filter((folder) => !resolve(folder || '.').startsWith(own))
    .join(delimiter);
}
