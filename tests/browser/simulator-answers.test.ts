/** What a press that is not right is answered: in the words of the flow, kindly, and without anything else happening. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { after, isCovered, nextStops, start, stopsOf } from '../../src/simulator/machine.ts';
import type { FlowWords } from '../../src/model/schemas/flow.ts';
import type { PracticeEvent, State } from '../../src/simulator/machine.ts';
import { cases, inProof } from '../proof.ts';
import { byMouse } from './simulator-hands.ts';
import { begin, branchesOf, finish, onPage, plain, practice, practices, practicesIn, quickly, say, startAt } from './simulator.ts';
import type { Practice } from './simulator.ts';
import { visiting } from './support.ts';

/** What the words of a flow say, in a language or in another that has it. */
function found<T>({ words, language }: Practice, of: (said: FlowWords) => T | undefined): T | undefined {
  for (const code of [language, ...words.words.keys()]) {
    const said = of(words.words.get(code)!);
    if (said !== undefined) return said;
  }
  return undefined;
}

const guideOf = (one: Practice, screen: string, control: string) => {
  const of = <T>(pick: (said: { name?: string | undefined; hint?: string | undefined }) => T | undefined) => found(one, (words) => {
    const said = words.guide[screen]?.controls[control];
    return pick(typeof said === 'object' ? said : { hint: said });
  });
  return { name: of(({ name }) => name), hint: of(({ hint }) => hint) };
};

/** What a control is called on the screen: in the app's own words, else in those of the guide. */
function labelOf(one: Practice, screen: string, control: string): string {
  const label = found(one, (words) => words.screens[screen]?.controls[control]);
  return plain((typeof label === 'object' ? label.words : label) ?? guideOf(one, screen, control).name!);
}

/** What to look for: the way on from a cover, every control that is right, or else the deed, the field, or what is said over the PINs. */
function lookFor(one: Practice, state: State): string {
  if (isCovered(one.flow, state)) return `${say(one.language, 'lookFor')} ${say(one.language, 'personDone')}`;
  const open = nextStops(one.flow, state).map((index) => stopsOf(one.flow)[index]!);
  const labels = open.flatMap(({ screen = '', controls }) => {
    if (controls.length > 0) return controls.map((control) => labelOf(one, screen, control));
    const { values, repeats } = one.flow.screens[screen]!;
    if ((values?.length ?? 0) > 1) return [say(one.language, repeats === undefined ? 'pickPin' : 'pinAgain')];
    return [plain(found(one, (words) => (values === undefined ? words.guide[screen]?.act : words.guide[screen]?.value))!)];
  });
  return `${say(one.language, 'lookFor')} ${labels.join(' / ')}`;
}

/** The whole answer to the last event. */
function answerTo(one: Practice, state: State): string {
  const { answer, tries } = state;
  const words = (key: string, values?: Record<string, string | number>) => say(one.language, key, values);
  const isAway = stopsOf(one.flow)[nextStops(one.flow, state)[0]!]!.screen === undefined;
  const offer = tries < 2 ? [] : [words('offerShow', { button: words('showMe') })];
  const said = (): string[] => {
    switch (answer?.kind) {
      case undefined: return [];
      case 'show': return isAway ? [words('pressHere', { button: words('haveDone') })] : [words('markedHere'), lookFor(one, state)];
      case 'away': return [words('awayFirst', { button: words('haveDone') })];
      case 'aside': return [words('otherPhone'), ...offer];
      case 'empty': {
        const { digits, kind, repeats } = one.words.screens[answer.screen]!;
        if (kind === 'pin') return [words(repeats === undefined ? 'pickPin' : 'pinAgain'), ...offer];
        return [digits === undefined ? words('fillFirst') : words('codeDigits', { n: digits }), ...offer];
      }
      case 'wrong': return [plain((answer.control === undefined ? undefined : guideOf(one, answer.screen, answer.control).hint) ?? words('wrongPress')), lookFor(one, state), ...offer];
      default: throw new Error(`Not an answer to a press: ${answer?.kind}`);
    }
  };
  return plain(said().join(' '));
}

