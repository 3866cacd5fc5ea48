import type { Content } from '../content.ts';
import type { Text } from '../texts.ts';
import { ownWords, plainWords } from './own-words.ts';
import { translationsIn } from './pairs.ts';
import { languageOfWords } from './which-language.ts';

/** A text of a translation that stands as it does in the source. */
export interface LeftStanding {
  readonly text: Text;
  readonly source: Text;
}

/** As few words may well be the same in two languages: names, loan words. */
const fewest = 4;

const known = new WeakMap<Content, ReadonlyMap<Text, LeftStanding>>();

/** Every text that was left untranslated, word for word. */
export function leftStanding(content: Content): ReadonlyMap<Text, LeftStanding> {
  const before = known.get(content);
  if (before !== undefined) return before;
  const found = new Map<Text, LeftStanding>();
  for (const { pairs, source, variant } of translationsIn(content)) {
    const originals = new Map(pairs.flatMap((pair) => pair.source.texts).map((text) => [text.words, text]));
    for (const text of pairs.flatMap(({ translation }) => translation.texts)) {
      const original = originals.get(text.words);
      if (original === undefined || source.language === variant.language) continue;
      const words = plainWords(ownWords(text).trim());
      if (words.length >= fewest && languageOfWords(words) !== variant.language) found.set(text, { text, source: original });
    }
  }
  known.set(content, found);
  return found;
}
