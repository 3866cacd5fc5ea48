/** At 320 pixels, at 400 % zoom and with the spacing of WCAG 1.4.12, nothing scrolls sideways and no text is cut. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { builtPages, sidewaysScroll, visiting } from './support.ts';

const pages = builtPages().filter(({ kind }) => kind !== 'moved');

/** Zooming 1280 × 1024 to 400 % leaves 320 × 256 CSS pixels, each drawn as four by four. */
const views = {
  'at 320 pixels': { viewport: { width: 320, height: 640 } },
  'at 400 % zoom of 1280 pixels': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
} as const;

const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** Text that reaches past the edge of the window, or past the edge of a box that cuts what does not fit. */
function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What scrolls by itself may be wider: tables, and code in the editors' pages.
    const exempt = (element: Element) => element.closest('.table-scroll, .visually-hidden, .skip, pre') !== null;
    const name = (element: Element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if ((node.textContent ?? '').trim() === '' || exempt(parent) || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right } of range.getClientRects()) {
        if (right > document.documentElement.clientWidth + 1 || left < -1) found.push(`${name(parent)} reaches from ${Math.round(left)} to ${Math.round(right)}`);
      }
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (exempt(element) || element.closest('svg') !== null) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cutsX = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const cutsY = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (cutsX || cutsY) found.push(`${name(element)} cuts what it holds`);
    }
    return [...new Set(found)];
  });
}

describe('narrow', () => {
  const visit = visiting();

  for (const [name, options] of Object.entries(views)) {
    it(`${name} every page fits, with wide spacing of letters, words and lines too`, async () => {
      const page = await visit.open('/', options);
      const wrong: string[] = [];
      for (const { address } of pages) {
        await page.goto(visit.origin + address);
        for (const state of ['as it is', 'with wide spacing']) {
          if (state !== 'as it is') await addThroughRules(page, spacing);
          const wider = await sidewaysScroll(page);
          if (wider > 0) wrong.push(`${address}, ${state}, scrolls sideways by ${wider} pixels`);
          wrong.push(...(await cutText(page)).map((what) => `${address}, ${state}: ${what}`));
        }
      }
      assert.deepEqual(wrong, []);
    });
  }

  it('the spacing is applied, in spite of the policy of the pages', async () => {
    const page = await visit.open('/da/', views['at 320 pixels']);
    await addThroughRules(page, spacing);
    const style = await page.evaluate(() => {
      const { fontSize, letterSpacing } = getComputedStyle(document.querySelector('main p')!);
      return Number.parseFloat(letterSpacing) / Number.parseFloat(fontSize);
    });
    assert.ok(Math.abs(style - 0.12) < 0.001, `${style}`);
  });

  it('would find text that does not fit', async () => {
    const page = await visit.open('/da/', views['at 320 pixels']);
    await page.evaluate(() => {
      const heading = document.querySelector('h1')!;
      heading.style.whiteSpace = 'nowrap';
      heading.textContent = 'Hjælp en anden med at få MitID på en nyere telefon';
    });
    assert.ok((await sidewaysScroll(page)) > 0);
    assert.ok((await cutText(page)).some((what) => what.includes('<h1')));
  });
});

/** Adds styles as a reader's own style sheet would: the policy of the page forbids a `<style>` element. */
async function addThroughRules(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}
