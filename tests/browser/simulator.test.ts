/** The practice as its reader meets it: how it begins, goes on beside the list, is left, and ends. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { actionNow, after, start } from '../../src/simulator/machine.ts';
import { cases } from '../proof.ts';
import { byMouse } from './simulator-hands.ts';
import { asItWas, assertSame, boxes } from './simulator-page.ts';
import { begin, branchesOf, finish, onPage, plain, practice, practices, quickly, say, shouldShow, shownOn, startAt, startButton, tellingIn } from './simulator.ts';
import { visiting } from './support.ts';

const step = '/en/help-newer-phone/activate/';
const sizes = [{ width: 390, height: 844 }, { width: 1280, height: 800 }];
const press = (page: Page, event: string) => byMouse(page, { event: { type: 'restart' }, selector: `[data-event="${event}"]` });

describe('a practice', () => {
  const visit = visiting();

  it('changes nothing on the page until the reader starts it', async () => {
    for (const [index, address] of [step, practice('activate-on-another-device', 'da').address].entries()) {
      for (const viewport of cases(sizes, (_, place) => place === index)) {
        const bare = await visit.open('/robots.txt', { viewport });
        await bare.route('**/*.js', (route) => route.abort());
        await bare.goto(visit.origin + address);
        const before = { html: await asItWas(bare), boxes: await boxes(bare) };
        const page = await visit.open(address, { viewport });
        assert.ok((await page.locator(`phone-simulator ${startButton}`).count()) > 0, 'the script is there');
        assert.deepEqual(await boxes(page), before.boxes, `${address} ${viewport.width} px: nothing moves`);
        assertSame(await asItWas(page), before.html, address);
        assert.deepEqual(await page.evaluate(() => [document.activeElement === document.body, scrollY]), [true, 0], address);
      }
    }
  });

  it('says before and throughout that it is only practice', async () => {
    for (const [index, one] of cases([practice('make-user-id'), practice('activate-on-another-device', 'da')], (_, place) => place === 0).entries()) {
      const page = await visit.open(one.address, { viewport: sizes[index]! });
      const words = say(one.language, 'practiceOnly');
      const isSaid = (where: string) => page.locator(`${where} :text-is(${JSON.stringify(words)})`).filter({ visible: true }).count();
      assert.equal(await isSaid('[data-start]'), 1, 'before');
      await begin(page, quickly);
      await finish(page, one, quickly, {}, async (_, move) => {
        if (move !== undefined) assert.equal(await isSaid('[data-stage-root]'), 1, `${one.address}: ${move.selector}`);
      });
      assert.equal(plain(await page.locator('[data-end-root] [tabindex]').textContent()), say(one.language, 'practiceDone'));
    }
  });

  it('moves the list and the phone together', async () => {
    const one = practice('activate-on-another-device');
    for (const viewport of cases(sizes, ({ width }) => width < 600)) {
      const page = await visit.open(one.address, { viewport });
      let before = -1;
      await begin(page, byMouse);
      await finish(page, one, byMouse, {}, async (state, move) => {
        if (move === undefined) return;
        const now = actionNow(one.flow, state)!;
        const isNew = now !== before;
        before = now;
        const seen = await page.evaluate(() => {
          const current = document.querySelector('[aria-current="step"].action')!;
          const inWindow = (element: Element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return top >= -1 && bottom <= innerHeight + 1;
          };
          return {
            holds: current.querySelector('[data-stage-root]') !== null,
            text: inWindow(current.querySelector('.action-body > .prose')!),
            heading: [...current.querySelectorAll('[data-phone] [tabindex="-1"]')].filter((heading) => heading.checkVisibility()).some(inWindow),
            marks: [...document.querySelectorAll('phone-simulator .action')].map((action) => action.querySelector('.done-mark')!.checkVisibility()),
            progress: document.querySelector('[data-progress]')!.textContent,
            place: decodeURIComponent(location.hash),
          };
        });
        const what = `${viewport.width} px, ${one.actions[now]}`;
        const { done } = shouldShow(one, state);
        assert.deepEqual([seen.holds, seen.text || !isNew, seen.heading], [true, true, true], `${what}: the phone stands in its action, and both are in the window`);
        assert.deepEqual(seen.marks, one.actions.map((id) => done.includes(id)), `${what}: what is done says so`);
        assert.equal(plain(seen.progress), say('en', 'doneOf', { done: done.length, all: one.actions.length }));
        assert.equal(seen.place, `#${one.actions[now]}-phone`);
      });
    }
    const page = await visit.open(`${one.address}#5B.9-phone`);
    assert.deepEqual(await shownOn(page), shouldShow(one, after(one.flow, start, { type: 'jump', action: 8 })), 'an address with a place leads to it');
  });

  it('shows any action on the phone', async () => {
    const page = await visit.open('/', { viewport: sizes[1]! });
    for (const one of tellingIn('da')) {
      await page.goto(visit.origin + one.address);
      await begin(page, quickly);
      // Backwards, so that each is another action than the one that is shown.
      for (const action of one.actions.keys().toArray().toReversed()) {
        const button = page.locator(onPage(`[data-jump="${action}"]`));
        if (action === one.actions.length - 1) assert.equal(plain(await button.textContent()), say('da', 'showOnPhone'));
        await quickly(page, { event: { type: 'jump', action }, selector: `[data-jump="${action}"]` });
        assert.deepEqual(await shownOn(page), shouldShow(one, after(one.flow, start, { type: 'jump', action })), `${one.address} ${one.actions[action]}`);
      }
    }
  });

  it('goes back, starts over, and leaves by button or Esc', async () => {
    const one = practice('activate-on-this-phone');
    const page = await visit.open(one.address, { viewport: sizes[1]! });
    const before = await asItWas(page);
    const left = async (how: string) => {
      assertSame(await asItWas(page), before, `${how}: the page is as it was`);
      assert.equal(new URL(page.url()).hash, '', how);
      assert.ok(await page.locator(`phone-simulator ${startButton}`).evaluate((button) => button === document.activeElement), `${how}: the focus is where it came from`);
    };
    await begin(page, byMouse);
    assert.equal(await page.locator(onPage('[data-event="back"]')).getAttribute('aria-disabled'), 'true', 'there is nothing to go back to');
    await press(page, 'back');
    assert.deepEqual(await shownOn(page), shouldShow(one, start));
    let state = await startAt(page, one, '5A.3');
    for (const event of ['uncover', 'person-done', 'back', 'uncover', 'back', 'back', 'back'] as const) {
      if (event !== 'back' && (await page.locator(onPage(`[data-event="${event}"]`)).count()) === 0) continue;
      await press(page, event);
      state = after(one.flow, state, { type: event });
      assert.deepEqual(await shownOn(page), shouldShow(one, state), `${event}`);
    }
    await startAt(page, one, '5A.6');
    await press(page, 'restart');
    assert.deepEqual(await shownOn(page), shouldShow(one, start), 'starting over');
    await press(page, 'leave');
    await left('leaving');
    await begin(page, byMouse);
    await page.keyboard.press('Escape');
    await left('Esc');
    await begin(page, byMouse);
    // A press on words takes the focus away from the practice.
    await page.locator(onPage('[data-progress]')).click();
    await page.keyboard.press('Escape');
    await left('Esc after a press beside');
    await begin(page, quickly);
    await finish(page, one, quickly);
    await press(page, 'restart');
    assert.deepEqual(await shownOn(page), shouldShow(one, start), 'starting over from the end');
    await finish(page, one, quickly);
    await press(page, 'leave');
    await left('leaving from the end');
  });

  it('says at the end what was practised and where to go on', async () => {
    const page = await visit.open('/', { viewport: sizes[0]! });
    for (const one of cases(practices.filter(({ language }) => language === 'da'), (_, index) => index % 3 === 0)) {
      await page.goto(visit.origin + one.address);
      const title = plain(await page.locator('h1').textContent());
      await startAt(page, one, one.actions.at(-1)!);
      const state = after(one.flow, start, { type: 'jump', action: one.actions.length - 1 });
      await finish(page, one, quickly, {}, undefined, state);
      const end = page.locator('[data-end-root]');
      const said = plain(await end.textContent());
      assert.ok(said.startsWith(say(one.language, 'practiceDone')), said);
      const name = plain(await end.locator('strong').first().textContent());
      assert.ok(name.length > 4 && title.endsWith(name), `“${name}” was practised on the page “${title}”`);
      const ways = await end.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      assert.equal(ways.length, 2, 'to its step, and to all that can be practised');
      for (const way of ways) assert.equal((await page.request.get(visit.origin + way)).status(), 200, way);
      assert.equal(new URL(page.url()).hash, '');
    }
    const inStep = await visit.open(`${step}#5B.19-phone`, { viewport: sizes[0]! });
    await quickly(inStep, { event: { type: 'restart' }, selector: '[data-control="ok"]' });
    const [href] = await inStep.locator('[data-end-root] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    assert.equal(href, '#after');
    assert.equal(await inStep.locator('#after').count(), 1, 'in a step the way leads on in it');
  });

  it('is one at a time, where a page has several', async () => {
    const page = await visit.open(step, { viewport: sizes[1]! });
    const buttons = page.locator(`phone-simulator ${startButton}`);
    assert.equal(await buttons.count(), 3);
    for (const index of [0, 1, 2]) {
      await page.locator('phone-simulator').nth(index).evaluate((element, where) => element.querySelector<HTMLElement>(where)!.click(), startButton);
      assert.deepEqual(await page.locator('phone-simulator').evaluateAll((all) => all.map((one) => one.querySelector('[data-stage-root]') !== null)), [0, 1, 2].map((one) => one === index));
    }
  });

  it('has a fork in one flow', () => {
    assert.deepEqual(practices.filter((one) => branchesOf(one).length > 1).map(({ id }) => id), ['activate-code-display', 'activate-code-display']);
  });
});
