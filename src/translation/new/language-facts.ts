/** What the machine knows of how a language writes. */
export interface LanguageFacts {
  /** Its own name, in itself. */
  readonly name: string;
  /** Patterns: "{day}. {month} {year}", "{day}. {month}", "{hour}.{minute}". */
  readonly long: string;
  readonly dayMonth: string;
  readonly time: string;
  /** As they stand in a date. */
  readonly months: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly numbers: { readonly decimal: string; readonly group: string };
  readonly lists: { readonly separator: string; readonly last: string };
}

/** What is known of a language, or undefined where the machine does not know it. */
export function factsOf(code: string): LanguageFacts | undefined {
  const name = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
  if (name === undefined || Intl.DateTimeFormat.supportedLocalesOf([code]).length === 0) return undefined;
  // Days are counted and digits written as on the rest of the site.
  const locale = `${code}-u-ca-gregory-nu-latn`;
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const date = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const weekday = format({ weekday: 'long' });
  const numbers = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
  const list = new Intl.ListFormat(code).formatToParts(['1', '2', '3']).filter(({ type }) => type === 'literal');
  return {
    name: withCapital(name, code),
    long: patternOf(date, ['day', 'month', 'year']),
    dayMonth: patternOf(format({ day: 'numeric', month: 'long' }), ['day', 'month']),
    time: patternOf(format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }), ['hour', 'minute']),
    months: Array.from({ length: 12 }, (_, month) => partOf(date.formatToParts(Date.UTC(2026, month, 1)), 'month')),
    // The 1st of June 2026 is a Monday.
    weekdays: Array.from({ length: 7 }, (_, day) => weekday.format(Date.UTC(2026, 5, 1 + day))),
    numbers: { decimal: partOf(numbers, 'decimal'), group: partOf(numbers, 'group') },
    lists: { separator: list[0]?.value ?? ', ', last: list.at(-1)?.value ?? ', ' },
  };
}

const partOf = (parts: readonly { type: string; value: string }[], type: string): string => parts.find((part) => part.type === type)?.value ?? '';

/** "{day}. {month}": the places in their order, and what stands between and after them. */
function patternOf(format: Intl.DateTimeFormat, places: readonly string[]): string {
  const parts = format.formatToParts(Date.UTC(2026, 10, 23));
  return parts.map(({ type, value }) => (places.includes(type) ? `{${type}}` : type === 'literal' ? value : '')).join('').trim();
}

/** Names of languages stand alone, as in "Dansk". Scripts that have no capitals, or no use for them here, are left. */
function withCapital(name: string, code: string): string {
  const [first = '', ...rest] = name;
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(first) ? first.toLocaleUpperCase(code) + rest.join('') : name;
}

/** Of the languages that are written from right to left, those that the machine knows of. */
export function directionOf(code: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(code) as Intl.Locale & { getTextInfo?: () => { direction: string }; textInfo?: { direction: string } };
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * The code that somebody may have meant.
 * @example suggestedCode('EN-gb') // 'en-GB'
 * @example suggestedCode('færøsk') // 'fo'
 */
export function suggestedCode(words: string): string | undefined {
  const wanted = words.trim().toLowerCase();
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const names = ['da', 'en'].map((language) => new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }));
  const named = letters.flatMap((one) => letters.map((two) => one + two)).find((code) => names.some((name) => name.of(code)?.toLowerCase() === wanted) || ownName(code) === wanted);
  if (named !== undefined) return named;
  try {
    return Intl.getCanonicalLocales(words.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

const ownName = (code: string) => new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code)?.toLowerCase();
