import { whyOf } from '../why/index.ts';
import type { Report } from './report.ts';
import { countsOf } from './report.ts';

/** Rises when a program that reads the report would have to change. `problems.schema.json` says what stands in it. */
export const jsonVersion = 1;

/** All problems for other programs. */
export function jsonReport({ problems, files, language }: Report): string {
  const report = {
    version: jsonVersion,
    language,
    files,
    counts: countsOf(problems),
    problems: problems.map(({ rule, severity, file, line, column, words }) => {
      const { found, expected, fix } = words[language];
      return { rule, severity, file, line, column, found, expected, why: whyOf(rule)?.[language] ?? '', fix };
    }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
