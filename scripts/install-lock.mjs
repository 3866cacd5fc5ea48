/**
 * Lets one command at a time install: two `npm ci` in one folder delete each other's files.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** No install takes this long; after it the number in the file may be another program's by now. */
const longestSeconds = 900;

/**
 * Waits for its turn.
 * @param {string} root
 * @param {() => void} waiting told once, when another command is at it
 * @returns {Promise<() => void>} gives the turn to the next
 */
export async function takeInstallLock(root, waiting) {
  const file = join(root, '.trinvis', 'installing');
  mkdirSync(join(root, '.trinvis'), { recursive: true });
  for (let told = false; ; told = true) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      const release = () => rmSync(file, { force: true });
      process.once('exit', release);
      return () => {
        process.off('exit', release);
        release();
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    if (!isHeld(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) waiting();
    await pause(500);
  }
}

/**
 * Whether the command that wrote the file still runs; one that was killed could not take it away.
 * @param {string} file
 */
function isHeld(file) {
  try {
    const ageSeconds = (Date.now() - statSync(file).mtimeMs) / 1000;
    if (ageSeconds > longestSeconds) return false;
    const pid = Number(readFileSync(file, 'utf8'));
    // Empty for the moment between being made and being written.
    if (pid === 0) return ageSeconds < 10;
    if (pid === process.pid) return false;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
