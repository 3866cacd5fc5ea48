import type { SearchRules } from '../model/search-rules.ts';

/** A rest of one letter would be anything. */
const shortest = 3;

/** A word; a hyphen inside it is part of it. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a text, in small letters; a hyphen inside a word stays.
 * @example wordsIn('Din PIN-kode (6 cifre)') // ['din', 'pin-kode', '6', 'cifre']
 */
export function wordsIn(text: string): string[] {
  return text.normalize('NFC').toLowerCase().replace(/\u00ad/g, '').match(wordPattern) ?? [];
}

/** A word as it is however it is written: æ as ae, colour as color, a doubled letter as one. @param word in small letters */
export function foldedOf(word: string, rules: SearchRules): string {
  let folded = word;
  for (const [pattern, written] of rules.fold) folded = folded.replace(new RegExp(pattern, 'gu'), written);
  return folded.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Doubled letters are easily mistyped. */
export const undoubled = (word: string) => word.replace(/(\p{L})\1+/gu, '$1');

/**
 * What the index knows a word by: one key for all that is written differently and means the same. The index holds
 * keys alone, and a query is asked for by them, so both sides must use this function.
 * @param word in small letters, without hyphens
 * @example keyOf('koderne', danish) // 'kod'
 */
export function keyOf(word: string, rules: SearchRules): string {
  let key = foldedOf(word, rules);
  for (let ending = endingOf(key, rules); ending !== undefined; ending = endingOf(key, rules)) key = key.slice(0, -ending.length);
  return undoubled(key);
}

/** The parts of a word with hyphens: all of them, and those of a name without its ending. */
export function partsOf(word: string, { nameEndings }: SearchRules): { parts: string[]; kept: string[] } {
  const parts = word.split(/[-'’]/);
  return { parts, kept: parts.length > 1 && nameEndings.includes(parts.at(-1)!) ? parts.slice(0, -1) : parts };
}

function endingOf(word: string, { endings }: SearchRules): string | undefined {
  return endings.find((ending) => word.length - ending.length >= shortest && word.endsWith(ending));
}

/**
 * The keys of a word with hyphens: of the whole, of its parts, and of a name without its ending: "MitID-mik".
 * @param word as wordsIn() gives it
 * @example keysOf('pin-kode', danish) // ['pinkod', 'pin', 'kod']
 */
export function keysOf(word: string, rules: SearchRules): string[] {
  if (!/[-'’]/.test(word)) return [keyOf(word, rules)];
  const { parts, kept } = partsOf(word, rules);
  const keys = [parts.join(''), kept.join(''), ...kept].map((part) => keyOf(part, rules));
  return [...new Set(keys)].filter((key) => key.length > 1);
}
