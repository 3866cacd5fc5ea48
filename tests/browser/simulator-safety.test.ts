/** What a practice may not do: ask for anything, keep anything, send anything, break the page, be slow, lose the place. */
import assert from 'node:assert/strict';
import { after as afterAll, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { after, start } from '../../src/simulator/machine.ts';
import { byMouse } from './simulator-hands.ts';
import { asItWas, assertSame, boxes } from './simulator-page.ts';
import { cases, inProof } from '../proof.ts';
import { begin, branchesOf, finish, practice, practicesIn, quickly, shouldShow, shownOn, startAt } from './simulator.ts';
import { watch } from './simulator-traces.ts';
import { visiting } from './support.ts';

const wide = { viewport: { width: 1280, height: 800 } } as const;
const step = '/en/help-newer-phone/activate/';
const place = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

describe('the drawn phone', () => {
  const visit = visiting();

  it('has no form and asks browsers to fill in nothing', async () => {
    const page = await visit.open('/', wide);
    let fields = 0;
    for (const address of [...practicesIn('en').map((one) => one.address), step, '/da/hjaelp-med-nyere-telefon/aktiver-eller-bestil/']) {
      await page.goto(visit.origin + address);
      const found = await page.evaluate(() => {
        // What lies in the templates is all that can ever be shown.
        const parts = [document, ...[...document.querySelectorAll('template')].map(({ content }) => content)];
        const list = (selector: string) => parts.flatMap((part) => [...part.querySelectorAll(selector)]);
        const inputs = list('phone-simulator input, .screen input') as HTMLInputElement[];
        return {
          forms: list('form, textarea, select, object, iframe, [contenteditable], button:not([type="button"]), a[target], a[ping], [formaction]').map(({ outerHTML }) => outerHTML.slice(0, 100)),
          named: list('phone-simulator [name], .screen [name]').length,
          fields: inputs.length,
          odd: inputs.filter((input) => !(input.type === 'range' || (input.type === 'text' && input.getAttribute('autocomplete') === 'off' && input.getAttribute('spellcheck') === 'false'))).map(({ outerHTML }) => outerHTML),
          filled: inputs.filter((input) => input.type === 'text' && input.value !== '').length,
        };
      });
      assert.deepEqual({ ...found, fields: 0 }, { forms: [], named: 0, fields: 0, odd: [], filled: 0 }, address);
      fields += found.fields;
    }
    assert.ok(fields >= (inProof ? 16 : 4), `${fields} fields`);
  });

  it('leaves nothing behind', async () => {
    const page = await visit.open('/', wide);
    // The others, in both languages, are looked at where they are finished by mouse, keyboard and touch.
    for (const one of cases([practice('activate-on-another-device'), practice('activate-code-display', 'da')], (_, index) => index === 1)) {
      for (const branch of branchesOf(one)) {
        await page.goto(visit.origin + one.address);
        const { traces } = await watch(page);
        await begin(page, quickly);
        await finish(page, one, quickly, branch === undefined ? {} : { branch });
        assert.deepEqual(await traces(), [], `${one.address} ${branch}`);
        assert.equal(page.url(), visit.origin + one.address, 'the address is as it was');
      }
    }
  });

  it('would show what is left behind', async () => {
    const page = await visit.open(step, wide);
    const { traces } = await watch(page);
    await page.evaluate(async () => {
      localStorage['one'] = '1';
      sessionStorage['two'] = '2';
      document.cookie = 'three=3';
      indexedDB.open('four');
      await caches.open('five');
      await fetch('/robots.txt');
      history.pushState('six', '', '?seven');
      window.name = 'eight';
    });
    const found = (await traces()).join('\n');
    for (const part of ['localStorage holds one', 'sessionStorage holds two', 'cookie says three=3', 'cookie three', 'database four', 'cache five', '/robots.txt', 'history keeps "six"', '?seven', 'history grew', 'named eight']) assert.ok(found.includes(part), `${part} is in\n${found}`);
  });

  it('leaves the page as it was when it fails', async () => {
    const one = practice('activate-on-another-device');
    const finishIt = async (page: Page) => {
      await startAt(page, one, one.actions.at(-1)!);
      await page.evaluate(() => document.querySelector<HTMLElement>('phone-simulator.on [data-control="ok"]')!.click());
    };
    const pressStart = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>('phone-simulator [data-start] button')!.click());
    const jumpTo = (id: string) => async (page: Page) => void (await startAt(page, one, id));
    const without = (template: string) => (html: string) => html.replaceAll(`<template ${template}`, '<template data-gone');
    const failures: [what: string, change: (html: string) => string, act?: (page: Page) => Promise<void>, hash?: string][] = [
      ['the flow is no JSON', (html) => html.replaceAll('data-flow="{', 'data-flow="{{')],
      ['the flow is empty', (html) => html.replaceAll(/data-flow="[^"]*"/g, 'data-flow="{}"')],
      ['there is no flow', (html) => html.replaceAll(/ data-flow="[^"]*"/g, '')],
      ['the list is another one', (html) => html.replaceAll('<li class="action ', '<li class="former ')],
      ['there is no link', (html) => html.replaceAll('data-start', 'data-begin')],
      ['there is no phone', without('data-stage'), pressStart],
      ['there is no phone for the place in the address', without('data-stage'), undefined, '#5B.3-phone'],
      ['the place in the address cannot be read', (html) => `${html} `, undefined, '#%'],
      ['the first screen is lacking', without('data-screen="how-to-approve"'), pressStart],
      ['a later screen is lacking', without('data-screen="new-app"'), jumpTo('5B.3')],
      ['the cover is lacking', without('data-cover'), jumpTo('5B.12')],
      ['the end is lacking', without('data-end'), finishIt],
    ];
    // On the page of a step: at once, at the start, and by the address. What comes later is the same.
    const onStep = new Set(['the flow is no JSON', 'the first screen is lacking', 'there is no phone for the place in the address']);
    const page = await visit.open('/robots.txt', wide);
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(`thrown: ${error.message}`));
    /** Opens the page with its HTML changed on the way; with its script, or without. */
    const open = async (address: string, change: (html: string) => string, script: boolean, hash = '') => {
      await page.unrouteAll();
      await page.goto(`${visit.origin}/robots.txt`);
      if (!script) await page.route('**/*.js', (route) => route.abort());
      await page.route(`**${address}`, async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        assert.notEqual(change(html), html, 'something is broken');
        await route.fulfill({ response, body: change(html) });
      });
      await page.goto(visit.origin + address + hash);
    };
    // It fails in a step as on a page of its own: the first way is enough to see that.
    const inStep = cases(failures.filter(([what]) => onStep.has(what)), (_, index) => index === 0);
    for (const [address, fails] of [[one.address, cases(failures, (_, index) => index % 4 === 1)], [step, inStep]] as const) {
      for (const [what, change, act, hash] of fails) {
        await open(address, change, false);
        const expected = { html: await asItWas(page), boxes: await boxes(page) };
        errors.length = 0;
        await open(address, change, true, hash);
        await act?.(page);
        assert.ok(errors.length > 0, `${address}: ${what}, and the script has noticed`);
        assert.deepEqual(errors.filter((error) => error.startsWith('thrown')), [], `${address}: ${what}`);
        assertSame(await asItWas(page), expected.html, `${address}: ${what}`);
        assert.ok((await page.locator('[data-start] > a[href], [data-begin] > a[href]').count()) > 0, `${what}: the link is there again`);
        await page.evaluate(() => scrollTo(0, 0));
        assert.deepEqual(await boxes(page), expected.boxes, `${address}: ${what}: everything stands where it stood`);
      }
    }
  });

  it('is only a list with a link where its script does not come', async () => {
    const page = await visit.open('/robots.txt', wide);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(visit.origin + step);
    const [html, stands] = [await asItWas(page), await boxes(page)];
    const look = await page.screenshot({ fullPage: inProof });
    const off = await visit.open(step, { ...wide, javaScriptEnabled: false });
    assertSame(await asItWas(off), html, 'the page');
    assert.deepEqual(await boxes(off), stands, 'everything stands where it stood');
    assert.ok(look.equals(await off.screenshot({ fullPage: inProof })), 'it looks the same, to the pixel');
    await off.locator('[data-start] > a').first().click();
    assert.match(off.url(), /\/en\/practise\/help-newer-phone\/activate-on-this-phone\/$/);
  });

  describe('on a phone four times as slow', () => {
    const times: number[][] = [];
    afterAll(() => {
      const best = times.map((all) => Math.min(...all)).toSorted((a, b) => a - b);
      const at = (part: number) => best[Math.floor((best.length - 1) * part)]!.toFixed(1);
      console.error(`budget: a press on the drawn phone takes ${at(0.5)} ms, at most ${at(1)} of 200 ms (${best.length} presses, a processor four times as slow)`);
    });

    it('answers a press quickly on a slow phone', async () => {
      const one = practice('activate-on-another-device', 'da');
      const page = await visit.open('/', { viewport: { width: 390, height: 844 } });
      const session = await page.context().newCDPSession(page);
      for (const round of cases([0, 1], (_, index) => index === 0)) {
        await page.goto(visit.origin + one.address);
        await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        await begin(page, quickly);
        let press = 0;
        await finish(page, one, async (_, { selector }) => {
          const taken = await page.evaluate((where) => {
            const target = document.querySelector<HTMLElement>(`phone-simulator.on ${where}`)!;
            target.focus();
            void document.body.offsetHeight;
            const began = performance.now();
            target.click();
            // Up to where everything that follows from it stands.
            void document.body.offsetHeight;
            return performance.now() - began;
          }, selector);
          (times[press] ??= [])[round] = taken;
          press += 1;
        });
        await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      }
      // How long each took is told above: on a busy machine it says more of the machine.
      assert.ok(times.length > 20, `${times.length} presses`);
    });
  });

  it('keeps the place when the language is changed', async () => {
    const [danish, english] = ['da', 'en'].map((language) => practice('activate-on-another-device', language));
    const at = (id: string) => shouldShow(english!, after(english!.flow, start, { type: 'jump', action: english!.actions.indexOf(id) }));
    const page = await visit.open(danish!.address, wide);
    const language = (name: string) => page.locator('.languages').getByRole('link', { name });
    await startAt(page, danish!, '5B.11');
    await language('English').click();
    await page.waitForURL(`**${english!.address}**`);
    assert.deepEqual([place(page), await shownOn(page)], ['#5B.11-phone', at('5B.11')], 'the practice is at 5B.11 in English');
    // One thing further, and back: the place goes along.
    await byMouse(page, { event: { type: 'act', screen: 'qr-camera' }, selector: '[data-shows="qr-camera"] [data-act]' });
    await language('Dansk').click();
    await page.waitForURL(`**${danish!.address}**`);
    assert.deepEqual([place(page), (await shownOn(page)).current], ['#5B.12-phone', '5B.12']);
    // The missing page has no script, and so no practice; who turns back is where they were.
    await language('Kalaallisut').click();
    await page.waitForURL('**/kl/**');
    assert.deepEqual(await page.evaluate(() => [document.scripts.length, document.querySelectorAll('phone-simulator').length]), [0, 0]);
    await page.goBack();
    await page.waitForURL(`**${danish!.address}**`);
    assert.deepEqual(await shownOn(page), at('5B.12'));
    await byMouse(page, { event: { type: 'back' }, selector: '[data-event="leave"]' });
    await language('English').click();
    await page.waitForURL(`**${english!.address}**`);
    assert.deepEqual([place(page), await page.locator('phone-simulator.on').count()], ['', 0], 'once it is left, the links lead to the page alone');
  });

  it('keeps the place in the step too', async () => {
    const page = await visit.open('/da/hjaelp-med-nyere-telefon/aktiver-eller-bestil/#5B.11-phone', wide);
    assert.equal((await shownOn(page)).current, null, 'the first practice of the page is not the one');
    assert.equal(await page.locator('phone-simulator.on .action[aria-current]').getAttribute('id'), '5B.11');
    await page.locator('.languages').getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`**${step}**`);
    assert.equal(await page.locator('phone-simulator.on .action[aria-current]').getAttribute('id'), '5B.11');
  });
});
