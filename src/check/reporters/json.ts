import type { Report } from './report.ts';
import { countsOf, saidOf } from './report.ts';

/** Rises when a program that reads the report would have to change. `problems.schema.json` says what stands in it. */
const jsonVersion = 1;

/** All problems for other programs. */
export function jsonReport({ problems, files, language }: Report): string {
  const report = {
    version: jsonVersion,
    language,
    files,
    counts: countsOf(problems),
    problems: problems.map((problem) => {
      const { rule, severity, file, line, column } = problem;
      const { found, expected, why = '', fix } = saidOf(problem, language);
      return { rule, severity, file, line, column, found, expected, why, fix };
    }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