/** Presses things that are not right, one after the other, and says what was answered, and whether anything else changed. */
function pressAll(page: Page, selectors: readonly string[]): Promise<{ answer: string; status: string; changed: boolean }[]> {
  return page.evaluate((all) => {
    const root = document.querySelector('phone-simulator.on')!;
    const parts = () => [...document.body.children].map((part) => {
      const copy = part.cloneNode(true) as HTMLElement;
      for (const spoken of copy.querySelectorAll('[data-answer], phone-simulator [role="status"]')) spoken.textContent = '';
      return copy.outerHTML;
    });
    const values = () => [...root.querySelectorAll('input')].map(({ value, readOnly }) => `${value} ${readOnly}`);
    const whole = () => [location.href, ...values(), ...parts()].join('\n');
    return all.map((selector) => {
      const before = whole();
      root.querySelector<HTMLElement>(selector)!.click();
      return { answer: root.querySelector('[data-answer]')!.innerHTML.replaceAll('</p><p>', '</p> <p>').replaceAll(/<[^>]*>/g, ''), status: root.querySelector('[role="status"]')!.textContent, changed: whole() !== before };
    });
  }, selectors);
}

/** Everything that can be pressed on the phones but is not right now. */
async function wrongOn(page: Page, one: Practice, state: State): Promise<{ event: PracticeEvent; selector: string }[]> {
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('phone-simulator.on [data-shows] :is([data-control], [data-act])')].map((element) => ({ screen: element.closest<HTMLElement>('[data-shows]')!.dataset['shows']!, control: element.dataset['control'] })),
  );
  return seen.flatMap(({ screen, control }) => {
    const event: PracticeEvent = control === undefined ? { type: 'act', screen } : { type: 'press', screen, control };
    const isRight = after(one.flow, state, event).done.length > state.done.length;
    return isRight ? [] : [{ event, selector: `[data-shows="${screen}"] ${control === undefined ? '[data-act]' : `[data-control="${control}"]`}` }];
  });
}

