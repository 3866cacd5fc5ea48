import type { SearchRules } from '../model/search-rules.ts';
import type { Piece } from './answer.ts';
import type { StoredRecord } from './stored.ts';
import { keysOf, wordPattern, wordsIn } from './key.ts';

/**
 * The sentence of a record that says most of what was asked for, with those words marked; the first of them.
 * @param asked for each word of the query, the keys that were searched for
 */
export function bestSentence(sentences: StoredRecord['s'], asked: readonly (readonly string[])[], rules: SearchRules): Piece[] | undefined {
  let best: { pieces: Piece[]; said: number } | undefined;
  for (const sentence of sentences) {
    const said = new Set<number>();
    const pieces = sentence.flatMap(([text, lang]) => markedPieces(text, lang, (one) => {
      const at = saidBy(one, asked, rules);
      if (at >= 0) said.add(at);
      return at >= 0;
    }));
    if (said.size > (best?.said ?? 0)) best = { pieces, said: said.size };
  }
  return best?.pieces;
}

/** Which word of the query a word of the sentence answers; -1 where none. A compound answers by its parts. */
function saidBy(one: string, asked: readonly (readonly string[])[], rules: SearchRules): number {
  const keys = wordsIn(one).flatMap((word) => keysOf(word, rules));
  return asked.findIndex((wanted) => wanted.some((key) => keys.some((own) => own === key || (own.includes(key) && key.length > (own.startsWith(key) ? 2 : 3)))));
}

function markedPieces(text: string, lang: string | undefined, isSaid: (one: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: one, index } of text.matchAll(wordPattern)) {
    if (!isSaid(one)) continue;
    if (index > at) pieces.push({ text: text.slice(at, index), lang });
    pieces.push({ text: one, lang, match: true });
    at = index + one.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), lang });
  return pieces;
}
