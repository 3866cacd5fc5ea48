import { copiedFrom } from '../model/name-problems.ts';
import type { Problem } from '../model/problem.ts';
import { inReadingOrder } from '../model/problem.ts';
import { assemble } from '../model/site.ts';
import type { Sources } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import { contentOf } from './content.ts';
import type { Content, ContentSettings } from './content.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { textsIn } from './texts.ts';

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
  const byRules = known === undefined ? [] : (() => {
    const content = contentOf({ site: known, sources: sources.content.filter(({ name }) => copiedFrom(name) === undefined), shipped: sources.languages, folder, ...settings });
    return rules.flatMap((rule) => (rule.local ? fileByFile(rule, content) : rule.check(content)));
  })();
  return { problems: inReadingOrder([...problems, ...byRules]), files: sources.content.length };
}

const found = new WeakMap<Rule, WeakMap<Source, readonly Problem[]>>();

/** What a rule finds in each file by itself, remembered by the source, so that under `--watch` one file is looked at. */
function fileByFile(rule: Rule, content: Content): readonly Problem[] {
  const known = found.get(rule) ?? new WeakMap<Source, readonly Problem[]>();
  found.set(rule, known);
  return content.sources.flatMap((source) => {
    let problems = known.get(source);
    if (problems === undefined) {
      problems = rule.check({ ...content, sources: [source], texts: textsIn(source, content.textOf(source.path) ?? '') });
      known.set(source, problems);
    }
    return problems;
  });
}
