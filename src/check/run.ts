import type { Problem } from '../model/problem.ts';
import { inReadingOrder } from '../model/problem.ts';
import { assemble } from '../model/site.ts';
import type { Sources } from '../model/site.ts';
import type { ContentSettings } from './content.ts';
import { contentOf } from './content.ts';
import { rules } from './rules/index.ts';

export interface Checked {
  readonly problems: readonly Problem[];
  /** How many files were looked at. */
  readonly files: number;
}

/**
 * Everything that is wrong with the content, in one run: what the model refuses, and what the rules find in all that
 * could be read. Pure, but for what it remembers of sources that have not changed.
 */
export function check(sources: Sources, settings: Pick<ContentSettings, 'today' | 'files'>): Checked {
  const { known, problems } = assemble(sources);
  const folder = sources.folder ?? 'content';
  const found = known === undefined ? [] : (() => {
    const content = contentOf({ site: known, sources: sources.content, shipped: sources.languages, folder, ...settings });
    return rules.flatMap((rule) => rule.check(content));
  })();
  return { problems: inReadingOrder([...problems, ...found]), files: sources.content.length };
}
