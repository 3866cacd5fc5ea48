/** Flows and rows of events as nobody would think of them, for fast-check. */
import * as fc from 'fast-check';
import type { Flow } from '../../../src/model/flow.ts';
import { flowSchema } from '../../../src/model/schemas/flow.ts';
import type { PracticeEvent, State } from '../../../src/simulator/machine.ts';
import { screenOn } from '../../../src/simulator/machine.ts';
import type { Known, Oracle } from './oracle.ts';

const stepKinds = ['button', 'choice', 'free', 'tick', 'field', 'code', 'pin', 'deed'] as const;

interface StepPlan {
  readonly kind: (typeof stepKinds)[number];
  readonly browser: boolean;
  /** Which of the screens before it to go back to when its time is over. */
  readonly runsOut: number | undefined;
  /** Of a PIN: whether it is repeated in an action of its own. */
  readonly apart: boolean;
}

interface ActionPlan {
  readonly phone: 0 | 1;
  readonly isPrivate: boolean;
  readonly steps: readonly StepPlan[];
}

type Segment = { readonly actions: readonly ActionPlan[] } | { readonly phone: 0 | 1; readonly branches: readonly { readonly actions: readonly ActionPlan[]; readonly ends: boolean }[] };

/** Something that leads on, to a screen that is not there yet. */
interface Exit {
  readonly to: (target: string) => void;
  /** One of several that are right: it may not leave. */
  readonly stays: boolean;
}
interface ScreenText {
  kind: string;
  device: string;
  controls: Record<string, string>;
  next?: string;
  [key: string]: unknown;
}
interface ActionText {
  id: string;
  actor: string;
  private: boolean;
  inputs: string[];
  when?: string;
  ends?: boolean;
}

/** A flow as its file says it. */
export interface FlowText {
  readonly devices: string[];
  start?: string;
  readonly screens: Record<string, ScreenText>;
  actions: ActionText[];
}

/** Makes of a plan a flow in which everything leads where the next thing is done. */
class Builder {
  readonly text: FlowText = { devices: ['phone', 'browser', 'tablet'], screens: {}, actions: [] };
  /** What leads on from where each phone is. */
  private exits: [Exit[], Exit[]] = [[], []];
  private readonly shown: [string[], string[]] = [[], []];

  constructor(segments: readonly Segment[], ends: 'done' | 'leaves') {
    for (const [index, segment] of segments.entries()) {
      if ('actions' in segment) for (const action of segment.actions) this.action(action);
      else if (this.fork(segment, `${index}`, ends)) break;
    }
    if (this.text.actions.length === 0) this.action({ phone: 0, isPrivate: false, steps: [] });
    for (const phone of [0, 1] as const) this.end(phone, ends);
  }

  private screen(phone: 0 | 1, browser: boolean, what: Record<string, unknown>, runsOut?: number): string {
    const id = `s${Object.keys(this.text.screens).length}`;
    const earlier = this.shown[phone];
    const screen = { kind: 'information', device: phone === 1 ? 'tablet' : browser ? 'browser' : 'phone', controls: {}, ...what, ...(runsOut === undefined || earlier.length === 0 ? {} : { limit: { minutes: 3 }, runsOut: earlier[runsOut % earlier.length]! }) };
    this.text.screens[id] = screen;
    this.text.start ??= id;
    for (const exit of this.exits[phone]) exit.to(id);
    this.exits[phone] = [];
    // Nothing is done on the last screen.
    if (screen.kind !== 'done') earlier.push(id);
    return id;
  }

  private end(phone: 0 | 1, how: 'done' | 'leaves'): void {
    if (this.exits[phone].length === 0) return;
    if (how === 'done' || this.exits[phone].some((exit) => exit.stays)) this.screen(phone, false, { kind: 'done' });
    else for (const exit of this.exits[phone]) exit.to('leaves');
    this.exits[phone] = [];
  }

  private add(isPrivate: boolean, inputs: string[], branch: { when?: string }): void {
    this.text.actions.push({ id: `a${this.text.actions.length}`, actor: isPrivate ? 'owner' : 'helper', private: isPrivate, inputs, ...branch });
  }

