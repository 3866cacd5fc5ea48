/**
 * What the tests of the drawn phone share: every practice of the site, what is right to do next as its machine says,
 * and hands that do it by mouse, by keyboard alone, by touch, or quickly from inside the page.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Flow } from '../../src/model/flow.ts';
import { practiceFlow } from '../../src/model/practice-flow.ts';
import type { PracticeFlow } from '../../src/model/practice.ts';
import type { Site } from '../../src/model/site.ts';
import { actionNow, actionsDone, after, isCovered, nextStops, screenOn, start, stopsOf } from '../../src/simulator/machine.ts';
import type { PracticeEvent, State } from '../../src/simulator/machine.ts';
import { cases } from '../proof.ts';
import { attribute, readHtml, withClass } from './html.ts';
import { realSite, siteFolder } from './support.ts';

/** The real content, read once. */
export const site: Site = realSite();

/** A walkthrough that can be practised, on the page of its practice in one language. */
export interface Practice {
  readonly id: string;
  readonly language: string;
  readonly address: string;
  readonly words: Flow;
  readonly flow: PracticeFlow;
  /** The ids of its actions on the page: "5B.1". */
  readonly actions: readonly string[];
}

/** Every practice in every language that has it. */
export const practices: readonly Practice[] = site.addresses.flatMap(({ kind, path, page, language }) => {
  if (kind !== 'page' || page.kind !== 'practice') return [];
  const words = site.flows.get(page.flow)!;
  const root = readHtml(readFileSync(join(siteFolder, path, 'index.html'), 'utf8'));
  const actions = withClass(root, 'action').map((action) => attribute(action, 'id')!);
  return [{ id: page.flow, language, address: path, words, flow: practiceFlow(words), actions }];
});

/** It has two phones, covers, PINs, a code, a field, a camera, and the most actions. */
const telling = new Set(['activate-on-another-device']);

/** Those in one language that show most; in the proof all in every language. */
export const practicesIn = (some: string): readonly Practice[] => cases(practices, ({ id, language }) => language === some && telling.has(id));

/** Those in one language that show most; in the proof all of that language. */
export const tellingIn = (language: string): readonly Practice[] => cases(practices.filter((one) => one.language === language), ({ id }) => telling.has(id));

export function practice(id: string, language = 'en'): Practice {
  return practices.find((one) => one.id === id && one.language === language)!;
}

/** What an interface string says in a language, as it is read. */
export const say = (language: string, key: string, values: Record<string, string | number> = {}): string =>
  plain(site.languages.get(language)!.say(key as 'back', values as Record<string, string>).text);

/** Words as they are read: white space folded, without soft hyphens. */
export const plain = (text: string | null): string => (text ?? '').replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim();

/** Which way to go where there are several. */
export interface Way {
  /** The branch to take at a fork. */
  readonly branch?: string;
  /** How a private action is done: behind the cover, or by lifting it. */
  readonly cover?: 'person-done' | 'uncover';
}

/** Every way through a practice that ends differently: one for each branch of a fork. */
export function branchesOf({ flow }: Practice): (string | undefined)[] {
  const branches = [...new Set(flow.actions.flatMap(({ when }) => (when === undefined ? [] : [when])))];
  return branches.length === 0 ? [undefined] : branches;
}

/** One right thing to do: what happens to the machine, and where on the page it is done. */
export interface Move {
  readonly event: PracticeEvent;
  readonly selector: string;
  /** What may be typed into the fields of the screen instead. */
  readonly typed?: string;
}

/** What is to be done next; nothing at the end. */
export function nextMove({ flow }: Practice, state: State, { branch, cover = 'uncover' }: Way = {}): Move | undefined {
  const open = nextStops(flow, state).map((index) => stopsOf(flow)[index]!);
  const stop = open.find(({ action }) => flow.actions[action]!.when === branch) ?? open[0];
  if (stop === undefined) return undefined;
  if (isCovered(flow, state)) return { event: { type: cover }, selector: `[data-event="${cover}"]` };
  const { screen, controls } = stop;
  if (screen === undefined) return { event: { type: 'go' }, selector: '[data-event="go"]' };
  const on = `[data-shows="${screen}"]`;
  const [control] = controls;
  if (control !== undefined) return { event: { type: 'press', screen, control }, selector: `${on} [data-control="${control}"]` };
  const value = flow.screens[screen]!.values?.[0];
  if (value === undefined) return { event: { type: 'act', screen }, selector: `${on} [data-act]` };
  const event = { type: 'enter', screen, value } as const;
  const picked = flow.screens[screen]!.values!.length > 1;
  return picked ? { event, selector: `${on} [data-pick="${value}"]` } : { event, selector: `${on} [data-fill]`, typed: value };
}

