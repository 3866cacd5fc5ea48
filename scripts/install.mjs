/**
 * Installs what the project needs, when it is not there as the lock file wants it.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { takeInstallLock } from './install-lock.mjs';
import { findNpm, npmAdvice, npmWords } from './npm.mjs';
import { childEnv, node24 } from './paths.mjs';
import { runPhase } from './phases.mjs';

/** The oldest Node that can run these scripts. */
const oldestNode = 20;

/**
 * @typedef {object} InstallResult
 * @property {boolean} ok
 * @property {boolean} installed false when all was there already
 * @property {number} seconds
 */

/**
 * What `node_modules` must have been made from: the lock file, on this kind of machine (some packages are programs).
 * @param {string} root
 * @returns {string | undefined} undefined without a lock file
 */
export function wantedInstall(root) {
  const lock = join(root, 'package-lock.json');
  if (!existsSync(lock)) return undefined;
  return `${createHash('sha256').update(readFileSync(lock)).digest('hex')} ${process.platform}-${process.arch}`;
}

/** @param {string} root */
const markerOf = (root) => join(root, 'node_modules', '.trinvis-install');

/**
 * Why an install is needed, as a part of a sentence; undefined when it is not.
 * @param {string} root
 * @returns {string | undefined}
 */
export function installReason(root) {
  if (!existsSync(join(root, 'node_modules', '.bin'))) return 'nothing is installed yet';
  const marker = markerOf(root);
  if (!existsSync(marker)) return 'the last install was not finished by this command';
  if (readFileSync(marker, 'utf8').trim() !== wantedInstall(root)) return 'package-lock.json has changed';
  if (!existsSync(node24(root))) return 'the project\'s own Node is missing';
  return undefined;
}

/**
 * @param {string} root
 * @param {object} options
 * @param {(line?: string) => void} options.log
 * @param {Record<string, string | undefined>} [options.env]
 * @param {import('./progress.mjs').Progress} [options.progress]
 * @param {string} [options.nodeVersion]
 * @returns {Promise<InstallResult>}
 */
export async function ensureInstalled(root, { log, env = process.env, progress, nodeVersion = process.versions.node }) {
  /** @param {string} sentence */
  const failed = (sentence) => {
    log(sentence);
    return { ok: false, installed: false, seconds: 0 };
  };
  if (Number(nodeVersion.split('.')[0]) < oldestNode) {
    return failed(`This needs Node ${oldestNode} or newer, and found Node ${nodeVersion}. Get a newer one from https://nodejs.org/, then run the same command again.`);
  }
  if (installReason(root) === undefined) return { ok: true, installed: false, seconds: 0 };
  const wanted = wantedInstall(root);
  if (wanted === undefined) return failed(`There is no package-lock.json in ${root}. Get the whole project again, for example with "git checkout package-lock.json".`);
  const npm = findNpm(root, childEnv({}, env));
  if (npm === undefined) return failed('npm was not found. It comes with Node from https://nodejs.org/; on Debian: apt-get install npm. Then run the same command again.');

  const release = await takeInstallLock(root, () => log('Another command is installing the packages; waiting for it.'));
  try {
    return await install(root, { log, npm, wanted, progress });
  } finally {
    release();
  }
}

/**
 * @param {string} root
 * @param {object} options
 * @param {(line?: string) => void} options.log
 * @param {import('./npm.mjs').Npm} options.npm
 * @param {string} options.wanted
 * @param {import('./progress.mjs').Progress | undefined} options.progress
 * @returns {Promise<InstallResult>}
 */
async function install(root, { log, npm, wanted, progress }) {
  // The command that was waited for may have done it.
  const reason = installReason(root);
  if (reason === undefined) return { ok: true, installed: false, seconds: 0 };
  log(`Installing the packages: ${reason}.`);
  rmSync(markerOf(root), { force: true });
  setAsideRunningNode(root);
  const args = [...npm.args, 'ci', '--include=dev', '--ignore-scripts=false', '--no-audit', '--no-fund'];
  const result = await runPhase('Installing', npm.command, args, { cwd: root, env: npm.env, shell: npm.shell, ...(progress && { progress }) });
  const complete = result.ok && existsSync(node24(root));
  if (!complete) {
    const words = npmWords(result.output);
    log(words);
    log(result.ok
      ? 'The packages were installed, but the project\'s own Node was not: its install script did not run. Check that "npm config get ignore-scripts" says false, then run the same command again.'
      : `The packages could not be installed. ${npmAdvice(words)}`);
    return { ok: false, installed: false, seconds: result.seconds };
  }
  writeFileSync(markerOf(root), `${wanted}\n`);
  return { ok: true, installed: true, seconds: result.seconds };
}

/**
 * Windows does not let a running program be deleted, but lets it be moved: `npm start` may run on the very Node that
 * the install replaces.
 * @param {string} root
 */
function setAsideRunningNode(root) {
  if (process.platform !== 'win32' || !process.execPath.startsWith(join(root, 'node_modules') + sep)) return;
  const folder = join(root, '.trinvis');
  mkdirSync(folder, { recursive: true });
  renameSync(process.execPath, join(folder, `old-node-${process.pid}.exe`));
}
