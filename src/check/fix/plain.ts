import type { Fix } from './fix.ts';

/** Takes away a byte-order mark, which some programs write before the first letter. */
export const byteOrderMark: Fix = (text) => text.replace(/^\uFEFF+/, '');

/** Line ends of Windows and of old Macs. */
export const lineEnds: Fix = (text) => text.replace(/\r\n?/g, '\n');

/** Ends the last line, once. */
export const lastLine: Fix = (text) => {
  const plain = text.replace(/[\n \t]+$/, '');
  return plain === '' ? '' : `${plain}\n`;
};

/** Spaces that stand after the last word of a line. Two in a row mean a new line in Markdown, and stay after words. */
export const trailingSpaces: Fix = (text) =>
  text.split('\n').map((line) => {
    const plain = line.trimEnd();
    return plain !== '' && /^[ ]{2,}$/.test(line.slice(plain.length)) ? line : plain;
  }).join('\n');
