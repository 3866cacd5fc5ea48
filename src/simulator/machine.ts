/**
 * What happens when somebody presses the drawn phone. Pure: a state and an event give the next state. The state is
 * the list of inputs that have been done; what each phone shows, and whose turn it is, follow from it, so no event can
 * lead to a state that is not on the way.
 */
import { forkOf, othersThan } from '../model/branches.ts';
import type { PracticeFlow, PracticeScreen } from '../model/practice.ts';

/** One thing to do: an input of an action, or an action that is done away from the screen. */
export interface Stop {
  /** Index of its action. */
  readonly action: number;
  readonly screen?: string;
  /** The controls of which any one is right; none where a value is typed, or something is held up or waited for. */
  readonly controls: readonly string[];
}

/** A stop that has been done, by which control or with which value. */
export interface Done {
  readonly stop: number;
  readonly by: string;
}

/** What the reader is told after an event. */
export type Answer =
  /** Not this now: `away` where the action is done off the screen, `aside` where it is the other phone's turn. */
  | { readonly kind: 'wrong' | 'away' | 'aside' | 'empty'; readonly screen: string; readonly control?: string }
  /** The value was not taken, or the screen went back. */
  | { readonly kind: 'not-real' | 'differs' | 'over'; readonly screen: string }
  | { readonly kind: 'show' };

export interface State {
  readonly done: readonly Done[];
  /** How many presses since the last right one were not right. */
  readonly tries: number;
  readonly answer?: Answer | undefined;
  /** Action whose private screen the person has uncovered. */
  readonly uncovered?: number | undefined;
  /** Action that was gone to: at a fork it says which branch is meant. */
  readonly aim?: number | undefined;
}

export type PracticeEvent =
  | { readonly type: 'press'; readonly screen: string; readonly control: string }
  /** A value has been typed or picked. */
  | { readonly type: 'enter'; readonly screen: string; readonly value: string }
  /** What hands, eyes or waiting do on a screen. */
  | { readonly type: 'act'; readonly screen: string }
  /** An action away from the screen is done. */
  | { readonly type: 'go' }
  /** The person has done the private action unseen. */
  | { readonly type: 'person-done' }
  | { readonly type: 'uncover' }
  /** The time limit of a screen is over. */
  | { readonly type: 'run-out'; readonly screen: string }
  | { readonly type: 'show' }
  | { readonly type: 'back' }
  | { readonly type: 'restart' }
  /** Goes to an action as if everything before it had been done. */
  | { readonly type: 'jump'; readonly action: number };

export const start: State = { done: [], tries: 0 };

/** Every stop of a flow, in the order of its actions. */
export function stopsOf(flow: PracticeFlow): Stop[] {
  return flow.actions.flatMap(({ inputs }, action): Stop[] =>
    inputs.length === 0 ? [{ action, controls: [] }] : inputs.map(([screen, ...controls]) => ({ action, screen, controls })),
  );
}

/**
 * The stops that may come next: one, or at a fork the first of each branch, of the branch that is meant first. None at
 * the end. A branch is chosen by doing something on it.
 */
export function nextStops(flow: PracticeFlow, { done, aim }: State): number[] {
  const stops = stopsOf(flow);
  const chosen = new Set(done.map(({ stop }) => flow.actions[stops[stop]!.action]!.when));
  const isDone = new Set(done.map(({ stop }) => stop));
  const open: number[] = [];
  const opened = new Set<string | undefined>();
  for (const [index, { action }] of stops.entries()) {
    const { when, ends } = flow.actions[action]!;
    const other = when !== undefined && !chosen.has(when) && othersThan(flow.actions, when).some((one) => chosen.has(one));
    if (other || opened.has(when)) continue;
    if (isDone.has(index)) {
      const last = stops[index + 1]?.action !== action;
      if (ends === true && last) break;
      continue;
    }
    // An undone stop behind an open fork waits for it.
    if (open.length > 0 && (when === undefined || !forkOf(flow.actions, action).includes(flow.actions[stops[open[0]!]!.action]!.when))) break;
    open.push(index);
    opened.add(when);
    if (when === undefined || chosen.has(when)) break;
  }
  const isMeant = (index: number) => stops[index]!.action === aim;
  return [...open.filter(isMeant), ...open.filter((index) => !isMeant(index))];
}

