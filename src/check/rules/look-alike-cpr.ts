import { article } from '../example.ts';
import { everythingWritten } from '../lines.ts';
import { rule, say } from '../rule.ts';

/** Six digits, perhaps a hyphen or space, four digits; not part of a longer number, and no phone number with its country. */
const shape = /(?<![\p{L}\d+]|\d[-–.,/])(\d{2})(\d{2})(\d{2})[-‐‑– ]?\d{4}(?![\p{L}\d]|[-–.,/]\d)/gu;

/** A number that may be somebody's personal number. */
export const lookAlikeCpr = rule<{ number: string }>({
  id: 'look-alike-cpr',
  severity: 'error',
  why: {
    da: 'Tallet kan være et rigtigt menneskes personnummer, og det må aldrig stå på en hjemmeside.',
    en: 'The number may be the personal number of a real person, and that must never stand on a website.',
  },
  good: article('da', 'Skriv dit personnummer sådan: 000000-0000.'),
  bad: { files: article('da', 'Skriv dit personnummer sådan: 311299-0000.'), at: 'articles/about.da.mdx:6:31' },
  words: ({ number }) =>
    say(
      [`“${number}” ligner et rigtigt personnummer.`, 'Et opdigtet personnummer må ikke begynde med en dato, der findes.', 'Skriv 000000-0000 i stedet.'],
      [`“${number}” looks like a real personal number (CPR).`, 'A made-up personal number must not begin with a date that exists.', 'Write 000000-0000 instead.'],
    ),
  find: (content, found) => {
    for (const { words, at } of everythingWritten(content)) {
      if (!/\d{6}/.test(words)) continue;
      for (const match of words.matchAll(shape)) {
        const [number, day, month, year] = match as unknown as [string, string, string, string];
        if (isDay(Number(day), Number(month), Number(year))) found(at(match.index), { number });
      }
    }
  },
});

/** Whether a day exists in a month; the century is unknown, so that every fourth year may be a leap year. */
function isDay(day: number, month: number, year: number): boolean {
  const days = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
