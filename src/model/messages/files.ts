import { anyOf, didYouMean, say } from './words.ts';

const types = {
  string: { da: 'en tekst', en: 'a text' },
  number: { da: 'et tal', en: 'a number' },
  int: { da: 'et helt tal', en: 'a whole number' },
  boolean: { da: '“true” eller “false”', en: '“true” or “false”' },
  array: { da: 'en liste', en: 'a list' },
  object: { da: 'navne med værdier', en: 'keys with values' },
  record: { da: 'navne med værdier', en: 'keys with values' },
} as const;

export type TypeName = keyof typeof types;

/** Formats that a value can be asked to have, as an editor would be told. */
const formats = {
  id: { da: 'små bogstaver a–z, tal og bindestreger, fx “check-phone”', en: 'small letters a–z, digits and hyphens, such as “check-phone”' },
  slug: { da: 'små bogstaver a–z, tal og bindestreger, fx “tjek-telefonen”', en: 'small letters a–z, digits and hyphens, such as “check-the-phone”' },
  date: { da: 'en dato, der findes, skrevet år-måned-dag, fx 2027-05-23', en: 'a date that exists, written year-month-day, such as 2027-05-23' },
  address: { da: 'en hel webadresse, fx https://example.dk/', en: 'a whole web address, such as https://example.org/' },
  path: { da: 'en adresse på sitet, der begynder med et sprog, fx /da/gammel-side/', en: 'an address on the site that begins with a language, such as /en/old-page/' },
  phone: { da: 'et telefonnummer med landekode, fx “+4533980010”', en: 'a phone number with its country code, such as “+4533980010”' },
  time: { da: 'et klokkeslæt, fx “08:00”', en: 'a time of day, such as “08:00”' },
  day: { da: 'måned-dag, fx “12-24”', en: 'month-day, such as “12-24”' },
  timeZone: { da: 'en tidszone, fx Europe/Copenhagen', en: 'a time zone, such as Europe/Copenhagen' },
  language: { da: 'en sprogkode (BCP 47), fx da, en eller kl', en: 'a language code (BCP 47), such as da, en or kl' },
  text: { da: 'en tekst, der ikke er tom', en: 'a text that is not empty' },
  digits: { da: 'kun cifre, i anførselstegn, fx “12345678”', en: 'digits only, in quotes, such as “12345678”' },
} as const;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

