import type { Flow } from './flow.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { walkProblems } from './flow-walk-problems.ts';
import { phoneOf, takesValue } from './practice-flow.ts';
import type { Path } from './yaml.ts';

const leaves = 'leaves';

/** What is wrong with the graph of a flow, its actions and its values. */
export function flowProblems(flow: Flow): Problem[] {
  const problems = [...graphProblems(flow), ...reachProblems(flow), ...actionProblems(flow), ...valueProblems(flow)];
  // A walk through a graph with holes would say the same again, less clearly.
  return problems.length > 0 ? problems : walkProblems(flow);
}

/** Every arrow of the graph: from a screen, to a screen, and where it stands in the file. */
function arrows(flow: Flow): { from: string; to: string; path: Path }[] {
  return Object.entries(flow.screens).flatMap(([from, screen]) => [
    ...Object.entries(screen.controls).map(([control, to]) => ({ from, to, path: ['screens', from, 'controls', control] })),
    ...(screen.next === undefined ? [] : [{ from, to: screen.next, path: ['screens', from, 'next'] }]),
  ]);
}

function graphProblems(flow: Flow): Problem[] {
  const known = Object.keys(flow.screens);
  const problems: Problem[] = [];
  const wrong = (from: string, target: string, path: Path) => problems.push(problem('flow-target', flow.yaml.place(path), { from, target, known }));
  for (const { from, to, path } of arrows(flow)) if (to !== leaves && !known.includes(to)) wrong(from, to, path);
  if (flow.start === undefined && known.length > 0) problems.push(problem('flow-start', flow.yaml.placeOfKey([], 'screens'), {}));
  if (flow.start !== undefined && !known.includes(flow.start)) wrong('start', flow.start, ['start']);
  for (const [id, screen] of Object.entries(flow.screens)) {
    if (screen.repeats !== undefined && !known.includes(screen.repeats)) wrong(id, screen.repeats, ['screens', id, 'repeats']);
    if (screen.kind !== 'done' && screen.next === undefined && Object.keys(screen.controls).length === 0) {
      problems.push(problem('flow-dead-end', flow.yaml.placeOfKey(['screens'], id), { screen: id }));
    }
    if (screen.device !== undefined && !flow.devices.includes(screen.device)) {
      problems.push(problem('flow-device', flow.yaml.place(['screens', id, 'device']), { screen: id, device: screen.device, known: flow.devices }));
    }
  }
  return problems;
}

/** Every screen can be reached from the start, and an end from every screen. Skipped while arrows lead nowhere. */
function reachProblems(flow: Flow): Problem[] {
  const ids = Object.keys(flow.screens);
  if (flow.start === undefined || graphProblems(flow).length > 0) return [];
  const edges = arrows(flow);
  const reached = closure([flow.start], (id) => edges.filter(({ from }) => from === id).map(({ to }) => to));
  // Two devices have a start each: the second is taken in the hand, not led to.
  for (const device of flow.devices) {
    const first = ids.find((id) => flow.screens[id]!.device === device);
    if (first !== undefined) for (const id of closure([first], (one) => edges.filter(({ from }) => from === one).map(({ to }) => to))) reached.add(id);
  }
  const ends = ids.filter((id) => flow.screens[id]!.kind === 'done');
  const toEnd = closure([...ends, leaves], (id) => edges.filter(({ to }) => to === id).map(({ from }) => from));
  const at = (screen: string) => flow.yaml.placeOfKey(['screens'], screen);
  const from = (screen: string) => closure([screen], (id) => edges.filter((edge) => edge.from === id).map(({ to }) => to));
  const told = new Set<string>();
  return ids.flatMap((screen) => {
    if (!reached.has(screen)) return [problem('flow-unreachable', at(screen), { screen })];
    if (toEnd.has(screen) || told.has(screen)) return [];
    // Of all that leads into a trap, the trap alone is told, and once.
    const trap = from(screen);
    if (![...trap].every((one) => from(one).has(screen))) return [];
    for (const one of trap) told.add(one);
    return [problem('flow-loop', at(screen), { screen })];
  });
}

function closure(from: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const seen = new Set(from);
  for (const id of seen) for (const other of next(id)) seen.add(other);
  return seen;
}

function actionProblems(flow: Flow): Problem[] {
  const inputs = Object.entries(flow.screens).flatMap(([id, screen]) => [id, ...Object.keys(screen.controls).map((control) => `${id}.${control}`)]);
  const ids = new Set<string>();
  return flow.actions.flatMap((action, index) => {
    const problems: Problem[] = [];
    const at = (...path: Path) => flow.yaml.place(['actions', index, ...path]);
    if (ids.has(action.id)) problems.push(problem('id-twice', at('id'), { id: action.id }));
    ids.add(action.id);
    if (action.private && action.actor !== 'owner') problems.push(problem('flow-private', at('private'), { id: action.id, actor: action.actor }));
    const later = flow.actions.slice(index).map((one) => one.id);
    const until = action.limit?.until;
    if (until !== undefined && !later.includes(until)) problems.push(problem('name-unknown', at('limit', 'until'), { key: 'until', found: until, known: later }));
    for (const [place, input] of action.inputs.entries()) {
      if (!inputs.includes(input)) problems.push(problem('flow-input', at('inputs', place), { input, known: inputs }));
    }
    return problems;
  });
}

/** Made-up values that do not fit, and names of screens and controls that a screen does not have. */
function valueProblems(flow: Flow): Problem[] {
  const used = usedScreens(flow);
  return Object.entries(flow.screens).flatMap(([screen, { practice, digits, selected, controls, runsOut, repeats }]) => {
    const at = (key: string) => flow.yaml.place(['screens', screen, key]);
    const fits = (value: string) => digits === undefined || (value.length === digits && /^\d+$/.test(value));
    const wrong = [practice ?? []].flat().findIndex((value) => !fits(value));
    const place = Array.isArray(practice) ? flow.yaml.place(['screens', screen, 'practice', wrong]) : at('practice');
    const known = Object.keys(controls);
    const before = used.includes(screen) ? used.slice(0, used.indexOf(screen)) : used;
    const back = before.filter((id) => phoneOf(flow, flow.screens[id]) === phoneOf(flow, flow.screens[screen]));
    // A screen that is drawn and not practised may repeat one that is not either.
    const typed = (used.includes(screen) ? before : Object.keys(flow.screens)).filter((id) => takesValue.has(flow.screens[id]!.kind) && flow.screens[id]!.repeats === undefined);
    return [
      ...(wrong === -1 ? [] : [problem('flow-practice', place, { screen, found: [practice!].flat()[wrong]!, digits: digits!, several: Array.isArray(practice) })]),
      ...(selected === undefined || known.includes(selected) ? [] : [problem('name-unknown', at('selected'), { key: 'selected', found: selected, known })]),
      ...(runsOut === undefined || back.includes(runsOut) ? [] : [problem('flow-runs-out', at('runsOut'), { screen, found: runsOut, known: back })]),
      ...(repeats === undefined || flow.screens[repeats] === undefined || typed.includes(repeats) ? [] : [problem('flow-repeats', at('repeats'), { screen, found: repeats, known: typed })]),
    ];
  });
}

/** The screens that actions use, in the order in which they come to them. */
function usedScreens(flow: Flow): string[] {
  const used = new Set(flow.actions.flatMap((action) => action.inputs.map((input) => input.split('.')[0]!)));
  return [...used].filter((id) => Object.hasOwn(flow.screens, id));
}
