import type { Flow } from './flow.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import type { FlowWords } from './schemas/flow.ts';
import type { Path, YamlFile } from './yaml.ts';

const leaves = 'leaves';

/** What is wrong with the graph of a flow, its actions and its values. */
export function flowProblems(flow: Flow): Problem[] {
  return [...graphProblems(flow), ...reachProblems(flow), ...actionProblems(flow), ...valueProblems(flow)];
}

/** Names in a file of words that the flow does not have. */
export function flowWordsProblems(flow: Flow, words: FlowWords, yaml: YamlFile): Problem[] {
  const branches = [...new Set(flow.actions.flatMap((action) => action.when ?? []))];
  const strangers = (kind: 'devices' | 'branches', known: readonly string[]) =>
    Object.keys(words[kind]).filter((name) => !known.includes(name)).map((name) => problem('unknown-key', yaml.placeOfKey([kind], name), { key: name, known }));
  const screens = Object.entries(words.screens).flatMap(([screen, { controls }]) => {
    const known = Object.hasOwn(flow.screens, screen) ? flow.screens[screen] : undefined;
    if (known === undefined) return [problem('words-unknown', yaml.placeOfKey(['screens'], screen), { screen, known: Object.keys(flow.screens) })];
    return Object.keys(controls)
      .filter((control) => !Object.hasOwn(known.controls, control))
      .map((control) => problem('words-unknown', yaml.placeOfKey(['screens', screen, 'controls'], control), { screen, control, known: Object.keys(known.controls) }));
  });
  return [...strangers('devices', flow.devices), ...strangers('branches', branches), ...screens];
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
  return ids.flatMap((screen) => {
    if (!reached.has(screen)) return [problem('flow-unreachable', at(screen), { screen })];
    return toEnd.has(screen) ? [] : [problem('flow-loop', at(screen), { screen })];
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

function valueProblems(flow: Flow): Problem[] {
  return Object.entries(flow.screens).flatMap(([screen, { practice, digits }]) => {
    if (practice === undefined || digits === undefined || practice.length === digits) return [];
    return [problem('flow-practice', flow.yaml.place(['screens', screen, 'practice']), { screen, found: practice, digits })];
  });
}
