/** What is typed and picked: the made-up values alone, of which nothing real can be kept. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { after, isCovered, nextStops, stopsOf } from '../../src/simulator/machine.ts';
import type { State } from '../../src/simulator/machine.ts';
import { inProof } from '../proof.ts';
import { byMouse } from './simulator-hands.ts';
import { begin, onPage, plain, practice, practicesIn, quickly, say, shouldShow, shownOn, startAt } from './simulator.ts';
import type { Practice } from './simulator.ts';
import { watch } from './simulator-traces.ts';
import { visiting } from './support.ts';

const wide = { viewport: { width: 1280, height: 800 } } as const;
const press = (page: Page, selector: string) => quickly(page, { event: { type: 'show' }, selector });
const fields = (page: Page) => page.locator(onPage('[data-value]'));
const answer = async (page: Page) => plain(await page.locator(onPage('[data-answer]')).evaluate((all) => [...all.children].map(({ textContent }) => textContent).join(' ')));

/** Goes to the screen of a value, and lifts its cover. */
async function toValue(page: Page, one: Practice, action: number): Promise<State> {
  const state = await startAt(page, one, one.actions[action]!);
  if (one.flow.actions[action]!.private !== true) return state;
  await press(page, '[data-event="uncover"]');
  return after(one.flow, state, { type: 'uncover' });
}

/** Every action of a flow that begins with a value, with its screen. */
function valuesOf({ flow }: Practice, picked: boolean): { action: number; screen: string; value: string }[] {
  return flow.actions.flatMap(({ inputs }, action) => {
    const [screen, control] = inputs[0] ?? [];
    const { values } = flow.screens[screen ?? ''] ?? {};
    return screen === undefined || control !== undefined || values === undefined || values.length > 1 !== picked ? [] : [{ action, screen, value: values[0]! }];
  });
}

