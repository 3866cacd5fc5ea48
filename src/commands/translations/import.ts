import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentRoot, readContent } from '../../model/files.ts';
import type { ContentFiles } from '../../model/files.ts';
import type { MessageLanguage, Wording } from '../../model/problem.ts';
import { assemble } from '../../model/site.ts';
import { inStyleOf } from '../../model/text-style.ts';
import { readExchange } from '../../translation/formats/index.ts';
import { importReturned } from '../../translation/import.ts';
import type { Imported } from '../../translation/import.ts';
import { changesText } from '../../translation/status-text.ts';
import { wordDiff } from '../../translation/word-diff.ts';
import { readArguments } from '../arguments.ts';
import { machineLanguage } from '../language.ts';
import { today } from '../today.ts';
import { writeNew } from '../write-new.ts';
import { messageLanguage, wrong } from './content.ts';
import { translationsUsage } from './usage.ts';

/** No translation is as large; a larger one is not even read. */
const mostBytes = 200 * 1024 * 1024;

/** `import <file…>`: what came back from a translator, into the content. A file of which anything is refused changes nothing. */
export function importCommand(args: string[]): number {
  const no = { type: 'boolean', default: false } as const;
  const { values, positionals: files } = readArguments({
    args,
    allowPositionals: true,
    options: { 'dry-run': no, skip: no, language: { type: 'string', default: machineLanguage() } },
  }, translationsUsage);
  const language = messageLanguage(values.language);
  if (files.length === 0) wrong({ da: 'Skriv efter “import” navnet på den fil, oversætteren har sendt.', en: 'Write after “import” the name of the file that the translator has sent.' });
  // One after the other: what one has changed is what the next one finds.
  return files.map((file) => importFile(file, { language, dryRun: values['dry-run'], skip: values.skip })).every((code) => code === 0) ? 0 : 1;
}

interface Settings {
  readonly language: MessageLanguage;
  readonly dryRun: boolean;
  readonly skip: boolean;
}

function importFile(file: string, { language, dryRun, skip }: Settings): number {
  const bytes = readBytes(file, language);
  if (bytes === undefined) return 1;
  const read = readExchange(bytes);
  if ('refused' in read) {
    console.error(`${refusalText(`${file}:${read.refused.line}`, read.refused.words[language])}\n${said[language].nothing}`);
    return 1;
  }
  const content = readContent();
  const { site } = assemble(content.sources);
  if (site === undefined) {
    console.error(said[language].errors);
    return 1;
  }
  const imported = importReturned(content, site, read.returned, { today: today(), skip });
  console.log(report(file, imported, language, skip));
  if (imported.refusals.length > 0 && imported.texts.size === 0) return 1;
  if (dryRun) console.log(said[language].dryRun);
  else {
    try {
      write(content, imported.texts);
    } catch (error) {
      const { code = String(error), path = '' } = error as NodeJS.ErrnoException;
      console.error(`${said[language].notWritten(code, path)}\n${said[language].nothing}`);
      return 1;
    }
    if (imported.changes.length > 0) console.log(said[language].next);
  }
  return imported.refusals.length > 0 ? 1 : 0;
}

function readBytes(file: string, language: MessageLanguage): Uint8Array | undefined {
  try {
    const stats = statSync(file);
    if (stats.isFile() && stats.size <= mostBytes) return readFileSync(file);
    console.error(stats.isFile() ? said[language].tooLarge(file) : said[language].folder(file));
  } catch {
    console.error(said[language].noFile(file));
  }
  return undefined;
}

/** All files or none: a page without its record would look as if nobody had ever held it against its source. */
function write({ sources }: ContentFiles, texts: ReadonlyMap<string, string>): void {
  const there = new Set(sources.content.map(({ name }) => name));
  const [changed, added] = [new Map<string, string>(), new Map<string, string>()];
  for (const [name, text] of texts) {
    const path = resolve(contentRoot(), name);
    if (there.has(name)) changed.set(path, inStyleOf(readFileSync(path, 'utf8'), text));
    else added.set(path, text);
  }
  writeNew({ added, changed });
}

