import type { SearchRules } from '../model/search-rules.ts';
import { foldedOf, keyOf, keysOf, undoubled } from './key.ts';

/** How a word of a query was found among the words of the site, from the surest way to the boldest. */
export type Way = 'exact' | 'beginning' | 'inside' | 'shortened' | 'typo';

export interface Widened {
  readonly way: Way;
  /** Keys of the index to ask for; each is there. */
  readonly keys: readonly string[];
  /** The words of the site that have these keys. */
  readonly words: readonly string[];
}

export interface Vocabulary {
  /** The shortest word of the site that has a key. */
  readonly words: ReadonlyMap<string, string>;
  /** Pages of which a record of the index is a choice, by their ids. */
  readonly parents: ReadonlyMap<string, string>;
  /** How the words are written, and their keys: first those that a page says, then those that readers may use for them. */
  readonly written: readonly { readonly folded: string; readonly key: string }[];
  /** How many of them a page says. */
  readonly said: number;
}

/**
 * Reads the list that the build has made: choices and their pages in the first line, then a word a line: those that the
 * pages say, an empty line, and those that they are found by as well.
 */
export function vocabularyOf(list: string, rules: SearchRules): Vocabulary {
  const words = new Map<string, string>();
  const written: { folded: string; key: string }[] = [];
  let said = 0;
  const [first = '', ...lines] = list.split('\n');
  for (const word of lines) {
    if (word === '') said = written.length;
    const keys = keysOf(word, rules);
    for (const key of keys) if (word.length < (words.get(key)?.length ?? Infinity)) words.set(key, word);
    if (!word.includes('-') && !rules.ignore.includes(word)) written.push({ folded: undoubled(foldedOf(word, rules)), key: keys[0]! });
  }
  return { words, written, said, parents: new Map(first.split(' ').map((pair) => pair.split('=') as [string, string])) };
}

const most = 6;

/** The keys of the index that a word of a query may mean, by the first way that finds any. @param word in small letters */
export function widen(word: string, vocabulary: Vocabulary, rules: SearchRules): Widened | undefined {
  const key = keyOf(word, rules);
  const found = (way: Way, keys: readonly string[]): Widened | undefined => {
    const few = [...new Set(keys)].slice(0, most);
    return few.length === 0 ? undefined : { way, keys: few, words: few.map((one) => vocabulary.words.get(one)!) };
  };
  if (vocabulary.words.has(key)) return found('exact', [key]);
  const folded = undoubled(foldedOf(word, rules));
  const having = (fits: (one: string) => boolean) => vocabulary.written.filter((one) => fits(one.folded)).sort((one, other) => one.folded.length - other.folded.length).map((one) => one.key);
  // The last word of a compound stands after three letters or more, and its own last letter may be another: "støtten".
  const part = folded.slice(0, Math.max(4, folded.length - 1));
  const beginning = having((one) => folded.length > 1 && one.startsWith(folded));
  const inside = having((one) => rules.joints.length > 0 && part.length > 3 && one.lastIndexOf(part) > 2);
  return (
    found('beginning', beginning) ?? found('inside', inside) ??
    found('shortened', shortened(key, [...vocabulary.words.keys()], rules.keep)) ?? found('typo', typos(folded, vocabulary))
  );
}

/** Two words of the site that were written as one: "brugerid", "aktiveringskode" where the site has no such word. */
export function twoWords(word: string, { words }: Vocabulary, rules: SearchRules): [string, string] | undefined {
  for (let at = word.length - 2; at >= 3; at--) {
    const [head, last] = [word.slice(0, at), word.slice(at)];
    if ([head, last].every((one) => words.has(keyOf(one, rules)))) return [head, last];
  }
  return undefined;
}

/**
 * Words with the same beginning, as much of it as there is: down to a share of the word, and to five letters. A word of
 * the site that is its first half or more will do as well: in some languages a word carries many endings.
 */
function shortened(key: string, all: readonly string[], keep: number): string[] {
  if (key.length < 6) return [];
  for (let length = key.length - 1; length >= Math.max(4, Math.ceil(key.length / 2)); length--) {
    const start = key.slice(0, length);
    const keys = length >= Math.max(5, key.length * keep) ? all.filter((one) => one.startsWith(start)) : all.filter((one) => one === start);
    if (keys.length > 0) return keys;
  }
  return [];
}

/** Words that one letter too many, too few, wrong, or two in the wrong order, make of it. */
function typos(folded: string, { written }: Vocabulary): string[] {
  return folded.length < 5 ? [] : written.filter((one) => isOneOff(folded, one.folded)).map(({ key }) => key);
}

function isOneOff(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [rest, its] = [one.slice(at), other.slice(at)];
  if (rest.slice(1) === its || rest === its.slice(1) || rest.slice(1) === its.slice(1)) return true;
  return rest[0] === its[1] && rest[1] === its[0] && rest.slice(2) === its.slice(2);
}

/** Words of the site that are like a word that no way leads from, nearest first. @param word in small letters */
export function nearWords(word: string, { written, words, said }: Vocabulary, rules: SearchRules): string[] {
  const pairs = pairsOf(undoubled(foldedOf(word, rules)));
  const near = written
    .slice(0, said)
    .map(({ folded, key }) => {
      const its = pairsOf(folded);
      return { key, alike: pairs.filter((pair) => its.includes(pair)).length / Math.max(pairs.length, its.length) };
    })
    .filter(({ alike }) => alike > 0.4)
    .sort((one, other) => other.alike - one.alike);
  return near.map(({ key }) => words.get(key)!);
}

/** Letters with their neighbours: words that have many of them in common look alike. */
const pairsOf = (word: string) => [...word].map((_, index) => ` ${word} `.slice(index, index + 2));
