import type { Problem } from '../../model/problem.ts';

/** Further than that nobody needs to be shown where something ends. */
const longest = 200;

/** What begins with a sign of its own: a link, an image, a marker, words in quotes, bold, code, an expression. */
const shapes = [
  /^!?\[[^\]\n]{0,150}\](?:\([^)\n]{0,150}\))?/,
  /^<[^<>\n]{1,150}>/,
  /^(?:"[^"\n]{1,150}"|“[^”\n]{1,150}”|»[^«\n]{1,150}«|'[^'\n]{1,150}')/,
  /^(\*\*|__|`)[^\n]{1,150}?\1/,
  /^\{[^{}\n]{1,150}\}/,
  /^#{1,6}[ \t]+[^\n]{1,150}/,
];

/** A word, address or number: what belongs together without a space, but for the sign after it. */
const word = /^[\p{L}\p{N}\p{M}]+(?:[-–_’'.@/:,+•]{1,3}[\p{L}\p{N}\p{M}•]+)*/u;

/**
 * How many letters of a line a problem is about, counted in UTF-16 units from its column: what its message quotes, where
 * that stands there, else the word, link or piece in quotes that begins there. At least 1.
 * @example extentOf('Se [her](page:om).', problemAt(4)) // 14, up to the bracket
 */
export function extentOf(line: string, { column, words }: Pick<Problem, 'column' | 'words'>): number {
  const rest = line.slice(column - 1, column - 1 + longest);
  const quoted = Math.max(0, ...quotedIn(words.da.found).map((piece) => alike(rest, piece)));
  if (quoted > 0) return quoted;
  for (const shape of shapes) {
    const found = shape.exec(rest)?.[0].trimEnd();
    if (found !== undefined) return found.length;
  }
  return word.exec(rest)?.[0].length ?? 1;
}

/** The pieces that a message quotes, and the markers that it names. */
function quotedIn(message: string): string[] {
  return [...message.matchAll(/“([^”]+)”|(<[A-Za-z][^<>]*>)/g)].map(([, quoted, marker]) => (quoted ?? marker!).replace(/…$/, ''));
}

/** How much of a line is a piece: all of it, or, where it runs on in the next line, as much as stands here. */
function alike(rest: string, piece: string): number {
  if (piece === '') return 0;
  if (rest.startsWith(piece)) return piece.length + (/^[\p{L}\p{N}]$/u.test(piece.at(-1)!) ? (/^[\p{L}\p{N}]*/u.exec(rest.slice(piece.length))?.[0].length ?? 0) : 0);
  const here = rest.trimEnd();
  return here.length > 2 && here.length < longest && piece.startsWith(here) ? here.length : 0;
}