/** What has changed, in words, file by file; then what could not be taken; then the sum. */
function report(file: string, { changes, confirmed, refusals, texts, waiting, unchanged, notDone }: Imported, language: MessageLanguage, skip: boolean): string {
  const words = said[language];
  const shown = [...Map.groupBy(changes, (change) => change.file)].map(([name, some]) => [`${name}`, ...some.map(({ source, before, after }) => `  ${source}\n    ${before === undefined ? `+ ${after}` : changesText(wordDiff(before, after))}`)].join('\n'));
  const refused = refusals.map(({ file: name, id, line, words: why }) => refusalText(`${file}:${line}  ${name}  ${id}`, why[language]));
  const isRefused = refusals.length > 0 && texts.size === 0;
  const sum = [
    ...waiting.map(({ file: name, lacking }) => words.waiting(name, lacking)),
    isRefused ? `${words.refused(refusals.length)} ${words.nothing}` : words.taken(changes.length, confirmed),
    ...(refusals.length > 0 && !isRefused ? [words.skipped(refusals.length)] : []),
    ...(unchanged + notDone > 0 ? [words.left(unchanged, notDone)] : []),
    ...(isRefused && !skip ? [words.skip] : []),
  ];
  return [...(isRefused ? [] : shown), ...refused, sum.join('\n')].join('\n\n');
}

const refusalText = (where: string, { found, expected, fix }: Wording) => `${where}\n  ${found}\n  ${expected}\n  ${fix}`;

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const said = {
  da: {
    nothing: 'Intet er ændret.',
    notWritten: (code: string, path: string) => `${path} kan ikke skrives (${code}). Se, om filen eller mappen er låst.`,
    errors: 'Indholdet har fejl, så intet er ændret. Kør: npm run check',
    dryRun: 'Det var en prøve, og intet er skrevet. Er det i orden? Kør igen uden --dry-run.',
    next: 'Se nu, om alt er i orden: npm run check',
    folder: (file: string) => `${file} er en mappe. Skriv navnet på den fil, oversætteren har sendt.`,
    noFile: (file: string) => `${file} findes ikke eller kan ikke læses. Skriv navnet på den fil, oversætteren har sendt.`,
    tooLarge: (file: string) => `${file} er alt for stor til at være en oversættelse. Intet er ændret.`,
    waiting: (name: string, lacking: number) => `${name} er ikke lavet endnu: ${count(lacking, 'tekst', 'tekster')} mangler. En ny side kommer først, når alle dens tekster er oversat.`,
    refused: (n: number) => `${count(n, 'tekst', 'tekster')} kan ikke bruges.`,
    skipped: (n: number) => `${count(n, 'tekst', 'tekster')} er sprunget over.`,
    taken: (changed: number, confirmed: number) => `${count(changed, 'tekst', 'tekster')} er ny${changed === 1 ? '' : 'e'} eller ændret${confirmed > 0 ? `, og ${count(confirmed, 'tekst', 'tekster')} er godkendt, som de er` : ''}.`,
    left: (unchanged: number, notDone: number) => [...(unchanged > 0 ? [`${count(unchanged, 'tekst', 'tekster')} er som før.`] : []), ...(notDone > 0 ? [`${count(notDone, 'tekst', 'tekster')} er ikke oversat.`] : [])].join(' '),
    skip: 'Vil du tage resten uden dem? Kør igen med --skip.',
  },
  en: {
    nothing: 'Nothing has changed.',
    notWritten: (code: string, path: string) => `${path} cannot be written (${code}). See whether the file or the folder is locked.`,
    errors: 'The content has errors, so nothing has changed. Run: npm run check',
    dryRun: 'This was a trial, and nothing was written. Is it right? Run it again without --dry-run.',
    next: 'Now see whether everything is in order: npm run check',
    folder: (file: string) => `${file} is a folder. Write the name of the file that the translator has sent.`,
    noFile: (file: string) => `${file} does not exist or cannot be read. Write the name of the file that the translator has sent.`,
    tooLarge: (file: string) => `${file} is far too large to be a translation. Nothing has changed.`,
    waiting: (name: string, lacking: number) => `${name} is not made yet: it lacks ${count(lacking, 'text', 'texts')}. A new page comes once all of its texts are translated.`,
    refused: (n: number) => `${count(n, 'text', 'texts')} cannot be used.`,
    skipped: (n: number) => `${count(n, 'text was', 'texts were')} skipped.`,
    taken: (changed: number, confirmed: number) => `${count(changed, 'text is', 'texts are')} new or changed${confirmed > 0 ? `, and ${count(confirmed, 'text is', 'texts are')} accepted as they are` : ''}.`,
    left: (unchanged: number, notDone: number) => [...(unchanged > 0 ? [`${count(unchanged, 'text is', 'texts are')} as before.`] : []), ...(notDone > 0 ? [`${count(notDone, 'text is', 'texts are')} not translated.`] : [])].join(' '),
    skip: 'Do you want the rest without them? Run it again with --skip.',
  },
} as const;
