import { chmodSync, lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The whole texts of files, by whole path. */
export interface Writing {
  readonly added: ReadonlyMap<string, string>;
  readonly changed: ReadonlyMap<string, string>;
}

/**
 * Writes all files or none. Each is written aside and renamed, those that are named by others first, so that a command
 * that is stopped leaves every file whole. No file is written over that was not to be changed.
 * @throws where a file cannot be written, or one to be added is there; then everything is as it was
 */
export function writeNew({ added, changed }: Writing): void {
  const undo: (() => void)[] = [];
  try {
    const targets = [...changed].map(([path, text]) => [realpathSync.native(path), text] as const);
    for (const [path, text] of added) {
      if (isThere(path)) throw Object.assign(new Error(path), { code: 'EEXIST', path });
      makeFolder(dirname(path), undo);
      writeAside(path, text, undo);
    }
    for (const [path, text] of targets) {
      writeAside(path, text, undo);
      chmodSync(`${path}.new`, statSync(path).mode);
    }
    for (const path of added.keys()) {
      renameSync(`${path}.new`, path);
      undo.push(() => rmSync(path, { force: true }));
    }
    for (const [path] of targets) {
      const before = readFileSync(path);
      renameSync(`${path}.new`, path);
      undo.push(() => writeFileSync(path, before));
    }
  } catch (error) {
    for (const step of undo.toReversed()) {
      try {
        step();
      } catch {
        // What cannot be undone was not done, or nobody may touch it: the rest is still put back.
      }
    }
    throw error;
  }
}

function writeAside(path: string, text: string, undo: (() => void)[]): void {
  undo.push(() => rmSync(`${path}.new`, { force: true }));
  writeFileSync(`${path}.new`, text);
}

/** One folder at a time: with `recursive` Node never comes back where a folder above cannot be made. */
function makeFolder(folder: string, undo: (() => void)[]): void {
  if (isThere(folder)) return;
  makeFolder(dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => rmdirSync(folder));
}

/** Also a link that leads nowhere is there. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
