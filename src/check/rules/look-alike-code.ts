import type { Site } from '../../model/site.ts';
import { article } from '../example.ts';
import { pageSources, shownIn } from '../links.ts';
import { rule, say } from '../rule.ts';

/** Six or eight digits in a row that stand by themselves. */
const shape = /(?<![\p{L}\d+#]|\d[-–.,/: ])(?:\d{8}|\d{6})(?![\p{L}\d]|[-–.,/:]\d| \d)/gu;

/** A word just before that says what the number is: of a phone, a company, a case, a standard. */
const named = /(?:\+\d{1,3}|(?<!\p{L})(?:tlf|telefon\p{L}*|mobil\p{L}*|nummer|ring|sms til|phone|call|number|cvr|ean|isbn|en|iso|etsi|rfc|journal\p{L}*|sag\p{L}*|case)[.:-]?(?:\s?(?:nr|nummer|number|no|til|på|on|at)(?!\p{L})[.:]?)*[\s:]{1,2})$/iu;

/** A word just after that makes it a count or an amount. */
const counted = /^\s?(?:kr\b|kroner|dkk|euro|€|%|procent|per\s?cent|mennesker|personer|borgere|people|persons|citizens)/i;

/** Digits in prose that may be a code that somebody has got. */
export const lookAlikeCode = rule<{ code: string }>({
  id: 'look-alike-code',
  severity: 'warning',
  within: 'page',
  why: {
    da: 'Læseren kan tro, at koden skal skrives i appen, og en rigtig kode må ingen andre se.',
    en: 'The reader may think that the code is to be typed in the app, and nobody else may see a real code.',
  },
  good: article('da', 'Koden ser sådan ud: 123456.'),
  bad: { files: article('da', 'Koden ser sådan ud: 837465.'), at: 'articles/about.da.mdx:6:21' },
  words: ({ code }) =>
    say(
      [`“${code}” ligner en rigtig kode.`, 'En kode i teksten skal være en af de opdigtede fra flowene, eller åbenlyst opdigtet som 123456.', 'Skriv en opdigtet kode, eller fortæl kun, hvor mange cifre den har.'],
      [`“${code}” looks like a real code.`, 'A code in the text must be one of the made-up ones of the flows, or plainly made up, such as 123456.', 'Write a made-up code, or only tell how many digits it has.'],
    ),
  find: ({ site, sources, texts }, found) => {
    const known = knownNumbers(site);
    for (const source of pageSources(sources)) {
      for (const { url } of shownIn(source).links) if (url.startsWith('tel:')) known.add(url.replace(/\D/g, '').slice(-8)).add(url.replace(/\D/g, '').slice(-6));
    }
    for (const { kind, words, at } of texts) {
      if (kind === 'app' || kind === 'setting' || !/\d{6}/.test(words)) continue;
      for (const { 0: code, index } of words.matchAll(shape)) {
        if (known.has(code) || isPlainlyMadeUp(code) || isDate(code) || code.endsWith('000')) continue;
        if (named.test(words.slice(Math.max(0, index - 40), index)) || counted.test(words.slice(index + code.length, index + code.length + 12))) continue;
        found(at(index), { code });
      }
    }
  },
});

/** The made-up values of all flows, and the phone numbers of the site without their country. */
function knownNumbers(site: Site): Set<string> {
  const values = [...site.flows.values()].flatMap((flow) => Object.values(flow.screens).flatMap(({ practice = [] }) => practice));
  const phones = site.settings.support.flatMap(({ phone = '' }) => [phone.slice(-8), phone.slice(-6)]);
  return new Set([...values, ...phones]);
}

/** "000000", "111111" and "123456" are nobody's. */
function isPlainlyMadeUp(code: string): boolean {
  return /^(\d)\1+$/.test(code) || '01234567890'.includes(code) || '09876543210'.includes(code);
}

/** A date without its marks: 20261123, 23112026. */
function isDate(code: string): boolean {
  return /^(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])|(?:[0-2]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2})$/.test(code);
}
