/** Everyday words that one of the languages has and the others have not, so that one word of them says something. */
const everyday: Readonly<Record<'da' | 'en', ReadonlySet<string>>> = {
  da: new Set('og det den er ikke på til af du skal kan et har vi jer eller hvis når om din dit dine også fra der dem dig sig sin sit sine hvor hvad hvordan hvilken må bliver blev være været kun denne dette disse efter før mens ved som selv hver alle mod uden mellem noget nogle nogen jeg han hun deres vores igen først derefter meget mere gang'.split(' ')),
  en: new Set('the and of you is are not this that it with your can must if when what which who how they them their we our has been was were be by from on or an then do does will would should could may only each every after before while about into than there these those because again also her his she he please'.split(' ')),
};

/** Endings that no Danish or English word has, and letters in a row that neither writes. */
const greenlandic = /(?:q(?!u)|aa[^r]|uu|ii[^n]|ngil|neq|(?:poq|voq|toq|put|pput|nik|mik|mut|mit|miit|nut|mi|ni|git|sarpoq)$)/;

export type Known = 'da' | 'en' | 'kl';

/** How many words of a sentence speak for each language. */
export function votesOf(words: readonly string[]): Readonly<Record<Known, number>> {
  const votes = { da: 0, en: 0, kl: 0 };
  for (const word of words) {
    const language = voteOf(word);
    if (language !== undefined) votes[language] += 1;
  }
  return votes;
}

/** Most words come again and again, so each is looked at once. */
const known = new Map<string, Known | undefined>();

function voteOf(word: string): Known | undefined {
  if (!known.has(word)) known.set(word, speaksFor(word));
  return known.get(word);
}

function speaksFor(word: string): Known | undefined {
  if (everyday.da.has(word)) return everyday.en.has(word) ? undefined : 'da';
  if (everyday.en.has(word)) return 'en';
  if (/[æøå]/.test(word)) return 'da';
  return word.length >= 7 && greenlandic.test(word) ? 'kl' : undefined;
}

/** Whether there may be a sentence of another language in a text. In most there is not, and they need no closer look. */
export function maySpeakAnother(text: string, language: Known): boolean {
  const votes = votesOf(text.toLowerCase().split(/[^a-zæøå]+/));
  return Object.entries(votes).some(([other, count]) => other !== language && count >= fewestVotes);
}

const fewestVotes = 3;

/**
 * The language of a sentence, where there is no doubt: three words or more speak for it, one in five, and next to none
 * for any other.
 */
export function languageOfWords(words: readonly string[]): Known | undefined {
  const ranked = Object.entries(votesOf(words)).toSorted(([, a], [, b]) => b - a) as [Known, number][];
  const [[first, most], [, next]] = ranked as [[Known, number], [Known, number]];
  return most >= fewestVotes && most * 5 >= words.length && next * 4 <= most ? first : undefined;
}
