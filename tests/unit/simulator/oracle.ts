/**
 * What a practice must come to, found in another way than the machine finds it: every way through the flow is written
 * out as a row of stops, and what is to be done is the first of a row that has not been done.
 */
import type { PracticeFlow } from '../../../src/model/practice.ts';
import type { PracticeEvent } from '../../../src/simulator/machine.ts';

/** What is known to have been done, in the order in which it was. */
export interface Known {
  readonly done: readonly (readonly [stop: number, by: string])[];
  readonly uncovered?: number | undefined;
  readonly aim?: number | undefined;
}

interface Place {
  readonly action: number;
  readonly screen?: string;
  readonly controls: readonly string[];
  readonly takesValue: boolean;
}

export class Oracle {
  readonly places: readonly Place[];
  /** Each way through the forks, as the indices of its stops. */
  readonly ways: readonly (readonly number[])[];
  readonly flow: PracticeFlow;

  constructor(flow: PracticeFlow) {
    this.flow = flow;
    const places: Place[] = [];
    for (const [action, { inputs }] of flow.actions.entries()) {
      for (const [screen, ...controls] of inputs) places.push({ action, screen, controls, takesValue: controls.length === 0 && flow.screens[screen]!.values !== undefined });
      if (inputs.length === 0) places.push({ action, controls: [], takesValue: false });
    }
    this.places = places;
    const ofActions = (actions: readonly number[]) => places.flatMap((place, index) => (actions.includes(place.action) ? [index] : []));
    this.ways = waysFrom(flow, 0).map(ofActions);
  }

  /** The stops that are right now; at a fork those of the branch that is meant come first. */
  next({ done, aim }: Known): number[] {
    const isDone = new Set(done.map(([stop]) => stop));
    const possible = this.ways.filter((way) => [...isDone].every((stop) => way.includes(stop)));
    const firsts = [...new Set(possible.flatMap((way) => way.filter((stop) => !isDone.has(stop)).slice(0, 1)))];
    return firsts.toSorted((a, b) => Number(this.places[b]!.action === aim) - Number(this.places[a]!.action === aim) || a - b);
  }

  /** The phone whose screen nobody but the person may see now. */
  covered(known: Known): number | undefined {
    const [first] = this.next(known);
    const action = first === undefined ? undefined : this.places[first]!.action;
    return action !== undefined && this.flow.actions[action]!.private === true && known.uncovered !== action ? this.flow.actions[action]!.phone : undefined;
  }

  shown(known: Known, phone: number): string | undefined {
    const isOn = ({ screen }: Place) => screen !== undefined && this.flow.screens[screen]!.phone === phone;
    const last = known.done.filter(([stop]) => isOn(this.places[stop]!)).toSorted(([a], [b]) => b - a)[0];
    if (last === undefined) return this.places.find(isOn)?.screen;
    const { screen, controls } = this.places[last[0]]!;
    return (controls.length > 0 ? this.flow.screens[screen!]!.to[last[1]] : this.flow.screens[screen!]!.next) ?? screen;
  }

  /** Everything that would be right to do now. */
  right(known: Known): PracticeEvent[] {
    if (this.covered(known) !== undefined) return [{ type: 'person-done' }, { type: 'uncover' }];
    return this.next(known).flatMap((stop): PracticeEvent[] => {
      const { screen, controls, takesValue } = this.places[stop]!;
      if (screen === undefined) return [{ type: 'go' }];
      if (takesValue) return this.accepted(known, screen).map((value) => ({ type: 'enter', screen, value }));
      return controls.length === 0 ? [{ type: 'act', screen }] : controls.map((control) => ({ type: 'press', screen, control }));
    });
  }

