import type { Term } from '../model/terms.ts';
import type { SearchRules } from '../model/search-rules.ts';
import { keyOf, wordsIn } from './key.ts';

/**
 * Finds what else the things of a text are called: their agreed words in every language, and the words that readers
 * use for them instead. So a Danish word finds the Greenlandic page.
 * @param language BCP 47 code of the texts
 */
export function meaningsFinder(terms: Iterable<Term>, language: string, rules: SearchRules): (text: string) => string[] {
  const things = [...terms].flatMap(({ words, forms, forbidden, synonyms }) => {
    const own = [words[language] ?? [], forms[language] ?? []].flat();
    if (own.length === 0) return [];
    const all = [words, forms, forbidden, synonyms].flatMap((by) => Object.values(by).flat());
    return [{ own: own.map((one) => keysIn(one, rules)), all: [...new Set(all)] }];
  });
  return (text) => {
    const keys = keysIn(text, rules);
    return things.flatMap(({ own, all }) => (own.some((name) => stands(name, keys, rules)) ? all : []));
  };
}

/** Keys in the order of the text; a word with hyphens is its parts. */
const keysIn = (text: string, rules: SearchRules): string[] => wordsIn(text).flatMap((word) => word.split('-').map((part) => keyOf(part, rules)));

function stands(name: readonly string[], keys: readonly string[], rules: SearchRules): boolean {
  return keys.some((_, at) => name.every((key, index) => isSame(key, keys[at + index] ?? '', rules)));
}

/** In a language whose words are shortened far, a word is the same in whatever form its stem takes. */
function isSame(key: string, found: string, { keep }: SearchRules): boolean {
  if (key === found) return true;
  const stem = key.slice(0, Math.max(5, Math.ceil(key.length * Math.max(keep, 0.75))));
  return keep < 0.75 && key.length > 5 && found.startsWith(stem);
}
