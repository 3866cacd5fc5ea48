import { personalNumbersIn } from '../../model/personal-number.ts';
import type { Place } from '../../model/problem.ts';
import type { Text } from '../texts.ts';
import { placeBeside } from './chunks.ts';
import { numberWords } from './number-words.ts';
import { hasNumbers, numbersIn } from './numbers.ts';
import type { SaidNumber } from './numbers.ts';
import type { Pair } from './pairs.ts';

/** A number that a translation says otherwise than its source, or that one of them alone has. */
export interface NumberDifference {
  readonly place: Place;
  /** What the translation says. */
  readonly here?: string;
  /** What the source says. */
  readonly there?: string;
  /** Where the source says it. */
  readonly source: Place;
  /** A number in letters that the other has no number for: it may well be said without. */
  readonly doubtful: boolean;
}

interface Found extends SaidNumber {
  readonly text: Text;
  /** Of its text in the chunk. */
  readonly index: number;
}

/** The numbers of a translation against those of its source. Their order is free: sentences are built differently. */
export function numberDifferences({ source, translation, shorter }: Pair): NumberDifference[] {
  const [theirs, ours] = [found(source.texts), found(translation.texts)];
  if (theirs.length === 0 && ours.length === 0) return [];
  const bothKnown = [source, translation].every(({ texts }) => texts.every(({ language }) => Object.hasOwn(numberWords, language)));
  const counts = (one: Found) => !one.may && (bothKnown || !one.inLetters);
  let missing = theirs.filter(counts);
  let extra = ours.filter(counts);
  const inSameText = source.texts.length === translation.texts.length;
  /** Takes out what answers each other. */
  const match = (answers: (a: Found, b: Found) => boolean) => {
    const taken = new Set<Found>();
    const left = missing.filter((one) => {
      const other = extra.find((candidate) => !taken.has(candidate) && answers(one, candidate));
      if (other !== undefined) taken.add(other);
      return other === undefined;
    });
    missing = left;
    extra = extra.filter((one) => !taken.has(one));
  };
  if (inSameText) match((a, b) => a.index === b.index && same(a, b));
  match(same);
  if (missing.length + extra.length === 0) return [];
  // "To gange" is "twice", and a language of which no number words are known may write the number in letters.
  const saidOtherwise = (one: Found, texts: readonly Text[]) =>
    (inSameText ? [texts[one.index]!] : texts).some((text) => numbersIn(text.words, text.language).some((other) => (other.may || (!bothKnown && other.inLetters)) && same(one, other)));
  missing = missing.filter((one) => !saidOtherwise(one, translation.texts));
  extra = extra.filter((one) => !saidOtherwise(one, source.texts));

  const differences: NumberDifference[] = [];
  const replaced = (one: Found, other: Found) => {
    differences.push({ place: one.text.at(one.offset), here: one.said, there: other.said, source: other.text.at(other.offset), doubtful: false });
    missing = missing.filter((candidate) => candidate !== other);
    extra = extra.filter((candidate) => candidate !== one);
  };
  for (const one of extra) {
    const other = missing.find((candidate) => inSameText && candidate.index === one.index);
    if (other !== undefined) replaced(one, other);
  }
  for (const one of extra) {
    const other = missing[0];
    if (other !== undefined && !(inSameText || shorter)) replaced(one, other);
  }
  for (const one of extra) {
    const beside = placeBeside(one.text, translation, source);
    differences.push({ place: one.text.at(one.offset), here: one.said, source: beside, doubtful: one.inLetters });
  }
  if (!shorter) {
    for (const one of missing) {
      differences.push({ place: placeBeside(one.text, source, translation), there: one.said, source: one.text.at(one.offset), doubtful: one.inLetters });
    }
  }
  return differences;
}

const found = (texts: readonly Text[]): Found[] => texts.flatMap((text, index) => numbersOf(text).map((one) => ({ ...one, text, index })));

const known = new WeakMap<Text, readonly SaidNumber[]>();

/** Remembered, since a source is compared with each of its translations. */
function numbersOf(text: Text): readonly SaidNumber[] {
  let numbers = known.get(text);
  if (numbers === undefined) {
    numbers = hasNumbers(text.words, text.language) ? withoutPersonal(numbersIn(text.words, text.language), text.words) : [];
    known.set(text, numbers);
  }
  return numbers;
}

/** A personal number must go wherever it stands, and its made-up stand-in 000000-0000 says nothing that the other could lack. */
function withoutPersonal(numbers: readonly SaidNumber[], words: string): readonly SaidNumber[] {
  const personal = [...personalNumbersIn(words), ...[...words.matchAll(/\b\d{6}-\d{4}\b/g)].map(({ 0: number, index }) => ({ number, offset: index }))];
  return personal.length === 0 ? numbers : numbers.filter(({ offset, said }) => !personal.some((one) => offset < one.offset + one.number.length && one.offset < offset + said.length));
}

/** Whether two may mean the same. A unit that only one of them names, or that is not known, is no difference. */
const same = (a: Pick<Found, 'values' | 'unit'>, b: Pick<Found, 'values' | 'unit'>) =>
  a.values.some((value) => b.values.includes(value)) && (a.unit === undefined || b.unit === undefined || a.unit === b.unit);
