import { messages } from './messages/index.ts';
import type { Details, RuleId } from './messages/index.ts';
import { covered } from './personal-number.ts';

export type { RuleId } from './messages/index.ts';

/** The languages in which problems are worded. */
export const messageLanguages = ['da', 'en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** A sentence in each of them. */
export type Said = Readonly<Record<MessageLanguage, string>>;

/** What is said of a problem, each a full sentence. */
export interface Wording {
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** Where something stands: a path as the editor knows it, and a line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** An error keeps a site from being built; a warning or advice never does. */
export type Severity = 'error' | 'warning' | 'advice';

/** A mistake in the content, worded for editors. Every check of the project gives values of this shape. */
export interface Problem extends Place {
  /** A rule of the content model, or one of `src/check/rules/`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly words: Readonly<Record<MessageLanguage, Wording>>;
}

const warnings: ReadonlySet<RuleId> = new Set<RuleId>(['page-without-variant', 'unused-flow']);

/** How much a rule of the content model weighs. */
export function severityOf(rule: RuleId): Severity {
  return warnings.has(rule) ? 'warning' : 'error';
}

/**
 * Makes the problem that a rule found at a place.
 * @example problem('unknown-key', { file: 'content/site.yaml', line: 3, column: 1 }, { key: 'nam', known: ['name'] })
 */
export function problem<Rule extends RuleId>(rule: Rule, place: Place, details: Details<Rule>): Problem {
  const { file, line, column } = place;
  const word = messages[rule] as (details: Details<Rule>) => Problem['words'];
  const short = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, quotable(value)]));
  return { rule, severity: severityOf(rule), file, line, column, words: word(short as Details<Rule>) };
}

const longest = 160;

/**
 * Words of the content as a message quotes them: one that runs on for pages would hide what the message says, and the
 * personal number of somebody has no business in a message.
 */
export function clip(text: string): string {
  // Covered a little further than it is shown, so that no cut goes through a number.
  const shown = covered(text.slice(0, longest + 40));
  return text.length > longest ? `${shown.slice(0, longest)}…` : shown;
}

/** What a message is told, with its words and rows of words as they may be quoted. */
export function quotable(value: unknown): unknown {
  if (typeof value === 'string') return clip(value);
  return Array.isArray(value) ? value.map((one: unknown) => (typeof one === 'string' ? clip(one) : one)) : value;
}

/** Errors first, then by file, line and column: the order in which an editor wants to read them. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const weight = { error: 0, warning: 1, advice: 2 };
  return problems.toSorted(
    (a, b) =>
      weight[a.severity] - weight[b.severity] || a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}

/** One problem as text: `file:line:column`, then found, expected and what to do, each on its line. */
export function formatProblem(value: Problem, language: MessageLanguage): string {
  const { found, expected, fix } = value.words[language];
  const kind = { da: { error: 'Fejl', warning: 'Advarsel', advice: 'Råd' }, en: { error: 'Error', warning: 'Warning', advice: 'Advice' } };
  return `${value.file}:${value.line}:${value.column}  ${kind[language][value.severity]} (${value.rule})\n  ${found}\n  ${expected}\n  ${fix}`;
}
