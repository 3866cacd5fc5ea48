import type { Fix } from './fix.ts';
import { splitPage } from './fix.ts';

const types = 'note|tip|important|warning|caution';
/** "> [!TIP]" as people write it who have seen it once: without the space, in small letters, with the text behind it. */
const bracketed = new RegExp(`^ {0,3}> ?\\[ ?! ?(${types}) ?\\][ \\t]*:?[ \\t]*(.*)$`, 'i');
/** "> **TIP**" or "> **TIP:**" alone on its line, in capitals: nobody shouts one of these words for another reason. */
const bold = new RegExp(`^ {0,3}> ?\\*\\*(${types.toUpperCase()}):?\\*\\*:?[ \\t]*$`);

/** Writes the beginning of an alert as it must stand: "> [!TIP]" alone, and its words on the lines below. */
export const alertStart: Fix = (text) => {
  const { front, body } = splitPage(text);
  if (!body.includes('>')) return text;
  const lines = body.split('\n');
  return front + lines.flatMap((line, index) => {
    // Only the first line of a quotation can begin an alert.
    if (/^ {0,3}>/.test(lines[index - 1] ?? '')) return [line];
    const found = bracketed.exec(line);
    if (found !== null) {
      const [, type = '', words = ''] = found;
      return [`> [!${type.toUpperCase()}]`, ...(words === '' ? [] : [`> ${words}`])];
    }
    const shouted = /^ {0,3}>/.test(lines[index + 1] ?? '') ? bold.exec(line) : null;
    return [shouted === null ? line : `> [!${shouted[1]}]`];
  }).join('\n');
};
