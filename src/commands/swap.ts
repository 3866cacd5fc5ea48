/**
 * A new site takes the place of the old one by two renames: `dist` becomes `dist.old`, `dist.new` becomes `dist`. What
 * a kill between the two leaves is mended by the next command, so that readers have the old or the new site, and whole.
 */
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** The folders of a site that is built to `out`. */
export const asideOf = (out: string) => `${out}.new`;
const oldOf = (out: string) => `${out}.old`;
const lockOf = (out: string) => `${out}.lock`;

/** Puts the site that was built aside in the place of the last one. Only for who holds the lock. */
export function swapIn(out: string): void {
  bringBack(out);
  rmSync(oldOf(out), { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, oldOf(out));
  renameSync(asideOf(out), out);
  rmSync(oldOf(out), { recursive: true, force: true });
}

/** Where there is no site, the last one stands under its old name; where there is one, it is whole, and the old one goes. */
function bringBack(out: string): void {
  if (!existsSync(out) && existsSync(oldOf(out))) renameSync(oldOf(out), out);
}

/** Mends what a build that was killed has left. Leaves a build alone that is at work now. */
export async function mendSite(out: string): Promise<void> {
  if (existsSync(out) || !existsSync(oldOf(out))) return;
  if (held.has(out)) return bringBack(out);
  // A build that holds the lock is between its two renames, or mends the site itself.
  const release = await takeBuildLock(out, () => undefined);
  bringBack(out);
  release();
}

/** What this process holds the lock of. */
const held = new Set<string>();

/** No build takes this long; after it the number in the lock may be another program's by now. */
const longestSeconds = 3600;

/**
 * Waits until no other command builds to this folder: two would write over each other.
 * @param waiting told once, when another is at it
 * @returns gives the turn to the next
 */
export async function takeBuildLock(out: string, waiting: () => void): Promise<() => void> {
  const lock = lockOf(out);
  for (let told = false; ; ) {
    if (claim(lock)) {
      held.add(out);
      const release = () => {
        held.delete(out);
        rmSync(lock, { force: true });
      };
      process.once('exit', release);
      return () => {
        process.off('exit', release);
        release();
      };
    }
    if (clearStale(lock)) continue;
    if (!told) waiting();
    told = true;
    await pause(200);
  }
}

function claim(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a lock away whose command was killed. Two that find the same one cannot take a newer one away by that. */
function clearStale(lock: string): boolean {
  const before = readLock(lock);
  if (before === undefined) return true;
  if (before.held) return false;
  const taken = `${lock}.${process.pid}`;
  try {
    renameSync(lock, taken);
  } catch {
    return true;
  }
  const now = readLock(taken);
  if (now !== undefined && now.text !== before.text && now.held) renameSync(taken, lock);
  else rmSync(taken, { force: true });
  return true;
}

/** What a lock says, and whether the command that wrote it still runs; undefined where there is none. */
function readLock(lock: string): { text: string; held: boolean } | undefined {
  try {
    const text = readFileSync(lock, 'utf8');
    const seconds = (Date.now() - statSync(lock).mtimeMs) / 1000;
    const pid = Number(text);
    // Empty for the moment between being made and being written.
    if (pid === 0) return { text, held: seconds < 10 };
    return { text, held: seconds < longestSeconds && pid !== process.pid && isRunning(pid) };
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
