import { messages } from '../model/messages/index.ts';
import type { RuleId, Said, Severity } from '../model/problem.ts';
import { severityOf } from '../model/problem.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { modelWhy } from './why/index.ts';

/** What is known of a rule before it finds anything. */
export interface KnownRule {
  readonly id: string;
  readonly severity: Severity;
  readonly why: Said;
}

const ofModel = (Object.keys(messages) as RuleId[]).map((id): KnownRule => ({ id, severity: severityOf(id), why: modelWhy[id] }));
const ofChecks = rules.map(({ id, severity, why }: Rule): KnownRule => ({ id, severity, why }));

/** Every rule that can find something, of the model and of the checks, by id. */
export const catalog: readonly KnownRule[] = [...ofModel, ...ofChecks].toSorted((a, b) => (a.id < b.id ? -1 : 1));

const reasons: ReadonlyMap<string, Said> = new Map(catalog.map(({ id, why }) => [id, why]));

/** Why what a rule guards matters to somebody. */
export function whyOf(rule: string): Said | undefined {
  return reasons.get(rule);
}
