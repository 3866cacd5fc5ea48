/** `npm run check`: says everything that is wrong with the content. Ends with 1 when something must be mended. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fixContent } from '../check/fix/index.ts';
import { formats, reporters } from '../check/reporters/index.ts';
import type { Format } from '../check/reporters/index.ts';
import type { Terminal } from '../check/reporters/terminal.ts';
import { rulesList } from '../check/reporters/terminal.ts';
import { printable } from '../check/reporters/width.ts';
import { counted, reporterWords, summaryOf } from '../check/reporters/words.ts';
import { check } from '../check/run.ts';
import { watchContent } from '../check/watch.ts';
import { readContent, readTexts, writeTexts } from '../model/files.ts';
import type { ContentFiles } from '../model/files.ts';
import { messageLanguages } from '../model/problem.ts';
import type { MessageLanguage } from '../model/problem.ts';
import { endWithUsage, readArguments } from './arguments.ts';
import { checkUsage } from './check-usage.ts';
import { machineLanguage } from './language.ts';
import { today } from './today.ts';

// Whoever reads the output may have read enough: `npm run check | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { language, format, out, rules, fix, watch } = readSettings();
if (rules) process.exitCode = put(rulesList(language, terminalOf(out)), 0);
else {
  if (fix) fixAll();
  if (watch) watchContent((content) => void checkAll(content));
  else process.exitCode = checkAll(readContent());
}

/** Said on standard error, so that a report can still be piped on. */
function fixAll(): void {
  const texts = fixContent(readTexts());
  writeTexts(texts);
  console.error(reporterWords[language].fixed(counted(texts.size, 'file', language), [...texts.keys()].map(printable)));
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

function readSettings(): { language: MessageLanguage; format: Format; out: string | undefined; rules: boolean; fix: boolean; watch: boolean } {
  const usage = checkUsage[machineLanguage()];
  const yes = { type: 'boolean', default: false } as const;
  const { values } = readArguments({
    options: { language: { type: 'string', default: machineLanguage() }, format: { type: 'string', default: 'terminal' }, out: { type: 'string' }, rules: yes, fix: yes, watch: yes },
  }, usage);
  return {
    language: messageLanguages.find((one) => one === values.language) ?? unknown('--language', values.language, usage),
    format: formats.find((one) => one === values.format) ?? unknown('--format', values.format, usage),
    out: values.out === '' ? unknown('--out', '', usage) : values.out,
    rules: values.rules,
    fix: values.fix,
    watch: values.watch,
  };
}

function unknown(flag: string, value: string, usage: string): never {
  return endWithUsage(`${flag} kan ikke være “${value}”.\n${flag} cannot be “${value}”.\n\n${usage}`);
}

function terminalOf(file: string | undefined): Terminal {
  const { stdout, env } = process;
  if (file !== undefined || !stdout.isTTY) return { colour: false };
  return { colour: !env['NO_COLOR'] && env['TERM'] !== 'dumb', columns: Math.max(stdout.columns || 80, 40) };
}
