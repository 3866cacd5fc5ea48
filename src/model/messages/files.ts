import { nearest } from '../nearest.ts';
import { languageName } from './language-names.ts';
import { rightValue } from './right-value.ts';
import { allOf, anyOf, didYouMean, inARow, say } from './words.ts';
import { yamlMistake } from './yaml.ts';
import type { YamlMistake } from './yaml.ts';

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

/** Formats that a value can be asked to have, as an editor would be told, and one that is right as YAML has it. */
const formats = {
  id: { da: 'små bogstaver a–z, tal og bindestreger', en: 'small letters a–z, digits and hyphens', like: 'check-phone' },
  slug: { da: 'små bogstaver a–z, tal og bindestreger', en: 'small letters a–z, digits and hyphens', like: 'tjek-telefonen' },
  date: { da: 'en dato, der findes, skrevet år-måned-dag', en: 'a date that exists, written year-month-day', like: undefined },
  address: { da: 'en hel webadresse', en: 'a whole web address', like: 'https://example.dk/' },
  path: { da: 'en adresse på sitet, der begynder med et sprog', en: 'an address on the site that begins with a language', like: '/da/gammel-side/' },
  phone: { da: 'et telefonnummer med landekode', en: 'a phone number with its country code', like: undefined },
  time: { da: 'et klokkeslæt med to cifre på hver side af kolonet', en: 'a time of day with two digits on each side of the colon', like: undefined },
  laterTime: { da: 'et klokkeslæt, der er senere på dagen end “from”', en: 'a time of day that is later than “from”', like: undefined },
  day: { da: 'måned og dag, skrevet måned-dag', en: 'a month and day, written month-day', like: undefined },
  timeZone: { da: 'en tidszone', en: 'a time zone', like: 'Europe/Copenhagen' },
  language: { da: 'en sprogkode (BCP 47) som da, en eller kl', en: 'a language code (BCP 47) such as da, en or kl', like: 'da' },
  text: { da: 'en tekst, der ikke er tom', en: 'a text that is not empty', like: undefined },
  longDate: { da: 'en tekst med {day}, {month} og {year}, hver én gang', en: 'a text with {day}, {month} and {year}, each once', like: '"{day}. {month} {year}"' },
  dayMonth: { da: 'en tekst med {day} og {month}, hver én gang', en: 'a text with {day} and {month}, each once', like: '"{day}. {month}"' },
  timePattern: { da: 'en tekst med {hour} og {minute}, hver én gang', en: 'a text with {hour} and {minute}, each once', like: '"{hour}.{minute}"' },
  spanPattern: { da: 'en tekst med {from} og {to}, hver én gang', en: 'a text with {from} and {to}, each once', like: '"{from}–{to}"' },
  regExp: { da: 'et regulært udtryk (JavaScript)', en: 'a regular expression (JavaScript)', like: 'æ|ae' },
  share: { da: 'et tal over 0 og op til 1, med punktum', en: 'a number above 0 and up to 1, with a point', like: '0.6' },
  digits: { da: 'kun cifre, i anførselstegn', en: 'digits only, in quotes', like: '"12345678"' },
} as const;

/** What the possible values of a key stand for, where the words alone do not tell. */
const meanings: Readonly<Record<string, { da: string; en: string }>> = {
  actor: { da: ' “helper” er den, der hjælper, “owner” er den, hvis MitID det er, og “app” er appen selv.', en: ' “helper” is the person who helps, “owner” is the person whose MitID it is, and “app” is the app itself.' },
};

/** Values that there is one of for each language, as a message calls them. */
const ofLanguages: Readonly<Record<string, { da: string; en: string }>> = {
  slugs: { da: 'adressen', en: 'the address' },
  name: { da: 'navnet', en: 'the name' },
  purpose: { da: 'formålet', en: 'the purpose' },
  words: { da: 'ordet', en: 'the word' },
};

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

