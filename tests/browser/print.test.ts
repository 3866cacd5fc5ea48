/** On paper: what is to be done, and nothing that can only be pressed. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { pagesToLookAt, visiting, written } from './support.ts';

const steps = ['/da/hjaelp-med-nyere-telefon/aktiver-eller-bestil/', '/en/help-newer-phone/activate/', '/kl/help-newer-phone/may-help/'];
const pages = pagesToLookAt(written).filter(({ kind }) => kind === 'page' || kind === 'missing');

/** What one page looks like on paper. */
interface Sheet {
  readonly address: string;
  /** Parts that can only be pressed, and are shown. */
  readonly controls: readonly string[];
  /** Parts to be read that are not shown. */
  readonly lost: readonly string[];
  readonly links: readonly { readonly href: string; readonly after: string }[];
  readonly actions: readonly string[];
  readonly headings: readonly string[];
}

describe('on paper', () => {
  const visit = visiting();
  const sheets: Sheet[] = [];
  const print = async (page: Page, address: string) => {
    await page.goto(visit.origin + address);
    await page.emulateMedia({ media: 'print' });
  };

  before(async () => {
    const page = await visit.open('/');
    for (const { address } of pages) {
      await print(page, address);
      const sheet = await page.evaluate(() => {
        const start = (element: Element) => element.outerHTML.slice(0, 100);
        const list = (selector: string) => [...document.querySelectorAll(selector)];
        return {
          // The list of choices stays: on paper it tells what there is to choose from.
          controls: list('nav:not(.jumps), .skip, .pager, .done a').filter((element) => element.checkVisibility()).map(start),
          lost: list('h1, h2, .prose, .action, .look-away, .alert, .support, .door, .footer p').filter((element) => element.closest('.done, .visually-hidden') === null && !element.checkVisibility()).map(start),
          links: list('main a[href], footer a[href]').filter((link) => link.checkVisibility()).map((link) => ({ href: link.getAttribute('href')!, after: getComputedStyle(link, '::after').content })),
          actions: list('.action').map((element) => getComputedStyle(element).breakInside),
          headings: list('main :is(h1, h2, h3, h4)').map((element) => getComputedStyle(element).breakAfter),
        };
      });
      sheets.push({ address, ...sheet });
    }
  });

  it('no page shows navigation, the skip link, or links to the next step', () => {
    assert.ok(sheets.length >= 30, `${sheets.length} pages`);
    for (const { address, controls } of sheets) assert.deepEqual(controls, [], address);
  });

  it('every page keeps its title, its text and the sentence that it is not the official site', () => {
    assert.deepEqual(sheets.flatMap(({ address, lost }) => lost.map((what) => `${address}: ${what}`)), []);
  });

  it('links to other sites show their address in words, and no other address is shown than that of the link', () => {
    const links = sheets.flatMap((sheet) => sheet.links.map((link) => ({ ...link, address: sheet.address })));
    for (const { address, href, after } of links) {
      const shown = after.replaceAll('"', '').trim();
      assert.ok(shown === `(${href})` || (!/^https?:/.test(href) && shown === 'none'), `${address}: ${href} is followed by ${after}`);
    }
    const outside = links.filter(({ href }) => /^https?:/.test(href));
    assert.ok(outside.length >= sheets.length, `${outside.length} links to other sites`);
  });

  it('no action is split over two pages, and no heading is left at the foot of one', () => {
    const avoids = (value: string) => value === 'avoid' || value === 'avoid-page';
    for (const { address, actions, headings } of sheets) {
      assert.ok(actions.every(avoids), `${address}: ${actions.join()}`);
      assert.ok(headings.every(avoids), `${address}: ${headings.join()}`);
    }
    const seen = sheets.flatMap(({ actions }) => actions).length;
    assert.ok(seen > 100, `${seen} actions`);
  });

  it('prints each action beside its drawing', async () => {
    // A4 without its margins.
    const page = await visit.open('/', { viewport: { width: 680, height: 1000 }, colorScheme: 'dark' });
    let drawn = 0;
    for (const [address, place] of [
      [steps[0]!, ''], [steps[1]!, ''], ['/en/practise/help-newer-phone/scan-passport/', ''],
      // Also where somebody prints in the midst of it.
      ['/en/practise/help-newer-phone/activate-on-another-device/', '#5B.8-phone'],
    ] as const) {
      await print(page, address + place);
      const { wrong, count, pressable } = await page.evaluate(() => {
        const avoids = (element: Element) => getComputedStyle(element).breakInside.startsWith('avoid');
        const actions = [...document.querySelectorAll('phone-simulator .action')].filter((action) => action.querySelector('.drawings') !== null);
        const problems = actions.flatMap((action) => {
          const text = action.querySelector('.action-body > .prose')!.getBoundingClientRect();
          const drawings = action.querySelector('.drawings')!;
          const screens = [...drawings.querySelectorAll('.screen')];
          const [box, own] = [drawings.getBoundingClientRect(), action.getBoundingClientRect()];
          return [
            ...(drawings.checkVisibility() && screens.length > 0 && screens.every((screen) => screen.getBoundingClientRect().height > 40) ? [] : ['is not drawn']),
            ...(box.left >= text.right && box.top < text.bottom ? [] : ['does not stand beside its text']),
            ...(box.top >= own.top && box.bottom <= own.bottom + 1 && box.right <= own.right + 1 ? [] : ['is not held by its action']),
            // The card keeps what is in it together; nothing in between may be a page of its own.
            ...(avoids(action) ? [] : ['may be cut in two']),
            ...(own.height < 970 ? [] : [`is ${own.height} pixels high, more than a page`]),
            ...(drawings.querySelector('.marked') === null ? ['marks nothing'] : []),
            ...screens.filter((screen) => getComputedStyle(screen.querySelector('.screen-title')!).color !== 'rgb(0, 0, 0)').map(() => 'is not black on white'),
          ].map((what) => `${action.id} ${what}`);
        });
        return { wrong: problems, count: actions.length, pressable: [...document.querySelectorAll('phone-simulator :is(button, input, a)')].filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80)) };
      });
      assert.deepEqual([wrong, pressable], [[], []], address + place);
      drawn += count;
    }
    assert.ok(drawn > 60, `${drawn} actions with drawings`);
  });

  it('a phone number can be read', async () => {
    const page = await visit.open('/');
    for (const address of steps) {
      await print(page, address);
      const numbers = page.locator('a[href^="tel:"]');
      assert.ok((await numbers.count()) >= 1, address);
      for (const number of await numbers.all()) assert.ok(await number.isVisible(), address);
    }
  });

  it('a moment to look away is a framed block of words, black on white', async () => {
    const page = await visit.open('/');
    await print(page, '/en/help-newer-phone/activate/');
    const blocks = await page.evaluate(() =>
      [...document.querySelectorAll('.action.private')].map((element) => {
        const band = element.querySelector('.look-away')!;
        const frame = getComputedStyle(element);
        return { words: (band.textContent ?? '').trim(), seen: band.checkVisibility(), width: Number.parseFloat(frame.borderTopWidth), style: frame.borderTopStyle, ink: getComputedStyle(band).color, ground: getComputedStyle(band).backgroundColor };
      }),
    );
    assert.ok(blocks.length >= 4, `${blocks.length} blocks`);
    for (const { words, seen, width, style, ink, ground } of blocks) {
      assert.match(words, /^(?:Look away now|Keep looking away)/);
      assert.ok(seen && width >= 2 && style === 'solid', `${width} ${style}`);
      assert.equal(ink, 'rgb(0, 0, 0)');
      // Browsers leave grounds out on paper, so the words must not need one.
      assert.match(ground, /rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/);
    }
  });

  it('text is black on white, also where the screen is dark', async () => {
    const page = await visit.open('/', { colorScheme: 'dark' });
    await print(page, '/da/hjaelp-med-nyere-telefon/aktiver-eller-bestil/');
    const { ink, ground } = await page.evaluate(() => ({ ink: getComputedStyle(document.querySelector('main p')!).color, ground: getComputedStyle(document.body).backgroundColor }));
    assert.deepEqual([ink, ground], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
});
