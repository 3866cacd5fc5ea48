/** At 320 pixels, at 400 % zoom and with the spacing of WCAG 1.4.12, nothing scrolls sideways and no text is cut. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addThroughRules, cutText, spacing } from './fits.ts';
import { pagesInTurn, pagesToLookAt, sidewaysScroll, visiting } from './support.ts';

/** Zooming 1280 × 1024 to 400 % leaves 320 × 256 CSS pixels, each drawn as four by four: as wide, so fewer pages will do. */
const views = {
  'at 320 pixels': { viewport: { width: 320, height: 640 } },
  'at 400 % zoom of 1280 pixels': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
} as const;
const pagesAt = { 'at 320 pixels': pagesToLookAt(), 'at 400 % zoom of 1280 pixels': pagesInTurn() };

describe('narrow', () => {
  const visit = visiting();

  for (const name of Object.keys(views) as (keyof typeof views)[]) {
    it(`${name} every page fits, with wide spacing of letters, words and lines too`, async () => {
      const page = await visit.open('/', views[name]);
      const wrong: string[] = [];
      for (const { address } of pagesAt[name].filter(({ kind }) => kind !== 'moved')) {
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