  private action({ phone, isPrivate, steps }: ActionPlan, branch: { when?: string } = {}, first: string[] = []): void {
    let inputs = [...first];
    for (const step of steps) {
      const [own, apart] = this.step(phone, step);
      inputs.push(...own);
      if (apart.length === 0) continue;
      this.add(isPrivate, inputs, branch);
      inputs = apart;
    }
    this.add(isPrivate, inputs, branch);
  }

  /** Its inputs, and those that belong to the next action. */
  private step(phone: 0 | 1, { kind, browser, runsOut, apart }: StepPlan): [string[], string[]] {
    const make = (what: Record<string, unknown>) => this.screen(phone, browser, what, runsOut);
    const leads = (id: string, ...controls: string[]) => {
      const screen = this.text.screens[id]!;
      const stays = kind === 'free';
      if (controls.length === 0) this.exits[phone].push({ to: (target) => void (screen.next = target), stays });
      for (const control of controls) this.exits[phone].push({ to: (target) => void (screen.controls[control] = target), stays });
    };
    if (kind === 'pin') {
      const id = make({ kind: 'pin', digits: 4, practice: ['1020', '4050', '7080'] });
      leads(id);
      const again = make({ kind: 'pin', repeats: id });
      leads(again, 'next');
      const repeated = [again, `${again}.next`];
      return apart ? [[id], repeated] : [[id, ...repeated], []];
    }
    const what = {
      button: { controls: { ok: '', help: 'leaves' } },
      choice: { kind: 'options', controls: { a: '', b: '', help: 'leaves', next: '' } },
      free: { kind: 'list', controls: { a: '', b: '' } },
      tick: { controls: { tick: '', ok: '' } },
      field: { kind: 'field', practice: 'made-up', controls: { next: '' } },
      code: { kind: 'code', digits: 4, practice: '1234' },
      deed: { kind: 'waiting' },
    }[kind];
    const id = make(what);
    const { controls } = this.text.screens[id]!;
    for (const own of { choice: ['a', 'b'], tick: ['tick'] }[kind as 'choice' | 'tick'] ?? []) controls[own] = id;
    leads(id, ...({ button: ['ok'], choice: ['next'], free: ['a', 'b'], tick: ['ok'], field: ['next'], code: [], deed: [] }[kind]));
    return [{ button: [`${id}.ok`], choice: [id, `${id}.next`], free: [id], tick: [`${id}.tick`, `${id}.ok`], field: [id, `${id}.next`], code: [id], deed: [id] }[kind], []];
  }

  /** @returns whether every branch ends, so that nothing can follow */
  private fork({ phone, branches }: Extract<Segment, { branches: unknown }>, name: string, ends: 'done' | 'leaves'): boolean {
    // Two forks in a row would be one.
    if (this.text.actions.at(-1)?.when !== undefined) this.add(false, [], {});
    const controls = Object.fromEntries(branches.map((_, index) => [`b${index}`, '']));
    const id = this.screen(phone, false, { kind: 'options', controls });
    const after: Exit[] = [];
    for (const [index, branch] of branches.entries()) {
      const when = { when: `w${name}-${index}` };
      this.exits[phone] = [{ to: (target) => void (this.text.screens[id]!.controls[`b${index}`] = target), stays: false }];
      this.action({ phone, isPrivate: false, steps: [] }, when, [`${id}.b${index}`]);
      for (const action of branch.actions) this.action({ ...action, phone }, when);
      if (branch.ends) {
        this.text.actions.at(-1)!.ends = true;
        this.end(phone, ends);
      } else after.push(...this.exits[phone]);
    }
    this.exits[phone] = after;
    return branches.every((branch) => branch.ends);
  }
}

const phone = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<StepPlan> = fc.record({ kind: fc.constantFrom(...stepKinds), browser: fc.boolean(), runsOut: fc.option(fc.nat(9), { nil: undefined, freq: 3 }), apart: fc.boolean() });
const action: fc.Arbitrary<ActionPlan> = fc.record({ phone, isPrivate: fc.boolean(), steps: fc.array(step, { maxLength: 2 }) });
const branch = fc.record({ actions: fc.array(action, { maxLength: 2 }), ends: fc.boolean() });
const segment: fc.Arbitrary<Segment> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ actions: fc.array(action, { minLength: 1, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ phone, branches: fc.array(branch, { minLength: 2, maxLength: 3 }) }) },
);

