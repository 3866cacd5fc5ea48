import { chmodSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { kindOf, plainText, sourceOf } from './source.ts';
import type { Source } from './source.ts';
import type { Sources } from './site.ts';

/** The folder of the project: every command is run there. */
export const projectRoot = process.cwd();

/** The folder that editors own; `TRINVIS_CONTENT` names another. */
export function contentRoot(): string {
  return resolve(projectRoot, process.env['TRINVIS_CONTENT'] ?? 'content');
}

export const languagesRoot = resolve(projectRoot, 'src/languages');

/**
 * Names of the files below a folder, with `/` between folders, in a fixed order. Hidden files are left out. A link
 * counts as what it leads to; one that leads out of the folder or nowhere, and a folder that may not be read, are
 * named themselves, so that `readSource` can refuse them.
 * @param onFolder told of each folder on the way, also of one that holds nothing
 */
export function listFiles(root: string, onFolder?: (folder: string) => void): string[] {
  // A folder that is not there has no files: what must be in it is then said to be missing.
  const top = realOf(root);
  if (top === undefined) return [];
  // No folder is walked twice by way of links, so that links in a ring come to an end.
  const followed = new Set<string>();
  const nameOf = (path: string) => relative(root, path).split(sep).join('/');
  const list = (folder: string, realFolder: string, linked: boolean): string[] => {
    onFolder?.(folder);
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      return folder === root ? [] : [nameOf(folder)];
    }
    return entries.flatMap((entry) => {
      if (entry.name.startsWith('.')) return [];
      const path = resolve(folder, entry.name);
      const link = entry.isSymbolicLink();
      if (!link && entry.isFile()) return [nameOf(path)];
      if (!link && !entry.isDirectory()) return [];
      if (!link && !linked) return list(path, resolve(realFolder, entry.name), false);
      const real = realOf(path);
      if (real === undefined || !isWithin(top, real) || !statSync(real).isDirectory()) return [nameOf(path)];
      if (followed.has(real) || isWithin(real, realFolder)) return [];
      followed.add(real);
      return list(path, real, true);
    });
  };
  return list(root, top, false).toSorted();
}

/** Where a path really leads, or undefined where it leads nowhere. */
function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

const isWithin = (folder: string, path: string) => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** The path of a file as an editor knows it: from the folder of the project where it lies inside. */
export function shownPath(root: string, name: string): string {
  const path = relative(projectRoot, resolve(root, name));
  return (path === '' || path.startsWith('..') ? resolve(root, name) : path).split(sep).join('/');
}

/** One file, and what a check wants to know of it besides. */
export interface ReadFile {
  readonly source: Source;
  readonly bytes: number;
  /** Of a text: as it stands there, but for a byte-order mark and Windows line ends. */
  readonly text?: string;
}

/** Reads one file below a folder. It never throws: what cannot be read is a source that says so. */
export function readSource(root: string, name: string): Source {
  return readFile(root, name).source;
}

/** Reads one file below a folder, with its size and text. */
export function readFile(root: string, name: string): ReadFile {
  const path = shownPath(root, name);
  const start = { file: path, line: 1, column: 1 };
  const refused = (why: Problem, bytes = 0): ReadFile => ({ source: { path, name, kind: 'refused', problem: why }, bytes });
  const file = resolve(root, name);
  const real = realOf(file);
  if (real === undefined) return refused(problem('file-unreadable', start, {}));
  if (!isWithin(realOf(root) ?? root, real)) return refused(problem('file-outside', start, {}));
  try {
    const stats = statSync(real);
    if (!stats.isFile()) return refused(problem('file-unreadable', start, {}));
    const bytes = stats.size;
    const kind = kindOf(name);
    if (kind === 'image' || kind === 'other') return { source: { path, name, kind } as Source, bytes };
    if (bytes > mostBytes) return refused(problem('file-large', start, { bytes, most: mostBytes }), bytes);
    const text = readFileSync(real, 'utf8');
    return { source: sourceOf(path, name, text), bytes, text: plainText(text) };
  } catch {
    return refused(problem('file-unreadable', start, {}));
  }
}

/** Ten times more than the longest page that anybody would read; such a file is something else, saved by mistake. */
const mostBytes = 2 * 1024 * 1024;

/** Reads all files of the content and of the generator's languages. */
export function readSources(root = contentRoot()): Sources {
  return readContent(root).sources;
}

/** All that a check looks at. */
export interface ContentFiles {
  readonly sources: Sources;
  /** Texts and sizes of the content's files, by path as editors know it. */
  readonly files: ReadonlyMap<string, { readonly text?: string; readonly bytes: number }>;
}

/** Reads all files, with their texts and sizes. */
export function readContent(root = contentRoot()): ContentFiles {
  return contentReader(root)();
}

/** The text files of the content byte for byte, by path as editors know it. */
export function readTexts(root = contentRoot()): Map<string, string> {
  return new Map(listFiles(root).flatMap((name) => {
    const { source } = readFile(root, name);
    return source.kind === 'mdx' || source.kind === 'yaml' ? [[source.path, readFileSync(resolve(root, name), 'utf8')] as const] : [];
  }));
}

/** Writes texts, by their paths from the folder of the project. */
export function writeTexts(texts: ReadonlyMap<string, string>): void {
  for (const [path, text] of texts) writeAside(path, text);
}

/** Writes a text aside and puts it in its place by renaming it, so that a command that is stopped leaves the file whole. */
export function writeAside(path: string, text: string): void {
  const named = resolve(projectRoot, path);
  const there = realOf(named);
  const file = there ?? named;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  if (there !== undefined) chmodSync(`${file}.new`, statSync(there).mode);
  renameSync(`${file}.new`, file);
}

/** What was read of one file, and by which marks it is told that it has changed since. */
interface Remembered {
  readonly mark: string;
  readonly read: ReadFile;
}

/** What is known of what has changed. */
export interface Changes {
  /** The only files that can have changed, by whole path; where it is not known, each is looked at. */
  readonly touched?: ReadonlySet<string> | undefined;
  readonly onFolder?: (folder: string) => void;
}

/**
 * Reads the content as often as it is called, and of files that have not changed only that they have not: their
 * sources stay the same values, by which others remember what they know of them.
 */
export function contentReader(root = contentRoot()): (changes?: Changes) => ContentFiles {
  const known = new Map<string, Map<string, Remembered>>();
  const readAll = (folder: string, { touched, onFolder }: Changes): ReadFile[] => {
    const before = known.get(folder);
    const now = new Map(listFiles(folder, onFolder).map((name) => {
      const path = resolve(folder, name);
      const same = before?.get(name);
      if (same !== undefined && touched?.has(path) === false) return [name, same] as const;
      const mark = markOf(path);
      return [name, same !== undefined && same.mark === mark ? same : { mark, read: readFile(folder, name) }] as const;
    }));
    known.set(folder, now);
    return [...now.values()].map(({ read }) => read);
  };
  return (changes = {}) => {
    const content = readAll(root, changes);
    const files = new Map(content.map(({ source, text, bytes }) => [source.path, text === undefined ? { bytes } : { text, bytes }] as const));
    return { sources: { content: content.map(({ source }) => source), folder: shownPath(root, ''), languages: readAll(languagesRoot, { touched: changes.touched }).map(({ source }) => source) }, files };
  };
}

function markOf(path: string): string {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(path);
    return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
  } catch {
    return '';
  }
}
