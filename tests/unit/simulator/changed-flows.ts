/** Flows with a slip of the pen in them that the rules for content let pass: the machine must be able to play these too. */
import * as fc from 'fast-check';
import { flowProblems } from '../../../src/model/flow-problems.ts';
import { flowOf, flowTexts } from './arbitrary.ts';
import type { FlowText } from './arbitrary.ts';

const changes = {
  'leads elsewhere': (text: FlowText, a: number, b: number, c: number) => {
    const screen = at(Object.values(text.screens), a);
    const target = at([...Object.keys(text.screens), 'leaves'], b);
    const control = screen === undefined ? undefined : at(Object.keys(screen.controls), c);
    if (screen !== undefined && control !== undefined) screen.controls[control] = target!;
    else if (screen?.next !== undefined) screen.next = target!;
  },
  'is on another device': (text: FlowText, a: number, b: number) => {
    const screen = at(Object.values(text.screens), a);
    if (screen !== undefined) screen.device = at(text.devices, b)!;
  },
  'runs out elsewhere': (text: FlowText, a: number, b: number) => {
    const screen = at(Object.values(text.screens), a);
    if (screen !== undefined) screen['runsOut'] = at(Object.keys(text.screens), b)!;
  },
  'repeats another': (text: FlowText, a: number, b: number) => {
    const screens = Object.entries(text.screens).filter(([, { kind }]) => kind === 'pin' || kind === 'field' || kind === 'code');
    const [screen, other] = [at(screens, a)?.[1], at(screens, b)?.[0]];
    if (screen !== undefined && screen['practice'] === undefined) screen['repeats'] = other;
  },
  'comes in another place': (text: FlowText, a: number, b: number) => {
    const [moved] = text.actions.splice(a % text.actions.length, 1);
    text.actions.splice(b % (text.actions.length + 1), 0, moved!);
  },
  'is on another branch': (text: FlowText, a: number, b: number) => {
    const branches = [undefined, ...new Set(text.actions.map(({ when }) => when))];
    const action = at(text.actions, a)!;
    const when = at(branches, b);
    if (when === undefined) delete action.when;
    else action.when = when;
  },
  'ends, or no longer': (text: FlowText, a: number) => {
    const action = at(text.actions, a)!;
    action.ends = action.ends !== true;
  },
  'lacks an input': (text: FlowText, a: number, b: number) => {
    const { inputs } = at(text.actions, a)!;
    inputs.splice(b % Math.max(1, inputs.length), 1);
  },
  'is one action with the next': (text: FlowText, a: number) => {
    const index = a % text.actions.length;
    const [next] = text.actions.splice(index + 1, 1);
    if (next !== undefined) text.actions[index]!.inputs.push(...next.inputs);
  },
  'has an input more': (text: FlowText, a: number, b: number, c: number) => {
    const { inputs } = at(text.actions, a)!;
    const all = Object.entries(text.screens).flatMap(([id, { controls }]) => [id, ...Object.keys(controls).map((control) => `${id}.${control}`)]);
    const input = at(all, c);
    if (input !== undefined) inputs.splice(b % (inputs.length + 1), 0, input);
  },
} as const;

const at = <Value>(values: readonly Value[], index: number): Value | undefined => values[index % values.length];

const change = fc.tuple(fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[])), fc.nat(50), fc.nat(50), fc.nat(50));

export const changedFlows: fc.Arbitrary<FlowText> = fc
  .tuple(flowTexts, fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([text, made]) => {
    const copy = structuredClone(text);
    for (const [what, a, b, c] of made) changes[what](copy, a, b, c);
    return copy;
  })
  .filter((text) => text.actions.length > 0 && flowProblems(flowOf(text)).length === 0);
