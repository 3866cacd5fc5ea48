import type { SearchRules } from '../model/search-rules.ts';
import { keysOf, wordsIn } from './key.ts';
import { plainTexts } from './records.ts';
import type { SearchRecord } from './records.ts';

/** How much a word counts for by where it stands. The engine takes up to ten. */
const weights = { title: 6, keyword: 5, description: 2.5, within: 1.2, text: 1, part: 0.6, meaning: 0.7 };

export interface Weighing {
  readonly rules: SearchRules;
  /** The words that a compound is made of. */
  readonly parts: (word: string) => readonly string[];
  /** Words that mean the same as words of a text, in all languages. */
  readonly meanings: (text: string) => readonly string[];
}

/** What a record is found by: each key with its weight, and the words that have it. */
export interface Weighed {
  readonly keys: ReadonlyMap<string, number>;
  readonly words: ReadonlySet<string>;
}

/** A word counts for what its best place is worth, and a little more for each time that it comes again. */
export function weigh(record: SearchRecord, { rules, parts, meanings }: Weighing): Weighed {
  const best = new Map<string, number>();
  const times = new Map<string, number>();
  const words = new Set<string>();
  const add = (word: string, weight: number) => {
    words.add(word);
    for (const key of keysOf(word, rules)) {
      best.set(key, Math.max(best.get(key) ?? 0, weight));
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  };
  const addWords = (text: string, weight: number) => {
    for (const word of wordsIn(text)) {
      add(word, weight);
      for (const part of word.split('-').flatMap((one) => parts(one))) add(part, weight * weights.part);
    }
  };
  const addText = (text: string, weight: number) => {
    addWords(text, weight);
    for (const meaning of meanings(text)) addWords(meaning, weight * weights.meaning);
  };
  addText(record.title, weights.title);
  for (const keyword of record.keywords) addText(keyword, weights.keyword);
  addText(record.description ?? '', weights.description);
  addText(record.within ?? '', weights.within);
  for (const text of plainTexts(record)) addText(text, weights.text);
  const keys = [...best].map(([key, weight]): [string, number] => [key, Math.min(10, weight + 0.8 * Math.log2(times.get(key)!))]);
  return { keys: new Map(keys), words };
}
