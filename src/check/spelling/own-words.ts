import type { Source } from '../../model/source.ts';

/** The words that a site adds to a dictionary. */
export interface OwnWords {
  readonly has: (word: string) => boolean;
  readonly all: readonly string[];
}

const known = new WeakMap<Source, OwnWords>();

/** The lists of `spelling/`, by language: words on lines; what stands after a `#` is a note. */
export function ownWords(sources: readonly Source[]): ReadonlyMap<string, OwnWords> {
  return new Map(sources.flatMap((source) => (source.kind === 'words' ? [[source.name.slice('spelling/'.length, -'.txt'.length), wordsOf(source, source.text)] as const] : [])));
}

function wordsOf(source: Source, text: string): OwnWords {
  let words = known.get(source);
  if (words === undefined) {
    const all = text.split('\n').flatMap((line) => line.replace(/#.*/, '').replaceAll('’', "'").split(/\s+/)).filter((word) => word !== '');
    const set = new Set(all);
    // A word of the list may begin a sentence, and a name may own something; a name in small letters is a mistake.
    const begins = (word: string) => set.has(word) || set.has(word.slice(0, 1).toLowerCase() + word.slice(1));
    const has = (word: string) => begins(word) || (word.endsWith('s') && word.length > 3 && begins(word.slice(0, -1)));
    words = { has, all };
    known.set(source, words);
  }
  return words;
}