/** A flow that obeys every rule: one or two phones, forks, values, PIN codes, limits, private actions. */
export const flowTexts: fc.Arbitrary<FlowText> = fc
  .tuple(fc.array(segment, { minLength: 1, maxLength: 4 }), fc.constantFrom('done' as const, 'leaves' as const))
  .map(([segments, ends]) => new Builder(segments, ends).text);

/** The flow of a file, without words. */
export function flowOf(text: FlowText): Flow {
  const place = () => ({ file: 'flow.yaml', line: 1, column: 1 });
  return { ...flowSchema.parse(text), id: 'flow', words: new Map(), yaml: { file: 'flow.yaml', value: {}, place, placeOfKey: place } };
}

/** One event, by numbers that are read against the flow and the state when its turn comes. */
interface Tried {
  readonly what: 'right' | 'press' | 'press-shown' | 'made-up' | 'secret' | 'nearly' | 'act' | 'run-out' | 'jump' | 'nonsense' | 'go' | 'person-done' | 'uncover' | 'show' | 'back' | 'restart';
  readonly a: number;
  readonly b: number;
}

const often = (weight: number, ...whats: Tried['what'][]) => ({ weight, arbitrary: fc.record({ what: fc.constantFrom(...whats), a: fc.nat(97), b: fc.nat(97) }) });

/** What a reader might do, in any order: about half of it right. */
export const tries: fc.Arbitrary<readonly Tried[]> = fc.array(
  fc.oneof(often(12, 'right'), often(6, 'press-shown', 'made-up', 'act', 'run-out', 'secret', 'nearly'), often(3, 'go', 'person-done', 'uncover', 'show', 'back'), often(2, 'press', 'jump', 'nonsense'), often(1, 'restart')),
  { maxLength: 40, size: 'max' },
);

/** The event that a try stands for now. Values that begin with § are real ones that somebody types. */
export function eventOf({ what, a, b }: Tried, oracle: Oracle, known: Known, state: State): PracticeEvent {
  const { flow, places } = oracle;
  const pick = <Value>(values: readonly Value[], index: number): Value | undefined => values[index % values.length];
  const shown = [0, 1].flatMap((one) => screenOn(flow, state, one) ?? []);
  const screens = Object.keys(flow.screens);
  const screen = pick([...shown, ...shown, ...shown, ...screens], a) ?? 'nowhere';
  const controls = [...places.flatMap((place) => place.controls), 'next', 'help', 'nothing'];
  const values = Object.values(flow.screens).flatMap((one) => one.values ?? []);
  switch (what) {
    case 'right':
      return pick(oracle.right(known), a) ?? { type: 'show' };
    case 'press':
      return { type: 'press', screen: pick(screens, a) ?? 'nowhere', control: pick(controls, b)! };
    case 'press-shown':
      return { type: 'press', screen, control: pick(controls, b)! };
    case 'made-up':
      return { type: 'enter', screen, value: pick([...(flow.screens[screen]?.values ?? []), ...values], b) ?? '' };
    case 'secret':
      return { type: 'enter', screen, value: `§${b}` };
    case 'nearly':
      return { type: 'enter', screen, value: `§${pick(values, b) ?? ''}` };
    case 'act':
    case 'run-out':
      return { type: what, screen };
    case 'jump':
      return { type: 'jump', action: pick([...flow.actions.keys(), ...flow.actions.keys(), -1, flow.actions.length, 0.5, Number.NaN], a)! };
    case 'nonsense':
      return pick<PracticeEvent>([{ type: 'press', screen: 'constructor', control: '__proto__' }, { type: 'enter', screen: '__proto__', value: '§' }, { type: 'press', screen, control: 'constructor' }, { type: 'act', screen: '' }, { type: 'run-out', screen: 'toString' }], a)!;
    default:
      return { type: what };
  }
}
