import { fill, formatDayMonth } from './dates.ts';
import type { Language } from './language.ts';
import type { Contact, Weekday } from './schemas/site.ts';
import type { OpeningHours, Run, SupportView } from './view.ts';

/** How a contact is shown in a language: hours in the time zone in which its readers live. */
export function supportView(contact: Contact, language: Language, languages: ReadonlyMap<string, Language>): SupportView {
  const zone = readersZone(contact, language.timeZone);
  // Who reads a language with a zone of its own lives there: one line of hours is enough.
  const others = zone === contact.timeZone ? contact.alsoIn.filter((other) => other !== zone && readersZone(contact, other) === other) : [];
  const zoneName = (id: string) => language.run(language.timeZones[id] ?? id.split('/').at(-1)!.replaceAll('_', ' '));
  const purpose = inLanguage(contact.purpose, language, languages);
  return {
    name: typeof contact.name === 'string' ? language.run(contact.name) : (inLanguage(contact.name, language, languages) ?? language.run(contact.id)),
    ...(purpose === undefined ? {} : { purpose }),
    kind: contact.kind,
    ...(contact.phone === undefined ? {} : { phone: { number: groupPhone(contact.phone), href: `tel:${contact.phone}` } }),
    zone: zoneName(zone),
    otherZones: contact.hours.length > 0 ? others.map(zoneName) : [],
    hours: contact.hours.map((hours): OpeningHours => ({
      days: 'days' in hours ? dayRuns(hours.days, language) : hours.dates.map((date) => language.run(formatDayMonth(language, date))),
      time: span(hours, shiftTo(contact, zone), language),
      others: others.map((other) => span(hours, shiftTo(contact, other), language)),
    })),
  };
}

/** Words of a map in the reader's language, or in the first that has them, marked. */
function inLanguage(words: Readonly<Record<string, string>>, language: Language, languages: ReadonlyMap<string, Language>): Run | undefined {
  const found = [language, ...languages.values()].find((one) => words[one.code] !== undefined);
  return found?.run(words[found.code]!);
}

/** Minutes to add to a contact's own times to tell them in a zone. */
function shiftTo(contact: Contact, zone: string): number {
  return zone === contact.timeZone ? 0 : zoneOffset(zone, winter) - zoneOffset(contact.timeZone, winter);
}

function span({ from, to }: { from: string; to: string }, shift: number, language: Language): string {
  return fill(language.times.span, { from: formatTime(from, shift, language), to: formatTime(to, shift, language) });
}

const winter = new Date('2026-01-15T12:00:00Z');
const summer = new Date('2026-07-15T12:00:00Z');

/**
 * The zone to show: the reader's where it is the same number of hours away all year, since one line of hours could
 * not be right otherwise, and where no hour moves to another day, whose name the line would not have; else the contact's.
 */
function readersZone({ timeZone: contactZone, hours }: Contact, readerZone: string | undefined): string {
  if (readerZone === undefined) return contactZone;
  const apart = (when: Date) => zoneOffset(readerZone, when) - zoneOffset(contactZone, when);
  const staysInDay = (time: string) => minutesOf(time) + apart(winter) >= 0 && minutesOf(time) + apart(winter) <= 24 * 60;
  const sameDays = hours.every(({ from, to }) => staysInDay(from) && staysInDay(to));
  return apart(winter) === apart(summer) && sameDays ? readerZone : contactZone;
}

function minutesOf(time: string): number {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return hour * 60 + minute;
}

/** Minutes that a time zone is ahead of UTC at a moment. */
function zoneOffset(timeZone: string, when: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' }).formatToParts(when);
  const text = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(text);
  if (match === null) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

/** "08:00" as the language writes it. */
function formatTime(time: string, shiftMinutes: number, language: Language): string {
  const minutes = minutesOf(time) + shiftMinutes;
  return fill(language.times.time, { hour: Math.floor(minutes / 60), minute: String(minutes % 60).padStart(2, '0') });
}

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Days as runs: neighbours joined ("mandag–fredag"), public holidays last, in their own words. */
function dayRuns(days: readonly (Weekday | 'holiday')[], language: Language): Run[] {
  const spans: [number, number][] = [];
  for (const index of week.keys()) {
    if (!days.includes(week[index]!)) continue;
    const last = spans.at(-1);
    if (last !== undefined && last[1] === index - 1) last[1] = index;
    else spans.push([index, index]);
  }
  const name = (index: number) => language.dates.weekdays[index]!;
  const runs = spans.map(([from, to]) => language.run(from === to ? name(from) : `${name(from)}–${name(to)}`));
  return days.includes('holiday') ? [...runs, language.say('holidays')] : runs;
}

/** "+4533980010" as "+45 33 98 00 10": Danish and Greenlandic numbers in pairs, others as they are. */
function groupPhone(phone: string): string {
  const danish = /^\+(45|299)(\d+)$/.exec(phone);
  return danish === null ? phone : `+${danish[1]} ${danish[2]!.replace(/\d\d(?=\d)/g, '$& ')}`;
}
