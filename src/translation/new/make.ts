import type { ContentFiles } from '../../model/files.ts';
import type { MessageLanguage, Problem } from '../../model/problem.ts';
import { assemble } from '../../model/site.ts';
import { contentWith, newErrors, pathOf, textOf } from '../content-with.ts';
import { planArticle } from './article.ts';
import { planFlow } from './flow.ts';
import { planGuide } from './guide.ts';
import { planLanguage } from './language.ts';
import { isRefused } from './plan.ts';
import type { NewRequest, Plan, Planned, Workplace } from './plan.ts';
import { refusals } from './refusals.ts';
import { spliced } from './splice.ts';
import { planStep } from './step.ts';

/** What is to be written, or why nothing is: in words, or as the mistakes that the content would have with it. */
export type Made = Planned | { readonly problems: readonly Problem[] };

/**
 * Plans something new and looks at the content as it would be with it. Pure: nothing is written here.
 * @param editor the language of the notes in files that editors alone read
 */
export function makeNew(request: NewRequest, content: ContentFiles, today: string, editor: MessageLanguage): Made {
  const { known: site } = assemble(content.sources);
  if (site === undefined) return { refused: refusals.unread(pathOf(content.sources, 'site.yaml')) };
  const work = { content, site, today, editor };
  const plan = planFor(request, work);
  if (isRefused(plan)) return plan;
  const there = new Map(content.sources.content.map(({ name, path }) => [name.toLowerCase(), path]));
  const taken = [...plan.files.keys()].flatMap((name) => there.get(name.toLowerCase()) ?? [])[0];
  if (taken !== undefined) return { refused: refusals.fileThere(taken) };
  const problems = newErrors(content, contentWithPlan(content, plan), today);
  if (problems.length === 0) return plan;
  // What is wrong in a sheet must be mended there.
  const sheet = request.kind === 'language' ? request.sheet : undefined;
  const own = pathOf(content.sources, `languages/${request.id}.yaml`);
  return { problems: problems.map((problem) => (sheet !== undefined && problem.file === own ? { ...problem, file: sheet.path } : problem)) };
}

function planFor(request: NewRequest, work: Workplace): Planned {
  switch (request.kind) {
    case 'guide': return planGuide(request, work);
    case 'step': return planStep(request, work);
    case 'article': return planArticle(request, work);
    case 'flow': return planFlow(request, work);
    case 'language': return planLanguage(request, work);
  }
}

/** The content as it is when a plan has been carried out. */
export function contentWithPlan(content: ContentFiles, { files, changes }: Plan): ContentFiles {
  const changed = [...changes].flatMap(([name, change]) => {
    const text = textOf(content, name);
    return text === undefined ? [] : [[name, spliced(text, change)] as const];
  });
  return contentWith(content, new Map([...changed, ...files]));
}
