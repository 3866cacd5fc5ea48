import { headingSigns } from '../slips.ts';
import type { Fix } from './fix.ts';
import { mendLines } from './fix.ts';

/** Puts a space behind the signs of a heading. One sign alone stays: “#1” and “#MitID” are no headings. */
export const headingSpaces: Fix = (text) =>
  mendLines(text, /##/, (line) => {
    const [whole, signs = ''] = line.startsWith('##') ? (headingSigns.exec(line) ?? []) : [];
    return whole === undefined ? line : `${signs} ${line.slice(whole.length)}`;
  });
