/** `npm run check`: says everything that is wrong with the content. Ends with 1 when something must be mended. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { catalog } from '../check/catalog.ts';
import type { KnownRule } from '../check/catalog.ts';
import { fixContent } from '../check/fix/index.ts';
import { formats, reporters } from '../check/reporters/index.ts';
import type { Format } from '../check/reporters/index.ts';
import { repairsText } from '../check/reporters/repairs.ts';
import type { Terminal } from '../check/reporters/terminal.ts';
import { rulesList } from '../check/reporters/terminal.ts';
import { reporterWords, summaryOf } from '../check/reporters/words.ts';
import { check } from '../check/run.ts';
import { watchContent } from '../check/watch.ts';
import { readContent, readTexts, writeTexts } from '../model/files.ts';
import type { ContentFiles } from '../model/files.ts';
import { anyOf, didYouMean } from '../model/messages/words.ts';
import { messageLanguages } from '../model/problem.ts';
import type { MessageLanguage, Said } from '../model/problem.ts';
import { endWithUsage, readArguments } from './arguments.ts';
import { checkUsage } from './check-usage.ts';
import { machineLanguage } from './language.ts';
import { today } from './today.ts';

// Whoever reads the output may have read enough: `npm run check | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { language, format, out, rules, fix, watch } = readSettings();
if (rules !== undefined) process.exitCode = put(rulesList(rules, language, terminalOf(out)), 0);
else {
  if (fix) fixAll();
  if (watch) watchContent((content) => void checkAll(content));
  else process.exitCode = checkAll(readContent());
}

/** Said on standard error, so that a report can still be piped on. */
function fixAll(): void {
  const mended = fixContent(readTexts());
  writeTexts(new Map([...mended].map(([file, { text }]) => [file, text])));
  console.error(repairsText(mended, language));
}

function checkAll({ sources, files }: ContentFiles): number {
  const { problems, files: count } = check(sources, { today: today(), files });
  const languageFiles = new Map(sources.languages.flatMap((source) => (source.kind === 'yaml' ? [[source.path, source.text] as const] : [])));
  const textOf = (file: string) => files.get(file)?.text ?? languageFiles.get(file);
  const report = { problems, files: count, language, textOf };
  const code = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  return put(reporters[format](report, terminalOf(out)), code, summaryOf(report));
}

/** Writes a text where it was asked for, and gives the code to end with. */
function put(text: string, code: number, summary?: string): number {
  const words = reporterWords[language];
  if (out === undefined) {
    process.stdout.write(text);
    return code;
  }
  try {
    // One folder, not many: with `recursive` Node never comes back where a folder above cannot be made.
    if (!existsSync(dirname(out))) mkdirSync(dirname(out));
    writeFileSync(out, text);
  } catch (error) {
    console.error(words.notWritten(out, (error as NodeJS.ErrnoException).code ?? String(error)));
    return 2;
  }
  console.log([...(summary === undefined ? [] : [summary]), words.written(out)].join('\n'));
  return code;
}

interface Settings {
  readonly language: MessageLanguage;
  readonly format: Format;
  readonly out: string | undefined;
  /** The rules to list, where they are asked for. */
  readonly rules: readonly KnownRule[] | undefined;
  readonly fix: boolean;
  readonly watch: boolean;
}

function readSettings(): Settings {
  const yes = { type: 'boolean', default: false } as const;
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: { language: { type: 'string', default: machineLanguage() }, format: { type: 'string', default: 'terminal' }, out: { type: 'string' }, rules: yes, fix: yes, watch: yes },
  }, checkUsage);
  if (values.out === '') wrong({ da: `--out mangler ${checkUsage.wants.out.da}.`, en: `--out is missing ${checkUsage.wants.out.en}.` });
  if (!values.rules && positionals.length > 0) wrong(notUsed(positionals[0]!));
  return {
    language: messageLanguages.find((one) => one === values.language) ?? unknown('language', values.language, messageLanguages),
    format: formats.find((one) => one === values.format) ?? unknown('format', values.format, formats),
    out: values.out,
    rules: values.rules ? rulesNamed(positionals) : undefined,
    fix: values.fix,
    watch: values.watch,
  };
}

/** The rules that have one of the words in their id; all rules where there is no word. */
function rulesNamed(words: readonly string[]): readonly KnownRule[] {
  const named = words.length === 0 ? catalog : catalog.filter(({ id }) => words.some((word) => id.includes(word.toLowerCase())));
  if (named.length > 0) return named;
  const near = didYouMean(words[0]!, catalog.map(({ id }) => id), { da: 'Skriv “--rules” alene for at se dem alle.', en: 'Write “--rules” alone to see them all.' });
  return wrong({ da: `Ingen regel har “${words[0]}” i navnet. ${near.da}`, en: `No rule has “${words[0]}” in its name. ${near.en}` });
}

/** What is said of a word that belongs to no flag: most often it is the file that somebody wants checked. */
function notUsed(word: string): Said {
  return /[./\\]/.test(word)
    ? { da: `Tjekket ser altid på alle filer. Kør det uden “${word}”.`, en: `The check always reads everything. Run it without “${word}”.` }
    : { da: `“${word}” kan ikke bruges her. Et flag skrives efter “--”, som vist nedenfor.`, en: `“${word}” cannot be used here. A flag is written after “--”, as shown below.` };
}

function unknown(flag: 'language' | 'format', value: string, known: readonly string[]): never {
  const { da, en } = anyOf(known);
  return wrong({ da: `--${flag} kan ikke være “${value}”. Skriv ${da}.`, en: `--${flag} cannot be “${value}”. Write ${en}.` });
}

function wrong(said: Said): never {
  return endWithUsage(said, checkUsage);
}

function terminalOf(file: string | undefined): Terminal {
  const { stdout, env } = process;
  if (file !== undefined || !stdout.isTTY) return { colour: false };
  return { colour: !env['NO_COLOR'] && env['TERM'] !== 'dumb', columns: Math.max(stdout.columns || 80, 40) };
}
