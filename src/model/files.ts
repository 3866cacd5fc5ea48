import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { kindOf, sourceOf } from './source.ts';
import type { Source } from './source.ts';
import type { Sources } from './site.ts';

/** The folder of the project: every command is run there. */
export const projectRoot = process.cwd();

/** The folder that editors own; `TRINVIS_CONTENT` names another. */
export function contentRoot(): string {
  return resolve(projectRoot, process.env['TRINVIS_CONTENT'] ?? 'content');
}

export const languagesRoot = resolve(projectRoot, 'src/languages');

/** Names of the files below a folder, with `/` between folders, in a fixed order. Hidden files are left out. */
export function listFiles(root: string): string[] {
  // A folder that is not there has no files: what must be in it is then said to be missing.
  if (!existsSync(root)) return [];
  const list = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (entry.name.startsWith('.')) return [];
      const path = resolve(folder, entry.name);
      return entry.isDirectory() ? list(path) : entry.isFile() ? [relative(root, path).split(sep).join('/')] : [];
    });
  return list(root).toSorted();
}

/** The path of a file as an editor knows it: from the folder of the project where it lies inside. */
export function shownPath(root: string, name: string): string {
  const path = relative(projectRoot, resolve(root, name));
  return (path === '' || path.startsWith('..') ? resolve(root, name) : path).split(sep).join('/');
}

/** Reads one file below a folder. */
export function readSource(root: string, name: string): Source {
  const path = shownPath(root, name);
  const kind = kindOf(name);
  if (kind === 'image' || kind === 'other') return { path, name, kind };
  return sourceOf(path, name, readFileSync(resolve(root, name), 'utf8'));
}

/** Reads all files of the content and of the generator's languages. */
export function readSources(root = contentRoot()): Sources {
  const read = (folder: string) => listFiles(folder).map((name) => readSource(folder, name));
  return { content: read(root), folder: shownPath(root, ''), languages: read(languagesRoot) };
}
