/** Small flows, written out by hand, and short words for what a reader does to them. */
import type { PracticeFlow } from '../../../src/model/practice.ts';
import { after, start } from '../../../src/simulator/machine.ts';
import type { PracticeEvent, State } from '../../../src/simulator/machine.ts';

export const press = (screen: string, control: string): PracticeEvent => ({ type: 'press', screen, control });
export const enter = (screen: string, value: string): PracticeEvent => ({ type: 'enter', screen, value });
export const act = (screen: string): PracticeEvent => ({ type: 'act', screen });
export const runOut = (screen: string): PracticeEvent => ({ type: 'run-out', screen });
export const jump = (action: number): PracticeEvent => ({ type: 'jump', action });
export const [go, personDone, uncover, show, back, restart] = (['go', 'person-done', 'uncover', 'show', 'back', 'restart'] as const).map((type): PracticeEvent => ({ type })) as [PracticeEvent, PracticeEvent, PracticeEvent, PracticeEvent, PracticeEvent, PracticeEvent];

/** The state after a row of events. */
export const run = (flow: PracticeFlow, events: readonly PracticeEvent[], from: State = start): State => events.reduce((state, event) => after(flow, state, event), from);

/** The indices of the stops that have been done, in the order in which they were. */
export const doneIn = ({ done }: State): number[] => done.map(({ stop }) => stop);

/**
 * One phone: find the phone; open the app; pick one of two countries and go on; type a code and go on.
 * Stops: 0 away · 1 front.open · 2 country · 3 country.next · 4 code · 5 code.next
 */
export const onePhone: PracticeFlow = {
  screens: {
    front: { phone: 0, to: { open: 'country' } },
    country: { phone: 0, to: { denmark: 'country', greenland: 'country', next: 'code' } },
    code: { phone: 0, to: { next: 'end' }, values: ['1234'] },
    end: { phone: 0, to: {} },
  },
  actions: [
    { inputs: [], phone: 0 },
    { inputs: [['front', 'open']], phone: 0 },
    { inputs: [['country', 'denmark', 'greenland'], ['country', 'next']], phone: 0 },
    { inputs: [['code'], ['code', 'next']], phone: 0 },
  ],
};

/**
 * A PIN chosen in private: picked, picked again, and then the app is ready.
 * Stops: 0 intro.next · 1 choose · 2 repeat · 3 ready.ok
 */
export const pins: PracticeFlow = {
  screens: {
    intro: { phone: 0, to: { next: 'choose' } },
    choose: { phone: 0, to: {}, next: 'repeat', values: ['1020', '4050', '7080'] },
    repeat: { phone: 0, to: {}, next: 'ready', values: ['1020', '4050', '7080'], repeats: 'choose' },
    ready: { phone: 0, to: { ok: 'end' } },
    end: { phone: 0, to: {} },
  },
  actions: [
    { inputs: [['intro', 'next']], phone: 0 },
    { inputs: [['choose'], ['repeat']], phone: 0, private: true },
    { inputs: [['ready', 'ok']], phone: 0 },
  ],
};

/**
 * Two phones: the old one shows a code for three minutes, the new one scans it.
 * Stops: 0 menu.show · 1 allow.yes · 2 qr · 3 away, "take the new phone" · 4 begin.start · 5 camera · 6 ready.ok
 */
export const twoPhones: PracticeFlow = {
  screens: {
    menu: { phone: 0, to: { show: 'allow' } },
    allow: { phone: 0, to: { yes: 'qr' } },
    // On the new phone it goes on; here the code stays.
    qr: { phone: 0, to: {}, runsOut: 'menu' },
    begin: { phone: 1, to: { start: 'camera' } },
    camera: { phone: 1, to: {}, next: 'ready' },
    ready: { phone: 1, to: { ok: 'end' } },
    end: { phone: 1, to: {} },
  },
  actions: [
    { inputs: [['menu', 'show']], phone: 0 },
    { inputs: [['allow', 'yes']], phone: 0 },
    { inputs: [['qr']], phone: 0 },
    { inputs: [], phone: 1 },
    { inputs: [['begin', 'start']], phone: 1 },
    { inputs: [['camera']], phone: 1 },
    { inputs: [['ready', 'ok']], phone: 1 },
  ],
};

/**
 * A fork: who has no device orders one and is done; who has one activates it.
 * Stops: 0 choose.device · 1 have.order (branch none) · 2 form (none, ends) · 3 have.activate (branch has) · 4 number (has) · 5 finish.ok
 */
export const fork: PracticeFlow = {
  screens: {
    choose: { phone: 0, to: { device: 'have' } },
    have: { phone: 0, to: { order: 'form', activate: 'number' } },
    form: { phone: 0, to: {}, next: 'ordered' },
    ordered: { phone: 0, to: {} },
    number: { phone: 0, to: {}, next: 'finish', values: ['ABC-123'] },
    finish: { phone: 0, to: { ok: 'end' } },
    end: { phone: 0, to: {} },
  },
  actions: [
    { inputs: [['choose', 'device']], phone: 0 },
    { inputs: [['have', 'order'], ['form']], phone: 0, when: 'none', ends: true },
    { inputs: [['have', 'activate']], phone: 0, when: 'has' },
    { inputs: [['number']], phone: 0, when: 'has' },
    { inputs: [['finish', 'ok']], phone: 0 },
  ],
};

/**
 * The same two kinds of people in two places: who has no card orders one, both take the phone, and who has one types it.
 * Stops: 0 have.order (branch none) · 1 have.skip (branch card) · 2 away · 3 number (card) · 4 end.ok
 */
export const twice: PracticeFlow = {
  screens: {
    have: { phone: 0, to: { order: 'number', skip: 'number' } },
    number: { phone: 0, to: { ok: 'finish' }, values: ['123'] },
    finish: { phone: 0, to: {} },
  },
  actions: [
    { inputs: [['have', 'order']], phone: 0, when: 'none' },
    { inputs: [['have', 'skip']], phone: 0, when: 'card' },
    { inputs: [], phone: 0 },
    { inputs: [['number']], phone: 0, when: 'card' },
    { inputs: [['number', 'ok']], phone: 0 },
  ],
};

/**
 * A time limit on the first phone that goes back to before a choice, while the other phone is in use.
 * Stops: 0 ask.yes (branch yes) · 1 ask.no (branch no) · 2 code · 3 camera on the other phone · 4 code.ok
 */
export const choiceRunsOut: PracticeFlow = {
  screens: {
    ask: { phone: 0, to: { yes: 'code', no: 'code' } },
    code: { phone: 0, to: { ok: 'end' }, runsOut: 'ask' },
    end: { phone: 0, to: {} },
    camera: { phone: 1, to: {}, next: 'ready' },
    ready: { phone: 1, to: {} },
  },
  actions: [
    { inputs: [['ask', 'yes']], phone: 0, when: 'yes' },
    { inputs: [['ask', 'no']], phone: 0, when: 'no' },
    { inputs: [['code']], phone: 0 },
    { inputs: [['camera']], phone: 1 },
    { inputs: [['code', 'ok']], phone: 0 },
  ],
};
