import { inARow, say } from '../model/messages/words.ts';
import { quotable } from '../model/problem.ts';
import type { Problem, Wording } from '../model/problem.ts';
import type { MessageLanguage } from '../model/problem.ts';

const sendAgain = {
  da: 'Lav en ny fil med “npm run translations -- export”, og bed oversætteren om at se på teksten igen.',
  en: 'Make a new file with “npm run translations -- export”, and ask the translator to look at the text again.',
};

/** Why one text of a file that came back cannot be taken. */
const messages = {
  'file-unknown': ({ name }: { name: string }) =>
    say(
      [`Sitet har ikke “${name}” at oversætte.`, 'Filen skal have tekster fra netop dette site.', 'Brug den fil, som blev lavet her. Er siden flyttet eller slettet, så lav en ny fil med “npm run translations -- export”.'],
      [`The site has no “${name}” to translate.`, 'The file must have texts of this very site.', 'Use the file that was made here. If the page has been moved or deleted, make a new file with “npm run translations -- export”.'],
    ),
  'text-unknown': ({ id }: { id: string }) =>
    say(
      [`Der er ingen tekst med navnet “${id}”.`, 'Alle tekster skal have det navn, som de blev sendt med.', 'Bed oversætteren om ikke at ændre navnene (id).'],
      [`There is no text by the name “${id}”.`, 'All texts must have the name that they were sent with.', 'Ask the translator not to change the names (id).'],
    ),
  stale: ({ sent, now }: { sent: string; now?: string }) =>
    say(
      [`Kilden er ændret, siden filen blev sendt. Da stod der “${sent}”${now === undefined ? ', men det står der ikke længere.' : `, nu står der “${now}”.`}`, 'En oversættelse skal svare til det, der står i kilden nu.', sendAgain.da],
      [`The source has changed since the file was sent. Then it said “${sent}”${now === undefined ? ', but it no longer does.' : `, now it says “${now}”.`}`, 'A translation must answer what the source says now.', sendAgain.en],
    ),
  empty: (_: Record<string, never>) =>
    say(
      ['Oversættelsen er tom, men mærket som færdig.', 'En færdig tekst skal have ord.', 'Bed oversætteren om at skrive den, eller om at fjerne mærket.'],
      ['The translation is empty but marked as done.', 'A text that is done must have words.', 'Ask the translator to write it, or to take the mark away.'],
    ),
  codes: ({ lacking, twice, unknown, halves }: { lacking: string[]; twice: string[]; unknown: string[]; /** A code has lost its name or its other half. */ halves: boolean }) => {
    // A text that is nothing but codes would hide what the message says.
    const list = (words: string[], and: string) => inARow(words.length > 5 ? [...words.slice(0, 5), '…'] : words, and);
    const parts = {
      da: [lacking.length > 0 ? `mangler ${list(lacking, 'og')}` : '', twice.length > 0 ? `har ${list(twice, 'og')} mere end én gang` : '', unknown.length > 0 ? `har ${list(unknown, 'og')}, som kilden ikke har` : '', halves ? 'har en kode, der er gået i stykker' : ''].filter(Boolean),
      en: [lacking.length > 0 ? `lacks ${list(lacking, 'and')}` : '', twice.length > 0 ? `has ${list(twice, 'and')} more than once` : '', unknown.length > 0 ? `has ${list(unknown, 'and')}, which the source has not` : '', halves ? 'has a code that is damaged' : ''].filter(Boolean),
    };
    return say(
      [`Oversættelsen ${list(parts.da, 'og')}.`, 'Alle koder i kilden (fed skrift, links, ord i krøllede parenteser) skal være i oversættelsen, hver én gang.', 'Bed oversætteren om at sætte dem, hvor de hører til.'],
      [`The translation ${list(parts.en, 'and')}.`, 'All codes of the source (bold words, links, words in braces) must be in the translation, each once.', 'Ask the translator to put them where they belong.'],
    );
  },
  'too-long': ({ letters, most }: { letters: number; most: number }) =>
    say(
      [`Oversættelsen er på ${letters} tegn.`, `Den må højst være på ${most} tegn, for så lang er ingen tekst her.`, 'Filen er nok gået i stykker. Bed oversætteren om at se på teksten igen.'],
      [`The translation has ${letters} characters.`, `It may have at most ${most} characters, as no text here is as long as that.`, 'The file is probably damaged. Ask the translator to look at the text again.'],
    ),
  language: ({ from, to, language, languages }: { from: string; to: string; language: string; languages: string[] }) =>
    say(
      [`Filen er oversat fra “${from}” til “${to}”, og sitet har intet, der bliver oversat sådan.`, `Sitets sprog er ${inARow(languages, 'og')}, og det er først skrevet på ${language}.`, `Brug den fil, der kom ud af “npm run translations -- export”, og bed oversætteren om ikke at ændre filens sprog.`],
      [`The file is translated from “${from}” into “${to}”, and the site has nothing that is translated so.`, `The languages of the site are ${inARow(languages, 'and')}, and it is first written in ${language}.`, 'Use the file that came out of “npm run translations -- export”, and ask the translator not to change the languages of the file.'],
    ),
  refused: ({ problem }: { problem: Problem }) => problem.words,
};

export type ImportRefusalKind = keyof typeof messages;

/** A text that cannot be taken, and where it stands in the file that came back. */
export interface ImportRefusal {
  readonly kind: ImportRefusalKind;
  readonly file: string;
  readonly id: string;
  readonly line: number;
  readonly words: Readonly<Record<MessageLanguage, Wording>>;
}

/** Refuses one text. */
export function refuse<Kind extends ImportRefusalKind>(kind: Kind, { file, id, line }: { readonly file: string; readonly id: string; readonly line: number }, details: Parameters<(typeof messages)[Kind]>[0]): ImportRefusal {
  const word = messages[kind] as (details: unknown) => ImportRefusal['words'];
  return { kind, file, id, line, words: word(Object.fromEntries(Object.entries(details).map(([name, value]) => [name, name === 'problem' ? value : quotable(value)]))) };
}