/** A key as a message names it at the start of a sentence, and later in one: the third of a list is “days[3]”, an address “slugs.da”. */
function named(key: string) {
  const [, list, number] = /^(.+)\[(\d+)\]$/.exec(key) ?? [];
  if (list !== undefined) return { first: { da: `Punkt ${number} i “${list}”`, en: `Item ${number} of “${list}”` }, later: { da: `punkt ${number} i “${list}”`, en: `item ${number} of “${list}”` }, before: '', item: true };
  const [kind = '', code = ''] = key.split('.');
  const what = Object.hasOwn(ofLanguages, kind) && code !== '' ? ofLanguages[kind] : undefined;
  if (what === undefined) return { first: { da: `“${key}”`, en: `“${key}”` }, later: { da: `“${key}”`, en: `“${key}”` }, before: `${key}: `, item: false };
  const later = { da: `${what.da} på ${languageName(code).da}`, en: `${what.en} in ${languageName(code).en}` };
  return { first: { da: capital(later.da), en: capital(later.en) }, later, before: `${code}: `, item: false };
}

/** What to do about a value of a format for which no example would be safe. */
const howTo: Readonly<Partial<Record<FormatName, { da: string; en: string }>>> = {
  phone: { da: 'Skriv + og landekoden, og så hele nummeret uden mellemrum, i anførselstegn. Efter +45 kommer 8 cifre, efter +299 kommer 6.', en: 'Write + and the country code, and then the whole number without spaces, in quotes. After +45 there are 8 digits, after +299 there are 6.' },
  time: { da: 'Skriv timen og minutterne med kolon imellem, i anførselstegn.', en: 'Write the hour and the minutes with a colon between them, in quotes.' },
  date: { da: 'Skriv året med 4 cifre, måneden med 2 og dagen med 2, med bindestreger imellem.', en: 'Write the year with 4 digits, the month with 2 and the day with 2, with hyphens between them.' },
  day: { da: 'Skriv måneden med 2 cifre og dagen med 2, med bindestreg imellem, i anførselstegn.', en: 'Write the month with 2 digits and the day with 2, with a hyphen between them, in quotes.' },
  laterTime: { da: 'Ret “from” eller “to”, eller byt om på dem.', en: 'Correct “from” or “to”, or swap them.' },
  text: { da: 'Skriv mindst ét ord.', en: 'Write at least one word.' },
};

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

/** A name that is a few letters from that of the file that is lacking was mistyped; any other has been changed. */
function didYouMeanFile(name: string, was: string): { da: string; en: string } | undefined {
  const near = nearest(name, [was.slice(0, was.indexOf('.'))]);
  return near === undefined ? undefined : { da: `Mente du “${near}”? Så kald filen “${was}”.`, en: `Did you mean “${near}”? Then call the file “${was}”.` };
}

