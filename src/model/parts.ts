import type { PagePlace } from './block-fragments.ts';
import { nameOfSection } from './blocks.ts';
import type { Document, DocumentPart, Section } from './document.ts';
import { mayLookDifferent } from './flow.ts';
import { actionNumber, uniqueId } from './fragments.ts';
import { marksProse, renderProse } from './prose.ts';
import { simulatorView } from './simulator-view.ts';
import { textOf } from './subset.ts';
import type { Part } from './view.ts';
import { actionViews } from './walkthrough.ts';
import type { WalkthroughContext } from './walkthrough.ts';

/**
 * The parts of a section, ready to be drawn.
 * @param choice place of the choice in its step, for the numbers of its actions
 */
export function partsView(section: Section, context: WalkthroughContext, choice?: number): Part[] {
  // Numbers run on through a section, over more than one walkthrough.
  const count = { actions: 0 };
  const draw = (part: DocumentPart, lower: number): Part => {
    const inside = { ...context, lower };
    switch (part.kind) {
      case 'prose':
        return { kind: 'prose', prose: renderProse(part.nodes, inside) };
      case 'alert':
        return { kind: 'alert', type: part.type, prose: renderProse(part.nodes, inside) };
      case 'problems': {
        const id = uniqueId(section.id === undefined ? 'problems' : `${section.id}-problems`, context.ids);
        return { kind: 'problems', id, parts: part.parts.flatMap((one) => drawMarked(one, section.kind === 'choice' ? 1 : 0)) };
      }
      case 'walkthrough': {
        const flow = context.site.flows.get(part.flow)!;
        const numbers = part.items.map((_, index) => actionNumber(context.step?.number ?? 0, choice, count.actions + index + 1));
        count.actions += numbers.length;
        const actions = actionViews(flow, part.items, numbers, context);
        const title = section.title === undefined ? undefined : textOf(section.title);
        const simulator = simulatorView(flow, context, choice === undefined || title === undefined ? undefined : { index: choice, title });
        return { kind: 'walkthrough', flow: flow.id, inferred: mayLookDifferent(flow, context.language.code), actions, ...(simulator === undefined ? {} : { simulator }) };
      }
    }
  };
  const marksPart = (place: PagePlace): Part[] => {
    const marks = marksProse(place, context);
    return marks === undefined ? [] : [{ kind: 'marks', marks }];
  };
  const drawMarked = (part: DocumentPart, lower: number): Part[] => [draw(part, lower), ...marksPart(part)];
  return [...marksPart(nameOfSection(section)), ...section.parts.flatMap((part) => drawMarked(part, 0))];
}

/** What stands before the choices of a page, or after them; without parts where the page has nothing there. */
export function sectionIn({ sections }: Document, kind: 'body' | 'after'): Section {
  return sections.find((section) => section.kind === kind) ?? { kind, line: 1, column: 1, parts: [] };
}
