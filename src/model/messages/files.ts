import { allOf, anyOf, didYouMean, say } from './words.ts';

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

/** What stands where something else was expected. */
export type Found = { readonly kind: 'empty' | 'list' | 'map' } | { readonly kind: 'value'; readonly text: string };

function foundWords(found: Found): { da: string; en: string } {
  switch (found.kind) {
    case 'empty':
      return { da: 'tom', en: 'empty' };
    case 'list':
      return { da: 'en liste', en: 'a list' };
    case 'map':
      return types.object;
    case 'value':
      return { da: `“${found.text}”`, en: `“${found.text}”` };
  }
}

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
  longDate: { da: 'en tekst med {day}, {month} og {year}, hver én gang', en: 'a text with {day}, {month} and {year}, each once' },
  dayMonth: { da: 'en tekst med {day} og {month}, hver én gang', en: 'a text with {day} and {month}, each once' },
  timePattern: { da: 'en tekst med {hour} og {minute}, hver én gang', en: 'a text with {hour} and {minute}, each once' },
  spanPattern: { da: 'en tekst med {from} og {to}, hver én gang', en: 'a text with {from} and {to}, each once' },
  digits: { da: 'kun cifre, i anførselstegn, fx “12345678”', en: 'digits only, in quotes, such as “12345678”' },
} as const;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

