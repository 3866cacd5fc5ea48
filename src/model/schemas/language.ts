import { z } from 'zod';
import { stringKeys } from '../strings.ts';
import { languageCode, pattern, text, timeZone } from './common.ts';

const strings = z.strictObject(Object.fromEntries(stringKeys.map((key) => [key, z.string().nullable().optional()])));

/** A regular expression as the search uses it. */
function isPattern(value: string): boolean {
  try {
    return new RegExp(value, 'gu') instanceof RegExp;
  } catch {
    return false;
  }
}

/** What the search holds for the same word: see src/model/search-rules.ts. */
const search = z.strictObject({
  fold: z.array(z.tuple([text.refine(isPattern, 'regExp'), z.string()])).default([]),
  endings: z.array(text).default([]),
  nameEndings: z.array(text).default([]),
  ignore: z.array(text).default([]),
  keep: z.number().refine((value) => value > 0 && value <= 1, 'share').default(0.75),
  /** Letters that join the parts of compounds; without any, words are not split. */
  joints: z.array(z.string()).default([]),
});

/** A language file: `src/languages/<code>.yaml`, or `content/languages/<code>.yaml` for one that the site adds. */
export const languageSchema = z.strictObject({
  code: languageCode,
  /** Its own name, in itself. */
  name: text,
  direction: z.enum(['ltr', 'rtl']),
  /** The language whose strings stand in for those under `untranslated`. */
  fallback: languageCode.optional(),
  dates: z.strictObject({
    /** With {day}, {month} (its name) and {year}. */
    long: pattern(['day', 'month', 'year'], 'longDate'),
    /** A day of every year, with {day} and {month}. */
    dayMonth: pattern(['day', 'month'], 'dayMonth'),
    months: z.array(text).length(12),
    /** From Monday. */
    weekdays: z.array(text).length(7),
  }),
  /** A span of hours, with {from} and {to}; each written with {hour} and {minute}. */
  times: z.strictObject({ time: pattern(['hour', 'minute'], 'timePattern'), span: pattern(['from', 'to'], 'spanPattern') }),
  numbers: z.strictObject({ decimal: z.string(), group: z.string() }),
  lists: z.strictObject({ separator: z.string(), last: z.string() }),
  quotes: z.tuple([z.string(), z.string()]),
  /** `browser`: the reader's browser hyphenates; `greenlandic`: soft hyphens at build; `none`. */
  hyphenation: z.enum(['browser', 'greenlandic', 'none']),
  /** The time zone in which its readers read opening hours; that of the contact otherwise. */
  timeZone: timeZone.optional(),
  /** What a time zone is called: "Danish time". */
  timeZones: z.record(z.string(), text).default({}),
  /** What other languages are called in it: as an adjective ("danske"), and as "in Danish". */
  languages: z.record(languageCode, z.strictObject({ adjective: text, in: text })).default({}),
  search: search.prefault({}),
  untranslated: z.array(z.enum(stringKeys as [string, ...string[]])).default([]),
  strings,
});

/** What a site says differently in one of the generator's languages. */
export const languageOverrideSchema = languageSchema.partial().extend({ code: languageCode, search: search.optional(), strings: strings.optional() });

export type LanguageSettings = z.output<typeof languageSchema>;
