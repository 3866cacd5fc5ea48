import { pathOf, textOf } from '../content-with.ts';
import { refusedId } from './ids.ts';
import { insertItem } from './insert.ts';
import { pageText, yamlWord } from './page-text.ts';
import { guideOf, partsOf } from './places.ts';
import { isRefused } from './plan.ts';
import type { NewRequest, Planned, Workplace } from './plan.ts';
import { refusals } from './refusals.ts';
import { renumberedRecords } from './renumber-records.ts';
import { renumbered } from './renumber.ts';
import type { Splice } from './splice.ts';
import { descriptionsIn, titlesIn } from './taken.ts';
import { todos } from './todos.ts';
import { firstWords, numbered } from './words.ts';

/** A step of a guide: last, or after another one. */
export function planStep({ id: name, title, after }: Extract<NewRequest, { kind: 'step' }>, work: Workplace): Planned {
  const { site } = work;
  const parts = partsOf(name);
  if (parts === undefined) return { refused: refusals.stepForm(name, site.guides.map(({ id }) => id)) };
  const guide = guideOf(parts.guide, work);
  if (isRefused(guide)) return guide;
  const id = parts.step;
  const wrong = refusedId(id);
  if (wrong !== undefined) return wrong;
  const ids = guide.steps.map((step) => step.settings.id);
  if (ids.includes(id)) return { refused: refusals.taken(name, guide.file) };
  // Steps are named with and without their guide.
  const before = after?.startsWith(`${guide.id}/`) === true ? after.slice(guide.id.length + 1) : after;
  if (before !== undefined && !ids.includes(before)) return { refused: refusals.unknownStep(before, guide.id, ids) };
  const structure = `guides/${guide.id}/guide.yaml`;
  const word = yamlWord(id);
  const place = before === undefined ? undefined : ids.indexOf(before);
  const change = insertItem(textOf(work.content, structure) ?? '', ['steps'], { inBrackets: `{ id: ${word} }`, afterDash: `id: ${word}` }, place);
  if (change === undefined) return { refused: refusals.notInserted(guide.file, 'steps') };
  const number = guide.settings.firstNumber + (place ?? ids.length - 1) + 1;
  const moved = number > guide.steps.at(-1)!.number ? new Map<string, readonly Splice[]>() : renumbered({ guide, from: number }, work);
  const language = guide.sourceLanguage;
  const words = firstWords(language);
  const own = title ?? numbered(words.step, titlesIn(guide.steps, language));
  const page = `guides/${guide.id}/${id}.${language}.mdx`;
  return {
    files: new Map([[page, pageText({ title: own, description: numbered(words.description(own), descriptionsIn(site, language)) }, words.stepText)]]),
    changes: new Map([[structure, [change]], ...moved, ...renumberedRecords(moved, work)]),
    todo: [
      todos.page(pathOf(work.content.sources, page), title !== undefined),
      ...(number > guide.steps.at(-1)!.number ? [] : [todos.renumbered(number)]),
      todos.flowOf(name),
    ],
  };
}
