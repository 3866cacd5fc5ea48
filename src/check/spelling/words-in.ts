/** A word, and where it begins in the text. */
export interface Word {
  readonly word: string;
  readonly start: number;
}

/** What is no word of a language: addresses, numbers, names of files, codes, what is filled in. */
const none = /[\d@\\_=#<>{}]|:\/\/|\b(?:page|term|tel|mailto):\S|\p{L}\.\p{L}|^\/|^[^\p{L}]*$/u;

/** The words of a text that a dictionary can be asked about, each without the marks around it. */
export function* wordsIn(text: string): Generator<Word> {
  for (const { 0: chunk, index } of text.matchAll(/\S+/g)) {
    if (none.test(chunk)) continue;
    for (const { 0: word, index: at } of chunk.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu)) yield { word, start: index + at };
  }
}

/** Endings that stand after an apostrophe: "SMS’en", "Lars’", "person’s". */
const endings: Readonly<Record<string, ReadonlySet<string>>> = {
  da: new Set(['s', 'en', 'er', 'erne', 'ens', 'ernes', 'et', 'ets', 'ene', 'e']),
  en: new Set(['s', 'd', 'll', 're', 've']),
};

/** Letters that stand for words ("SMS", "QR"): no dictionary can know them all. */
const isAbbreviation = (word: string) => word.length <= 5 && word === word.toUpperCase();

/**
 * Whether a word is known, whole or by its parts: "PIN-kode" by "PIN" and "kode", "SMS’en" by "SMS".
 * @param has whether a word without marks in it is known
 */
export function isKnown(word: string, language: string, has: (word: string) => boolean): boolean {
  const plain = word.replaceAll('’', "'");
  if (plain.length === 1 || isAbbreviation(plain) || has(plain)) return true;
  const parts = plain.split('-');
  if (parts.length > 1) return parts.every((part) => isKnown(part, language, has));
  const at = plain.lastIndexOf("'");
  return at > 0 && endings[language]!.has(plain.slice(at + 1).toLowerCase()) && isKnown(plain.slice(0, at), language, has);
}

/** What is unknown in a word with its marks, by language. Most words come again and again, so each is looked up once. */
const seen = new Map<string, Map<string, readonly Word[]>>();

/** The words of a text that a dictionary lacks. @param has the dictionary of the language */
export function unknownWords(text: string, language: string, has: (word: string) => boolean): Word[] {
  let known = seen.get(language);
  if (known === undefined) seen.set(language, (known = new Map<string, readonly Word[]>()));
  const unknown: Word[] = [];
  let start = 0;
  for (const chunk of text.split(' ')) {
    let lacking = known.get(chunk);
    if (lacking === undefined) {
      lacking = [...wordsIn(chunk)].filter(({ word }) => !isKnown(word, language, has));
      known.set(chunk, lacking);
    }
    for (const { word, start: at } of lacking) unknown.push({ word, start: start + at });
    start += chunk.length + 1;
  }
  return unknown;
}
