/** What `new` makes of the tiny site of the model's tests. */
import assert from 'node:assert/strict';
import { check } from '../../../src/check/run.ts';
import type { ContentFiles } from '../../../src/model/files.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { assemble } from '../../../src/model/site.ts';
import type { Site } from '../../../src/model/site.ts';
import { contentWithPlan, makeNew } from '../../../src/translation/new/make.ts';
import type { Made } from '../../../src/translation/new/make.ts';
import { isRefused } from '../../../src/translation/new/plan.ts';
import type { NewRequest, Plan } from '../../../src/translation/new/plan.ts';
import { tinyFiles, tinySite } from '../model/support.ts';
import type { Changes } from '../model/support.ts';

export const today = '2026-11-23';

/** The tiny site, changed, as it is read from a folder. */
export function tinyContent(changes: Changes = {}): ContentFiles {
  const texts = Object.entries({ ...tinyFiles, ...changes }).flatMap(([name, text]) => (text === null ? [] : [[`content/${name}`, { text, bytes: Buffer.byteLength(text) }] as const]));
  return { sources: tinySite(changes), files: new Map(texts) };
}

/** A plan, where nothing speaks against it. */
export function planned(made: Made): Plan {
  assert.ok(!('problems' in made), 'problems' in made ? said(made.problems) : '');
  assert.ok(!isRefused(made), isRefused(made) ? made.refused.en : '');
  return made;
}

/** What is said of something that is not made, in Danish and in English. */
export function refusal(request: NewRequest, content = tinyContent()): { da: string; en: string } {
  const made = makeNew(request, content, today, 'da');
  assert.ok(isRefused(made), JSON.stringify(made));
  return made.refused;
}

/** The content after something new has been made, and what was written. */
export function after(request: NewRequest, content = tinyContent()): { content: ContentFiles; plan: Plan } {
  const plan = planned(makeNew(request, content, today, 'da'));
  return { content: contentWithPlan(content, plan), plan };
}

export function problemsIn({ sources, files }: ContentFiles): readonly Problem[] {
  return check(sources, { today, files }).problems;
}

export function siteOf({ sources }: ContentFiles): Site {
  const { site, problems } = assemble(sources);
  assert.ok(site !== undefined, said(problems));
  return site;
}

export const textIn = ({ sources, files }: ContentFiles, name: string): string | undefined => files.get(`${sources.folder ?? 'content'}/${name}`)?.text;

export const said = (problems: readonly Problem[]): string => problems.map((one) => formatProblem(one, 'en')).join('\n');
