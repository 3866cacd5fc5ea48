/** By keyboard alone: every page can be walked through, what has the focus can be seen, and thumbs find what they aim at. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { cases, inProof } from '../proof.ts';
import { pagesInTurn, visiting } from './support.ts';

const pages = pagesInTurn().filter(({ kind }) => kind !== 'moved' && kind !== 'editors');
const sizes = [{ width: 390, height: 844 }, { width: 1280, height: 800 }];
/** One of each kind of page is walked with real key presses; targets are measured on all. */
const walked = cases(['/', '/da/', '/en/help-newer-phone/', '/en/help-newer-phone/activate/', '/kl/help-newer-phone/check/', '/da/regler-for-hjaelpere/', '/404.html'], (address) => address !== '/da/' && address !== '/404.html');

interface Stop {
  readonly what: string;
  readonly onScreen: boolean;
  readonly indicator: boolean;
  readonly inMain: boolean;
}

/** What has the focus, and whether that shows: by an outline or a shadow, its own or its card's, that it lacks without focus. */
function stop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (element === null || element === document.body) return undefined;
    // The link of a card draws its focus around the whole card.
    const look = () => [null, '::after'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const outline = style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2 ? 'none' : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`;
      return { outline, shadow: style.boxShadow };
    });
    const focused = look();
    element.blur();
    const plain = look();
    element.focus({ preventScroll: true });
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      what: `<${element.tagName.toLowerCase()}> ${element.getAttribute('href') ?? element.id} ${(element.textContent ?? '').trim().slice(0, 40)}`,
      onScreen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      indicator: focused.some(({ outline, shadow }, index) => (outline !== 'none' && outline !== plain[index]!.outline) || (shadow !== 'none' && shadow !== plain[index]!.shadow)),
      inMain: element.closest('main') !== null,
    };
  });
}

/** Presses Tab until the focus leaves the page. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const next = await stop(page);
    if (next === undefined || (stops.length > 0 && next.what === stops[0]!.what)) return stops;
    stops.push(next);
    assert.ok(stops.length < 300, `the focus goes round: ${stops.slice(-3).map(({ what }) => what).join(' → ')}`);
  }
}

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

describe('by keyboard', () => {
  const visit = visiting();

  for (const [turn, address] of walked.entries()) {
    it(`every stop on ${address} is reached in reading order, is seen, and leads on to the end`, async () => {
      for (const viewport of cases(sizes, (_, index) => index === turn % 2)) {
        const page = await visit.open(address, { viewport });
        const wanted = await page.evaluate(
          (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).map((element) => `${element.getAttribute('href') ?? element.id}`),
          focusable,
        );
        const stops = await walk(page);
        assert.deepEqual(stops.map(({ what }) => what.split(' ')[1]), wanted, `${viewport.width} px: the stops are all that can be used, in the order of the page`);
        assert.equal(stops[0]!.what.split(' ')[1], '#content', 'the first is the skip link');
        assert.deepEqual(stops.filter(({ indicator }) => !indicator).map(({ what }) => what), [], `${viewport.width} px: each shows that it has the focus`);
        assert.deepEqual(stops.filter(({ onScreen }) => !onScreen).map(({ what }) => what), [], `${viewport.width} px: each is on the screen while it has the focus`);
      }
    });
  }

  it('the skip link leads past the header, into the content', async () => {
    for (const address of ['/da/', '/en/help-newer-phone/activate/']) {
      const page = await visit.open(address, { viewport: sizes[0]! });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'content', address);
      await page.keyboard.press('Tab');
      const next = await stop(page);
      assert.ok(next?.inMain, `${address}: the next stop is in the content: ${next?.what}`);
    }
  });

  it('Enter follows a link, and Shift+Tab goes back', async () => {
    const page = await visit.open('/en/help-newer-phone/', { viewport: sizes[1]! });
    await page.locator('main a.button').focus();
    const start = await stop(page);
    await page.keyboard.press('Shift+Tab');
    assert.notEqual((await stop(page))?.what, start?.what, 'the stop before is another one');
    await page.keyboard.press('Tab');
    assert.equal((await stop(page))?.what, start?.what, 'and Tab comes back from it');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/may-help/');
    assert.equal(new URL(page.url()).pathname, '/en/help-newer-phone/may-help/');
  });
});

describe('targets', () => {
  const visit = visiting();

  it('of navigation, buttons, boxes to tick and links that stand alone are at least 44 pixels high and wide', async () => {
    const small: string[] = [];
    let measured = 0;
    const page = await visit.open('/');
    for (const { address } of pages) {
      await page.goto(visit.origin + address);
      for (const viewport of sizes) {
        await page.setViewportSize(viewport);
        const found = await page.evaluate(() => {
          const inSentence = (element: Element) => {
            const block = element.closest('p, li, td, dd, h1, h2, h3, h4')!;
            const alone = block === null || (block.textContent ?? '').trim() === (element.textContent ?? '').trim();
            return !alone && element.closest('nav, .pager, .doors') === null && !element.matches('.button, .alone, .door, .skip, .site');
          };
          return [...document.querySelectorAll('a[href], button, summary, label:has(input)')]
            .filter((element) => element.checkVisibility() && !element.matches('.skip') && !inSentence(element))
            .map((element) => {
              // A link whose card can be pressed as a whole is as large as the card.
              const after = getComputedStyle(element, '::after');
              const stretched = after.position === 'absolute' && after.content !== 'none' ? element.closest('.card') : null;
              const { width, height } = (stretched ?? element).getBoundingClientRect();
              return { what: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`, width: Math.round(width * 10) / 10, height: Math.round(height * 10) / 10 };
            });
        });
        measured += found.length;
        small.push(...found.filter(({ width, height }) => width < 44 || height < 44).map(({ what, width, height }) => `${address} ${viewport.width} px: ${what} is ${width}×${height}`));
      }
    }
    assert.ok(measured > (inProof ? 1000 : 150), `${measured} targets`);
    assert.deepEqual(small, []);
  });
});
