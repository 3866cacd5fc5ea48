import type { ListItem } from 'mdast';
import { pageMarks } from './block-marks.ts';
import { guideWord } from './flow.ts';
import type { Flow } from './flow.ts';
import type { Language } from './language.ts';
import type { Page, Variant } from './page.ts';
import { marksProse, renderProse } from './prose.ts';
import type { ProseContext } from './prose.ts';
import type { Action } from './schemas/flow.ts';
import { drawingsOf } from './screens.ts';
import type { Site } from './site.ts';
import { termFragments, termLinksOf } from './term-links.ts';
import type { ActionView, LinkView, Run, StepLink } from './view.ts';

/** Where a walkthrough stands: the step and whom the guide addresses. */
export interface WalkthroughContext extends ProseContext {
  readonly step?: {
    readonly guideId: string;
    readonly number: number;
    readonly title: string;
    readonly audience: 'helper' | 'self';
    /** Where to go once its walkthrough has been practised; past the other choices, if nothing is said. */
    readonly onward?: readonly LinkView[];
    readonly next?: StepLink;
  };
}

/** The context of a page's prose. @param ids fragments that the page has before its prose is drawn */
export function contextOf(site: Site, language: Language, page: Page, variant: Variant, ids: readonly string[]): WalkthroughContext & Required<Pick<ProseContext, 'marks'>> {
  const places = termLinksOf(variant.document).flatMap(({ term }) => Object.values(termFragments(term)));
  return { site, language, name: site.nameOf(variant.file), ids: new Set([...ids, ...places]), terms: new Set(), marks: pageMarks(site, language, page, variant) };
}

/**
 * Joins the list of a walkthrough with its flow: each sentence with whose turn it is, on which device, when to look
 * away, and how long there is.
 * @param numbers the whole number of each action: "5B.11"
 */
export function actionViews(flow: Flow, items: readonly ListItem[], numbers: readonly string[], context: WalkthroughContext): ActionView[] {
  return items.map((item, index) => actionView({ flow, index, numbers, context }, item));
}

interface Here {
  readonly flow: Flow;
  readonly index: number;
  readonly numbers: readonly string[];
  readonly context: WalkthroughContext;
}

function actionView(here: Here, item: ListItem): ActionView {
  const { flow, index, numbers, context } = here;
  const action = flow.actions[index]!;
  const number = numbers[index]!;
  const [limit, device, branch, marks] = [limitOf(here), deviceOf(here), branchOf(here), marksProse(item, context)];
  context.ids.add(number);
  return {
    number,
    id: number,
    actor: action.actor,
    who: actorName(action.actor, context),
    private: action.private,
    ...(action.private && context.step?.audience !== 'self' ? { lookAway: lookAwayOf(here) } : {}),
    ...(device === undefined ? {} : { device }),
    ...(branch === undefined ? {} : { branch }),
    prose: renderProse(item.children, { ...context, flow }),
    ...(marks === undefined ? {} : { marks }),
    inferred: action.inferred,
    ends: action.ends,
    drawings: drawingsOf(flow, action.inputs, context),
    ...(limit === undefined ? {} : { limit }),
  };
}

/** Whose turn it is. In a guide for oneself the owner is "you", and so is whoever holds the phone. */
function actorName(actor: Action['actor'], { language, step }: WalkthroughContext): Run {
  if (actor === 'app') return language.say('actorApp');
  if (step?.audience === 'self') return language.say('actorYou');
  return language.say(actor === 'helper' ? 'actorHelper' : 'actorOwner');
}

/** Private actions in a row are one moment: the helper must not look up between them. */
function lookAwayOf({ flow, index, numbers, context }: Here): NonNullable<ActionView['lookAway']> {
  if (flow.actions[index - 1]?.private === true) return { still: true };
  let last = index;
  while (flow.actions[last + 1]?.private === true) last += 1;
  if (last === index) return { still: false };
  return { still: false, through: context.language.say('lookAwayThrough', { first: numbers[index]!, last: numbers[last]! }) };
}

/** The device to take, where the flow has more than one and the guide has words for them. */
function deviceOf({ flow, index, context }: Here): ActionView['device'] {
  if (flow.devices.length < 2) return undefined;
  // An action without a screen ("take the other phone") is on the device of what follows.
  const first = flow.actions.slice(index).find((action) => action.inputs.length > 0)?.inputs[0];
  const device = first === undefined ? undefined : flow.screens[first.split('.')[0]!]?.device;
  const words = device === undefined ? undefined : guideRun(flow, 'devices', device, context);
  return device === undefined || words === undefined ? undefined : { number: flow.devices.indexOf(device) + 1, words };
}

/** The name of a branch, at the first action on it. */
function branchOf({ flow, index, context }: Here): Run | undefined {
  const branch = flow.actions[index]!.when;
  if (branch === undefined || branch === flow.actions[index - 1]?.when) return undefined;
  return guideRun(flow, 'branches', branch, context);
}

function guideRun(flow: Flow, kind: 'devices' | 'branches', id: string, { site, language }: WalkthroughContext): Run | undefined {
  const found = guideWord(flow, kind, id, language.code);
  return found === undefined ? undefined : (site.languages.get(found.language) ?? language).run(found.words);
}

/** The time limit of an action, or of a screen that it meets. */
function limitOf({ flow, index, numbers, context: { language } }: Here): Run | undefined {
  const action = flow.actions[index]!;
  const limit = action.limit ?? action.inputs.map((input) => flow.screens[input.split('.')[0]!]?.limit).find((one) => one !== undefined);
  if (limit === undefined) return undefined;
  const last = numbers[flow.actions.findIndex((one) => one.id === action.limit?.until)];
  return last === undefined ? language.say('limitMinutes', { n: limit.minutes }) : language.say('limitUntil', { n: limit.minutes, last });
}
