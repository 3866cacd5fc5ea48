import { markerNames } from '../../model/markers.ts';
import type { Fix } from './fix.ts';
import { splitPage } from './fix.ts';

/** A marker that closes itself, with its attributes in quotes. */
const marker = new RegExp(`<(?:${markerNames.join('|')})(?:\\s+[a-z]+="[^"<>{}]*")*\\s*/>`, 'g');

/** Puts a marker on a line of its own, with an empty line before and after it. */
export const markersAlone: Fix = (text) => {
  const { front, body } = splitPage(text);
  if (!body.includes('<')) return text;
  const lines: string[] = [];
  // Where the marker now stands apart, an empty line is wanted before what follows.
  let apart = false;
  let changed = false;
  const add = (line: string, wantsRoom: boolean) => {
    if ((wantsRoom || apart) && line !== '' && lines.length > 0 && lines.at(-1)!.trim() !== '') {
      lines.push('');
      changed = true;
    }
    apart = wantsRoom;
    lines.push(line);
  };
  for (const line of body.split('\n')) {
    const pieces = inLists.test(line) ? undefined : piecesOf(line);
    if (pieces === undefined) {
      add(line, false);
      continue;
    }
    if (pieces.length > 1 || pieces[0]!.words !== line) changed = true;
    for (const { words, isMarker } of pieces) add(words, isMarker);
  }
  return changed ? front + lines.join('\n') : text;
};

/** Lists, quotations, tables, headings and what is indented under them: a marker taken out there would break them apart. */
const inLists = /^(?: {4}|\t|\s*(?:[-*+>|#]|\d{1,9}[.)]\s))/;

function piecesOf(line: string): { words: string; isMarker: boolean }[] | undefined {
  const pieces: { words: string; isMarker: boolean }[] = [];
  let at = 0;
  for (const { 0: words, index } of line.matchAll(marker)) {
    pieces.push({ words: line.slice(at, index).trim(), isMarker: false }, { words, isMarker: true });
    at = index + words.length;
  }
  // What stands as code is shown, and does nothing.
  if (pieces.length === 0 || line.includes('`')) return undefined;
  pieces.push({ words: line.slice(at).trim(), isMarker: false });
  return pieces.filter(({ words }) => words !== '');
}
