import type { Piece, SearchRules } from './answer.ts';
import type { StoredRecord } from './stored.ts';
import { keysOf } from './key.ts';

const word = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The sentence of a record that says most of what was asked for, with those words marked; the first of them.
 * @param asked for each word of the query, the keys that were searched for
 */
export function bestSentence(sentences: StoredRecord['s'], asked: readonly (readonly string[])[], rules: SearchRules): Piece[] | undefined {
  let best: { pieces: Piece[]; said: number } | undefined;
  for (const sentence of sentences) {
    const said = new Set<number>();
    const pieces = (typeof sentence === 'string' ? [sentence] : sentence).flatMap((piece) => {
      const [lang, text] = typeof piece === 'string' ? [undefined, piece] : piece;
      return markedPieces(text, lang, (one) => {
        const at = saidBy(one, asked, rules);
        if (at >= 0) said.add(at);
        return at >= 0;
      });
    });
    if (said.size > (best?.said ?? 0)) best = { pieces, said: said.size };
  }
  return best?.pieces;
}

/** Which word of the query a word of the sentence answers; -1 where none. A compound answers by its parts. */
function saidBy(one: string, asked: readonly (readonly string[])[], rules: SearchRules): number {
  const keys = keysOf(one.normalize('NFC').toLowerCase(), rules);
  return asked.findIndex((wanted) => wanted.some((key) => keys.some((own) => own === key || (key.length > 2 && own.startsWith(key)) || (key.length > 3 && own.includes(key)))));
}

function markedPieces(text: string, lang: string | undefined, isSaid: (one: string) => boolean): Piece[] {
  const base = lang === undefined ? {} : { lang };
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: one, index } of text.matchAll(word)) {
    if (!isSaid(one)) continue;
    if (index > at) pieces.push({ ...base, text: text.slice(at, index) });
    pieces.push({ ...base, text: one, match: true });
    at = index + one.length;
  }
  if (at < text.length) pieces.push({ ...base, text: text.slice(at) });
  return pieces;
}
