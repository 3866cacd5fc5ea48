import type { Language } from '../../model/language.ts';
import { stringKeys, stringSpecs } from '../../model/strings.ts';
import type { StringKey, StringSpec } from '../../model/strings.ts';
import { directionOf } from './language-facts.ts';
import type { LanguageFacts } from './language-facts.ts';
import { inQuotes } from './page-text.ts';
import type { Workplace } from './plan.ts';

const notes = {
  da: {
    top: ['Udfyld alt, der er tomt, på sproget selv. Det, der står i { }, skal blive stående.'],
    known: 'Navn, datoer, tal og opremsninger er fra computeren. Se dem efter.',
    unknown: 'Computeren kender ikke sproget. Se efter, om datoer, tal og opremsninger skal skrives sådan.',
    quotes: (language: string) => `Anførselstegn er som på ${language}. Se dem efter.`,
    untranslated: 'Disse tekster mangler endnu, og læseren ser dem på et andet sprog. Oversæt dem, når I kan: slet linjen her, og skriv teksten under “strings”.',
  },
  en: {
    top: ['Fill in all that is empty, in the language itself. What stands in { } must stay.'],
    known: 'Name, dates, numbers and lists are from the computer. Look them over.',
    unknown: 'The computer does not know the language. See whether dates, numbers and lists are to be written like this.',
    quotes: (language: string) => `Quotation marks are those of ${language}. Look them over.`,
    untranslated: 'These texts are lacking, and the reader sees them in another language. Translate them when you can: delete the line here, and write the text under “strings”.',
  },
} as const;

/** The file of a language that lacks only what nobody but a speaker knows: those places are empty. */
export function languageSheet(code: string, facts: LanguageFacts | undefined, { site, editor }: Workplace): string {
  const source = site.languages.get(site.settings.sourceLanguage)!;
  const note = notes[editor];
  const row = (words: readonly string[]) => `[${words.map(inQuotes).join(', ')}]`;
  const { dates, times, numbers, lists, quotes } = source;
  return [
    ...note.top.map((line) => `# ${line}`),
    `# ${facts === undefined ? note.unknown : note.known}`,
    `code: ${code}`,
    `name: ${inQuotes(facts?.name ?? '')}`,
    `direction: ${directionOf(code)}`,
    `fallback: ${source.code}`,
    'dates:',
    `  long: ${inQuotes(facts?.long ?? dates.long)}`,
    `  dayMonth: ${inQuotes(facts?.dayMonth ?? dates.dayMonth)}`,
    `  months: ${row(facts?.months ?? Array.from({ length: 12 }, () => ''))}`,
    `  weekdays: ${row(facts?.weekdays ?? Array.from({ length: 7 }, () => ''))}`,
    `times: { time: ${inQuotes(facts?.time ?? times.time)}, span: ${inQuotes(times.span)} }`,
    `numbers: { decimal: ${inQuotes(facts?.numbers.decimal ?? numbers.decimal)}, group: ${inQuotes(facts?.numbers.group ?? numbers.group)} }`,
    `lists: { separator: ${inQuotes(facts?.lists.separator ?? lists.separator)}, last: ${inQuotes(facts?.lists.last ?? lists.last)} }`,
    `# ${note.quotes(source.name)}`,
    `quotes: ${row(quotes)}`,
    'hyphenation: browser',
    `# ${note.untranslated}`,
    'untranslated:',
    ...stringKeys.filter((key) => !isNeeded(key)).map((key) => `  - ${key}`),
    'strings:',
    ...stringKeys.filter(isNeeded).flatMap((key) => [`  # ${stringSpecs[key].about}`, ...examples(key, source, site.languages), `  ${key}: ${inQuotes('')}`]),
    '',
  ].join('\n');
}

/** Whether no other language may stand in for a string. */
const isNeeded = (key: StringKey): boolean => (stringSpecs[key] as StringSpec).always === true;

/** What a string is in the source language and, for whoever does not read that, in English. */
function examples(key: StringKey, source: Language, languages: ReadonlyMap<string, Language>): string[] {
  return [...new Set([source, languages.get('en')])].flatMap((language) => {
    const text = language?.strings[key];
    return text ? [`  # ${language!.code}: ${text.replaceAll(/\s+/g, ' ')}`] : [];
  });
}
