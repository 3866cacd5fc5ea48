import { fill, formatDayMonth } from './dates.ts';
import type { Language } from './language.ts';
import type { Contact, Weekday } from './schemas/site.ts';
import type { OpeningHours, Run, SupportView } from './view.ts';

/** How a contact is shown in a language: hours in the time zone in which its readers live. */
export function supportView(contact: Contact, language: Language, languages: ReadonlyMap<string, Language>): SupportView {
  const zone = readersZone(contact, language.timeZone);
  const shift = zone === contact.timeZone ? 0 : zoneOffset(zone, winter) - zoneOffset(contact.timeZone, winter);
  const nameLanguage = languages.get(contact.nameLanguage ?? language.code) ?? language;
  return {
    name: nameLanguage.run(contact.name),
    phone: groupPhone(contact.phone),
    href: `tel:${contact.phone}`,
    zone: language.run(language.timeZones[zone] ?? zone.split('/').at(-1)!.replaceAll('_', ' ')),
    hours: contact.hours.map((hours): OpeningHours => ({
      days: 'days' in hours ? dayRuns(hours.days, language) : hours.dates.map((date) => language.run(formatDayMonth(language, date))),
      time: fill(language.times.span, { from: formatTime(hours.from, shift, language), to: formatTime(hours.to, shift, language) }),
    })),
  };
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