describe('a value', () => {
  const visit = visiting();

  it('takes the made-up value by one press or typed', async () => {
    const page = await visit.open('/', wide);
    let values = 0;
    for (const one of practicesIn('da')) {
      await page.goto(visit.origin + one.address);
      for (const { action, screen, value } of valuesOf(one, false)) {
        values += 1;
        const what = `${one.address} ${screen}`;
        const state = await toValue(page, one, action);
        const right = after(one.flow, state, { type: 'enter', screen, value });
        assert.equal(right.done.length, state.done.length + 1);
        const all = await fields(page).count();
        assert.equal(all, one.words.screens[screen]!.twice ? 2 : 1, what);
        assert.ok(plain(await page.locator(onPage('.made-up')).textContent()).includes(value), `${what}: the value is told`);
        await press(page, '[data-fill]');
        assert.deepEqual(await shownOn(page), shouldShow(one, right), `${what} by one press`);
        const stays = !isCovered(one.flow, right) && nextStops(one.flow, right).some((stop) => stopsOf(one.flow)[stop]!.screen === screen);
        if (stays) assert.deepEqual(await fields(page).evaluateAll((inputs) => inputs.map((input) => `${(input as HTMLInputElement).value} ${(input as HTMLInputElement).readOnly}`)), Array(all).fill(`${value} true`), what);
        await toValue(page, one, action);
        for (let nth = 0; nth < all; nth += 1) {
          assert.deepEqual(await shownOn(page), shouldShow(one, state), `${what}: not before all is typed`);
          await fields(page).nth(nth).click();
          // In capitals too: telephones like to begin with one.
          await page.keyboard.type(one.language === 'da' ? value : value.toUpperCase());
        }
        assert.deepEqual(await shownOn(page), shouldShow(one, right), `${what}, typed`);
      }
    }
    assert.ok(values >= (inProof ? 14 : 2), `${values} values`);
  });

  it('keeps nothing of a value that is not made up', async () => {
    const page = await visit.open('/', wide);
    for (const one of practicesIn('en')) {
      await page.goto(visit.origin + one.address);
      const { traces } = await watch(page);
      for (const { action, screen, value } of valuesOf(one, false)) {
        const state = await toValue(page, one, action);
        const what = `${one.address} ${screen}`;
        const own = plain(one.words.words.get(one.language)!.guide[screen]?.wrong ?? '');
        // In one language it begins like the made-up value.
        const begins = one.language === 'da' ? '' : value.slice(0, 2);
        await fields(page).first().click();
        // As pasting or an input method does it: all at once.
        await page.keyboard.insertText(`${begins}9876-real`);
        assert.equal(await fields(page).first().inputValue(), begins, `${what}: only what the made-up value begins with is left`);
        assert.equal(await answer(page), plain(`${say(one.language, 'notReal')} ${own}`), what);
        assert.deepEqual(await shownOn(page), shouldShow(one, state), `${what} stays`);
        await page.keyboard.type('876');
        assert.equal(await fields(page).first().inputValue(), begins, `${what}: nor letter by letter`);
        const found = await page.evaluate(() => {
          const inputs = [...document.querySelectorAll('input')].map((input) => `${input.value} ${input.defaultValue}`);
          return [document.documentElement.outerHTML, location.href, document.title, ...inputs].join('\n').includes('9876-real');
        });
        assert.equal(found, false, `${what}: nothing of it is on the page`);
      }
      assert.deepEqual(await traces(), [], one.address);
    }
  });

  it('has a PIN picked from three, and chosen again where two differ', async () => {
    const page = await visit.open('/', wide);
    let pins = 0;
    for (const one of practicesIn('da')) {
      for (const { action, screen } of valuesOf(one, true)) {
        const { repeats } = one.flow.screens[screen]!;
        if (repeats !== undefined) continue;
        pins += 1;
        await page.goto(visit.origin + one.address);
        const again = Object.entries(one.flow.screens).find(([, { repeats: first }]) => first === screen)![0];
        let state = await toValue(page, one, action);
        const values = one.flow.screens[screen]!.values!;
        const picks = page.locator(onPage('[data-pick]'));
        assert.deepEqual([values.length, await picks.allTextContents(), await fields(page).count()], [3, [...values], 0], 'three to pick from, and no field to type in');
        const pick = async (where: string, value: string) => {
          await press(page, `[data-shows="${where}"] [data-pick="${value}"]`);
          state = after(one.flow, state, { type: 'enter', screen: where, value });
        };
        /** From the first PIN to the screen of the second. */
        const toSecond = async () => {
          if ((await page.locator(onPage(`[data-shows="${screen}"] [data-control="next"]`)).count()) > 0) {
            assert.deepEqual(await picks.evaluateAll((all) => all.map((button) => button.getAttribute('aria-pressed'))), ['false', 'true', 'false'], 'the picked one is pressed');
            await press(page, `[data-shows="${screen}"] [data-control="next"]`);
            state = after(one.flow, state, { type: 'press', screen, control: 'next' });
          }
          if ((await page.locator(onPage('[data-event="uncover"]')).count()) > 0) {
            await press(page, '[data-event="uncover"]');
            state = after(one.flow, state, { type: 'uncover' });
          }
          assert.deepEqual((await shownOn(page)).phones, shouldShow(one, state).phones);
          assert.ok((await shownOn(page)).phones.includes(again));
        };
        const uncover = async () => {
          if ((await page.locator(onPage('[data-event="uncover"]')).count()) === 0) return;
          await press(page, '[data-event="uncover"]');
          state = after(one.flow, state, { type: 'uncover' });
        };
        await pick(screen, values[1]!);
        await toSecond();
        await pick(again, values[2]!);
        assert.equal(state.answer?.kind, 'differs');
        assert.equal(await answer(page), plain(one.words.words.get(one.language)!.guide[again]?.wrong ?? say(one.language, 'pinsDiffer')));
        assert.deepEqual(await shownOn(page), shouldShow(one, state), 'both are chosen again');
        await uncover();
        assert.deepEqual(await picks.evaluateAll((all) => all.map((button) => button.getAttribute('aria-pressed'))), ['false', 'false', 'false']);
        await pick(screen, values[1]!);
        await toSecond();
        const before = state.done.length;
        await pick(again, values[1]!);
        assert.equal(state.done.length, before + 1);
        assert.deepEqual(await shownOn(page), shouldShow(one, state));
      }
    }
    assert.equal(pins, inProof ? 4 : 1);
  });

  it('asks for the value before it goes on', async () => {
    const page = await visit.open('/', wide);
    let asked = 0;
    for (const one of practicesIn('en')) {
      await page.goto(visit.origin + one.address);
      for (const { action, screen } of [...valuesOf(one, false), ...valuesOf(one, true)]) {
        const state = await toValue(page, one, action);
        const next = page.locator(onPage(`[data-shows="${screen}"] [data-control]`));
        if ((await next.count()) === 0) continue;
        asked += 1;
        await byMouse(page, { event: { type: 'show' }, selector: `[data-shows="${screen}"] [data-control]` });
        const { digits, kind, repeats } = one.words.screens[screen]!;
        const words = kind === 'pin' ? say(one.language, repeats === undefined ? 'pickPin' : 'pinAgain') : digits === undefined ? say(one.language, 'fillFirst') : say(one.language, 'codeDigits', { n: digits });
        assert.equal(await answer(page), words, `${one.address} ${screen}`);
        assert.deepEqual(await shownOn(page), shouldShow(one, state));
      }
    }
    assert.ok(asked >= (inProof ? 12 : 2), `${asked} screens`);
  });

  it('lets no time run, and shows on request what happens when it is over', async () => {
    const one = practice('activate-on-another-device');
    const page = await visit.open('/robots.txt', wide);
    await page.addInitScript(() => {
      const timers: string[] = [];
      Object.assign(window, { timers });
      for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'] as const) {
        const real = window[name] as (...all: unknown[]) => number;
        Object.assign(window, { [name]: (...all: unknown[]) => {
          // Not those of the clock that is put in for this test.
          if (/\/assets\//.test(new Error().stack!)) timers.push(name);
          return real(...all);
        } });
      }
    });
    await page.clock.install();
    await page.goto(visit.origin + one.address);
    await begin(page, quickly);
    for (const id of ['5B.5', '5B.8', '5B.11']) {
      await startAt(page, one, id);
      const html = await page.content();
      await page.clock.fastForward('30:00');
      assert.equal(await page.content(), html, `${id}: half an hour changes nothing`);
    }
    assert.deepEqual(await page.evaluate(() => (window as unknown as { timers: string[] }).timers), [], 'no timer was ever set');
    for (const id of ['5B.5', '5B.6', '5B.10']) {
      let state = await startAt(page, one, id);
      const screen = page.locator(onPage('[data-shows="qr"]'));
      for (const words of [say('en', 'limitMinutes', { n: 3 }), say('en', 'timeStands')]) assert.ok(plain(await screen.textContent()).includes(words), words);
      assert.equal(plain(await screen.locator('[data-run-out]').textContent()), say('en', 'tryRunOut'));
      await press(page, '[data-run-out]');
      state = after(one.flow, state, { type: 'run-out', screen: 'qr' });
      assert.deepEqual(await shownOn(page), shouldShow(one, state), id);
      assert.deepEqual([(await shownOn(page)).current, (await shownOn(page)).phones[0]], ['5B.3', 'new-app'], 'the code is to be shown again');
      assert.equal(await answer(page), plain(one.words.words.get('en')!.guide['qr']?.wrong ?? say('en', 'timeOver')));
    }
  });
});
