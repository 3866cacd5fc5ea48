/** With JavaScript switched off, everything can be read, followed and ticked. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { cases, inProof } from '../proof.ts';
import { builtPages, pagesInTurn, pagesToLookAt, visiting } from './support.ts';

const off = { javaScriptEnabled: false, viewport: { width: 390, height: 844 } } as const;
const pages = builtPages();

describe('without JavaScript', () => {
  const visit = visiting();

  for (const [language, first, guide, words] of cases([
    ['Dansk', '/da/', '/da/hjaelp-med-nyere-telefon/', { start: 'Begynd med det første trin', done: 'Du er færdig med vejledningen' }],
    ['English', '/en/', '/en/help-newer-phone/', { start: 'Start with the first step', done: 'You have finished the guide' }],
  ] as const, (_, index) => index === 1)) {
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
    for (const { address } of pagesInTurn().filter(({ kind }) => kind === 'page')) {
      await page.goto(visit.origin + address);
      const { count, unseen } = await page.evaluate(() => {
        const parts = [...document.querySelectorAll('main :is(.action, .problems, .notice, .alert, .support, .look-away, h2, h3, h4, li, p, td, dd)')];
        // Words for screen readers alone, and a second way to the list of steps that a wide screen needs not.
        const meant = parts.filter((part) => part.closest('.visually-hidden, .narrow') === null);
        const shown = (part: Element) => part.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && part.getBoundingClientRect().height > 0;
        return {
          count: meant.length,
          // The field of the search can do nothing here: a link or a list stands in its place.
          unseen: [...meant.filter((part) => !shown(part)), ...document.querySelectorAll('details:not([open]), [hidden]:not(.search-form)')].map((part) => part.outerHTML.slice(0, 120)),
        };
      });
      assert.deepEqual(unseen, [], address);
      seen += count;
    }
    assert.ok(seen > (inProof ? 500 : 100), `${seen} parts`);
  });

  it('draws the screen of each action without JavaScript', async () => {
    const page = await visit.open('/', off);
    let drawn = 0;
    for (const { address, html } of pagesToLookAt().filter((one) => one.kind === 'page' && one.html.includes('<phone-simulator'))) {
      await page.goto(visit.origin + address);
      const found = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('phone-simulator')].map((simulator) => {
        const { actions } = JSON.parse(simulator.dataset['flow']!) as { actions: { inputs: [string, ...string[]][] }[] };
        const items = [...simulator.querySelectorAll('.action')];
        const start = simulator.querySelector('[data-start] > a');
        return {
          items: items.length,
          drawings: items.map((item) => [...item.querySelectorAll('.drawings > .screen')].filter((screen) => screen.checkVisibility() && screen.getBoundingClientRect().height > 40).length),
          // One drawing for each screen that is met, one after the other.
          wanted: actions.map(({ inputs }) => inputs.filter(([screen], index) => screen !== inputs[index - 1]?.[0]).length),
          start: start?.checkVisibility() ? start.getAttribute('href') : 'no link',
          onIt: simulator.querySelectorAll('button, input').length,
        };
      }));
      assert.ok(found.length > 0, address);
      for (const { items, drawings, wanted, start, onIt } of found) {
        assert.equal(items, wanted.length, address);
        assert.deepEqual(drawings, wanted, address);
        assert.equal(onIt, 0, `${address}: nothing stands there that only a script could do`);
        const target = new URL(start!, visit.origin + address);
        if (target.pathname === address) assert.equal(await page.locator(`[id="${decodeURIComponent(target.hash.slice(1))}"]`).count(), 1, 'on its own page it leads to the list');
        else assert.ok(pages.some((one) => one.address === target.pathname && one.kind === 'page' && one.html.includes('<phone-simulator')), `${address}: ${start} is the page of the practice`);
        drawn += drawings.reduce((sum, one) => sum + one, 0);
      }
      const alone = /^\/\w+\/(?:oev|practise)\//.test(address);
      assert.equal(html.includes('<noscript>'), alone, `${address}: only a page that is for practising says that script is lacking`);
      if (alone) assert.ok(await page.locator('.needs-script').isVisible(), `${address}: it says what is lacking`);
    }
    assert.ok(drawn > (inProof ? 200 : 100), `${drawn} drawings`);
  });

  it('hides the drawings from assistive technology and from the keyboard', async () => {
    const page = await visit.open('/', off);
    let seen = 0;
    for (const { address } of pagesToLookAt().filter((one) => one.kind === 'page' && one.html.includes('class="drawings"'))) {
      await page.goto(visit.origin + address);
      const wrong = await page.evaluate(() => [...document.querySelectorAll('.drawings')].flatMap((drawing) => {
        const active = [...drawing.querySelectorAll('a, button, input, select, textarea, summary, [tabindex], [role], [id], [name], h1, h2, h3, h4, h5, h6, [aria-label], [contenteditable]')];
        const marked = drawing.querySelectorAll('.marked').length;
        return [
          ...(drawing.getAttribute('aria-hidden') === 'true' ? [] : ['is not hidden']),
          ...active.map((element) => `holds ${element.outerHTML.slice(0, 60)}`),
          ...(marked > 0 ? [] : ['marks nothing']),
          ...[...drawing.querySelectorAll('.screen')].filter((screen) => screen.querySelector('.marked') === null).map(() => 'has a screen on which nothing is marked'),
        ].map((what) => `${drawing.closest('[id]')!.id} ${what}`);
      }));
      assert.deepEqual(wrong, [], address);
      seen += await page.locator('.drawings').count();
    }
    assert.ok(seen > (inProof ? 200 : 90), `${seen} drawings`);
    // What is heard is the list alone, sentence by sentence.
    await page.goto(`${visit.origin}/en/practise/help-newer-phone/activate-on-another-device/`);
    const heard = await page.locator('[id="5B.2"]').ariaSnapshot();
    assert.ok(heard.includes('App on another phone/tablet') && !heard.includes('On this phone'), heard);
  });

  it('a missing page leads on', async () => {
    const page = await visit.open('/kl/help-newer-phone/activate/', off);
    await page.getByRole('main').getByRole('link', { name: /English/ }).click();
    assert.equal(path(page), '/en/help-newer-phone/activate/');
  });
});

const path = (page: Page) => new URL(page.url()).pathname;
