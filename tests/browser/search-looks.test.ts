/** What the real search shows, for everybody: axe in each state, narrow, in forced colours and by keyboard alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { cases } from '../proof.ts';
import { violations } from './axe.ts';
import { answered, field, hits, phone, searchFor, searchPages } from './search-real.ts';
import type { Code } from './search-real.ts';
import { sidewaysScroll, visiting } from './support.ts';

/** What can come of a search, in an order in which one page can come to all of it. */
const states: readonly (readonly [string, (page: Page, code: Code) => Promise<void>])[] = [
  ['no connection', async (page) => {
    await page.context().setOffline(true);
    assert.match(await searchFor(page, 'passi'), /^(?:Du har ikke forbindelse|Internetimut attaveqanngilatit)/);
    await page.context().setOffline(false);
  }],
  ['failed', async (page) => {
    await page.route('**/pagefind/wasm*', (route) => route.fulfill({ status: 404 }));
    assert.match(await searchFor(page, 'oqarasuaat'), /^(?:Noget gik galt|Ajutoortoqarpoq)/);
    await page.unroute('**/pagefind/wasm*');
  }],
  ['found', async (page) => {
    await searchFor(page, 'mitid');
    assert.ok((await hits(page).count()) > 3);
  }],
  ['found in other languages', async (page, code) => {
    await searchFor(page, code === 'da' ? 'kodeviser' : 'chip');
    if (code === 'da') await page.locator('.search-results > .side-by-side button').first().click();
    await page.locator('.hits[lang]').first().waitFor();
  }],
  ['nothing found, and words that are like it', async (page) => {
    await searchFor(page, 'xkodevx');
    assert.ok((await page.locator('.search-help .button').count()) > 0);
  }],
];

/** In the test Danish in light and Greenlandic in dark; in the proof each in both. */
const looks = cases((['da', 'kl'] as const).flatMap((code) => (['light', 'dark'] as const).map((colorScheme) => ({ code, colorScheme }))), ({ code, colorScheme }) => (code === 'da') === (colorScheme === 'light'));

describe('the results', () => {
  const visit = visiting();

  for (const { code, colorScheme } of looks) {
    it(`are right for axe in each state (${code}, ${colorScheme})`, async () => {
      const page = await visit.open(searchPages[code], { ...phone, colorScheme });
      for (const [state, reach] of states) {
        await reach(page, code);
        assert.deepEqual([state, await violations(page, 'main')], [state, []]);
      }
    });
  }

  it('fit a narrow screen', async () => {
    for (const [code, query] of [['da', 'tilgængelighed'], ['kl', 'chip'], ['kl', 'mitid']] as const) {
      const page = await visit.open(searchPages[code], { viewport: { width: 320, height: 640 } });
      await searchFor(page, query);
      assert.ok((await hits(page).count()) > 0);
      assert.equal(await sidewaysScroll(page), 0, `${code} ${query}`);
      const over = await page.locator('search-page :is(a, p, h2, h3, button, mark, input)').evaluateAll((found) => found.filter((one) => one.getBoundingClientRect().right > innerWidth).map((one) => one.outerHTML.slice(0, 90)));
      assert.deepEqual(over, []);
    }
  });

  it('are still told apart in forced colours', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit.open(searchPages.da, { forcedColors: 'active', colorScheme, ...phone });
      await searchFor(page, 'kodeviser');
      const look = await page.evaluate(() => {
        const canvas = getComputedStyle(document.body).backgroundColor;
        const line = (selector: string, side: 'Top' | 'Left') => [...document.querySelectorAll(selector)].map((one) => {
          const style = getComputedStyle(one);
          return style[`border${side}Style`] !== 'none' && Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Color`] !== canvas;
        });
        return {
          field: line('.search-form input', 'Top'), buttons: line('search-page .button', 'Top'), hits: line('.hit', 'Top'), sentences: line('.hit-sentence', 'Left'),
          marks: [...document.querySelectorAll('mark')].map((one) => getComputedStyle(one).textDecorationLine === 'underline'),
        };
      });
      for (const [what, shown] of Object.entries(look)) assert.ok(shown.length > 0 && shown.every(Boolean), `${colorScheme}: ${what} ${shown.join()}`);
    }
  });

  /** What has the focus: where it stands among all that can have it, and whether a line around it shows that. */
  const focused = (page: Page) => page.evaluate(() => {
    const reachable = [...document.querySelectorAll<HTMLElement>('search-page :is(input, button, a[href])')];
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    return { place: reachable.indexOf(element), count: reachable.length, isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && top >= 0 && bottom <= innerHeight, what: element.textContent };
  });

  for (const [code, query] of [['da', 'pas'], ['kl', 'chip']] as const satisfies readonly (readonly [Code, string])[]) {
    it(`are walked through by keyboard in their order, and what has the focus is seen (${code})`, async () => {
      const page = await visit.open(searchPages[code], phone);
      await field(page).focus();
      await page.keyboard.insertText(query);
      await page.keyboard.press('Enter');
      await answered(page);
      const { place, count } = await focused(page);
      assert.ok(place === 0 && count > 8, `${place} of ${count}`);
      const order: number[] = [];
      for (let next = 1; next < count; next += 1) {
        await page.keyboard.press('Tab');
        const now = await focused(page);
        order.push(now.place);
        assert.ok(now.isSeen, `the focus is seen on ${now.what}`);
      }
      assert.deepEqual(order, Array.from({ length: count - 1 }, (_, index) => index + 1));
      assert.equal(await hits(page).first().locator('a').first().evaluate((one) => [...document.querySelectorAll('search-page :is(input, button, a[href])')].indexOf(one)), 2, 'field, button, first hit');
    });
  }
});