/** The screen that a phone shows: where the last thing done on it led, or what comes first on it. */
export function screenOn(flow: PracticeFlow, state: State, phone: number): string | undefined {
  const stops = stopsOf(flow);
  const on = (stop: Stop | undefined) => stop?.screen !== undefined && flow.screens[stop.screen]?.phone === phone;
  const done = state.done.filter(({ stop }) => on(stops[stop]));
  if (done.length === 0) return stops.find(on)?.screen;
  return targetOf(flow, stops, done.reduce((last, one) => (one.stop > last.stop ? one : last)));
}

function targetOf(flow: PracticeFlow, stops: readonly Stop[], { stop, by }: Done): string {
  const { screen = '', controls } = stops[stop]!;
  const from = flow.screens[screen]!;
  if (controls.length > 0) return from.to[by] ?? screen;
  // A value is followed by a control of the same screen where there is one, and leads on by itself otherwise.
  return from.next ?? screen;
}

/** The index of the action that is to be done now; at a fork that of the branch that is meant, or of the first. Undefined at the end. */
export function actionNow(flow: PracticeFlow, state: State): number | undefined {
  const [first] = nextStops(flow, state);
  return first === undefined ? undefined : stopsOf(flow)[first]!.action;
}

/** The actions of which every stop has been done. */
export function actionsDone(flow: PracticeFlow, { done }: State): number[] {
  const stops = stopsOf(flow);
  const isDone = new Set(done.map(({ stop }) => stop));
  return flow.actions.map((_, action) => action).filter((action) => stops.every((stop, index) => stop.action !== action || isDone.has(index)));
}

/** Whether the screen is covered, because the person acts alone. */
export function isCovered(flow: PracticeFlow, state: State): boolean {
  const now = actionNow(flow, state);
  return now !== undefined && flow.actions[now]!.private === true && state.uncovered !== now;
}

/** What the state becomes when something happens. An event that means nothing here changes nothing. */
export function after(flow: PracticeFlow, state: State, event: PracticeEvent): State {
  const stops = stopsOf(flow);
  const open = nextStops(flow, state);
  const now = open[0] === undefined ? undefined : stops[open[0]]!;
  const does = (stop: number, by: string): State => ({ ...state, done: [...state.done, { stop, by }], tries: 0, answer: undefined });
  const says = (answer: Answer): State => ({ ...state, tries: state.tries + 1, answer });
  const undoes = (keep: (stop: Stop, index: number) => boolean, answer: Answer): State => ({ done: state.done.filter(({ stop }) => keep(stops[stop]!, stop)), tries: 0, answer });
  /** Kindly says why something was not the thing to do. */
  const notNow = (screen: string, control?: string): State => {
    if (now === undefined) return state;
    const aside = flow.actions[now.action]!.phone !== flow.screens[screen]!.phone;
    const kind = now.screen === undefined ? 'away' : aside ? 'aside' : now.screen === screen && awaitsValue(flow, now) ? 'empty' : 'wrong';
    return says({ kind, screen, ...(control === undefined ? {} : { control }) });
  };
  if ('screen' in event && (!shows(flow, state, event.screen) || hides(flow, state, event.screen))) return state;
  switch (event.type) {
    case 'press': {
      const { screen, control } = event;
      const right = open.find((index) => stops[index]!.screen === screen && stops[index]!.controls.includes(control));
      return right === undefined ? notNow(screen, control) : does(right, control);
    }
    case 'act': {
      const right = open.find((index) => stops[index]!.screen === event.screen && stops[index]!.controls.length === 0);
      return right === undefined || awaitsValue(flow, stops[right]!) ? notNow(event.screen) : does(right, '');
    }
    case 'enter': {
      const { screen, value } = event;
      const { values = [], repeats } = flow.screens[screen]!;
      if (!values.includes(value)) return says({ kind: 'not-real', screen });
      const right = open.find((index) => stops[index]!.screen === screen && awaitsValue(flow, stops[index]!));
      if (right === undefined) return notNow(screen);
      const first = valueDone(flow, state.done, repeats);
      if (first === undefined || first.by === value) return does(right, value);
      // Everything since the first time is to be done again.
      return undoes((_, index) => index < first.stop, { kind: 'differs', screen });
    }
    case 'run-out': {
      const { runsOut, phone } = flow.screens[event.screen]!;
      if (runsOut === undefined) return state;
      const from = stops.findIndex((stop) => stop.screen === runsOut);
      const isHere = ({ screen }: Stop) => screen !== undefined && flow.screens[screen]!.phone === phone;
      const branch = (stop: number) => flow.actions[stops[stop]!.action]!.when;
      const isGone = (stop: number) => stop >= from && isHere(stops[stop]!);
      const kept = new Set(state.done.filter(({ stop }) => !isGone(stop)).map(({ stop }) => branch(stop)));
      // What has been done on the other phone stays, but for what came after a choice that is to be made again.
      const choices = state.done.filter(({ stop }) => isGone(stop) && branch(stop) !== undefined && !kept.has(branch(stop)));
      const choice = Math.min(...choices.map(({ stop }) => stop));
      return undoes((stop, index) => index < from || (!isHere(stop) && index < choice), { kind: 'over', screen: event.screen });
    }
    case 'go': {
      const away = open.find((index) => stops[index]!.screen === undefined);
      return away === undefined ? state : does(away, '');
    }
    case 'person-done':
      return now === undefined || !isCovered(flow, state) ? state : { done: [...state.done, ...unseen(flow, state, now.action)], tries: 0 };
    case 'uncover':
      return now === undefined || !isCovered(flow, state) ? state : { ...state, uncovered: now.action };
    case 'show':
      return now === undefined ? state : { ...state, answer: { kind: 'show' } };
    case 'back':
      return { done: state.done.slice(0, -1), tries: 0 };
    case 'restart':
      return start;
    case 'jump':
      return flow.actions[event.action] === undefined ? state : jump(flow, event.action);
  }
}

