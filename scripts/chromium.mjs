/**
 * Finds a Chromium for the browser tests, or installs one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { childEnv, node24, packageBin, root } from './paths.mjs';
import { runPhase } from './phases.mjs';

/** @typedef {(line?: string) => void} Log */

/**
 * Where browsers usually are, the one that was asked for first.
 * @param {Record<string, string | undefined>} env
 * @returns {(string | undefined)[]}
 */
function usualPlaces(env) {
  const windows = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((folder) => folder !== undefined);
  return [
    env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...windows.flatMap((folder) => [join(folder, 'Chromium', 'Application', 'chrome.exe'), join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')]),
  ];
}

/**
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<string | undefined>} a browser that starts
 */
export async function findChromium(env = process.env) {
  for (const file of usualPlaces(env)) {
    if (file && works(file)) return file;
  }
  const own = await playwrightsOwn();
  return own && works(own) ? own : undefined;
}

/**
 * @param {object} options
 * @param {Log} options.log
 * @param {import('./progress.mjs').Progress} [options.progress]
 * @param {Record<string, string | undefined>} [options.env]
 * @returns {Promise<string | undefined>}
 */
export async function ensureChromium({ log, progress, env = process.env }) {
  const asked = env['CHROMIUM_PATH'];
  if (asked && !works(asked)) log(`CHROMIUM_PATH names ${asked}, which does not start as a browser; looking elsewhere.`);
  const found = await findChromium(env);
  if (found) return found;

  const outputs = [];
  for (const { says, steps } of waysToInstall()) {
    log(`No Chromium was found for the browser tests. ${says}`);
    for (const [command = '', ...args] of steps) {
      const { ok, output } = await runPhase('Installing Chromium', command, args, {
        env: childEnv({ DEBIAN_FRONTEND: 'noninteractive' }, env),
        limitSeconds: 420,
        ...(progress && { progress }),
      });
      if (!ok) outputs.push(output.trim().split('\n').slice(-15).join('\n'));
      if (!ok) break;
    }
    const installed = await findChromium(env);
    if (installed) return installed;
  }
  for (const output of outputs) log(output);
  log('Chromium could not be installed. Install Chromium or Chrome by hand, name its program in CHROMIUM_PATH if it stands in an unusual place, then run "npm test" again.');
  return undefined;
}

/** @returns {{ says: string, steps: string[][] }[]} in the order in which they are tried */
function waysToInstall() {
  const ways = [];
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    ways.push({
      says: 'Installing Debian\'s with apt-get.',
      steps: [['apt-get', 'update'], ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']],
    });
  }
  if (existsSync(join(root, 'node_modules', 'playwright'))) {
    const playwright = [node24(), packageBin('playwright'), 'install'];
    ways.push({ says: 'Installing Playwright\'s, with what it needs.', steps: [[...playwright, '--with-deps', 'chromium']] });
    // Without the right to install the system's packages: they may be there already.
    ways.push({ says: 'Installing Playwright\'s, without the system\'s packages.', steps: [[...playwright, 'chromium']] });
  }
  return ways;
}

/**
 * Ubuntu's /usr/bin/chromium-browser can be a stand-in that only says where to get one, so it is asked for its version.
 * On Windows that would open a window.
 * @param {string} file
 */
function works(file) {
  if (!existsSync(file)) return false;
  return process.platform === 'win32' || spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

async function playwrightsOwn() {
  try {
    const fromProject = createRequire(join(root, 'package.json'));
    const playwright = createRequire(fromProject.resolve('playwright'));
    const { chromium } = (await import(pathToFileURL(playwright.resolve('playwright-core')).href)).default;
    return /** @type {string} */ (chromium.executablePath());
  } catch {
    return undefined;
  }
}
