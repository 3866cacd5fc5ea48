/**
 * How wide text is in a terminal, where most letters take one cell, some two, and some should not be let in at all:
 * content may hold signs that a terminal would obey.
 */

/** One letter as it is seen. */
export interface Cell {
  readonly shown: string;
  readonly width: number;
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const plain = /^[ -~]*$/;
const wide = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\uFE0F|\p{Emoji_Presentation}/u;
const unseen = /[\u0080-\u009F\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** A text with what steers a terminal, or is not seen, replaced by signs that are seen; a tab becomes two spaces. */
export function printable(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replaceAll('\t', '  ')
    // oxlint-disable-next-line no-control-regex -- those are the signs that must not reach a terminal.
    .replace(/[\0-\x1F\x7F]/g, (sign) => (sign === '\x7F' ? '␡' : String.fromCodePoint(0x2400 + sign.codePointAt(0)!)))
    .replace(unseen, '·');
}

/** The letters of a text, each as wide as a terminal draws it. */
export function cellsOf(text: string): Cell[] {
  const shown = printable(text);
  if (plain.test(shown)) return shown.split('').map((letter) => ({ shown: letter, width: 1 }));
  return [...letters.segment(shown)].map(({ segment }) => ({ shown: segment, width: wide.test(segment) ? 2 : /^\p{M}+$/u.test(segment) ? 0 : 1 }));
}

export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** Lines no wider than a width, broken at spaces; a word that is wider stands on a line of its own, whole. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of printable(text).split(' ')) {
    const wordWidth = plain.test(word) ? word.length : widthOf(cellsOf(word));
    if (line !== '' && taken + 1 + wordWidth > width) {
      lines.push(line);
      line = '';
      taken = 0;
    }
    taken += wordWidth + (line === '' ? 0 : 1);
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
