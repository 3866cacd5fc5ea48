import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

/** What programs that join two versions of a file leave between them. Seven equal signs alone are left when one has begun to tidy up. */
const marker = /^(?:(?:<{7}|>{7}|\|{7})(?:[ \t].*)?|={7}[ \t]*)$/;

/** A file in which two versions of the same words have been joined, and nobody has chosen between them yet. */
export function mergeProblem(file: string, text: string): Problem | undefined {
  if (!/^(?:<{7}|={7}|>{7}|\|{7})/m.test(text)) return undefined;
  const lines: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!marker.test(line)) continue;
    lines.push(index + 1);
    if (line.startsWith('>')) break;
  }
  return lines.length === 0 ? undefined : problem('merge-markers', { file, line: lines[0]!, column: 1 }, { lines });
}
