import type { Page } from '../../model/page.ts';
import type { Place } from '../../model/problem.ts';
import { article } from '../example.ts';
import { numberWords } from '../parity/number-words.ts';
import { rule, say } from '../rule.ts';
import type { Text } from '../texts.ts';

interface ImpossibleDate {
  readonly said: string;
  readonly offset: number;
  readonly day: number;
  /** Counted from 1. */
  readonly month: number;
  /** Where it was said, and says how many days a February has. */
  readonly year?: number;
}

/** A day of a month, or of a month in a year, that no calendar has. */
export const dateImpossible = rule<{ date: string; month: number; days: number; year?: number }>({
  id: 'date-impossible',
  severity: 'error',
  within: 'page',
  why: {
    da: 'Ingen kan komme eller nå en frist på en dag, der ikke findes, og nogen gætter forkert.',
    en: 'Nobody can come or keep a time limit on a day that does not exist, and some guess wrong.',
  },
  good: article('da', 'Vent til den 30. november 2026.'),
  bad: { files: article('da', 'Vent til den 31. november 2026.'), at: 'articles/about.da.mdx:6:14' },
  words: ({ date, month, days, year }) => {
    const [da, en] = (['da', 'en'] as const).map((language) => inCapital(numberWords[language]!.months[month - 1]!));
    return say(
      [`Datoen “${date}” findes ikke.`, `${da} har ${days} dage${year === undefined ? '' : ` i ${year}`}.`, 'Find den rigtige dato, og skriv den.'],
      [`The date “${date}” does not exist.`, `${en} has ${days} days${year === undefined ? '' : ` in ${year}`}.`, 'Find the right date, and write that.'],
    );
  },
  find: ({ pages, texts }, found) => {
    const byFile = Map.groupBy(texts.flatMap((text) => datesIn(text)), ({ place }) => place.file);
    const sources = sourcesByFile(pages);
    for (const [file, dates] of byFile) {
      // What the source says wrongly is mended there first, and then in its translations.
      const inSource = byFile.get(sources.get(file) ?? '') ?? [];
      for (const { place, said, month, day, year } of dates) {
        if (inSource.some((one) => one.day === day && one.month === month && one.year === year)) continue;
        found(place, { date: said, month, days: daysOf(month, year), ...(month === 2 && year !== undefined ? { year } : {}) });
      }
    }
  },
});

function datesIn({ words, language, at }: Text): (ImpossibleDate & { readonly place: Place })[] {
  return /\d/.test(words) ? [...impossibleDates(words, language)].map((date) => ({ ...date, place: at(date.offset) })) : [];
}

/** The file of the source, by the file of each translation. */
function sourcesByFile(pages: readonly Page[]): Map<string, string> {
  return new Map(pages.flatMap(({ sourceLanguage, variants }) => {
    const source = variants.get(sourceLanguage);
    return source === undefined ? [] : [...variants.values()].filter((variant) => variant !== source).map(({ file }) => [file, source.file] as const);
  }));
}

const inCapital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** "2026-11-31", "31.11.2026", "31/11-2026". */
const numeric = /(?<![\d.,/-])(?:(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)|(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>(?:19|20)\d\d))(?![\d/-]|[.,]\d)/g;

const patterns = new Map<string, RegExp | undefined>();

/** "31. november 2026", "November 31st, 2026". English months have a capital: "39 may call". */
function patternOf(language: string): RegExp | undefined {
  if (!patterns.has(language)) {
    const months = numberWords[language]?.months.map((month) => (language === 'en' ? inCapital(month) : month)).join('|');
    const year = '(?:,? (?<YEAR>(?:19|20)\\d\\d)(?![\\d.,]\\d))?';
    const before = `(?<![\\p{L}\\d.,:/-])(?<DAY>\\d{1,2})(?:\\.|st|nd|rd|th)?(?: of)? (?<MONTH>${months})(?!\\p{L})${year}`;
    const after = `(?<!\\p{L})(?<MONTH2>${months}) (?<DAY2>\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\d:]|[.,]\\d)${year.replace('YEAR', 'YEAR2')}`;
    patterns.set(language, months === undefined ? undefined : new RegExp(language === 'en' ? `${before}|${after}` : before, language === 'en' ? 'gu' : 'giu'));
  }
  return patterns.get(language);
}

/** A number much larger than a day is none: "45 May" may be anything. */
const mostForDay = 39;

function* impossibleDates(words: string, language: string): Generator<ImpossibleDate> {
  const named = patternOf(language);
  const months = numberWords[language]?.months ?? [];
  for (const { 0: said, index: offset, groups = {} } of named === undefined ? [] : words.matchAll(named)) {
    const month = months.indexOf((groups['MONTH'] ?? groups['MONTH2'])!.toLowerCase()) + 1;
    const year = groups['YEAR'] ?? groups['YEAR2'];
    const date = { said, offset, day: Number(groups['DAY'] ?? groups['DAY2']), month, ...(year === undefined ? {} : { year: Number(year) }) };
    if (isImpossible(date.day, month, date.year)) yield date;
  }
  for (const { 0: said, index: offset, groups = {} } of words.matchAll(numeric)) {
    const [day, month, year] = [groups['d'] ?? groups['day'], groups['m'] ?? groups['month'], groups['y'] ?? groups['year']].map(Number) as [number, number, number];
    if (month >= 1 && month <= 12 && isImpossible(day, month, year)) yield { said, offset, day, month, year };
  }
}

const isImpossible = (day: number, month: number, year: number | undefined) => day === 0 || (day > daysOf(month, year) && day <= mostForDay);

/** Without a year February may have 29 days. */
function daysOf(month: number, year = 2024): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
