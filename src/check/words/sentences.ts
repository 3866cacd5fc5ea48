import type { Text } from '../texts.ts';
import { runsOf } from './runs.ts';

/** A sentence of a text. */
export interface Sentence {
  /** Where it begins in the words of the text. */
  readonly start: number;
  readonly words: string;
  /** How many words it has. */
  readonly count: number;
  /** How many of them have more than six letters; labels of the app and names are left out, since nobody can shorten them. */
  readonly long: number;
}

/** Dots after these do not end a sentence. */
const abbreviations = new Set([
  'f.eks', 'bl.a', 'd.v.s', 'dvs', 'ca', 'kl', 'nr', 'tlf', 'pga', 'p.g.a', 'evt', 'inkl', 'ekskl', 'jf', 'iflg', 'vedr', 'pr', 'hr', 'fr', 'dr', 'st', 'maks', 'min', 'd', 'mht', 'o.a', 't.o.m', 'ang',
  'e.g', 'i.e', 'mr', 'mrs', 'ms', 'no', 'approx', 'vs', 'tel', 'incl', 'esp', 'a.m', 'p.m',
]);

const known = new WeakMap<Text, readonly Sentence[]>();

/** The sentences of a text, in their order. Remembered, since several rules ask for them. */
export function sentencesOf(text: Text): readonly Sentence[] {
  let sentences = known.get(text);
  if (sentences === undefined) {
    const isLabel = (offset: number) => text.action !== undefined && runsOf(text).some(({ start, end }) => offset >= start && offset < end);
    sentences = parted(text.words).map(({ start, words }) => ({ start, words, ...counted(words, (offset) => isLabel(start + offset)) }));
    known.set(text, sentences);
  }
  return sentences;
}

/**
 * Parts words into sentences. A full stop, question mark or exclamation mark ends one where a space and a new beginning
 * follow, and so does a colon before a capital letter; abbreviations, numbers such as "5B.11" and "kl. 8.00", a number
 * that stands first ("1. Tryk") and a question that is quoted and goes on (“Hvad?” spørger appen) do not.
 */
export function parted(words: string): { readonly start: number; readonly words: string }[] {
  const sentences: { start: number; words: string }[] = [];
  let start = 0;
  const end = (at: number): void => {
    const part = words.slice(start, at).trimEnd();
    if (part.trim() !== '') sentences.push({ start, words: part });
  };
  for (const match of words.matchAll(/[.!?…:][)\]”"»’']{0,3}\s/g)) {
    const next = match.index + match[0].length;
    if (!begins(words.slice(next, next + 40))) continue;
    const before = words.slice(Math.max(start, match.index - 20), match.index);
    const last = /[^\s(“"«]*$/.exec(before)![0];
    if (match[0].startsWith('.') && (abbreviations.has(last.toLowerCase()) || (/^\d+$/.test(last) && words.slice(start, match.index) === last))) continue;
    end(next);
    start = next;
  }
  end(words.length);
  return sentences;
}

/** Whether a sentence can begin so: with a capital letter, a digit, a name such as "iPhone" or an address such as "borger.dk". */
const begins = (text: string) => /^[(“"«‘'–[]{0,3}\s?(?:[\p{Lu}\p{Lt}\d]|\p{Ll}\p{Lu}|[\p{Ll}-]+\.(?:dk|gl|com)\b)/u.test(text);

/** Beginnings of names and agreed terms, which have no shorter word. */
const names = ['android', 'bluetooth', 'borgerservice', 'citizen', 'danmark', 'denmark', 'digital', 'greenland', 'grønland', 'kodeoplæser', 'kodeviser', 'support'];

function counted(words: string, isLabel: (offset: number) => boolean): Pick<Sentence, 'count' | 'long'> {
  let count = 0;
  let long = 0;
  let start = 0;
  for (const chunk of words.split(' ')) {
    const length = lengthOf(chunk);
    if (length !== 'none') count += 1;
    if (length === 'long' && !isLabel(start)) long += 1;
    start += chunk.length + 1;
  }
  return { count, long };
}

type Length = 'none' | 'short' | 'long';

/** Most words come again and again, so each is measured once. */
const lengths = new Map<string, Length>();

function lengthOf(chunk: string): Length {
  let length = lengths.get(chunk);
  if (length === undefined) {
    length = measured(chunk);
    lengths.set(chunk, length);
  }
  return length;
}

function measured(chunk: string): Length {
  const word = /[\p{L}\d](?:.*[\p{L}\d])?/u.exec(chunk)?.[0];
  if (word === undefined) return 'none';
  // An address or a number is no word to spell one's way through.
  if (word.length <= 6 || /[\d@/]|\.\p{L}/u.test(word)) return 'short';
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  return letters > 6 && !names.some((name) => word.toLowerCase().startsWith(name)) ? 'long' : 'short';
}
