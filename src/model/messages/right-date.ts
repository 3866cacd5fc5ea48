const months = ['jan', 'feb', 'mar', 'apr', 'ma[jy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec'];

/**
 * A date as the files have it, from one that is written day by day, month and year, in digits or in words, or year first.
 * @example rightDate('23-11-2026') // '2026-11-23'
 */
export function rightDate(found: string): string | undefined {
  const [, year, month, day] = /^\s*(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})\s*$/.exec(found) ?? [];
  if (year !== undefined) return dateOf(year, month!, day!);
  const [, first, second, last] = /^\s*(\d{1,2})(?:\.?\s+|[-./]\s?)(\d{1,2}|\p{L}+)\.?(?:,?\s+|[-./]\s?)(\d{4})\s*$/u.exec(found) ?? [];
  if (first === undefined) return undefined;
  const named = /\d/.test(second!) ? Number(second) : months.findIndex((name) => new RegExp(`^${name}`, 'i').test(second!)) + 1;
  return dateOf(last!, String(named), first);
}

/** A month and day of every year: "24-12" can only be the 24th of the 12th month. */
export function rightDay(found: string): string | undefined {
  const [, first, second] = /^\s*(\d{1,2})[-./](\d{1,2})\.?\s*$/.exec(found) ?? [];
  const date = Number(first) > 12 ? dateOf('2024', second!, first!) : undefined;
  return date === undefined ? undefined : `"${date.slice(5)}"`;
}

function dateOf(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date) ? date : undefined;
}