const shows = (flow: PracticeFlow, state: State, screen: string): boolean => {
  const phone = flow.screens[screen]?.phone;
  return phone !== undefined && screenOn(flow, state, phone) === screen;
};

/** Whether the screen lies under the cover of a private action. */
const hides = (flow: PracticeFlow, state: State, screen: string): boolean =>
  isCovered(flow, state) && flow.actions[actionNow(flow, state)!]!.phone === flow.screens[screen]!.phone;

/** How the value of a screen was done, if it was. */
function valueDone(flow: PracticeFlow, done: readonly Done[], screen: string | undefined): Done | undefined {
  const stops = stopsOf(flow);
  return done.find(({ stop }) => screen !== undefined && stops[stop]!.screen === screen && awaitsValue(flow, stops[stop]!));
}

/** Whether a stop is done by typing or picking a value. */
function awaitsValue(flow: PracticeFlow, { screen, controls }: Stop): boolean {
  return screen !== undefined && controls.length === 0 && flow.screens[screen]!.values !== undefined;
}

/** The rest of an action as if somebody had done it rightly. */
function unseen(flow: PracticeFlow, { done }: State, action: number): Done[] {
  return stopsOf(flow).flatMap((stop, index): Done[] => {
    if (stop.action !== action || done.some((one) => one.stop === index)) return [];
    const { values, repeats } = flow.screens[stop.screen ?? ''] ?? ({} as Partial<PracticeScreen>);
    return [{ stop: index, by: stop.controls[0] ?? valueDone(flow, done, repeats)?.by ?? values?.[0] ?? '' }];
  });
}

/** The state in which an action is to be done: all before it is done, on the way that leads to it. */
function jump(flow: PracticeFlow, action: number): State {
  const stops = stopsOf(flow);
  const done: Done[] = [];
  const state: State = { done, tries: 0, aim: action };
  for (;;) {
    const open = nextStops(flow, state).map((stop) => stops[stop]!.action);
    const towards = open.find((one) => leadsTowards(flow, one, action)) ?? open[0];
    if (towards === undefined || towards >= action || open.includes(action)) return state;
    done.push(...unseen(flow, state, towards));
  }
}

/** Whether who does the one action can still come to the other: its branch neither ends before that nor leads elsewhere. */
function leadsTowards({ actions }: PracticeFlow, one: number, other: number): boolean {
  const [{ when: branch }, { when: wanted }] = [actions[one]!, actions[other]!];
  if (branch === undefined || branch === wanted) return true;
  return !(wanted !== undefined && othersThan(actions, wanted).includes(branch)) && !actions.slice(0, other).some(({ when, ends }) => when === branch && ends === true);
}
