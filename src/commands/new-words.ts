import type { MessageLanguage } from '../model/problem.ts';

/** What has been made. */
interface Report {
  /** Files as editors know them. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly todo: readonly string[];
  /** Whether it is part of the content now. */
  readonly isWhole: boolean;
}

interface Words {
  readonly nothing: string;
  readonly errors: (count: number) => string;
  readonly more: (count: number) => string;
  readonly there: (file: string) => string;
  readonly notWritten: (code: string, file: string) => string;
  readonly report: (report: Report) => string;
}

const list = (heading: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`), '']);

/** What `new` says, in the languages of editors. */
export const newWords: Readonly<Record<MessageLanguage, Words>> = {
  da: {
    nothing: 'Intet er ændret.',
    errors: (count) => (count === 1 ? 'Med det nye ville indholdet have denne fejl:' : `Med det nye ville indholdet have disse ${count} fejl:`),
    more: (count) => `Og ${count} til.`,
    there: (file) => `Filen ${file} findes allerede, og den bliver ikke overskrevet. Flyt den, eller vælg et andet id.`,
    notWritten: (code, file) => `Filerne kunne ikke skrives (${[code, file].filter(Boolean).join(', ')}). Se efter, om du må skrive i mappen, og om disken er fuld.`,
    report: ({ added, changed, todo, isWhole }) =>
      [
        ...list(added.length === 1 ? 'Denne fil er ny:' : 'Disse filer er nye:', added),
        ...list(changed.length === 1 ? 'Denne fil er ændret:' : 'Disse filer er ændret:', changed),
        ...list('Det skal du nu:', todo.map((one) => `- ${one}`)),
        ...(isWhole ? ['Se så, om alt er i orden: npm run check'] : []),
      ].join('\n').trimEnd(),
  },
  en: {
    nothing: 'Nothing has been changed.',
    errors: (count) => (count === 1 ? 'With what is new, the content would have this error:' : `With what is new, the content would have these ${count} errors:`),
    more: (count) => `And ${count} more.`,
    there: (file) => `The file ${file} exists already, and it is not overwritten. Move it, or choose another id.`,
    notWritten: (code, file) => `The files could not be written (${[code, file].filter(Boolean).join(', ')}). See whether you may write in the folder, and whether the disk is full.`,
    report: ({ added, changed, todo, isWhole }) =>
      [
        ...list(added.length === 1 ? 'This file is new:' : 'These files are new:', added),
        ...list(changed.length === 1 ? 'This file has changed:' : 'These files have changed:', changed),
        ...list('This is what you do now:', todo.map((one) => `- ${one}`)),
        ...(isWhole ? ['Then see whether everything is in order: npm run check'] : []),
      ].join('\n').trimEnd(),
  },
};