/** Does one thing on the page. */
export type Hand = (page: Page, move: Move) => Promise<void>;

export const startButton = '[data-start] button';

/** The same on the whole page: in the practice that is on, but for its beginning. */
export const onPage = (selector: string) => (selector === startButton ? `phone-simulator ${selector}` : `phone-simulator.on ${selector}`);

/** Begins the practice of the page that is open. */
export const begin = (page: Page, hand: Hand) => hand(page, { event: { type: 'restart' }, selector: startButton });

/** Presses from inside the page: for tests that are about what follows a press, not about pressing. */
export const quickly: Hand = (page, { selector }) =>
  page.evaluate((where) => {
    const target = document.querySelector<HTMLElement>(where);
    if (target === null) throw new Error(`There is no ${where}.`);
    target.focus();
    target.click();
  }, onPage(selector));

/** What the page shows of a practice. */
export interface Shown {
  readonly current: string | null;
  readonly done: readonly string[];
  /** What each phone shows; "cover" where it is covered. */
  readonly phones: readonly string[];
  readonly end: boolean;
}

export function shownOn(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const root = document.querySelector('phone-simulator')!;
    return {
      current: root.querySelector('.action[aria-current="step"]')?.id ?? null,
      done: [...root.querySelectorAll('.action.is-done')].map(({ id }) => id),
      phones: [...root.querySelectorAll<HTMLElement>('[data-glass]')].map((glass) => (glass.querySelector('.cover') === null ? (glass.dataset['shows'] ?? '') : 'cover')),
      end: root.querySelector('[data-end-root]') !== null,
    };
  });
}

/** What the page must show in a state of the machine. */
export function shouldShow({ flow, actions }: Practice, state: State): Shown {
  const now = actionNow(flow, state);
  const phones = [...new Set(Object.values(flow.screens).map(({ phone }) => phone))].toSorted((a, b) => a - b);
  const covered = (phone: number) => isCovered(flow, state) && flow.actions[now!]!.phone === phone;
  return {
    current: now === undefined ? null : actions[now]!,
    done: actionsDone(flow, state).map((action) => actions[action]!),
    phones: now === undefined ? [] : phones.map((phone) => (covered(phone) ? 'cover' : screenOn(flow, state, phone)!)),
    end: now === undefined,
  };
}

/** Called in every state on the way. Whoever does something there says what the state has become. */
export type Look = (state: State, move: Move | undefined) => Promise<State | void>;

/**
 * Goes from a state to the end of a practice that has been started, and holds what the page shows against the machine
 * after every press.
 * @returns how many things were done
 */
export async function finish(page: Page, of: Practice, hand: Hand, way: Way = {}, look?: Look, from: State = start): Promise<number> {
  let state = from;
  for (let moves = 0; ; moves += 1) {
    const move = nextMove(of, state, way);
    assert.deepEqual(await shownOn(page), shouldShow(of, state), `${of.address} after ${moves} presses`);
    state = (await look?.(state, move)) ?? state;
    if (move === undefined) return moves;
    assert.ok(moves < 100, `${of.address} comes to an end`);
    await hand(page, move);
    state = after(of.flow, state, move.event);
  }
}

/** Opens nothing: starts the practice of the page that is open, and goes to an action as its button does. */
export async function startAt(page: Page, of: Practice, action = of.actions[0]!): Promise<State> {
  const index = of.actions.indexOf(action);
  await page.evaluate((jump) => {
    document.querySelector<HTMLElement>('phone-simulator:not(.on) [data-start] button')?.click();
    document.querySelector<HTMLElement>(`phone-simulator [data-jump="${jump}"]`)!.click();
  }, index);
  return after(of.flow, start, { type: 'jump', action: index });
}
