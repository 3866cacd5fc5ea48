/**
 * `npm run dev|build|preview|check|translations`: sees to it that all is installed, then runs the command on the
 * project's own Node with this terminal. What it says itself goes to standard error, so that a command's output can
 * be piped on.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { onEnding } from './ending.mjs';
import { ensureInstalled } from './install.mjs';
import { mendSite } from './mend.mjs';
import { childEnv, node24, packageBin, root } from './paths.mjs';
import { stopOnSignal } from './phases.mjs';
import { serveSite } from './preview.mjs';
import { createProgress } from './progress.mjs';

/** What each command runs, one after the other for as long as each succeeds; `args` go to the last. */
const commands = /** @type {Record<string, () => string[][]>} */ ({
  dev: () => [[packageBin('astro'), 'dev']],
  build: () => [[source('check.ts')], [source('build.ts')]],
  // Of many files most of what is made is soon thrown away: little room for it keeps the process small.
  check: () => [['--max-semi-space-size=8', source('check.ts')]],
  translations: () => [[source('translations.ts')]],
});

const [name = '', ...args] = process.argv.slice(2);
const progress = createProgress({ stream: process.stderr });
process.exitCode = await main();

async function main() {
  const make = commands[name];
  if (make === undefined && name !== 'preview') {
    progress.line(`There is no command "${name}". There are: ${[...Object.keys(commands), 'preview'].sort().join(', ')}.`);
    return 1;
  }
  const release = stopOnSignal(progress.line);
  const install = await ensureInstalled(root, { log: progress.line, progress });
  release();
  if (!install.ok) return 1;
  mendSite(root);
  if (make === undefined) return preview();
  const runs = make();
  for (const [index, run] of runs.entries()) {
    const code = await inTerminal(index === runs.length - 1 ? [...run, ...args] : run);
    if (code !== 0) return code;
  }
  return 0;
}

async function preview() {
  try {
    await serveSite(root, { args, env: process.env, log: (line = '') => console.log(line) });
    return 0;
  } catch (error) {
    progress.line(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/** @param {string} file */
function source(file) {
  return join('src', 'commands', file);
}

/**
 * @param {string[]} nodeArgs
 * @returns {Promise<number>} the exit code, 128 + the signal's number when one ended it
 */
function inTerminal(nodeArgs) {
  return new Promise((resolve) => {
    const child = spawn(node24(), nodeArgs, { cwd: root, env: childEnv(), stdio: 'inherit' });
    const release = onEnding((signal) => {
      // Ctrl-C in a terminal reaches the child by itself.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
    /** @param {number} code */
    const finish = (code) => {
      release();
      resolve(code);
    };
    child.on('error', (error) => {
      progress.line(`Could not start the project's own Node: ${error.message}. Delete node_modules, then run the same command again.`);
      finish(1);
    });
    child.on('exit', (code, signal) => finish(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
