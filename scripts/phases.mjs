/**
 * Runs a phase: one child process, watched, whose output is kept for the case that it fails.
 * Whatever ends this process ends the phases that run, and what those started.
 */
import { spawn, spawnSync } from 'node:child_process';
import { onEnding } from './ending.mjs';
import { createProgress } from './progress.mjs';
import { childEnv, root } from './paths.mjs';

/**
 * @typedef {object} PhaseResult
 * @property {boolean} ok
 * @property {number} seconds
 * @property {string} output standard output and standard error, as they came
 * @property {number | null} code the exit code; null when a signal ended the phase or it could not start
 * @property {boolean} timedOut
 */

const windows = process.platform === 'win32';
/** Output beyond this is dropped from its start: the end says what went wrong. */
const outputLimit = 2_000_000;
/** How long a child may take to end before it is made to. */
const graceMilliseconds = 5000;

/** Set once a signal came: from then on no phase begins, and none reports, so that nobody goes on after it. */
let ending = false;
/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
// However this process ends, a closed pipe or a mistake of ours included, nothing is left running.
process.on('exit', () => {
  for (const child of children) signalGroup(child.pid, 'SIGKILL');
});

/**
 * @param {string} name as people read it: "Building the site"
 * @param {string} command
 * @param {string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {Record<string, string | undefined>} [options.env]
 * @param {number} [options.limitSeconds] a phase that takes longer is ended, and has failed
 * @param {import('./progress.mjs').Progress} [options.progress]
 * @param {() => string} [options.note] what to add to the progress line
 * @param {boolean} [options.shell]
 * @returns {Promise<PhaseResult>}
 */
export function runPhase(name, command, args, options = {}) {
  const { cwd = root, env = childEnv(), limitSeconds, progress = createProgress(), note, shell = false } = options;
  if (ending) return new Promise(() => {});
  const started = Date.now();
  const end = progress.begin(name, note);
  return new Promise((done) => {
    let output = '';
    let timedOut = false;
    // In a group of its own, so that a signal reaches what the child started too.
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'], detached: !windows, windowsHide: true });
    children.add(child);
    /** @param {string} text */
    const keep = (text) => {
      output = (output + text).slice(-outputLimit);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    const limit = limitSeconds === undefined ? undefined : setTimeout(() => {
      timedOut = true;
      keep(`\nStopped: it took longer than ${limitSeconds} seconds.\n`);
      void stopChild(child);
    }, limitSeconds * 1000);

    /** @param {number | null} code */
    const finish = (code) => {
      if (!children.delete(child)) return;
      clearTimeout(limit);
      end();
      if (!ending) done({ ok: code === 0 && !timedOut, seconds: (Date.now() - started) / 1000, output, code, timedOut });
    };
    child.on('error', (error) => {
      keep(`Could not start ${command}: ${error.message}\n`);
      finish(null);
    });
    child.on('close', finish);
  });
}

/** Ends all phases that run. Resolves when they are gone. */
export async function stopPhases() {
  await Promise.all([...children].map(stopChild));
}

/**
 * Makes Ctrl-C and a request to end stop the running phases, and then this process, with exit code 130.
 * @param {(line?: string) => void} log
 * @returns {() => void} takes that back, for a part that ends in another way
 */
export function stopOnSignal(log) {
  const stop = () => {
    if (ending) return;
    ending = true;
    log('Stopped.');
    void stopPhases().then(() => process.exit(130));
  };
  return onEnding(stop);
}

/**
 * Asks a child and its group to end; after a while makes them.
 * @param {import('node:child_process').ChildProcess} child
 */
async function stopChild(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child.pid, 'SIGTERM');
  const force = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), graceMilliseconds);
  await gone;
  clearTimeout(force);
  // What the child started and left behind.
  signalGroup(child.pid, 'SIGKILL');
}

/**
 * @param {number | undefined} pid
 * @param {'SIGTERM' | 'SIGKILL'} signal
 */
function signalGroup(pid, signal) {
  if (pid === undefined) return;
  if (windows) {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // Already gone.
  }
}
