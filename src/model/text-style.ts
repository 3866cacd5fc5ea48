import { align } from './align.ts';
import { plainText } from './source.ts';

/**
 * A plain text with the byte-order mark and the line ends of what it takes the place of. Where those are of both kinds,
 * each line that stays keeps its own.
 * @param before as it stands in the file
 * @example inStyleOf('a\r\nb\r\n', 'a\nc\n') // 'a\r\nc\r\n'
 */
export function inStyleOf(before: string, text: string): string {
  const mark = before.startsWith('\uFEFF') ? '\uFEFF' : '';
  const ends = before.match(/\r?\n/g) ?? [];
  const windows = ends.filter((end) => end === '\r\n').length;
  if (windows === 0 || windows === ends.length) return mark + (windows === 0 ? text : text.replaceAll('\n', '\r\n'));
  const common = windows * 2 > ends.length ? '\r\n' : '\n';
  const [old, now] = [plainText(before).split('\n'), text.split('\n')];
  const endOf = new Map(align(old, now, true).flatMap(({ before: from, after, same }) => (same ? [[after!, ends[from!]] as const] : [])));
  return mark + now.map((line, index) => (index === now.length - 1 ? line : line + (endOf.get(index) ?? common))).join('');
}
