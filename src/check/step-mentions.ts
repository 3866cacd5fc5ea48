import type { Site } from '../model/site.ts';

export interface StepMention {
  readonly number: number;
  readonly letter?: string;
  /** Where it stands in the words, counted from 0. */
  readonly index: number;
  /** The word “step” stands before it: nothing else can be meant. */
  readonly sure: boolean;
}

/** What a page calls its steps when it speaks of them. */
const stepWords: Readonly<Record<string, string>> = { da: 'trin', en: 'steps?' };

/** The word for a step in a language, as a pattern: where we know none, the one that stands above each step. */
export function stepWordIn(site: Site, language: string): string | undefined {
  const own = stepWords[language];
  if (own !== undefined) return own;
  const said = site.languages.get(language)?.say('stepN', { n: '#' });
  if (said === undefined || said.lang !== language) return undefined;
  const word = /^([\p{L}\p{M}]+)\s#$/u.exec(said.text)?.[1];
  return word?.toLocaleLowerCase(language);
}

const patterns = new Map<string, RegExp>();

function patternOf(word: string): RegExp {
  let pattern = patterns.get(word);
  if (pattern === undefined) {
    pattern = new RegExp(`(?<![\\p{L}\\d-])${word}\\s(\\d{1,3})([A-Z]?)(?![\\p{L}\\d%])`, 'giu');
    patterns.set(word, pattern);
  }
  return pattern;
}

/** What may follow a row of steps: anything else could be a count of its own ("trin 3 og 12 minutter"). */
const second = /^(\s?[-–]\s?|\s(?:og|eller|til|and|or|to)\s)(\d{1,3})([A-Z]?)(?![\p{L}\d%])(?=(\S|$)|\s(?:og|i|på|for|før|efter|kan|er|skal|and|in|on|before|after|can|are|is|must)\s)/u;

/** A number with a letter that stands alone, "5B" or "5B.11", but not a model, net or drawing: "iPhone 5C", "5G", "3D". */
const alone = /(?<![\p{L}\d.,-])(\d{1,3})([A-F])(?:\.\d{1,3})?(?![\p{L}\d])/gu;
const model = /(?:iPhone|iPad|Galaxy|Pixel|Nokia|Android|iOS|USB|HDMI|type)\s$/i;

/** The steps of a guide that words speak of: “trin 9”, “trin 3-5”, “5B”. */
export function stepsMentioned(words: string, word: string | undefined): StepMention[] {
  const mentions: StepMention[] = [];
  const mention = (number: string, letter: string, index: number, sure: boolean) => {
    mentions.push({ number: Number(number), index, sure, ...(letter === '' ? {} : { letter }) });
  };
  for (const match of word === undefined ? [] : words.matchAll(patternOf(word))) {
    const [all, number, letter] = match as unknown as [string, string, string];
    const end = match.index + all.length;
    const rest = words.slice(end, end + 40);
    // “Trin 2 af 3” is how far an app has come; “step 2.5” and “step 3,000” are no steps of ours.
    if (/^\s(?:af|of)\s\d/.test(rest) || (letter === '' && /^[.,:/]\d/.test(rest)) || (letter !== '' && letter !== letter.toUpperCase())) continue;
    mention(number, letter, end - number.length - letter.length, true);
    const other = second.exec(rest);
    if (other === null || /^[.,:/]\d/.test(rest.slice(other[0].length))) continue;
    mention(other[2]!, other[3]!, end + other[1]!.length, true);
  }
  if (!/\d[A-F]/.test(words)) return mentions;
  for (const match of words.matchAll(alone)) {
    const [, number, letter] = match as unknown as [string, string, string];
    if (/^(?:[23]D)$/.test(number + letter) || model.test(words.slice(Math.max(0, match.index - 12), match.index))) continue;
    if (!mentions.some(({ index }) => index === match.index)) mention(number, letter, match.index, false);
  }
  return mentions;
}