export const fileMessages = {
  'file-missing': ({ file, for: what }: { file: string; for: { da: string; en: string } }) =>
    say(
      [`Filen ${file} mangler.`, `Den skal være der for ${what.da}.`, 'Opret filen, eller hent den igen fra en tidligere udgave.'],
      [`The file ${file} is missing.`, `It must be there for ${what.en}.`, 'Create the file, or bring it back from an earlier version.'],
    ),
  'file-unexpected': ({ name, known, where, was, right, folder, flow }: { name: string; known: readonly string[]; where: string; /** The one file that is lacking. */ was?: string; /** What the file must have been meant to be called. */ right?: string; /** The folder whose page it must be. */ folder?: string; /** The file of the flow that it has words for. */ flow?: string }) => {
    const near = nearest(name, known) !== undefined;
    const fix = right !== undefined ? { da: `Kald filen “${right}”.`, en: `Call the file “${right}”.` }
      : folder !== undefined && !near ? { da: `Flyt filen til ${folder}.`, en: `Move the file to ${folder}.` }
      : flow !== undefined && !near ? { da: `Opret ${flow} igen, eller slet filen.`, en: `Make ${flow} again, or delete the file.` }
      : was === undefined
      ? didYouMean(name, known, { da: `Skriv “${name}” ind i ${where}, eller slet filen.`, en: `Add “${name}” to ${where}, or delete the file.` })
      : didYouMeanFile(name, was) ?? { da: `Hed filen før “${was}”? Så giv den det navn igen. Er den en ny side, så skriv “${name}” ind i ${where}.`, en: `Was the file called “${was}”? Then give it that name again. If it is a new page, add “${name}” to ${where}.` };
    return say(
      [`“${name}” står ikke i ${where}.`, `Navne, der står der: ${allOf(known).da || 'ingen endnu'}.`, fix.da],
      [`“${name}” is not in ${where}.`, `Names that are there: ${allOf(known).en || 'none yet'}.`, fix.en],
    );
  },
  'id-without-files': ({ id, files, meant }: { id: string; files: readonly string[]; meant: string }) =>
    say(
      [`Ingen fil hører til “${id}”, men her ligger ${allOf(files).da}.`, 'Filerne til en side begynder med sidens id.', `Mente du “${meant}”? Så ret navnet (id) her. Ellers giv ${files.length === 1 ? 'filen' : 'filerne'} navnet “${id}”.`],
      [`No file belongs to “${id}”, but ${allOf(files).en} ${files.length === 1 ? 'is' : 'are'} there.`, 'The files of a page begin with the id of the page.', `Did you mean “${meant}”? Then correct the id here. If not, give the ${files.length === 1 ? 'file' : 'files'} the name “${id}”.`],
    ),
  'file-copy': ({ name, of, there }: { name: string; of: string; there: boolean }) =>
    say(
      [`Filen “${name}” ligner en kopi af “${of}”.`, 'En side har én fil på hvert sprog, og filens navn har ingen mellemrum.', there ? 'Slet kopien, eller flyt den ud af mappen med indhold.' : `Kald filen “${of}”, eller slet den.`],
      [`The file “${name}” looks like a copy of “${of}”.`, 'A page has one file in each language, and the name of the file has no spaces.', there ? 'Delete the copy, or move it out of the content folder.' : `Call the file “${of}”, or delete it.`],
    ),
  'file-misplaced': ({ name, right, extra = '', folder }: { name: string; /** What it must have been meant to be called. */ right?: string; /** The ending that must be taken off for that. */ extra?: string; /** The folder whose page it must be. */ folder?: string }) => {
    const fix = right !== undefined ? { da: `Kald filen “${right}”${extra === '' ? '' : `, uden ${extra}`}.`, en: `Call the file “${right}”${extra === '' ? '' : `, without ${extra}`}.` }
      : folder !== undefined ? { da: `Flyt filen til ${folder}.`, en: `Move the file to ${folder}.` }
      : { da: 'Flyt filen, ret dens navn, eller slet den.', en: 'Move the file, correct its name, or delete it.' };
    return say(
      [`Filen “${name}” hører ikke til noget på sitet.`, 'En side hedder <navn>.<sprog>.mdx og ligger i guides/<vejledning>/ eller articles/. Filer, der bestemmer opbygningen, ender på .yaml.', fix.da],
      [`The file “${name}” belongs to nothing on the site.`, 'A page is called <name>.<language>.mdx and is in guides/<guide>/ or articles/. Files that say how the site is built up end in .yaml.', fix.en],
    );
  },
  'file-ending': ({ name, ending, right }: { name: string; ending: string; right: string }) =>
    say(
      [`Filen “${name}” ender på “${ending}”.`, 'En side ender på “.mdx” og de andre filer på “.yaml”, skrevet med små bogstaver.', `Kald filen “${right}”.`],
      [`The file “${name}” ends in “${ending}”.`, 'A page ends in “.mdx” and the other files in “.yaml”, in small letters.', `Call the file “${right}”.`],
    ),
  'file-twin': ({ name, other }: { name: string; other: string }) =>
    say(
      [`“${name}” og “${other}” er samme navn, når der ikke skelnes mellem store og små bogstaver.`, 'På Windows og Mac kan kun den ene af dem ligge i mappen.', 'Giv den ene et andet navn, eller slet den.'],
      [`“${name}” and “${other}” are the same name where capitals do not count.`, 'On Windows and Mac only one of them can be in the folder.', 'Give one of them another name, or delete it.'],
    ),
  'file-outside': (_: Record<string, never>) =>
    say(
      ['Filen er en genvej til noget uden for mappen med indhold.', 'Alt, hvad sitet viser, skal ligge i mappen, så det følger med, når mappen kopieres.', 'Læg en kopi af filen her i stedet for genvejen.'],
      ['The file is a link to something outside the content folder.', 'All that the site shows must be in the folder, so that it comes along when the folder is copied.', 'Put a copy of the file here in place of the link.'],
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
      [`The file is ${megabytes(bytes)} MB.`, `A text may be at most ${megabytes(most)} MB.`, 'Split the text into several files. An image must be in a file of its own.'],
    );
  },
  'file-language': ({ language, known }: { language: string; known: readonly string[] }) => {
    const fix = language === '' ? { da: 'Skriv sproget før endelsen: <navn>.da.mdx.', en: 'Write the language before the ending: <name>.en.mdx.' } : didYouMean(language, known, /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(language)
      ? { da: `Ret filens navn, eller opret sproget med npm run translations -- new language ${language}.`, en: `Correct the file’s name, or make the language with npm run translations -- new language ${language}.` }
      : { da: 'Ret filens navn: <navn>.da.mdx.', en: 'Correct the file’s name: <name>.en.mdx.' });
    return say(
      [language === '' ? 'Filens navn siger ikke, hvilket sprog den er på.' : `Filens navn siger, at sproget er “${language}”.`, `Sitets sprog er ${allOf(known).da}.`, fix.da],
      [language === '' ? 'The file’s name does not say which language it is in.' : `The file’s name says that its language is “${language}”.`, `The site’s languages are ${allOf(known).en}.`, fix.en],
    );
  },
  'file-encoding': (_: Record<string, never>) =>
    say(
      ['Her står tegn, der ikke er tekst.', 'Filen skal være gemt som tekst i UTF-8, så æ, ø og å kan læses.', 'Åbn filen i et tekstprogram, ret de forkerte tegn, og gem den som “UTF-8”.'],
      ['These characters are not text.', 'The file must be saved as text in UTF-8, so that letters such as æ, ø and å can be read.', 'Open the file in a text editor, correct the wrong characters, and save it as “UTF-8”.'],
    ),
  'yaml-alias': ({ name }: { name: string }) =>
    say(
      [`Her står “*${name}”, som henviser til et andet sted i filen.`, 'Henvisninger med * kan ikke bruges her.', 'Skriv værdien helt ud. Er det en tekst, der begynder med *, så sæt den i anførselstegn.'],
      [`This says “*${name}”, which refers to another place in the file.`, 'References with * cannot be used here.', 'Write the value out. If it is a text that begins with *, put it in quotes.'],
    ),
  'yaml-syntax': ({ mistake }: { mistake: YamlMistake }) => yamlMistake(mistake),
  'merge-markers': ({ lines }: { lines: readonly number[] }) => {
    const numbers = lines.map(String);
    return say(
      ['To udgaver af teksten er blevet blandet sammen.', 'Kun den ene må stå i filen, og ingen linje må begynde med “<<<<<<<”, “=======” eller “>>>>>>>”.', `Vælg den rigtige udgave, og slet den anden. Slet også linje ${inARow(numbers, 'og')}.`],
      ['Two versions of the text have been mixed together.', 'Only one of them may be in the file, and no line may begin with “<<<<<<<”, “=======” or “>>>>>>>”.', `Choose the right version, and delete the other. Delete ${numbers.length === 1 ? 'line' : 'lines'} ${inARow(numbers, 'and')} too.`],
    );
  },
  'key-twice': ({ key }: { key: string }) =>
    say(
      [`“${key}” står to gange.`, 'Hvert navn må kun stå én gang samme sted.', 'Slet den ene linje.'],
      [`“${key}” is here twice.`, 'Each key may be there only once in one place.', 'Delete one of the two lines.'],
    ),
  'unknown-key': ({ key, known }: { key: string; known: readonly string[] }) => {
    const fix = didYouMean(key, known, { da: 'Slet linjen, eller ret navnet.', en: 'Delete the line, or correct the key.' });
    return say(
      [`“${key}” er ikke et kendt navn her.`, known.length > 0 ? `Kendte navne her: ${allOf(known).da}.` : 'Her skal ikke stå noget.', fix.da],
      [`“${key}” is not a known key here.`, known.length > 0 ? `Known keys here: ${allOf(known).en}.` : 'Write nothing here.', fix.en],
    );
  },
  'key-missing': ({ key }: { key: string }) =>
    say(
      [`“${key}” mangler.`, `“${key}” skal stå her og have en værdi.`, `Tilføj en linje, der begynder med “${key}:”.`],
      [`“${key}” is missing.`, `“${key}” must be here and have a value.`, `Add a line that begins with “${key}:”.`],
    ),
  'value-type': ({ key, found, type, right, comment = false }: { key: string; found: Found; type: TypeName; /** The value as it ought to be written. */ right?: string; /** Whether it stands after a #. */ comment?: boolean }) => {
    const is = foundWords(found);
    const { first, later, item, before } = named(key);
    if (right !== undefined) {
      const number = found.kind === 'value' ? found.text : '';
      return say(
        comment ? [`${first.da} er tom.`, 'Alt efter # bliver overset.', `Skriv ${before}${right}.`] : [`Her står ${number}.`, `${first.da} skal være en tekst, så anførselstegnene skal med.`, `Skriv ${before}${right}.`],
        comment ? [`${first.en} is empty.`, 'Everything after # is ignored.', `Write ${before}${right}.`] : [`This says ${number}.`, `${first.en} must be a text, so the quotes are needed.`, `Write ${before}${right}.`],
      );
    }
    const empty = found.kind === 'empty' && !item;
    const quotes = type === 'string' && found.kind === 'value';
    // Words with commas between them were meant as a list.
    const list = type === 'array' && found.kind === 'value' && !item && /^[^[\]{}"'#:…]+$/.test(found.text) ? `${before}[${found.text}]` : undefined;
    return say(
      [`${key === '' ? 'Filens oplysninger' : first.da} er ${is.da}.`, `Her skal stå ${types[type].da}.`, key === '' ? 'Skriv hver oplysning på sin linje som “navn: værdi”.' : list !== undefined ? `Skriv ${list}.` : empty ? `Skriv det, der mangler, efter “${before.trim()}”.` : `Ret værdien af ${later.da}.${quotes ? ' Sæt den i anførselstegn, hvis den skal være en tekst.' : ''}`],
      [`${key === '' ? 'What the file says' : first.en} is ${is.en}.`, `Write ${types[type].en} here.`, key === '' ? 'Write each fact on its line as “key: value”.' : list !== undefined ? `Write ${list}.` : empty ? `Write what is missing after “${before.trim()}”.` : `Correct the value of ${later.en}.${quotes ? ' Put it in quotes if it is to be a text.' : ''}`],
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
      [`“${key}” står her som navn.`, `Navnet skal være ${formats[format].da}.`, `Ret navnet før kolonet${formats[format].like === undefined ? '' : `, fx til “${formats[format].like}”`}.`],
      [`“${key}” is a key here.`, `The key must be ${formats[format].en}.`, `Correct the key before the colon${formats[format].like === undefined ? '' : `, for example to “${formats[format].like}”`}.`],
    ),
  'value-unknown': ({ key, found, known }: { key: string; found: Found; known: readonly string[] }) => {
    const otherwise = known.length > 1 ? { da: 'Vælg en af dem.', en: 'Choose one of them.' } : { da: 'Skriv den, eller slet linjen.', en: 'Write that, or delete the line.' };
    const fix = found.kind === 'value' ? didYouMean(found.text, known, otherwise) : otherwise;
    const means = meanings[key] ?? { da: '', en: '' };
    const { first } = named(key);
    return say(
      [`${first.da} er ${foundWords(found).da}.`, `${known.length > 1 ? 'Mulige værdier' : 'Eneste mulige værdi'}: ${anyOf(known).da}.${means.da}`, fix.da],
      [`${first.en} is ${foundWords(found).en}.`, `${known.length > 1 ? 'Possible values' : 'The only possible value'}: ${anyOf(known).en}.${means.en}`, fix.en],
    );
  },
  'value-format': ({ key, found, format }: { key: string; found: Found; format: FormatName }) => {
    const { first, before } = named(key);
    const { da, en, like } = formats[format];
    const example = `“${before}${like}”`;
    const right = found.kind === 'value' ? rightValue(format, found.text) : undefined;
    const how = right === undefined ? howTo[format] : { da: `Skriv ${before}${right}.`, en: `Write ${before}${right}.` };
    return say(
      [`${first.da} er ${foundWords(found).da}.`, `Her skal stå ${da}.`, how?.da ?? `Skriv for eksempel ${example}.`],
      [`${first.en} is ${foundWords(found).en}.`, `It must be ${en}.`, how?.en ?? `Write ${example}, for example.`],
    );
  },
  'value-range': ({ key, found, least }: { key: string; found: string; least: number }) =>
    say(
      [`${named(key).first.da} er ${found}.`, `Tallet skal være mindst ${least}.`, `Ret ${named(key).later.da}.`],
      [`${named(key).first.en} is ${found}.`, `The number must be at least ${least}.`, `Correct ${named(key).later.en}.`],
    ),
};
