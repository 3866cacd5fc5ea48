import type { SearchRules } from '../model/search-rules.ts';
import { keyOf } from './key.ts';

/** Parts shorter than this are found inside words of every kind. */
const shortest = 3;

/**
 * Finds the parts of compounds among the words of the site: "aktiveringskode" is "aktivering" and "kode".
 * @param words all words of the site in one language, in small letters; names are told apart by `isName`
 * @param joints letters that may join two parts: "s", "e"; without any, nothing is split
 * @returns for a word, the words that it is made of; none for a word that is not a compound
 */
export function partsFinder(words: ReadonlySet<string>, joints: readonly string[], rules: SearchRules): (word: string) => string[] {
  if (joints.length === 0) return () => [];
  const keys = new Map<string, string>();
  for (const word of words) if (word.length >= shortest && /^\p{L}+$/u.test(word)) keys.set(keyOf(word, rules), word);
  const isWord = (part: string) => part.length >= shortest && (words.has(part) || keys.has(keyOf(part, rules)));
  const split = (word: string): string[] => {
    for (let at = word.length - shortest; at >= shortest; at--) {
      const last = word.slice(at);
      if (!isWord(last) || last === word) continue;
      const head = word.slice(0, at);
      const whole = [head, ...joints.filter((joint) => head.endsWith(joint)).map((joint) => head.slice(0, -joint.length))].find((one) => words.has(one) && one.length >= shortest);
      if (whole !== undefined) return [whole, last];
      const rest = split(head);
      if (rest.length > 0) return [...rest, last];
    }
    return [];
  };
  return (word) => (word.length < 2 * shortest || !/^\p{L}+$/u.test(word) ? [] : split(word));
}
