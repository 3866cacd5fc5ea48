import type { MessageLanguage, Problem, Severity } from '../../model/problem.ts';
import type { KnownRule } from '../catalog.ts';
import { extentOf } from './extent.ts';
import { frameOf } from './frame.ts';
import { grouped } from './grouped.ts';
import type { FileProblems } from './grouped.ts';
import type { Report } from './report.ts';
import { countsOf, saidOf } from './report.ts';
import { printable, wrapped } from './width.ts';
import { countsIn, reporterWords, summaryOf } from './words.ts';

/** What is known of the terminal. */
export interface Terminal {
  readonly colour: boolean;
  /** Cells of a line; undefined where the text goes into a file or another program, which lines had better not be broken for. */
  readonly columns?: number | undefined;
}

const colours: Readonly<Record<Severity | 'strong', readonly [on: string, off: string]>> = {
  error: ['\u001B[1;31m', '\u001B[0m'],
  warning: ['\u001B[1;33m', '\u001B[0m'],
  advice: ['\u001B[1;36m', '\u001B[0m'],
  strong: ['\u001B[1m', '\u001B[0m'],
};

const painter = ({ colour }: Terminal) => (text: string, as: Severity | 'strong') => (colour ? `${colours[as][0]}${text}${colours[as][1]}` : text);

/** Narrower than this, words stand one below the other. */
const narrow = 60;

/** All problems as text for a terminal, by file, with the line of each and its place marked, and a summary last. */
export function terminalReport(report: Report, terminal: Terminal = { colour: false }): string {
  const { problems, language } = report;
  const paint = painter(terminal);
  const parts = grouped(report).flatMap((group) => {
    const counts = countsIn(countsOf(group.problems), language);
    return [`${paint(printable(group.file), 'strong')}: ${counts}`, ...group.problems.map((problem) => problemText(problem, group, language, terminal))];
  });
  const weight = problems[0]?.severity;
  const summary = wrapped(summaryOf(report), terminal.columns ?? Infinity).join('\n');
  return `${[...parts, weight === undefined ? summary : paint(summary, weight)].join('\n\n')}\n`;
}

function problemText(problem: Problem, { lineAt }: FileProblems, language: MessageLanguage, terminal: Terminal): string {
  const { kinds, labels } = reporterWords[language];
  const { severity, file, line, column, rule } = problem;
  const paint = painter(terminal);
  const shown = lineAt(line);
  return [
    `  ${printable(file)}:${line}:${column}  ${paint(`${kinds[severity]} (${rule})`, severity)}`,
    ...(shown === undefined || shown.trim() === '' ? [] : frameLines(shown, problem, terminal)),
    ...hanging(Object.entries(saidOf(problem, language)).map(([key, text]) => [labels[key as keyof typeof labels], text] as const), terminal),
  ].join('\n');
}

/** The line with its number, and below it the mark. */
function frameLines(text: string, problem: Problem, terminal: Terminal): string[] {
  const { line, column, severity } = problem;
  const number = `    ${line} | `;
  const { before, at, after, indent, marked } = frameOf(text, column, Math.max((terminal.columns ?? 100) - number.length, 20), extentOf(text, problem));
  return [`${number}${before}${at}${after}`, `${' '.repeat(number.length - 2)}| ${' '.repeat(indent)}${painter(terminal)('^'.repeat(marked), severity)}`];
}

/** Rows of a label and a text, the lines of the text below each other. */
function hanging(rows: readonly (readonly [label: string, text: string])[], { columns = Infinity }: Terminal): string[] {
  const beside = columns >= narrow;
  const start = beside ? 6 + Math.max(...rows.map(([label]) => label.length)) : 6;
  return rows.flatMap(([label, text]) => {
    const lines = wrapped(text, Math.max(columns - start, 12));
    const first = `    ${label}`;
    return beside ? lines.map((line, index) => `${index === 0 ? first.padEnd(start) : ' '.repeat(start)}${line}`) : [first, ...lines.map((line) => `${' '.repeat(start)}${line}`)];
  });
}

/** Rules with what they weigh and why they are there. */
export function rulesList(rules: readonly KnownRule[], language: MessageLanguage, terminal: Terminal = { colour: false }): string {
  const paint = painter(terminal);
  const { kinds } = reporterWords[language];
  return rules
    .map(({ id, severity, why }) => {
      const lines = wrapped(why[language], Math.max((terminal.columns ?? Infinity) - 2, 20));
      return `${paint(id, 'strong')}  ${paint(kinds[severity], severity)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
    })
    .join('\n');
}
