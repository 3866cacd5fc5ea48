import type { Nodes } from 'mdast';
import type { DocumentPart, Section } from './document.ts';
import { mayLookDifferent } from './flow.ts';
import type { Flow } from './flow.ts';
import { actionNumber } from './fragments.ts';
import type { Action } from './schemas/flow.ts';
import { renderProse, uniqueId } from './prose.ts';
import type { ProseContext } from './prose.ts';
import type { ActionView, Part, Run } from './view.ts';

/** Where the parts of a page stand: the number of the step and whom the guide addresses. */
export interface PartsContext extends ProseContext {
  readonly step?: { readonly number: number; readonly audience: 'helper' | 'self' };
}

/**
 * The parts of a section, ready to be drawn.
 * @param choice place of the choice in its step, for the numbers of its actions
 */
export function partsView(section: Section | undefined, context: PartsContext, choice?: number): Part[] {
  if (section === undefined) return [];
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
        return { kind: 'problems', id, parts: part.parts.map((one) => draw(one, section.kind === 'choice' ? 1 : 0)) };
      }
      case 'walkthrough': {
        const flow = context.site.flows.get(part.flow)!;
        const actions = part.items.map((item, index) => {
          count.actions += 1;
          const number = actionNumber(context.step?.number ?? 0, choice, count.actions);
          return actionView(flow, flow.actions[index]!, number, item.children, context);
        });
        return { kind: 'walkthrough', flow: flow.id, inferred: mayLookDifferent(flow, context.language.code), actions };
      }
    }
  };
  return section.parts.map((part) => draw(part, 0));
}

function actionView(flow: Flow, action: Action, number: string, words: readonly Nodes[], context: PartsContext): ActionView {
  const { language } = context;
  const limit = action.limit ?? action.inputs.map((input) => flow.screens[input.split('.')[0]!]?.limit).find((one) => one !== undefined);
  context.ids.add(number);
  return {
    number,
    id: number,
    actor: action.actor,
    who: actorName(action.actor, context),
    private: action.private,
    prose: renderProse(words, { ...context, flow }),
    inferred: action.inferred,
    ends: action.ends,
    ...(limit === undefined ? {} : { limit: language.say('limitMinutes', { n: limit.minutes }) }),
  };
}

/** Whose turn it is. In a guide for oneself the owner is "you", and so is whoever holds the phone. */
function actorName(actor: Action['actor'], { language, step }: PartsContext): Run {
  if (actor === 'app') return language.say('actorApp');
  if (step?.audience === 'self') return language.say('actorYou');
  return language.say(actor === 'helper' ? 'actorHelper' : 'actorOwner');
}