describe('an answer', () => {
  const visit = visiting();

  it('answers every wrong press kindly and stays where it is', async () => {
    const page = await visit.open('/', { viewport: { width: 1280, height: 800 } });
    const kinds = new Map<string, number>();
    for (const one of practicesIn('en')) {
      for (const branch of branchesOf(one)) {
        await page.goto(visit.origin + one.address);
        await begin(page, quickly);
        await finish(page, one, quickly, branch === undefined ? {} : { branch }, async (state) => {
          const wrong = await wrongOn(page, one, state);
          let told = state;
          for (const [index, { answer, status, changed }] of (await pressAll(page, wrong.map(({ selector }) => selector))).entries()) {
            told = after(one.flow, told, wrong[index]!.event);
            const what = `${one.address}: ${wrong[index]!.selector} after ${state.done.length} presses`;
            const kind = told.answer!.kind;
            kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
            const expected = answerTo(one, told);
            assert.equal(plain(answer), expected, what);
            assert.ok(expected.length > 20, what);
            assert.equal(changed, false, `${what}: nothing else changed`);
            assert.equal(plain(status).replaceAll(/(?<=[.!?:”]) ?/g, ' ').trim(), expected.replaceAll(/(?<=[.!?:”]) ?/g, ' ').trim(), `${what}: it is announced`);
          }
          return told;
        });
      }
    }
    assert.ok(['wrong', 'away', 'aside', 'empty'].every((kind) => (kinds.get(kind) ?? 0) >= (inProof ? 4 : 1)), JSON.stringify([...kinds]));
    assert.ok(kinds.get('wrong')! > (inProof ? 60 : 4), JSON.stringify([...kinds]));
  });

  it('offers to show after two tries, and marks the right thing', async () => {
    const one = practice('activate-on-another-device');
    const page = await visit.open(one.address, { viewport: { width: 1280, height: 800 } });
    const press = (selector: string) => byMouse(page, { event: { type: 'show' }, selector });
    const offer = say('en', 'offerShow', { button: say('en', 'showMe') });
    const isOffered = async () => plain(await page.locator(onPage('[data-answer]')).textContent()).includes(offer);
    const marked = () => page.locator(onPage('[data-glass] .marked')).evaluateAll((all) => all.map((element) => element.textContent!.trim()));
    let state = await startAt(page, one, '5B.8');
    await press('[data-control="activation-code"]');
    assert.equal(await isOffered(), false);
    await press('[data-control="passport"]');
    assert.equal(await isOffered(), true);
    assert.deepEqual(await marked(), []);
    await press('[data-event="show"]');
    state = after(one.flow, state, { type: 'show' });
    assert.deepEqual(await marked(), ['Copy from another MitID app']);
    assert.equal(plain(await page.locator(onPage('[data-answer]')).evaluate((answer) => [...answer.children].map(({ textContent }) => textContent).join(' '))), answerTo(one, state));
    await press('[data-control="copy"]');
    assert.deepEqual([await marked(), await page.locator(onPage('[data-answer]')).textContent()], [[], ''], 'once it is done, nothing is marked');
    await press('[data-control="passport"]');
    assert.equal(await isOffered(), false, 'tries are counted anew');
  });

  it('marks by more than colour', async () => {
    const one = practice('activate-on-another-device');
    const page = await visit.open(one.address, { viewport: { width: 1280, height: 800 } });
    await startAt(page, one, '5B.8');
    const shape = () => page.locator(onPage('[data-control="copy"]')).evaluate((control) => [null, '::before', '::after'].map((pseudo) => {
      const { content, borderTopWidth, borderTopStyle, outlineStyle, outlineWidth, inlineSize } = getComputedStyle(control, pseudo);
      return [content, borderTopWidth, borderTopStyle, outlineStyle, outlineWidth, pseudo === null ? '' : inlineSize].join(' ');
    }));
    const before = await shape();
    await quickly(page, { event: { type: 'show' }, selector: '[data-event="show"]' });
    assert.notDeepEqual(await shape(), before);
  });

  it('shows on every screen what is right there, and at a fork both ways', async () => {
    const page = await visit.open('/', { viewport: { width: 1280, height: 800 } });
    let forks = 0;
    for (const one of cases(practices.filter(({ language }) => language === 'en'), ({ id }) => id === 'activate-code-display' || id === 'make-user-id')) {
      for (const branch of branchesOf(one)) {
        await page.goto(visit.origin + one.address);
        await begin(page, quickly);
        await finish(page, one, quickly, branch === undefined ? {} : { branch }, async (state, move) => {
          if (move === undefined) return;
          await quickly(page, { event: { type: 'show' }, selector: '[data-event="show"]' });
          const open = nextStops(one.flow, state);
          forks += open.length > 1 ? 1 : 0;
          const [answer, marked] = await page.evaluate(() => [
            [...document.querySelectorAll('[data-answer] > p')].map(({ textContent }) => textContent).join(' '),
            [...document.querySelectorAll<HTMLElement>('phone-simulator.on [data-glass] .marked')].map(({ dataset }) => dataset['control'] ?? Object.keys(dataset)[0]!),
          ] as const);
          assert.equal(plain(answer), answerTo(one, after(one.flow, state, { type: 'show' })), `${one.address} ${move.selector}`);
          const right = open.flatMap((index) => stopsOf(one.flow)[index]!.controls);
          if (move.event.type === 'press') assert.deepEqual([...marked].toSorted(), [...right].toSorted(), move.selector);
          else if (move.event.type === 'act' || move.event.type === 'enter') assert.ok(marked.length > 0 && marked.every((what) => ['act', 'fill', 'pick'].includes(what)), `${move.selector}: ${marked.join()}`);
          else assert.deepEqual(marked, isCovered(one.flow, state) ? ['event'] : [], move.selector);
        });
      }
    }
    assert.equal(forks, 2);
  });

  it('knows what is right at the beginning', () => {
    const one = practice('open-the-app');
    assert.equal(answerTo(one, after(one.flow, start, { type: 'press', screen: 'start-screen', control: 'get-started' })), 'Something comes first that is not done on the screen. Read the action, and then press “I have done this”.');
  });
});
