import type { GuidePage, StepPage } from '../../model/page.ts';
import type { Refused, Workplace } from './plan.ts';
import { refusals } from './refusals.ts';

/** The guide of an id, or why it cannot be worked on. */
export function guideOf(id: string, { site, content }: Workplace): GuidePage | Refused {
  const guide = site.guides.find((one) => one.id === id);
  if (guide !== undefined) return guide;
  const unread = content.sources.content.find(({ name }) => name === `guides/${id}/guide.yaml`);
  return { refused: unread === undefined ? refusals.unknownGuide(id, site.guides.map((one) => one.id)) : refusals.unread(unread.path) };
}

/** The step that "guide/step" names, with its guide, or why it cannot be worked on. */
export function stepOf(name: string, work: Workplace): { guide: GuidePage; step: StepPage } | Refused {
  const parts = partsOf(name);
  if (parts === undefined) return { refused: refusals.stepForm(name, work.site.guides.map(({ id }) => id)) };
  const guide = guideOf(parts.guide, work);
  if ('refused' in guide) return guide;
  const step = guide.steps.find((one) => one.settings.id === parts.step);
  return step === undefined ? { refused: refusals.unknownStep(parts.step, guide.id, guide.steps.map((one) => one.settings.id)) } : { guide, step };
}

/** "guide/step" in its two parts. */
export function partsOf(name: string): { guide: string; step: string } | undefined {
  const [guide = '', step = '', ...more] = name.split('/');
  return guide === '' || step === '' || more.length > 0 ? undefined : { guide, step };
}
