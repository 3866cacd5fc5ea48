import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

/** A line that closes, or was meant to: some keyboards turn hyphens into dashes while one types. */
const dashes = /^[-–—]+[ \t]*$/;
const fence = /^---[ \t]*$/;
/** A line of YAML as front matter has them: a key, something indented, an item, a remark. A heading is none. */
const yamlLine = /^(?:[A-Za-z]+:(?!\/)|\s+\S|- |#(?!#))/;
const knownKey = /^(?:title|description|forWhom|needs|draft):/;

/**
 * Front matter that begins and does not end. The parser would take it for text, or all up to the next line across the
 * page for front matter, and what it then says leads astray.
 */
export function unclosedFrontMatter(file: string, text: string): Problem | undefined {
  if (!text.startsWith('---')) return undefined;
  const lines = text.split('\n');
  if (!fence.test(lines[0]!)) return undefined;
  let last = 0;
  while (last + 1 < lines.length && yamlLine.test(lines[last + 1]!)) last += 1;
  const next = lines[last + 1] ?? '';
  if (fence.test(next)) return undefined;
  if (dashes.test(next)) return problem('front-matter-unclosed', { file, line: last + 2, column: 1 }, { line: last + 2, instead: next.trim() });
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end >= 0 && !endsBefore(lines.slice(1, last + 1), lines.slice(last + 1, end))) return undefined;
  return problem('front-matter-unclosed', { file, line: last + 1, column: 1 }, { line: last + 1, instead: '' });
}

/** Whether the front matter is over before what stands below it: an empty line, then words, and none of its keys after. */
function endsBefore(above: readonly string[], below: readonly string[]): boolean {
  const first = below.find((line) => line.trim() !== '');
  return above.some((line) => knownKey.test(line)) && below[0]?.trim() === '' && first !== undefined && !yamlLine.test(first) && !below.some((line) => knownKey.test(line));
}

/** What is lacking at the top of a file that has no front matter. */
export function lackingAtTop(text: string): 'all' | 'first' | 'room' | 'sign' {
  const lines = text.split('\n', 20);
  const first = lines[0] ?? '';
  if (knownKey.test(first)) return 'first';
  if (dashes.test(first) && knownKey.test(lines[1] ?? '')) return 'sign';
  const start = lines.findIndex((line) => line.trim() !== '');
  return start >= 0 && fence.test(lines[start]!.trim()) && knownKey.test(lines[start + 1] ?? '') ? 'room' : 'all';
}
