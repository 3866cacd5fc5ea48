import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

/** What is wrong with the names of files alone: endings that are nearly right, and names that not every machine can tell apart. */
export function nameProblems(content: readonly Source[]): Problem[] {
  const names = new Set(content.map(({ name }) => name));
  return [...content.flatMap(endingProblem), ...content.flatMap((source) => copyProblem(source, names)), ...twins(content)];
}

/** What file managers add to the name of a copy: " copy", " - Kopi (2)", " (1)", " 2". No id of a page can end so. */
const copyMark = /(?:[ _](?:- )?\(?(?:copy|kopi)\)?(?: ?\(?\d{1,3}\)?)?| ?\(\d{1,3}\)| \d{1,3})$/i;

/** The name of the file that a file was copied from, if its own name says that it is a copy. */
export function copiedFrom(name: string): string | undefined {
  const [, folder, own, language, ending] = /^(.*\/)?([^/]*?)(\.[^./]*)?(\.(?:mdx|yaml))$/.exec(name) ?? [];
  if (own === undefined) return undefined;
  const first = own.replace(/^(?:copy of|kopi af) /i, '').replace(copyMark, '');
  const second = language?.replace(/-(?:copy|kopi)$/i, '').replace(copyMark, '') ?? '';
  return first === own && second === (language ?? '') ? undefined : `${folder ?? ''}${first}${second}${ending}`;
}

function copyProblem({ name, path }: Source, names: ReadonlySet<string>): Problem[] {
  const of = copiedFrom(name);
  return of === undefined ? [] : [problem('file-copy', { file: path, line: 1, column: 1 }, { name: lastOf(name), of: lastOf(of), there: names.has(of) })];
}

const endings: Readonly<Record<string, string>> = { '.md': '.mdx', '.mdx': '.mdx', '.markdown': '.mdx', '.yml': '.yaml', '.yaml': '.yaml' };

/** The name that a file of another ending was meant to have, if that can be told. */
export function rightName(name: string): string | undefined {
  const ending = /\.[a-z]+$/i.exec(name)?.[0] ?? '';
  const right = endings[ending.toLowerCase()];
  return right === undefined || right === ending ? undefined : name.slice(0, -ending.length) + right;
}

function endingProblem({ kind, name, path }: Source): Problem[] {
  const right = kind === 'other' ? rightName(name) : undefined;
  if (right === undefined) return [];
  return [problem('file-ending', { file: path, line: 1, column: 1 }, { name: lastOf(name), ending: name.slice(name.lastIndexOf('.')), right: lastOf(right) })];
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** What is wrong with the name of a file that belongs to nothing, if its place tells what it was meant to be. */
export function meantName(name: string, isRight: (name: string) => boolean): { readonly right: string; readonly extra?: string } | undefined {
  const [, whole, extra] = /^(.+\.(?:mdx|yaml))(\.[a-z]+)$/i.exec(name) ?? [];
  if (whole !== undefined && extra !== undefined) return extra.toLowerCase() === '.txt' ? { right: lastOf(whole), extra } : undefined;
  const own = lastOf(name);
  const right = own.normalize('NFC').toLowerCase().replaceAll(/[æøå]/g, (letter) => letters[letter]!).replaceAll(/[\s_]+/g, '-');
  return right !== own && isRight(name.slice(0, -own.length) + right) ? { right } : undefined;
}

const lastOf = (name: string) => name.slice(name.lastIndexOf('/') + 1);

/** Files and folders whose names differ only in capitals, or only in how an é is put together. */
function twins(content: readonly Source[]): Problem[] {
  const seen = new Map<string, string>();
  return content.flatMap(({ name, path }) => {
    for (let end = name.indexOf('/'); ; end = name.indexOf('/', end + 1)) {
      const spelt = end < 0 ? name : name.slice(0, end);
      const folded = spelt.normalize('NFC').toLowerCase();
      const other = seen.get(folded);
      if (other === undefined) seen.set(folded, spelt);
      else if (other !== spelt) return [problem('file-twin', { file: path, line: 1, column: 1 }, { name: spelt, other })];
      if (end < 0) return [];
    }
  });
}