export const fileMessages = {
  'file-missing': ({ file, for: what }: { file: string; for: string }) =>
    say(
      [`Filen ${file} mangler.`, `Den skal være der for ${what}.`, 'Opret filen, eller hent den igen fra en tidligere udgave.'],
      [`The file ${file} is missing.`, `It must be there for ${what}.`, 'Create the file, or bring it back from an earlier version.'],
    ),
  'file-unexpected': ({ name, known, where }: { name: string; known: readonly string[]; where: string }) => {
    const fix = didYouMean(name, known, { da: `Skriv “${name}” ind i ${where}, eller slet filen.`, en: `Add “${name}” to ${where}, or delete the file.` });
    return say(
      [`“${name}” står ikke i ${where}.`, `Kendte navne: ${anyOf(known).da || 'ingen endnu'}.`, fix.da],
      [`“${name}” is not in ${where}.`, `Known names: ${anyOf(known).en || 'none yet'}.`, fix.en],
    );
  },
  'file-misplaced': ({ name }: { name: string }) =>
    say(
      [`Filen “${name}” hører ikke til noget på sitet.`, 'En side hedder <navn>.<sprog>.mdx og ligger i guides/<vejledning>/ eller articles/. En struktur hedder .yaml.', 'Flyt filen, ret dens navn, eller slet den.'],
      [`The file “${name}” belongs to nothing on the site.`, 'A page is called <name>.<language>.mdx and lies in guides/<guide>/ or articles/. A structure ends in .yaml.', 'Move the file, correct its name, or delete it.'],
    ),
  'file-language': ({ language, known }: { language: string; known: readonly string[] }) => {
    const fix = didYouMean(language, known, { da: `Tilføj sproget i content/languages/${language}.yaml, eller ret filens navn.`, en: `Add the language in content/languages/${language}.yaml, or correct the file’s name.` });
    return say(
      [`Filens navn siger, at sproget er “${language}”.`, `Sitets sprog er ${anyOf(known).da}.`, fix.da],
      [`The file’s name says that its language is “${language}”.`, `The site’s languages are ${anyOf(known).en}.`, fix.en],
    );
  },
  'yaml-syntax': ({ detail }: { detail: string }) =>
    say(
      ['Filen kan ikke læses som YAML her.', 'Hver linje er “navn: værdi”. Indryk med mellemrum. Sæt tekst med kolon i anførselstegn.', `Ret linjen. YAML-læseren siger (på engelsk): ${detail}`],
      ['The file cannot be read as YAML here.', 'Each line is “key: value”. Indent with spaces. Put a text that has a colon in quotes.', `Correct the line. The YAML reader says: ${detail}`],
    ),
  'key-twice': ({ key }: { key: string }) =>
    say(
      [`“${key}” står to gange.`, 'Hvert navn må kun stå én gang samme sted.', 'Slet den ene linje.'],
      [`“${key}” stands here twice.`, 'Each key may stand only once in one place.', 'Delete one of the two lines.'],
    ),
  'unknown-key': ({ key, known }: { key: string; known: readonly string[] }) => {
    const fix = didYouMean(key, known, { da: 'Slet linjen, eller ret navnet.', en: 'Delete the line, or correct the key.' });
    return say(
      [`“${key}” er ikke et kendt navn her.`, `Kendte navne her: ${anyOf(known).da}.`, fix.da],
      [`“${key}” is not a known key here.`, `Known keys here: ${anyOf(known).en}.`, fix.en],
    );
  },
  'key-missing': ({ key }: { key: string }) =>
    say(
      [`“${key}” mangler.`, `“${key}” skal stå her og have en værdi.`, `Tilføj en linje, der begynder med “${key}:”.`],
      [`“${key}” is missing.`, `“${key}” must stand here and have a value.`, `Add a line that begins with “${key}:”.`],
    ),
  'value-type': ({ key, found, type }: { key: string; found: string; type: TypeName }) =>
    say(
      [`“${key}” er ${found === '' ? 'tom' : `“${found}”`}.`, `Her skal stå ${types[type].da}.`, `Ret værdien af “${key}”.${type === 'string' ? ' Sæt den i anførselstegn, hvis den ligner et tal eller ja/nej.' : ''}`],
      [`“${key}” is ${found === '' ? 'empty' : `“${found}”`}.`, `Here must stand ${types[type].en}.`, `Correct the value of “${key}”.${type === 'string' ? ' Put it in quotes if it looks like a number or yes/no.' : ''}`],
    ),
  'value-unknown': ({ key, found, known }: { key: string; found: string; known: readonly string[] }) => {
    const fix = didYouMean(found, known, { da: 'Vælg en af dem.', en: 'Choose one of them.' });
    return say(
      [`“${key}” er “${found}”.`, `Mulige værdier: ${anyOf(known).da}.`, fix.da],
      [`“${key}” is “${found}”.`, `Possible values: ${anyOf(known).en}.`, fix.en],
    );
  },
  'value-format': ({ key, found, format }: { key: string; found: string; format: FormatName }) =>
    say(
      [`“${key}” er “${found}”.`, `Her skal stå ${formats[format].da}.`, `Ret værdien af “${key}”.`],
      [`“${key}” is “${found}”.`, `Here must stand ${formats[format].en}.`, `Correct the value of “${key}”.`],
    ),
  'value-range': ({ key, found, least }: { key: string; found: string; least: number }) =>
    say(
      [`“${key}” er “${found}”.`, `Her skal være mindst ${least}.`, `Ret “${key}”.`],
      [`“${key}” is “${found}”.`, `Here must be at least ${least}.`, `Correct “${key}”.`],
    ),
};