  /** What is known after an event. */
  after(known: Known, event: PracticeEvent): Known {
    const next = this.next(known);
    const does = (stop: number | undefined, by: string): Known => (stop === undefined ? known : { ...known, done: [...known.done, [stop, by]] });
    const keeps = (keep: (stop: number) => boolean): Known => ({ done: known.done.filter(([stop]) => keep(stop)) });
    if ('screen' in event) {
      const phone = Object.hasOwn(this.flow.screens, event.screen) ? this.flow.screens[event.screen]!.phone : undefined;
      if (phone === undefined || this.shown(known, phone) !== event.screen || this.covered(known) === phone) return known;
    }
    const on = (screen: string, fits: (place: Place) => boolean) => next.find((stop) => this.places[stop]!.screen === screen && fits(this.places[stop]!));
    switch (event.type) {
      case 'press':
        return does(on(event.screen, ({ controls }) => controls.includes(event.control)), event.control);
      case 'act':
        return does(on(event.screen, ({ controls, takesValue }) => controls.length === 0 && !takesValue), '');
      case 'enter': {
        const stop = on(event.screen, ({ takesValue }) => takesValue);
        if (stop === undefined || !this.flow.screens[event.screen]!.values!.includes(event.value)) return known;
        const first = this.firstOf(known, event.screen);
        return this.accepted(known, event.screen).includes(event.value) ? does(stop, event.value) : keeps((one) => one < first![0]);
      }
      case 'run-out': {
        const { runsOut, phone } = this.flow.screens[event.screen]!;
        const from = this.places.findIndex(({ screen }) => screen === runsOut);
        if (runsOut === undefined) return known;
        const all = known.done.map(([stop]) => stop).toSorted((a, b) => a - b);
        const back = all.filter((stop) => stop >= from && this.flow.screens[this.places[stop]!.screen ?? '']?.phone === phone);
        const whens = (some: readonly number[]) => new Set(some.map((stop) => this.flow.actions[this.places[stop]!.action]!.when));
        // Once a branch is left altogether, whatever followed it is left too.
        const left = [...whens(back)].filter((when) => when !== undefined && !whens(all.filter((stop) => !back.includes(stop))).has(when));
        const end = back.find((stop) => left.some((when) => whens([stop]).has(when))) ?? Infinity;
        const kept = new Set(all.filter((stop) => !back.includes(stop) && (stop < end || stop < from)));
        return keeps((stop) => kept.has(stop));
      }
      case 'go':
        return does(next.find((stop) => this.places[stop]!.screen === undefined), '');
      case 'person-done':
        return this.covered(known) === undefined ? known : { done: this.through(known.done, this.places.flatMap(({ action }, stop) => (action === this.places[next[0]!]!.action ? [stop] : []))) };
      case 'uncover':
        return this.covered(known) === undefined ? known : { ...known, uncovered: this.places[next[0]!]!.action };
      case 'back':
        return { done: known.done.slice(0, -1) };
      case 'restart':
        return { done: [] };
      case 'jump':
        return this.arrivals(event.action)[0] ?? known;
      case 'show':
        return known;
    }
  }

  /** What may have been done when an action is gone to: everything before it on one of the ways to it. */
  arrivals(action: number): Known[] {
    const waysTo = this.ways.filter((way) => way.some((stop) => this.places[stop]!.action === action));
    return waysTo.map((way) => ({ done: this.through([], way.filter((stop) => this.places[stop]!.action < action)), aim: action }));
  }

  /** Some stops done as somebody would who does everything right. */
  private through(done: Known['done'], stops: readonly number[]): Known['done'] {
    let known: Known = { done };
    for (const stop of stops) {
      const { screen, controls, takesValue } = this.places[stop]!;
      if (known.done.some(([one]) => one === stop)) continue;
      known = { done: [...known.done, [stop, controls[0] ?? (takesValue ? this.accepted(known, screen!)[0]! : '')]] };
    }
    return known.done;
  }

  /** The values that a screen takes: what was typed first, where it repeats that. */
  private accepted(known: Known, screen: string): readonly string[] {
    const first = this.firstOf(known, screen);
    return first === undefined ? this.flow.screens[screen]!.values! : [first[1]];
  }

  private firstOf({ done }: Known, screen: string) {
    const { repeats } = this.flow.screens[screen]!;
    return repeats === undefined ? undefined : done.find(([stop]) => this.places[stop]!.screen === repeats && this.places[stop]!.takesValue);
  }
}

/**
 * The actions on each way from one on: at a fork once for each of its branches, up to one that ends. Who has taken a
 * branch before stays on it, and takes none that stood beside it.
 */
function waysFrom(flow: PracticeFlow, from: number, taken: readonly string[] = []): number[][] {
  const { when } = flow.actions[from] ?? {};
  if (flow.actions[from] === undefined) return [[]];
  if (when === undefined) return flow.actions[from].ends === true ? [[from]] : waysFrom(flow, from + 1, taken).map((rest) => [from, ...rest]);
  const forks = forksOf(flow);
  const run = forks.find((one) => one.includes(from))!;
  const branchesOf = (fork: readonly number[]) => [...new Set(fork.map((index) => flow.actions[index]!.when!))];
  const shut = new Set(forks.flatMap((fork) => (branchesOf(fork).some((one) => taken.includes(one)) ? branchesOf(fork) : [])));
  const kept = branchesOf(run).filter((branch) => taken.includes(branch));
  const open = kept.length > 0 ? [kept] : branchesOf(run).filter((branch) => !shut.has(branch)).map((branch) => [branch]);
  return (open.length === 0 ? [[]] : open).flatMap((branches) => {
    const own = run.filter((index) => branches.includes(flow.actions[index]!.when!));
    const last = own.findIndex((index) => flow.actions[index]!.ends === true);
    return last === -1 ? waysFrom(flow, run.at(-1)! + 1, [...taken, ...branches]).map((rest) => [...own, ...rest]) : [own.slice(0, last + 1)];
  });
}

/** The runs of actions that are on branches. */
function forksOf({ actions }: PracticeFlow): number[][] {
  const forks: number[][] = [];
  for (const [index, { when }] of actions.entries()) {
    if (when === undefined) continue;
    if (actions[index - 1]?.when === undefined) forks.push([]);
    forks.at(-1)!.push(index);
  }
  return forks;
}
