import { z } from 'zod';

/**
 * Formats that several files share. The message of each is the name of a format in `messages/files.ts`, so that
 * an editor is told in words what would be right.
 */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id');
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slug');
export const text = z.string().refine((value) => value.trim() !== '', 'text');
export const languageCode = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/, 'language');
export const isoDate = z.string().refine(isDate, 'date');
export const address = z.string().refine(isAddress, 'address');
export const oldAddress = z.string().regex(/^\/[A-Za-z-]+(?:\/[A-Za-z0-9._~-]+)*\/?$/, 'path');
export const timeZone = z.string().refine(isTimeZone, 'timeZone');

/** A text with each of these places once, such as "{day}. {month}", and no others. */
export const pattern = (places: readonly string[], format: string) =>
  z.string().refine((value) => (value.match(/\{[^}]*\}?/g) ?? []).toSorted().join(' ') === places.map((place) => `{${place}}`).toSorted().join(' '), format);

/** A value for each language. */
export const perLanguage = <Value extends z.ZodType>(value: Value) => z.record(languageCode, value);

export const slugs = perLanguage(slug).default({});

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function isAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
