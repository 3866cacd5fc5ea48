import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

/**
 * A file that is not text in UTF-8: it has signs that only a wrong reading gives (a replacement character, or NUL as in
 * UTF-16). Everything else that could be said of it would be about garbled words.
 */
export function encodingProblem(file: string, text: string): Problem | undefined {
  const at = text.search(/[\0\uFFFD]/);
  if (at < 0) return undefined;
  const before = text.slice(0, at).split('\n');
  return problem('file-encoding', { file, line: before.length, column: before.at(-1)!.length + 1 }, {});
}
