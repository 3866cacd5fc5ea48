import { bullets } from '../slips.ts';
import type { Fix } from './fix.ts';
import { mendBody } from './fix.ts';

/** A bullet of a word processor, and after it words: not a number or sign that begins something else. */
const bullet = new RegExp(`^((?:> ?)?)([${bullets}])[\\t \\u00A0]*(?=[\\p{L}\\p{N}“"«(*[])(?!\\d{1,9}[.)](?:\\s|$)|\\*\\s|\\[[ xX]\\])`, 'u');
/** An item of a list, or what is indented below one. */
const inList = /^(?:> |>(?! ))?(?:[ \t]+\S|(?:[-*+]|\d{1,9}[.)])(?:\s|$))/;

/**
 * Writes the items of a list with hyphens. One line alone may be something else than a list, and so may one that words
 * or another list stand close to.
 */
export const bulletSigns: Fix = (text) =>
  mendBody(text, new RegExp(`[${bullets}]`), (lines) => {
    const mended = [...lines];
    /** “•”, or “> •”. */
    const startOf = (index: number) => bullet.exec(lines[index] ?? '')?.slice(1).join('');
    for (let start = 0; start < lines.length; start += 1) {
      const sign = startOf(start);
      if (sign === undefined) continue;
      let end = start;
      while (startOf(end + 1) === sign) end += 1;
      const around = [nearest(lines, start, -1), nearest(lines, end, 1)];
      const inQuotation = !sign.startsWith('>') && /^[ \t]*>/.test(lines[start - 1] ?? '');
      const apart = isBlank(lines[end + 1]) && !inQuotation && !around.some((line) => inList.test(line) || bullet.test(line));
      if (end > start && apart) for (let index = start; index <= end; index += 1) mended[index] = lines[index]!.replace(bullet, '$1- ');
      start = end;
    }
    return mended;
  });

const isBlank = (line: string | undefined) => line === undefined || /^[> \t]*$/.test(line);

/** The next line with words above or below one. */
function nearest(lines: readonly string[], from: number, by: 1 | -1): string {
  let index = from + by;
  while (index >= 0 && index < lines.length && isBlank(lines[index])) index += by;
  return lines[index] ?? '';
}
