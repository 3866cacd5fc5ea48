/** What one phone alone does not have: ways that part, screens that only one may see, and a second phone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { actionNow, after, isCovered, nextStops } from '../../src/simulator/machine.ts';
import { byMouse, byTouch } from './simulator-hands.ts';
import { begin, branchesOf, finish, onPage, plain, practice, practices, quickly, say, shouldShow, shownOn, startAt } from './simulator.ts';
import { visiting } from './support.ts';

const wide = { viewport: { width: 1280, height: 800 } } as const;
const narrow = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const textOf = async (page: Page, selector: string) => plain(await page.locator(onPage(selector)).textContent());

describe('a practice', () => {
  const visit = visiting();

  it('follows either branch of a fork', async () => {
    const one = practice('activate-code-display');
    const page = await visit.open('/', wide);
    for (const branch of branchesOf(one)) {
      await page.goto(visit.origin + one.address);
      await begin(page, byMouse);
      let forks = 0;
      await finish(page, one, byMouse, { branch: branch! }, async (state, move) => {
        const open = nextStops(one.flow, state);
        if (open.length < 2) {
          if (move !== undefined) assert.equal(await textOf(page, '[data-fork]'), '');
          return;
        }
        forks += 1;
        const said = await textOf(page, '[data-fork]');
        const other = await page.locator(`[id="${one.actions[3]}"] .branch`).textContent();
        assert.ok(said.includes(plain(other)), `the other way is told too: ${said}`);
      });
      assert.equal(forks, 1);
      const done = (await shownOn(page)).done.map((id) => one.flow.actions[one.actions.indexOf(id)]!.when);
      assert.deepEqual([...new Set(done)], [undefined, branch], `${branch}: the other branch is not done`);
      assert.equal(done.filter((when) => when === branch).length, one.flow.actions.filter(({ when }) => when === branch).length, 'and all of this one is');
    }
  });

  it('covers a private screen for the helper', async () => {
    const page = await visit.open('/', wide);
    let covers = 0;
    const danish = practices.filter(({ language }) => language === 'da');
    for (const one of danish) {
      await page.goto(visit.origin + one.address);
      for (const [index, { phone }] of one.flow.actions.entries()) {
        if (!one.flow.actions[index]!.private) continue;
        covers += 1;
        const id = one.actions[index]!;
        const state = await startAt(page, one, id);
        assert.ok(isCovered(one.flow, state));
        const glass = onPage(`[data-phone="${phone}"] [data-glass]`);
        const cover = await page.locator(glass).evaluate((element) => ({
          words: element.textContent!,
          // Nothing of the screen is there, not even out of sight.
          holds: element.querySelectorAll('[data-control], [data-value], [data-pick], [data-fill], [data-act]').length,
          buttons: [...element.querySelectorAll('button')].map(({ textContent }) => textContent!.trim()),
          does: document.querySelector('[aria-current="step"] .action-body > .prose')!.textContent!,
          who: document.querySelector('[aria-current="step"] .who')!.textContent!,
          heading: document.activeElement!.textContent!,
        }));
        assert.equal(cover.holds, 0, id);
        // Of several in a row the first says to look away, the next to go on.
        const still = one.flow.actions[index - 1]?.private === true;
        assert.equal(plain(cover.heading), say(one.language, still ? 'lookAwayStill' : 'lookAway'), id);
        for (const part of [say(one.language, 'coverPerson'), plain(cover.does), plain(cover.who)]) assert.ok(plain(cover.words).includes(part), `${id}: ${part}`);
        assert.deepEqual(cover.buttons.map(plain), [say(one.language, 'personDone'), say(one.language, 'iAmThePerson')]);
        // The helper cannot do it for the person, nor be told what it is: what is marked is the way on.
        await quickly(page, { event: { type: 'show' }, selector: '[data-event="show"]' });
        assert.equal(await page.locator(`${glass} [data-control]`).count(), 0, `${id}: showing does not lift the cover`);
        assert.deepEqual(await page.locator(`${glass} .marked`).evaluateAll((all) => all.map((marked) => (marked as HTMLElement).dataset['event'])), ['person-done'], `${id}: the way on is marked`);
        await quickly(page, { event: { type: 'person-done' }, selector: '[data-event="person-done"]' });
        assert.deepEqual(await shownOn(page), shouldShow(one, after(one.flow, state, { type: 'person-done' })), `${id}: the person has done it`);
        await startAt(page, one, id);
        await quickly(page, { event: { type: 'uncover' }, selector: '[data-event="uncover"]' });
        const lifted = after(one.flow, state, { type: 'uncover' });
        assert.deepEqual(await shownOn(page), shouldShow(one, lifted), `${id}: the person sees the screen`);
        await quickly(page, { event: { type: 'back' }, selector: '[data-event="back"]' });
        await startAt(page, one, id);
        assert.equal((await shownOn(page)).phones[phone], 'cover', `${id}: it is covered again`);
      }
    }
    assert.equal(covers, danish.flatMap(({ flow }) => flow.actions.filter((action) => action.private)).length);
    assert.ok(covers >= 7, `${covers} covers`);
  });

  it('shows two phones, and says in words and by shape which to take', async () => {
    for (const [language, options] of [['da', wide], ['en', narrow]] as const) {
      const one = practice('activate-on-another-device', language);
      const names = ['phone', 'new-device'].map((device) => one.words.words.get(language)!.devices[device]!);
      const page = await visit.open(one.address, options);
      await begin(page, quickly);
      await finish(page, one, quickly, { cover: 'uncover' }, async (state, move) => {
        if (move === undefined) return;
        const now = actionNow(one.flow, state)!;
        const { phone: inUse, inputs } = one.flow.actions[now]!;
        const what = `${language} ${options.viewport.width} px, ${one.actions[now]}`;
        const phones = await page.evaluate(() => [...document.querySelectorAll('phone-simulator.on [data-phone]')].map((phone) => ({
          shown: phone.checkVisibility(),
          name: phone.getAttribute('aria-label')!,
          words: [...phone.querySelectorAll('.phone-name *, .phone-name')].filter((part) => part.children.length === 0 && part.checkVisibility()).map(({ textContent }) => textContent!.trim()),
          edge: getComputedStyle(phone.querySelector('[data-glass]')!).borderTopStyle,
          box: phone.getBoundingClientRect().toJSON() as DOMRect,
        })));
        for (const [index, { shown, name, words, edge }] of phones.entries()) {
          if (!shown) continue;
          assert.ok(plain(name).endsWith(names[index]!), name);
          assert.ok(words.map(plain).includes(say(language, index === inUse ? 'inUse' : 'putAside')), `${what}: ${words.join('|')}`);
          assert.equal(words.map(plain).includes(say(language, index === inUse ? 'putAside' : 'inUse')), false, what);
          assert.equal(edge, index === inUse ? 'solid' : 'dashed', what);
          assert.ok(words.includes(`${index + 1}`), `${what}: it has its number`);
        }
        const buttons = page.locator(onPage('[data-take]'));
        if (options === wide) {
          assert.deepEqual(phones.map(({ shown }) => shown), [true, true], what);
          assert.ok(Math.abs(phones[0]!.box.top - phones[1]!.box.top) < 2 && phones[0]!.box.right <= phones[1]!.box.left, `${what}: side by side`);
          assert.equal(await buttons.filter({ visible: true }).count(), 0, what);
          return;
        }
        // "Take the other phone" is met on the one that is in the hand.
        const shown = inputs.length === 0 && now > 0 ? one.flow.actions[now - 1]!.phone : inUse;
        assert.deepEqual(phones.map((seen) => seen.shown), [0, 1].map((index) => index === shown), what);
        assert.deepEqual(await buttons.evaluateAll((all) => all.map((button) => button.checkVisibility() && button.getAttribute('aria-pressed'))), [0, 1].map((index) => `${index === shown}`), what);
      });
    }
  });

  it('lets the other phone be looked at, and taken when it is its turn', async () => {
    const one = practice('activate-on-another-device');
    const page = await visit.open(one.address, narrow);
    const shown = () => page.evaluate(() => [...document.querySelectorAll('[data-phone]')].map((phone) => phone.checkVisibility()));
    const state = await startAt(page, one, '5B.3');
    for (const [take, expected] of [['1', [false, true]], ['0', [true, false]]] as const) {
      await byTouch(page, { event: { type: 'show' }, selector: `[data-take="${take}"]` });
      assert.deepEqual(await shown(), expected);
      assert.deepEqual(await shownOn(page), shouldShow(one, state), 'looking changes nothing');
    }
    const away = await startAt(page, one, '5B.6');
    assert.deepEqual(await shown(), [true, false]);
    await byTouch(page, { event: { type: 'show' }, selector: '[data-take="1"]' });
    assert.deepEqual(await shown(), [false, true]);
    assert.deepEqual(await shownOn(page), shouldShow(one, after(one.flow, away, { type: 'go' })), 'taking it is what was to be done');
  });

  it('reads the QR code by one press', async () => {
    for (const options of [wide, narrow]) {
      const one = practice('activate-on-another-device', 'da');
      const page = await visit.open(one.address, options);
      const state = await startAt(page, one, '5B.11');
      assert.deepEqual((await shownOn(page)).phones, ['qr', 'qr-camera'], 'one phone shows the code, the other its camera');
      await byMouse(page, { event: { type: 'act', screen: 'qr-camera' }, selector: '[data-shows="qr-camera"] [data-act]' });
      assert.deepEqual(await shownOn(page), shouldShow(one, after(one.flow, state, { type: 'act', screen: 'qr-camera' })));
      assert.equal((await shownOn(page)).current, '5B.12');
    }
  });
});
