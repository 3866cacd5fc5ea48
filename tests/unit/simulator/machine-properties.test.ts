/** What holds of every practice, whatever is done in whatever order. A failure names the seed and path that repeat it. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { readSources } from '../../../src/model/files.ts';
import { flowProblems } from '../../../src/model/flow-problems.ts';
import type { PracticeFlow } from '../../../src/model/practice.ts';
import { practiceFlow } from '../../../src/model/practice-flow.ts';
import { assemble } from '../../../src/model/site.ts';
import { actionNow, actionsDone, after, isCovered, nextStops, screenOn, start, stopsOf } from '../../../src/simulator/machine.ts';
import type { PracticeEvent, State } from '../../../src/simulator/machine.ts';
import { inProof } from '../../proof.ts';
import { eventOf, flowOf, flowTexts, tries } from './arbitrary.ts';
import { changedFlows } from './changed-flows.ts';
import { Oracle } from './oracle.ts';
import type { Known } from './oracle.ts';

/** One event of a practice, with what was before and after it. */
interface Moment {
  readonly event: PracticeEvent;
  readonly before: State;
  readonly after: State;
  readonly knownBefore: Known;
  readonly known: Known;
}

interface Practice {
  readonly flow: PracticeFlow;
  readonly oracle: Oracle;
  readonly moments: readonly Moment[];
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) for (const one of Object.values(Object.freeze(value))) frozen(one);
  return value;
}

function practise(flow: PracticeFlow, tried: Parameters<typeof eventOf>[0][]): Practice {
  const oracle = new Oracle(frozen(flow));
  let [state, known]: [State, Known] = [frozen(start), { done: [] }];
  const moments = tried.map((one): Moment => {
    const event = frozen(eventOf(one, oracle, known, state));
    // In frozen things a change throws.
    const next = frozen(after(flow, state, event));
    // Where more than one way leads to an action, any of them will do.
    const arrival = event.type === 'jump' ? oracle.arrivals(event.action).find(({ done }) => isDeepStrictEqual(done, next.done.map(({ stop, by }) => [stop, by]))) : undefined;
    const moment = { event, before: state, after: next, knownBefore: known, known: arrival ?? oracle.after(known, event) };
    [state, known] = [moment.after, moment.known];
    return moment;
  });
  return { flow, oracle, moments };
}

/** Does one right thing after another, and says where that leads to. */
function finish({ flow, oracle }: Practice, state: State, known: Known, pick: number): State {
  // Each private action may be uncovered first.
  for (let left = stopsOf(flow).length + flow.actions.length; left > 0 && nextStops(flow, state).length > 0; left -= 1) {
    const right = oracle.right(known);
    const event = right[(pick + left) % right.length]!;
    [state, known] = [after(flow, state, event), oracle.after(known, event)];
  }
  return state;
}

function stringsIn(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : typeof value === 'string' ? [value] : [];
}

/** What must hold of each practice. */
const laws: Readonly<Record<string, (practice: Practice) => void>> = {
  'shows on each phone a screen that there is, and what is to be done next is on it': ({ flow, moments }) => {
    const phones = new Set(stopsOf(flow).flatMap(({ screen }) => (screen === undefined ? [] : [flow.screens[screen]!.phone])));
    for (const { after: state } of moments) {
      for (const phone of phones) assert.equal(flow.screens[screenOn(flow, state, phone)!]?.phone, phone);
      for (const stop of nextStops(flow, state)) {
        const { screen } = stopsOf(flow)[stop]!;
        if (screen !== undefined) assert.equal(screenOn(flow, state, flow.screens[screen]!.phone), screen);
      }
      const now = actionNow(flow, state);
      assert.equal(now === undefined, nextStops(flow, state).length === 0);
      assert.ok(now === undefined || flow.actions[now] !== undefined);
      assert.ok(state.tries >= 0);
    }
  },
  'can be finished from wherever it is by doing right things': (practice) => {
    for (const [index, { after: state, known }] of [...practice.moments.entries()].filter(([at]) => at % 5 === 0 || at === practice.moments.length - 1)) {
      assert.deepEqual(nextStops(practice.flow, finish(practice, state, known, index)), []);
    }
  },
  'counts as done just what right events have done': ({ flow, oracle, moments }) => {
    for (const { after: state, known } of moments) {
      assert.deepEqual(state.done.map(({ stop, by }) => [stop, by]), known.done);
      const done = new Set(known.done.map(([stop]) => stop));
      assert.deepEqual(actionsDone(flow, state), [...flow.actions.keys()].filter((action) => oracle.places.every((place, stop) => place.action !== action || done.has(stop))));
      assert.deepEqual(nextStops(flow, state), oracle.next(known));
    }
  },
  'answers a wrong event with nothing but words and a try more': ({ moments }) => {
    for (const { event, before, after: state, knownBefore, known } of moments) {
      if (known !== knownBefore || ['show', 'back', 'restart', 'jump'].includes(event.type)) continue;
      assert.deepEqual({ ...state, tries: 0, answer: undefined }, { ...before, tries: 0, answer: undefined });
      assert.ok(state === before || state.tries === before.tries + 1);
    }
  },
  'is deaf to what is done on a covered screen': ({ flow, moments }) => {
    for (const { event, before, after: state } of moments) {
      if (!('screen' in event) || !isCovered(flow, before)) continue;
      if (flow.screens[event.screen]?.phone === flow.actions[actionNow(flow, before)!]!.phone) assert.equal(state, before);
    }
  },
  'keeps no value that is not made up': ({ flow, moments }) => {
    for (const { after: state } of moments) {
      assert.deepEqual(stringsIn(state).filter((text) => text.includes('§')), []);
      for (const { stop, by } of state.done) {
        const { screen, controls } = stopsOf(flow)[stop]!;
        assert.ok((controls.length > 0 ? controls : (flow.screens[screen ?? '']?.values ?? [''])).includes(by));
      }
    }
  },
};

const runs = Number(process.env['TRINVIS_RUNS'] ?? (inProof ? 1 : 0.5));
const options = (numRuns: number) => ({ numRuns: Math.ceil(numRuns * runs), seed: Number(process.env['TRINVIS_SEED'] ?? 20_261_123) });

/** Every flow of the site and of the editors' example. */
const real = ['content', 'src/editors/practice'].flatMap((folder) => {
  const { site } = assemble(readSources(resolve(import.meta.dirname, '../../..', folder)));
  return [...site!.flows.values()].map((flow) => [`${folder}/flows/${flow.id}`, practiceFlow(flow)] as const);
});

for (const [name, flow] of real) {
  describe(`A practice of ${name}`, () => {
    for (const [title, law] of Object.entries(laws)) it(title, () => fc.assert(fc.property(tries, (tried) => law(practise(flow, [...tried]))), options(25)));
  });
}

describe('A practice of any flow that is in order', () => {
  it('is of a flow that no rule refuses', () => fc.assert(fc.property(flowTexts, (text) => assert.deepEqual(flowProblems(flowOf(text)), [])), options(200)));
  for (const [title, law] of Object.entries(laws)) it(title, () => fc.assert(fc.property(flowTexts, tries, (text, tried) => law(practise(practiceFlow(flowOf(text)), [...tried]))), options(150)));
});

describe('A practice of any flow with something changed that no rule refuses', () => {
  for (const [title, law] of Object.entries(laws)) it(title, () => fc.assert(fc.property(changedFlows, tries, (text, tried) => law(practise(practiceFlow(flowOf(text)), [...tried]))), options(150)));
});
