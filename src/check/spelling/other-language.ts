import { mainLanguage } from '../words/plain.ts';
import { runsOf } from '../words/runs.ts';
import { parted } from '../words/sentences.ts';
import type { Text } from '../texts.ts';
import { dictionaryOf } from './dictionary.ts';
import { isKnown, wordsIn } from './words-in.ts';
import type { Word } from './words-in.ts';

const others: Readonly<Record<string, string>> = { da: 'en', en: 'da' };

/** Words in quotation marks, as Danish and English write them. */
const quoted = /[“„»"][^“”„»«"]{1,200}[”“«"]/g;

/**
 * Unknown words without those that are another language's: a sentence that was not translated is one mistake and no row
 * of misspellings, and words of the app stand in bold or quotation marks in the language in which it shows them.
 */
export function withoutOtherLanguage(text: Text, unknown: readonly Word[]): readonly Word[] {
  if (unknown.length === 0) return unknown;
  const other = others[mainLanguage(text.language)]!;
  const isOther = ({ word }: Word) => isKnown(word, other, dictionaryOf(other)!.has);
  const marked = [...runsOf(text), ...[...text.words.matchAll(quoted)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))];
  const sentences = parted(text.words);
  return sentences.flatMap(({ start, words }) => {
    const here = unknown.filter((one) => one.start >= start && one.start < start + words.length);
    if (here.length === 0) return [];
    if (here.length >= 2 && here.every(isOther)) return [];
    if (here.length >= 3 && here.length * 2 > [...wordsIn(words)].length) return [];
    return here.filter((one) => !marked.some((part) => one.start >= part.start && one.start < part.end) || !isOther(one));
  });
}
