import type { Language } from './language.ts';

/**
 * A date in the words of a language, from its own month names: platforms know no Greenlandic dates.
 * @param date ISO 8601, "2026-11-23"
 * @example formatDate(danish, '2026-11-23') // '23. november 2026'
 */
export function formatDate(language: Language, date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return fill(language.dates.long, { day, month: language.dates.months[month - 1]!, year });
}

/** A day of every year: formatDayMonth(danish, '12-24') is "24. december". */
export function formatDayMonth(language: Language, date: string): string {
  const [month, day] = date.split('-').map(Number) as [number, number];
  return fill(language.dates.dayMonth, { day, month: language.dates.months[month - 1]! });
}

/**
 * A list in the words of a language.
 * @example formatList(danish, ['a', 'b', 'c']) // 'a, b og c'
 */
export function formatList(language: Language, items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return items.slice(0, -1).join(language.lists.separator) + language.lists.last + items.at(-1);
}

/**
 * A number in the digits and signs of a language.
 * @example formatNumber(danish, 1234.5) // '1.234,5'
 */
export function formatNumber(language: Language, value: number): string {
  const [whole, part] = String(Math.abs(value)).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language.numbers.group);
  return `${value < 0 ? '−' : ''}${grouped}${part === undefined ? '' : language.numbers.decimal + part}`;
}

/** Replaces the {places} of a pattern. */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
