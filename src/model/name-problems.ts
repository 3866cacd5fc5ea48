import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

/** What is wrong with the names of files alone: endings that are nearly right, and names that not every machine can tell apart. */
export function nameProblems(content: readonly Source[]): Problem[] {
  return [...content.flatMap(endingProblem), ...twins(content)];
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
  const last = (whole: string) => whole.slice(whole.lastIndexOf('/') + 1);
  return [problem('file-ending', { file: path, line: 1, column: 1 }, { name: last(name), ending: name.slice(name.lastIndexOf('.')), right: last(right) })];
}

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
