import { z } from 'zod';
import { isPhone } from '../messages/right-value.ts';
import { address, id, languageCode, oldAddress, perLanguage, slugs, text, timeZone } from './common.ts';

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'time');
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** When a contact answers: on days of the week and public holidays, or on dates of every year. Times are local. */
const hours = z.union([
  z.strictObject({ days: z.array(z.enum([...weekdays, 'holiday'])).min(1), from: time, to: time }).refine(inOrder, { path: ['to'], message: 'laterTime' }),
  z.strictObject({ dates: z.array(z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'day')).min(1), from: time, to: time }).refine(inOrder, { path: ['to'], message: 'laterTime' }),
]);

/** A span within a day: "08:00" to "20:00", and never back. Says nothing of what is no time. */
function inOrder({ from, to }: { from: string; to: string }): boolean {
  return [from, to].some((one) => !time.safeParse(one).success) || from < to;
}

const contact = z.strictObject({
  id,
  /** One name for all languages, or one for each that has its own. */
  name: z.union([text, perLanguage(text)]),
  /** What it is for, in one sentence. */
  purpose: perLanguage(text).default({}),
  /** `misuse` is for when harm is done: it stands at steps, not where somebody looks for a guide. */
  kind: z.enum(['help', 'misuse']).default('help'),
  /** With country code, E.164: "+4533980010". None for a place that one goes to. */
  phone: z.string().refine(isPhone, 'phone').optional(),
  /** The zone of its hours. */
  timeZone,
  /** Zones in which readers live too, shown beside it. */
  alsoIn: z.array(timeZone).default([]),
  hours: z.array(hours).default([]),
});

const article = z.strictObject({
  id,
  slugs,
  /** Whether each page links to it at its foot. */
  footer: z.boolean().default(false),
  sourceLanguage: languageCode.optional(),
  oldAddresses: z.array(oldAddress).default([]),
});

/** `content/site.yaml`: what holds for the whole site. */
export const siteSchema = z.strictObject({
  name: perLanguage(text),
  /** Where the site stands, with its base path if it has one: https://example.dk/help/ */
  address,
  /** The generator's languages that the site offers, in the order of the language navigation. */
  languages: z.array(languageCode).min(1),
  sourceLanguage: languageCode,
  /** The service that the site explains, and is not. */
  official: z.strictObject({ name: text, url: address }),
  /** Guides in the order of the home page; others follow by id. */
  guides: z.array(id).default([]),
  articles: z.array(article).default([]),
  support: z.array(contact).default([]),
  /** The address of what can be practised. */
  practise: z.strictObject({ slugs, oldAddresses: z.array(oldAddress).default([]) }).prefault({}),
  /** The address of the search. */
  search: z.strictObject({ slugs, oldAddresses: z.array(oldAddress).default([]) }).prefault({}),
});

export type SiteSettings = z.output<typeof siteSchema>;
export type Contact = z.output<typeof contact>;
export type Weekday = (typeof weekdays)[number];
