import type { Report } from './report.ts';
import { saidOf } from './report.ts';
import { reporterWords, summaryOf } from './words.ts';

const commands = { error: 'error', warning: 'warning', advice: 'notice' } as const;

/** Workflow commands of GitHub Actions, which shows each beside its line; the summary stands below them as plain text. */
export function githubReport(report: Report): string {
  const { problems, language } = report;
  const lines = problems.map((problem) => {
    const { rule, severity, file, line, column } = problem;
    const title = `${reporterWords[language].kinds[severity]} (${rule})`;
    const properties = Object.entries({ file, line, col: column, title }).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${commands[severity]} ${properties.join(',')}::${escapeData(Object.values(saidOf(problem, language)).join('\n'))}`;
  });
  return `${[...lines, summaryOf(report)].join('\n')}\n`;
}

/** What ends or starts a command is written as GitHub reads it back: nothing in content can give a command of its own. */
const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
