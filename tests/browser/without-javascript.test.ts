/** With JavaScript switched off, everything can be read, followed and ticked. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { builtPages, visiting } from './support.ts';

const off = { javaScriptEnabled: false, viewport: { width: 390, height: 844 } } as const;
const pages = builtPages();

describe('without JavaScript', () => {
  const visit = visiting();

  for (const [language, first, guide, words] of [
    ['Dansk', '/da/', '/da/hjaelp-med-nyere-telefon/', { start: 'Begynd med det første trin', done: 'Du er færdig med vejledningen' }],
    ['English', '/en/', '/en/help-newer-phone/', { start: 'Start with the first step', done: 'You have finished the guide' }],
  ] as const) {
    it(`the guide can be followed by links from the front of the site to its end, in ${language}`, async () => {
      const page = await visit.open('/', off);
      await page.getByRole('main').getByRole('link', { name: language }).click();
      assert.equal(path(page), first);
      await page.locator(`main .card a[href="${guide}"]`).click();
      assert.equal(path(page), guide);
      await page.getByRole('link', { name: words.start }).click();
      const visited = [path(page)];
      for (let next = page.locator('.pager a.next'); (await next.count()) > 0; next = page.locator('.pager a.next')) {
        assert.ok(visited.length < 20, 'the steps come to an end');
        await next.click();
        visited.push(path(page));
      }
      assert.equal(visited.length, 6, visited.join(' '));
      assert.equal(new Set(visited).size, 6, 'no step comes twice');
      assert.ok(visited.every((address) => address.startsWith(guide)));
      await page.getByText(words.done).waitFor({ state: 'visible' });
      for (const back of visited.toReversed().slice(1)) {
        await page.locator('.pager a.previous').click();
        assert.equal(path(page), back, 'the way back is the same');
      }
    });
  }

  it('what must be ready can be ticked, by its words and by the space key', async () => {
    const page = await visit.open('/en/help-newer-phone/', off);
    const boxes = page.getByRole('checkbox');
    assert.equal(await boxes.count(), 5);
    const label = page.locator('label').first();
    await label.click();
    assert.equal(await boxes.first().isChecked(), true);
    await boxes.nth(1).focus();
    await page.keyboard.press('Space');
    assert.equal(await boxes.nth(1).isChecked(), true);
    await label.click();
    assert.equal(await boxes.first().isChecked(), false);
    assert.equal(path(page), '/en/help-newer-phone/', 'nothing was sent');
    assert.equal(new URL(page.url()).search, '');
  });

  it('the list of choices leads to each choice, which stands open', async () => {
    const page = await visit.open('/en/help-newer-phone/activate/', off);
    for (const id of ['this-phone', 'other-device', 'code-device']) {
      await page.locator(`.jump a[href="#${id}"]`).click();
      assert.equal(new URL(page.url()).hash, `#${id}`);
      const box = (await page.locator(`[id="${id}"]`).boundingBox())!;
      assert.ok(box.y > -1 && box.y < 844, `#${id} is in the window: ${box.y}`);
    }
  });

  it('a link to one action shows that action', async () => {
    const page = await visit.open('/da/hjaelp-med-nyere-telefon/aktiver-eller-bestil/#5B.11', off);
    const box = (await page.locator('[id="5B.11"]').boundingBox())!;
    assert.ok(box.y > -1 && box.y < 844, `5B.11 is in the window: ${box.y}`);
  });

  it('everything in the text of every page can be seen, and nothing is folded away', async () => {
    const page = await visit.open('/', off);
    let seen = 0;
    for (const { address } of pages.filter(({ kind }) => kind === 'page')) {
      await page.goto(visit.origin + address);
      const { count, unseen } = await page.evaluate(() => {
        const parts = [...document.querySelectorAll('main :is(.action, .problems, .notice, .alert, .support, .look-away, h2, h3, h4, li, p, td, dd)')];
        // Words for screen readers alone, and a second way to the list of steps that a wide screen needs not.
        const meant = parts.filter((part) => part.closest('.visually-hidden, .narrow') === null);
        const shown = (part: Element) => part.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && part.getBoundingClientRect().height > 0;
        return {
          count: meant.length,
          unseen: [...meant.filter((part) => !shown(part)), ...document.querySelectorAll('details:not([open]), [hidden]')].map((part) => part.outerHTML.slice(0, 120)),
        };
      });
      assert.deepEqual(unseen, [], address);
      seen += count;
    }
    assert.ok(seen > 500, `${seen} parts`);
  });

  it('a missing page leads on', async () => {
    const page = await visit.open('/kl/help-newer-phone/activate/', off);
    await page.getByRole('main').getByRole('link', { name: /English/ }).click();
    assert.equal(path(page), '/en/help-newer-phone/activate/');
  });
});

const path = (page: Page) => new URL(page.url()).pathname;
