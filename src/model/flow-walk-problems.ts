import { forkOf, othersThan } from './branches.ts';
import type { Flow } from './flow.ts';
import { deeds, freeChoice, phoneOf, practiceInput, takesValue } from './practice-flow.ts';
import { lackingInputs } from './lacking-inputs.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

const leaves = 'leaves';

/**
 * Walks the inputs in their order, once for each way through the forks: what an input needs must be on the screen that
 * the input before it led to, and each must be something that can be done there.
 */
export function walkProblems(flow: Flow): Problem[] {
  const problems = [...inputProblems(flow), ...handProblems(flow), ...valueless(flow), ...pastEnd(flow)];
  if (problems.length > 0 || flow.start === undefined) return problems;
  const told = new Set<string>();
  return waysThrough(flow).flatMap((way) => gapsOn(flow, way)).filter(({ line, column }) => {
    const key = `${line}:${column}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** A screen alone as an input, of a kind on which there is nothing to do but press a control. */
function inputProblems(flow: Flow): Problem[] {
  return flow.actions.flatMap((action, index) =>
    action.inputs.flatMap((input, place) => {
      const screen = flow.screens[input];
      if (screen === undefined || deeds.has(screen.kind) || takesValue.has(screen.kind)) return [];
      if (freeChoice.has(screen.kind) && practiceInput(flow, input).length > 1) return [];
      // The example is to be a control that goes on.
      const controls = Object.entries(screen.controls).toSorted(([, a], [, b]) => Number(a === leaves) - Number(b === leaves)).map(([control]) => control);
      return [problem('flow-bare', flow.yaml.place(['actions', index, 'inputs', place]), { input, kind: screen.kind, controls })];
    }),
  );
}

/** Actions that are done on two devices at once: the drawn phone could not say which to take, nor cover both. */
function handProblems(flow: Flow): Problem[] {
  return flow.actions.flatMap(({ id, inputs }, index) => {
    const screens = inputs.map((input) => flow.screens[input.split('.')[0]!]!);
    const other = screens.findIndex((screen) => phoneOf(flow, screen) !== phoneOf(flow, screens[0]));
    const [first, second] = [screens[0], screens[other]].map((screen) => screen?.device ?? flow.devices[0] ?? '');
    return other === -1 ? [] : [problem('flow-two-devices', flow.yaml.place(['actions', index, 'inputs', other]), { id, first: first!, second: second! })];
  });
}

/** The first action that no way through the forks comes to. */
function pastEnd(flow: Flow): Problem[] {
  const reached = new Set(waysThrough(flow).flat());
  const index = flow.actions.findIndex((_, one) => !reached.has(one));
  return index === -1 ? [] : [problem('flow-past-end', flow.yaml.place(['actions', index, 'id']), { id: flow.actions[index]!.id })];
}

/** Screens that take a value in an action, or have it repeated, and have no made-up one. */
function valueless(flow: Flow): Problem[] {
  const used = new Set(flow.actions.flatMap((action) => action.inputs));
  const needed = new Set([...used].map((input) => flow.screens[input]?.repeats ?? input));
  return Object.entries(flow.screens).flatMap(([id, { kind, practice, repeats, digits }]) => {
    if (!needed.has(id) || !takesValue.has(kind) || repeats !== undefined) return [];
    const values = [practice ?? []].flat().length;
    return values === (kind === 'pin' ? 3 : 1) ? [] : [problem('flow-value', flow.yaml.placeOfKey(['screens'], id), { screen: id, kind, values, ...(digits === undefined ? {} : { digits }) })];
  });
}

/** The indices of the actions on each way: a fork is a run of actions with `when`, and one of its branches is taken. */
function waysThrough({ actions }: Flow): number[][] {
  let ways: { actions: number[]; taken: readonly string[]; ended: boolean }[] = [{ actions: [], taken: [], ended: false }];
  for (const [index, { when, ends }] of actions.entries()) {
    if (when !== undefined && actions[index - 1]?.when === undefined) {
      const branches = [...new Set(forkOf(actions, index))].flatMap((one) => one ?? []);
      ways = ways.flatMap((way) => choices(actions, branches, way.taken).map((branch) => ({ ...way, actions: [...way.actions], taken: [...way.taken, ...branch] })));
    }
    for (const way of ways) {
      if (way.ended || (when !== undefined && !way.taken.includes(when))) continue;
      way.actions.push(index);
      way.ended = ends;
    }
  }
  return ways.map((way) => way.actions);
}

/** What may be taken at a fork by who has taken other branches before: one of those still open, or nothing new. */
function choices(actions: Flow['actions'], branches: readonly string[], taken: readonly string[]): string[][] {
  const open = branches.filter((branch) => !othersThan(actions, branch).some((other) => taken.includes(other!)));
  return open.length === 0 || branches.some((branch) => taken.includes(branch)) ? [[]] : open.map((branch) => [branch]);
}

function gapsOn(flow: Flow, way: readonly number[]): Problem[] {
  const all = flow.actions.flatMap(({ inputs }) => inputs.map((input) => input.split('.')[0]!));
  /** What a phone shows that nothing has been done on yet, whichever way is taken. */
  const firstOn = (phone: number) => all.find((id) => phoneOf(flow, flow.screens[id]) === phone)!;
  /** The screens that each phone may show now. */
  const at = new Map<number, readonly string[]>([[phoneOf(flow, flow.screens[flow.start!]), [flow.start!]]]);
  return way.flatMap((index) =>
    flow.actions[index]!.inputs.flatMap((input, place) => {
      const [id, ...controls] = practiceInput(flow, input);
      const screen = flow.screens[id]!;
      const phone = phoneOf(flow, screen);
      const shown = at.get(phone) ?? [firstOn(phone)];
      const targets = controls.length > 0 ? controls.map((control) => screen.controls[control]!) : screen.next === undefined ? [id] : [screen.next];
      at.set(phone, targets.map((target) => (target !== leaves && phoneOf(flow, flow.screens[target]) !== phone ? id : target)));
      // Where any control of a list is right, each must lead on.
      const other = shown.find((one) => one !== id);
      if (other === undefined) return [];
      return [problem('flow-gap', flow.yaml.place(['actions', index, 'inputs', place]), { input, shown: other, needed: id, lacking: lackingInputs(flow, other, id), before: flow.actions[index]!.id })];
    }),
  );
}
