import type { MessageLanguage, Problem, Severity, Wording } from '../../model/problem.ts';
import { whyOf } from '../catalog.ts';

/** What a reporter is told. Each makes one text of it. */
export interface Report {
  /** In reading order: errors first. */
  readonly problems: readonly Problem[];
  /** How many files were looked at. */
  readonly files: number;
  readonly language: MessageLanguage;
  /** What stands in a file, so that the line can be shown. */
  readonly textOf: (file: string) => string | undefined;
}

export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(problems: readonly Problem[]): Counts {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

/** What is said of a problem, in the order in which it is told; why it matters only where its rule is known. */
export function saidOf({ rule, words }: Problem, language: MessageLanguage): Wording & { readonly why?: string } {
  const { found, expected, fix } = words[language];
  const why = whyOf(rule)?.[language];
  return { found, expected, ...(why === undefined ? {} : { why }), fix };
}
