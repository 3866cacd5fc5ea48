import type { RuleId, Said } from '../../model/problem.ts';
import { fileWhy } from './files.ts';
import { flowWhy } from './flows.ts';
import { languageWhy } from './languages.ts';
import { lostWhy } from './lost.ts';
import { markupWhy } from './markup.ts';
import { structureWhy } from './structure.ts';

/** What each rule of the content model spares the people who read a page. A rule without a reason does not compile. */
export const modelWhy: Readonly<Record<RuleId, Said>> = { ...fileWhy, ...markupWhy, ...structureWhy, ...flowWhy, ...languageWhy, ...lostWhy };
