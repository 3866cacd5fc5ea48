import type { Flow } from './flow.ts';
import type { PracticeAction, PracticeFlow, PracticeInput, PracticeScreen } from './practice.ts';
import type { Screen, ScreenKind } from './schemas/flow.ts';

/** The kinds of screen on which something is done that is not one of their controls. */
export const deeds: ReadonlySet<ScreenKind> = new Set(['qr', 'camera', 'chip', 'face', 'waiting', 'slide', 'message', 'browser']);

/** The kinds of screen that take a value. */
export const takesValue: ReadonlySet<ScreenKind> = new Set(['field', 'code', 'pin']);

/** The kinds of screen on which any one of the controls may be right. */
export const freeChoice: ReadonlySet<ScreenKind> = new Set(['options', 'list']);

/** The flow of a walkthrough, ready to be practised. Its inputs must have been checked: see flow-problems.ts. */
export function practiceFlow(flow: Flow): PracticeFlow {
  const screens = Object.fromEntries(Object.entries(flow.screens).map(([id, screen]) => [id, practiceScreen(flow, screen)]));
  return { screens, actions: flow.actions.map((_, index) => practiceAction(flow, index)) };
}

/** Whether there is anything to practise in it. */
export const canBePractised = (flow: Flow): boolean => flow.unread !== true && flow.actions.some((action) => action.inputs.length > 0);

/** The drawn phone of a screen, counted from 0: a browser is on the phone that it is listed after. */
export function phoneOf(flow: Flow, screen: Screen | undefined): number {
  const listed = flow.devices.indexOf(screen?.device ?? flow.devices[0] ?? '');
  return Math.max(0, flow.devices.slice(0, listed + 1).filter((device) => device !== 'browser').length - 1);
}

function practiceScreen(flow: Flow, screen: Screen): PracticeScreen {
  const { kind, controls, next, practice, repeats, runsOut } = screen;
  const phone = phoneOf(flow, screen);
  // Taking the other phone in the hand changes nothing on this one, and nor does the end of the flow.
  const stays = (target: string) => flow.screens[target] === undefined || phoneOf(flow, flow.screens[target]) !== phone;
  // What is repeated is the same: values of its own could never be right.
  const values = repeats === undefined ? practice : flow.screens[repeats]?.practice;
  return {
    phone,
    to: Object.fromEntries(Object.entries(controls).filter(([, target]) => !stays(target))),
    ...(next === undefined || stays(next) ? {} : { next }),
    ...(values === undefined || !takesValue.has(kind) ? {} : { values: [values].flat() }),
    ...(repeats === undefined ? {} : { repeats }),
    ...(runsOut === undefined ? {} : { runsOut }),
  };
}

function practiceAction(flow: Flow, index: number): PracticeAction {
  const { inputs, private: isPrivate, when, ends } = flow.actions[index]!;
  // An action without a screen ("take the other phone") is on the phone of what follows, or of what came last.
  const near = flow.actions.slice(index).find((action) => action.inputs.length > 0) ?? flow.actions.findLast((action) => action.inputs.length > 0);
  return {
    inputs: inputs.map((input) => practiceInput(flow, input)),
    phone: phoneOf(flow, flow.screens[near?.inputs[0]?.split('.')[0] ?? '']),
    ...(isPrivate ? { private: true } : {}),
    ...(when === undefined ? {} : { when }),
    ...(ends ? { ends: true } : {}),
  };
}

/** "screen.control" or "screen", which on some kinds stands for any one of its controls. */
export function practiceInput(flow: Flow, input: string): PracticeInput {
  const [id = '', control] = input.split('.');
  if (control !== undefined) return [id, control];
  const screen = flow.screens[id];
  if (screen === undefined || !freeChoice.has(screen.kind)) return [id];
  return [id, ...Object.entries(screen.controls).filter(([one, target]) => one !== 'next' && target !== 'leaves').map(([one]) => one)];
}
