import type { RuleId } from '../../model/problem.ts';
import type { Said } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { fileWhy } from './files.ts';
import { flowWhy } from './flows.ts';
import { languageWhy } from './languages.ts';
import { markupWhy } from './markup.ts';
import { structureWhy } from './structure.ts';

/** What each rule of the content model spares the people who read a page. A rule without a reason does not compile. */
export const modelWhy: Readonly<Record<RuleId, Said>> = { ...fileWhy, ...markupWhy, ...structureWhy, ...flowWhy, ...languageWhy };

const all: ReadonlyMap<string, Said> = new Map([...Object.entries(modelWhy), ...rules.map(({ id, why }) => [id, why] as const)]);

/** Why what a rule guards matters to somebody, whether it is of the model or of the checks. */
export function whyOf(rule: string): Said | undefined {
  return all.get(rule);
}
