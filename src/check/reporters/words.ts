import { inARow } from '../../model/messages/words.ts';
import type { MessageLanguage, Problem, Severity } from '../../model/problem.ts';
import type { Counts, Report } from './report.ts';
import { countsOf } from './report.ts';

/** The command's own words, in the languages of its messages. */
export const reporterWords = {
  da: {
    kinds: { error: 'Fejl', warning: 'Advarsel', advice: 'Råd' },
    labels: { found: 'Fundet', expected: 'Forventet', why: 'Derfor', fix: 'Gør sådan' },
    and: 'og',
    in: 'i',
    weights: {
      error: 'En fejl stopper sitet: det bliver ikke bygget, før den er rettet.',
      warning: 'En advarsel stopper ikke sitet, men bør rettes.',
      advice: 'Et råd stopper ikke sitet. Følg det, hvis du er enig.',
    },
    heading: 'Tjek af indholdet',
    filesHeading: 'Filer',
    place: (line: number, column: number) => `Linje ${line}, tegn ${column}`,
    inOrder: 'Indholdet er i orden.',
    looked: (files: string) => `${files} er tjekket.`,
    mend: 'Ret fejlene, og kør tjekket igen.',
    mayBuild: 'Ingen fejl: sitet kan bygges.',
    warned: (several: boolean) => `Se på ${several ? 'advarslerne' : 'advarslen'} først. Der er ingen fejl, så sitet kan bygges.`,
    written: (file: string) => `Rapporten ligger i ${file}.`,
    notWritten: (file: string, reason: string) => `Rapporten kunne ikke gemmes i ${file} (${reason}). Vælg et andet sted med --out.`,
    nothingFixed: 'Der var intet, der kunne rettes af sig selv.',
    fixed: (files: string) => `${files} er rettet. Linjerne er talt i filerne, som de er nu.`,
    line: 'Linje',
    lines: 'Linje',
    others: 'andre',
    rulesHelp: 'Kør “npm run check -- --language da” for at se hver fejl med linje, grund og råd. “npm run check -- --rules” viser alle regler.',
  },
  en: {
    kinds: { error: 'Error', warning: 'Warning', advice: 'Advice' },
    labels: { found: 'Found', expected: 'Expected', why: 'Why', fix: 'Do this' },
    and: 'and',
    in: 'in',
    weights: {
      error: 'An error stops the site: it is not built until the error is fixed.',
      warning: 'A warning does not stop the site, but should be fixed.',
      advice: 'Advice does not stop the site. Follow it if you agree.',
    },
    heading: 'Check of the content',
    filesHeading: 'Files',
    place: (line: number, column: number) => `Line ${line}, character ${column}`,
    inOrder: 'The content is in order.',
    looked: (files: string) => `${files} checked.`,
    mend: 'Fix the errors and run the check again.',
    mayBuild: 'No errors: the site can be built.',
    warned: (several: boolean) => `Look at the ${several ? 'warnings' : 'warning'} first. There are no errors, so the site can be built.`,
    written: (file: string) => `The report is in ${file}.`,
    notWritten: (file: string, reason: string) => `The report could not be saved in ${file} (${reason}). Choose another place with --out.`,
    nothingFixed: 'There was nothing that could be fixed automatically.',
    fixed: (files: string) => `${files} fixed. Lines are counted in the files as they are now.`,
    line: 'Line',
    lines: 'Lines',
    others: 'others',
    rulesHelp: 'Run “npm run check -- --language en” to see each mistake with its line, the reason and what to do. “npm run check -- --rules” lists all rules.',
  },
} as const satisfies Record<MessageLanguage, unknown>;

const nouns: Readonly<Record<MessageLanguage, Readonly<Record<Severity | 'file', readonly [one: string, many: string]>>>> = {
  da: { error: ['fejl', 'fejl'], warning: ['advarsel', 'advarsler'], advice: ['råd', 'råd'], file: ['fil', 'filer'] },
  en: { error: ['error', 'errors'], warning: ['warning', 'warnings'], advice: ['piece of advice', 'pieces of advice'], file: ['file', 'files'] },
};

/** "1 fil", "4 filer" */
export function counted(count: number, noun: Severity | 'file', language: MessageLanguage): string {
  return `${count} ${nouns[language][noun][count === 1 ? 0 : 1]}`;
}

/** "3 fejl, 2 advarsler og 1 råd", without those that there are none of. */
export function countsIn(counts: Counts, language: MessageLanguage): string {
  const severities = (['error', 'warning', 'advice'] as const).filter((severity) => counts[severity] > 0);
  return inARow(severities.map((severity) => counted(counts[severity], severity, language)), reporterWords[language].and);
}

/** "3 fejl og 1 råd i 2 filer"; undefined where nothing was found. */
export function foundIn(problems: readonly Problem[], language: MessageLanguage): string | undefined {
  if (problems.length === 0) return undefined;
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${countsIn(countsOf(problems), language)} ${reporterWords[language].in} ${counted(files, 'file', language)}`;
}

/** The last line of a run: how much was found, and what to do now. */
export function summaryOf({ problems, files, language }: Pick<Report, 'problems' | 'files' | 'language'>): string {
  const words = reporterWords[language];
  const found = foundIn(problems, language);
  if (found === undefined) return `${words.inOrder} ${words.looked(counted(files, 'file', language))}`;
  const { error, warning } = countsOf(problems);
  return `${found}. ${error > 0 ? words.mend : warning > 0 ? words.warned(warning > 1) : words.mayBuild}`;
}
