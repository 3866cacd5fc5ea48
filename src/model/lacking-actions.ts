import type { ListItem, Nodes } from 'mdast';
import type { Action, Flow } from './flow.ts';
import { textOf } from './subset.ts';

export interface LackingActions {
  /** Those that are lacking; where that is not sure, each that may be. */
  readonly actions: readonly Action[];
  readonly sure: boolean;
  /** The item before which the first of them belongs; the last one where they belong after it. */
  readonly item: ListItem;
}

/** More than any list has; what is compared grows with items times actions. */
const most = 20_000;

/**
 * Which actions of a flow have no item in a list that is too short: the labels that items quote show which action each
 * item is, and what is left between them is lacking. Without labels nobody can tell.
 */
export function lackingActions(flow: Flow, items: readonly ListItem[]): LackingActions | undefined {
  const { actions } = flow;
  const [first] = items;
  if (first === undefined || items.length >= actions.length || items.length * actions.length > most) return undefined;
  const labels = actions.map((action) => labelsOf(flow, action));
  const beside = actions.map((action) => labelsBeside(flow, action));
  const quoted = items.map(labelsQuoted);
  const score = (item: number, action: number) => {
    if (quoted[item]!.length === 0) return labels[action]!.size === 0 ? 1 : 0;
    const pressed = quoted[item]!.some((label) => labels[action]!.has(label)) ? 3 : 0;
    // Many screens have a “Next”: what else stands on them tells them apart.
    return pressed + (quoted[item]!.some((label) => beside[action]!.has(label) && !labels[action]!.has(label)) ? 2 : 0);
  };
  // The best that the first items can make of the first actions, and the other ones of the others.
  const ahead = table(items.length, actions.length, score);
  const behind = table(items.length, actions.length, (item, action) => score(items.length - 1 - item, actions.length - 1 - action));
  const best = ahead[items.length]![actions.length]!;
  const mayLack = actions.filter((_, action) => items.concat(first).some((__, before) => best === ahead[before]![action]! + behind[items.length - before]![actions.length - 1 - action]!));
  const sure = mayLack.length === actions.length - items.length;
  return { actions: mayLack, sure, item: sure ? (items[actions.indexOf(mayLack[0]!)] ?? items.at(-1)!) : first };
}

/** By how many items and how many actions, each item being one of the actions, in order. */
function table(items: number, actions: number, score: (item: number, action: number) => number): number[][] {
  const best = Array.from({ length: items + 1 }, (_, item) => Array.from({ length: actions + 1 }, () => (item === 0 ? 0 : -Infinity)));
  for (let item = 1; item <= items; item += 1) {
    for (let action = item; action <= actions; action += 1) {
      best[item]![action] = Math.max(best[item]![action - 1]!, best[item - 1]![action - 1]! + score(item - 1, action - 1));
    }
  }
  return best;
}

/** What the app calls the controls that an action presses, in every language. */
function labelsOf(flow: Flow, action: Action): ReadonlySet<string> {
  const found = new Set<string>();
  for (const input of action.inputs) {
    const [screen = '', control = ''] = input.split('.');
    for (const { screens } of flow.words.values()) {
      const label = screens[screen]?.controls[control];
      if (label !== undefined) found.add(typeof label === 'string' ? label : label.words);
    }
  }
  return found;
}

/** What else the app shows on the screens of an action: their titles and controls. */
function labelsBeside(flow: Flow, action: Action): ReadonlySet<string> {
  const screens = new Set(action.inputs.map((input) => input.split('.')[0]!));
  const shown = [...flow.words.values()].flatMap((words) => [...screens].flatMap((id) => words.screens[id] ?? []));
  return new Set(shown.flatMap(({ title, controls }) => [...(title === undefined ? [] : [title]), ...Object.values(controls)]).map((label) => (typeof label === 'string' ? label : label.words)));
}

function labelsQuoted(node: Nodes): string[] {
  if (node.type === 'strong') return [textOf(node)];
  return 'children' in node ? node.children.flatMap((child) => labelsQuoted(child as Nodes)) : [];
}