export const fileMessages = {
  'file-missing': ({ file, for: what }: { file: string; for: { da: string; en: string } }) =>
    say(
      [`Filen ${file} mangler.`, `Den skal være der for ${what.da}.`, 'Opret filen, eller hent den igen fra en tidligere udgave.'],
      [`The file ${file} is missing.`, `It must be there for ${what.en}.`, 'Create the file, or bring it back from an earlier version.'],
    ),
  'file-unexpected': ({ name, known, where }: { name: string; known: readonly string[]; where: string }) => {
    const fix = didYouMean(name, known, { da: `Skriv “${name}” ind i ${where}, eller slet filen.`, en: `Add “${name}” to ${where}, or delete the file.` });
    return say(
      [`“${name}” står ikke i ${where}.`, `Navne, der står der: ${allOf(known).da || 'ingen endnu'}.`, fix.da],
      [`“${name}” is not in ${where}.`, `Names that are there: ${allOf(known).en || 'none yet'}.`, fix.en],
    );
  },
  'file-misplaced': ({ name }: { name: string }) =>
    say(
      [`Filen “${name}” hører ikke til noget på sitet.`, 'En side hedder <navn>.<sprog>.mdx og ligger i guides/<vejledning>/ eller articles/. En struktur hedder .yaml.', 'Flyt filen, ret dens navn, eller slet den.'],
      [`The file “${name}” belongs to nothing on the site.`, 'A page is called <name>.<language>.mdx and lies in guides/<guide>/ or articles/. A structure ends in .yaml.', 'Move the file, correct its name, or delete it.'],
    ),
  'file-ending': ({ name, ending, right }: { name: string; ending: string; right: string }) =>
    say(
      [`Filen “${name}” ender på “${ending}”.`, 'En side ender på “.mdx” og en struktur på “.yaml”, skrevet med små bogstaver.', `Kald filen “${right}”.`],
      [`The file “${name}” ends in “${ending}”.`, 'A page ends in “.mdx” and a structure in “.yaml”, in small letters.', `Call the file “${right}”.`],
    ),
  'file-twin': ({ name, other }: { name: string; other: string }) =>
    say(
      [`“${name}” og “${other}” er samme navn, når der ikke skelnes mellem store og små bogstaver.`, 'På Windows og Mac kan kun den ene af dem ligge i mappen.', 'Giv den ene et andet navn, eller slet den.'],
      [`“${name}” and “${other}” are the same name where capitals do not count.`, 'On Windows and Mac only one of them can lie in the folder.', 'Give one of them another name, or delete it.'],
    ),
  'file-outside': (_: Record<string, never>) =>
    say(
      ['Filen er en genvej til noget uden for mappen med indhold.', 'Alt, hvad sitet viser, skal ligge i mappen, så det følger med, når mappen kopieres.', 'Læg en kopi af filen her i stedet for genvejen.'],
      ['The file is a link to something outside the content folder.', 'All that the site shows must lie in the folder, so that it comes along when the folder is copied.', 'Put a copy of the file here in place of the link.'],
    ),
  'file-unreadable': (_: Record<string, never>) =>
    say(
      ['Filen kan ikke åbnes.', 'Den skal findes, og den, der kører kommandoen, skal have ret til at læse den.', 'Giv dig selv ret til at læse filen. Er den en genvej til noget, der er væk, så slet den.'],
      ['The file cannot be opened.', 'It must exist, and whoever runs the command must have the right to read it.', 'Give yourself the right to read the file. If it is a link to something that is gone, delete it.'],
    ),
  'file-large': ({ bytes, most }: { bytes: number; most: number }) => {
    const megabytes = (count: number) => (Math.ceil(count / 104_857.6) / 10).toString();
    return say(
      [`Filen fylder ${megabytes(bytes).replace('.', ',')} MB.`, `En tekst må højst fylde ${megabytes(most).replace('.', ',')} MB.`, 'Del teksten i flere filer. Et billede skal ligge i en fil for sig selv.'],
      [`The file is ${megabytes(bytes)} MB.`, `A text may be at most ${megabytes(most)} MB.`, 'Split the text into several files. An image must lie in a file of its own.'],
    );
  },
  'file-language': ({ language, known }: { language: string; known: readonly string[] }) => {
    const fix = language === '' ? { da: 'Skriv sproget før endelsen: <navn>.da.mdx.', en: 'Write the language before the ending: <name>.en.mdx.' } : didYouMean(language, known, { da: `Tilføj sproget i content/languages/${language}.yaml, eller ret filens navn.`, en: `Add the language in content/languages/${language}.yaml, or correct the file’s name.` });
    return say(
      [language === '' ? 'Filens navn siger ikke, hvilket sprog den er på.' : `Filens navn siger, at sproget er “${language}”.`, `Sitets sprog er ${allOf(known).da}.`, fix.da],
      [language === '' ? 'The file’s name does not say which language it is in.' : `The file’s name says that its language is “${language}”.`, `The site’s languages are ${allOf(known).en}.`, fix.en],
    );
  },
  'file-encoding': (_: Record<string, never>) =>
    say(
      ['Her står tegn, der ikke er tekst.', 'Filen skal være gemt som tekst i UTF-8, så æ, ø og å kan læses.', 'Åbn filen i et tekstprogram, ret de forkerte tegn, og gem den som “UTF-8”.'],
      ['Here stand signs that are not text.', 'The file must be saved as text in UTF-8, so that letters such as æ, ø and å can be read.', 'Open the file in a text editor, correct the wrong signs, and save it as “UTF-8”.'],
    ),
  'yaml-alias': ({ name }: { name: string }) =>
    say(
      [`Her står “*${name}”, som henviser til et andet sted i filen.`, 'Henvisninger med * kan ikke bruges her.', 'Skriv værdien helt ud. Er det en tekst, der begynder med *, så sæt den i anførselstegn.'],
      [`Here stands “*${name}”, which refers to another place in the file.`, 'References with * cannot be used here.', 'Write the value out. If it is a text that begins with *, put it in quotes.'],
    ),
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
      [`“${key}” er ikke et kendt navn her.`, known.length > 0 ? `Kendte navne her: ${allOf(known).da}.` : 'Her skal ikke stå noget.', fix.da],
      [`“${key}” is not a known key here.`, known.length > 0 ? `Known keys here: ${allOf(known).en}.` : 'Nothing is to stand here.', fix.en],
    );
  },
  'key-missing': ({ key }: { key: string }) =>
    say(
      [`“${key}” mangler.`, `“${key}” skal stå her og have en værdi.`, `Tilføj en linje, der begynder med “${key}:”.`],
      [`“${key}” is missing.`, `“${key}” must stand here and have a value.`, `Add a line that begins with “${key}:”.`],
    ),
  'value-type': ({ key, found, type }: { key: string; found: Found; type: TypeName }) => {
    const is = foundWords(found);
    const quotes = type === 'string' && found.kind === 'value';
    return say(
      [`${key === '' ? 'Filens oplysninger' : `“${key}”`} er ${is.da}.`, `Her skal stå ${types[type].da}.`, key === '' ? 'Skriv hver oplysning på sin linje som “navn: værdi”.' : `Ret værdien af “${key}”.${quotes ? ' Sæt den i anførselstegn, hvis den skal være en tekst.' : ''}`],
      [`${key === '' ? 'What the file says' : `“${key}”`} is ${is.en}.`, `Here must stand ${types[type].en}.`, key === '' ? 'Write each fact on its line as “key: value”.' : `Correct the value of “${key}”.${quotes ? ' Put it in quotes if it is to be a text.' : ''}`],
    );
  },
  'value-length': ({ key, found, least, most }: { key: string; found: number; least: number; most: number | undefined }) => {
    const span = (exactly: string, atLeast: string) => (least === most ? `${exactly} ${least}` : `${atLeast} ${least}`);
    return say(
      [`“${key}” har ${found === 0 ? 'ingen punkter' : found === 1 ? '1 punkt' : `${found} punkter`}.`, `Listen skal have ${span('netop', 'mindst')}.`, `Ret listen “${key}”.`],
      [`“${key}” has ${found === 0 ? 'no items' : found === 1 ? '1 item' : `${found} items`}.`, `The list must have ${span('exactly', 'at least')}.`, `Correct the list “${key}”.`],
    );
  },
  'key-format': ({ key, format }: { key: string; format: FormatName }) =>
    say(
      [`“${key}” står her som navn.`, `Navnet skal være ${formats[format].da}.`, 'Ret navnet før kolonet.'],
      [`“${key}” stands here as a key.`, `The key must be ${formats[format].en}.`, 'Correct the key before the colon.'],
    ),
  'value-unknown': ({ key, found, known }: { key: string; found: Found; known: readonly string[] }) => {
    const otherwise = known.length > 1 ? { da: 'Vælg en af dem.', en: 'Choose one of them.' } : { da: 'Skriv den, eller slet linjen.', en: 'Write that, or delete the line.' };
    const fix = found.kind === 'value' ? didYouMean(found.text, known, otherwise) : otherwise;
    return say(
      [`“${key}” er ${foundWords(found).da}.`, `${known.length > 1 ? 'Mulige værdier' : 'Eneste mulige værdi'}: ${anyOf(known).da}.`, fix.da],
      [`“${key}” is ${foundWords(found).en}.`, `${known.length > 1 ? 'Possible values' : 'The only possible value'}: ${anyOf(known).en}.`, fix.en],
    );
  },
  'value-format': ({ key, found, format }: { key: string; found: Found; format: FormatName }) =>
    say(
      [`“${key}” er ${foundWords(found).da}.`, `Her skal stå ${formats[format].da}.`, `Ret værdien af “${key}”.`],
      [`“${key}” is ${foundWords(found).en}.`, `Here must stand ${formats[format].en}.`, `Correct the value of “${key}”.`],
    ),
  'value-range': ({ key, found, least }: { key: string; found: string; least: number }) =>
    say(
      [`“${key}” er ${found}.`, `Tallet skal være mindst ${least}.`, `Ret “${key}”.`],
      [`“${key}” is ${found}.`, `The number must be at least ${least}.`, `Correct “${key}”.`],
    ),
};
