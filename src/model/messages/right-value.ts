import { rightDate, rightDay } from './right-date.ts';

/**
 * A value that is nearly right, written as its format wants it and as YAML takes it. None where nobody could be sure: a
 * made-up example would be copied as if it were the right one.
 */
export function rightValue(format: string, found: string): string | undefined {
  if (format === 'time') return rightTime(found);
  if (format === 'id' || format === 'slug') return rightId(found);
  if (format === 'date') return rightDate(found);
  if (format === 'day') return rightDay(found);
  return format === 'phone' ? rightPhone(found) : undefined;
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', é: 'e', ü: 'u', ö: 'oe', ä: 'ae' };

/** @example rightId('Om Siden') // 'om-siden' */
function rightId(found: string): string | undefined {
  const plain = found.trim().toLowerCase().replaceAll(/[æøåéüöä]/g, (letter) => letters[letter]!).replaceAll(/[\s_-]+/g, '-');
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(plain) && /[a-z]/.test(plain) ? plain : undefined;
}

/** @example rightTime('8.00') // '"08:00"' */
function rightTime(found: string): string | undefined {
  const [, hour, minute = '00'] = /^\s*(?:kl\.?\s*)?(\d{1,2})(?:\s*[.:]\s*(\d{2}))?\s*$/i.exec(found) ?? [];
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59 || (hour === '24' && minute !== '00')) return undefined;
  return `"${hour.padStart(2, '0')}:${minute}"`;
}

/** Digits after the country code of the numbers that have one length alone. */
export const phoneLengths: Readonly<Record<string, number>> = { '45': 8, '299': 6 };

/** Whether a number with its country code can be dialled, as far as its digits tell. */
export function isPhone(value: string): boolean {
  const country = Object.keys(phoneLengths).find((code) => value.startsWith(`+${code}`));
  return /^\+\d{6,15}$/.test(value) && (country === undefined || value.length === 1 + country.length + phoneLengths[country]!);
}

/** The number that stands there without its spaces, and with the country code that its length tells. */
function rightPhone(found: string): string | undefined {
  const plain = found.replaceAll(/[\s()./\-–]/g, '').replace(/^00/, '+');
  const country = Object.keys(phoneLengths).find((code) => plain.length === phoneLengths[code]);
  const tries = [plain, `+${plain}`, ...(country === undefined ? [] : [`+${country}${plain}`])];
  const right = (/^\+|^(?:45|299)/.test(plain) ? tries : tries.slice(2)).find(isPhone);
  return right === undefined ? undefined : `"${right}"`;
}
