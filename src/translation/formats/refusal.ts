import { say } from '../../model/messages/words.ts';
import { quotable } from '../../model/problem.ts';
import type { MessageLanguage, Wording } from '../../model/problem.ts';

const sendAgain = {
  da: 'Bed oversætteren om at gemme filen igen i sit oversættelsesprogram og sende den på ny.',
  en: 'Ask the translator to save the file again in the translation tool and to send it anew.',
};
const formats = {
  da: 'En oversættelse kommer som XLIFF 1.2, XLIFF 2.0 eller PO.',
  en: 'A translation comes as XLIFF 1.2, XLIFF 2.0 or PO.',
};
const original = {
  da: 'Brug den fil, der kom ud af “npm run translations -- export”.',
  en: 'Use the file that came out of “npm run translations -- export”.',
};
const side = { source: { da: 'der oversættes fra', en: 'that is translated from' }, target: { da: 'der oversættes til', en: 'that is translated into' } };

/** Why a file is refused as a whole. */
const messages = {
  'too-large': ({ bytes, most }: { bytes: number; most: number }) => {
    const megabytes = (count: number) => String(Math.ceil(count / 104_857.6) / 10);
    return say(
      [`Filen fylder ${megabytes(bytes).replace('.', ',')} MB.`, `En fil med oversættelser må højst fylde ${megabytes(most).replace('.', ',')} MB.`, 'Bed oversætteren om at dele den i flere filer. En fil behøver ikke at have alle tekster med.'],
      [`The file is ${megabytes(bytes)} MB.`, `A file of translations may be at most ${megabytes(most)} MB.`, 'Ask the translator to split it into several files. A file need not hold every text.'],
    );
  },
  crowded: ({ most }: { most: number }) =>
    say(
      ['Filen har flere koder, end nogen oversættelse har.', `Den må højst have ${most} tegn, der hører til koder, som “<” og “=”.`, `Filen er nok gået i stykker. ${original.da}`],
      ['The file has more codes than any translation has.', `It may have at most ${most} signs that belong to codes, such as “<” and “=”.`, `The file is probably damaged. ${original.en}`],
    ),
  empty: (_: Record<string, never>) =>
    say(
      ['Filen er tom.', formats.da, sendAgain.da],
      ['The file is empty.', formats.en, sendAgain.en],
    ),
  encoding: (_: Record<string, never>) =>
    say(
      ['Her står tegn, der ikke er tekst.', 'Filen skal være gemt som tekst i UTF-8, så æ, ø og å kan læses.', 'Bed oversætteren om at gemme filen som “UTF-8” og sende den på ny.'],
      ['These characters are not text.', 'The file must be saved as text in UTF-8, so that letters such as æ, ø and å can be read.', 'Ask the translator to save the file as “UTF-8” and to send it anew.'],
    ),
  foreign: ({ found }: { /** The name of its outermost element; none where it is no XML. */ found?: string }) =>
    say(
      [found === undefined ? 'Filen er ikke en fil med oversættelser.' : `Filen er af en anden slags: den begynder med “${found}”.`, formats.da, original.da],
      [found === undefined ? 'The file is not a file of translations.' : `The file is of another kind: it begins with “${found}”.`, formats.en, original.en],
    ),
  version: ({ found }: { found: string }) =>
    say(
      [found === '' ? 'Filen siger ikke, hvilken udgave af XLIFF den er.' : `Filen er XLIFF i udgave ${found}.`, formats.da, 'Bed oversætteren om at gemme filen i den udgave, som den blev sendt i.'],
      [found === '' ? 'The file does not say which version of XLIFF it is.' : `The file is XLIFF of version ${found}.`, formats.en, 'Ask the translator to save the file in the version in which it was sent.'],
    ),
  malformed: (_: Record<string, never>) =>
    say(
      ['Filen er gået i stykker her.', 'Filen skal være hel, og alle dens koder skal stå rigtigt.', sendAgain.da],
      ['The file is damaged here.', 'The file must be whole, and all its codes must be right.', sendAgain.en],
    ),
  doctype: (_: Record<string, never>) =>
    say(
      ['Filen har en “DOCTYPE”, som kan hente noget udefra eller svulme op.', 'En fil med oversættelser har kun tekster og koder.', `Indlæs ikke filen, før du ved, hvem den kommer fra. ${original.da}`],
      ['The file has a “DOCTYPE”, which can fetch something from outside or swell up.', 'A file of translations has texts and codes alone.', `Do not import the file before you know who it comes from. ${original.en}`],
    ),
  deep: ({ most }: { most: number }) =>
    say(
      [`Her står flere end ${most} koder inden i hinanden.`, `Der må højst være ${most}.`, `Filen er nok gået i stykker. ${original.da}`],
      [`There are more than ${most} codes inside each other here.`, `There may be at most ${most}.`, `The file is probably damaged. ${original.en}`],
    ),
  'unit-twice': ({ id, file, first }: { id: string; file: string; first: number }) =>
    say(
      [`Teksten “${id}” i ${file} er her to gange. Den står også på linje ${first}.`, 'Hver tekst må kun være der én gang.', 'Slet den ene, eller bed oversætteren om en fil, hvor hver tekst er med én gang.'],
      [`The text “${id}” of ${file} is here twice. It is also on line ${first}.`, 'Each text may be there only once.', 'Delete one of them, or ask the translator for a file that has each text once.'],
    ),
  'unit-nameless': (_: Record<string, never>) =>
    say(
      ['Teksten her siger ikke, hvor den hører til.', 'Hver tekst skal have det id og det filnavn, som den blev sendt med.', `Oversættelsesprogrammet har nok smidt dem væk. ${original.da}`],
      ['The text here does not say where it belongs.', 'Each text must have the id and the file name that it was sent with.', `The translation tool has probably dropped them. ${original.en}`],
    ),
  'language-missing': ({ which }: { which: keyof typeof side }) =>
    say(
      [`Filen siger ikke, hvilket sprog ${side[which].da}.`, 'Filen skal nævne begge sprog, som den gjorde, da den blev sendt.', `Oversættelsesprogrammet har nok smidt sproget væk. ${original.da}`],
      [`The file does not say the language ${side[which].en}.`, 'The file must name both languages, as it did when it was sent.', `The translation tool has probably dropped the language. ${original.en}`],
    ),
  'languages-differ': ({ which, first, found }: { which: keyof typeof side; first: string; found: string }) =>
    say(
      [`Filen nævner to sprog, ${side[which].da}: “${first}” og her “${found}”.`, 'En fil har tekster til ét sprog og fra ét sprog.', 'Bed oversætteren om én fil for hvert sprog.'],
      [`The file names two languages ${side[which].en}: “${first}”, and here “${found}”.`, 'A file has texts into one language and from one language.', 'Ask the translator for one file for each language.'],
    ),
};

export type RefusalKind = keyof typeof messages;

/** Why a file that came back cannot be read, and where; nothing of it is taken. */
export interface Refusal {
  readonly kind: RefusalKind;
  /** Counted from 1. */
  readonly line: number;
  readonly words: Readonly<Record<MessageLanguage, Wording>>;
}

/** Ends the reading of a file. It never leaves this folder: a reader gives back the refusal in it. */
export class RefusedFile extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.words.en.found);
    this.refusal = refusal;
  }
}

/**
 * Refuses a file.
 * @example throw refused('language-missing', 2, { which: 'target' })
 */
export function refused<Kind extends RefusalKind>(kind: Kind, line: number, details: Parameters<(typeof messages)[Kind]>[0]): RefusedFile {
  const word = messages[kind] as (details: unknown) => Refusal['words'];
  return new RefusedFile({ kind, line, words: word(Object.fromEntries(Object.entries(details).map(([name, value]) => [name, quotable(value)]))) });
}
