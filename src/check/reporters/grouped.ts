import type { Problem } from '../../model/problem.ts';
import type { Report } from './report.ts';

/** The problems of one file, and the file's lines to show them in. */
export interface FileProblems {
  readonly file: string;
  readonly problems: readonly Problem[];
  /** A line of the file, counted from 1. */
  readonly lineAt: (line: number) => string | undefined;
}

/** Problems by file, in the order in which they come: so files with errors are first, and errors are first in each. */
export function grouped({ problems, textOf }: Pick<Report, 'problems' | 'textOf'>): FileProblems[] {
  return [...Map.groupBy(problems, ({ file }) => file)].map(([file, own]) => {
    let lines: readonly string[] | undefined;
    return {
      file,
      problems: own,
      lineAt: (line) => {
        // Split once a file, however much is wrong with it.
        lines ??= textOf(file)?.split('\n') ?? [];
        return lines[line - 1];
      },
    };
  });
}
