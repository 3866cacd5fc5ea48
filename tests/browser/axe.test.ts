/**
 * axe on every page of the real site: WCAG 2.2 A and AA, contrast as AAA asks, and axe's best practices; on a phone and
 * a wide screen, in light and dark.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { cases } from '../proof.ts';
import { violations } from './axe.ts';
import { pagesInTurn, pagesToLookAt, visiting, written } from './support.ts';
import type { BuiltPage } from './support.ts';

const states = [390, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

/** All pages, the large ones first, so that the two readers end at the same time. */
const pages = pagesToLookAt(written).toSorted((a, b) => b.html.length - a.html.length);

/** In `npm test` a phone in light or a wide screen in dark by turns, and both for the largest page of each template. */
const largest = new Set(pagesInTurn().map(({ address }) => address));
const statesOf = ({ address }: BuiltPage, turn: number) =>
  cases(states, ({ width, scheme }) => (width === 390) === (scheme === 'light') && (largest.has(address) || (width === 390) === (turn % 2 === 0)));
const lookedAt = new Map(pages.map((page, turn) => [page.address, statesOf(page, turn)]));

describe('axe', () => {
  const visit = visiting();
  const found = new Map<string, string[]>();

  before(async () => {
    const queue = [...pages];
    let done = 0;
    const reader = async () => {
      const context = await visit.browser.newContext({ viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        await open(page, visit.origin, next);
        for (const { width, scheme } of lookedAt.get(next.address)!) {
          await page.setViewportSize({ width, height: 844 });
          await page.emulateMedia({ colorScheme: scheme });
          found.set(`${next.address} ${width} ${scheme}`, await violations(page));
        }
        done += 1;
        if (done % 10 === 0 || done === pages.length) console.error(`axe: ${done} of ${pages.length} pages, ${found.size} states`);
      }
      await context.close();
    };
    await Promise.all([reader(), reader()]);
  });

  for (const { address } of pages) {
    it(`finds nothing on ${address}`, () => {
      const lines = lookedAt.get(address)!.flatMap(({ width, scheme }) => found.get(`${address} ${width} ${scheme}`)!.map((line) => `${address} ${width} px, ${scheme}: ${line}`));
      assert.deepEqual(lines, []);
    });
  }

  it('would find what is wrong', async () => {
    const page = await visit.open('/da/', { viewport: { width: 390, height: 844 } });
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      main.insertAdjacentHTML('beforeend', '<p id="faint">Næsten usynligt</p><img src="/favicon.svg"><h5>For dybt</h5>');
      document.getElementById('faint')!.style.color = '#5c5c5c';
    });
    const rules = (await violations(page)).map((line) => line.split(' ')[0]);
    for (const rule of ['color-contrast-enhanced', 'image-alt', 'heading-order']) assert.ok(rules.includes(rule), `${rule} is among ${rules.join()}`);
  });
});

/** A page that leads on by itself is held still, so that it can be looked at. */
async function open(page: Page, origin: string, { address, kind, html }: BuiltPage): Promise<void> {
  if (kind !== 'moved') {
    await page.goto(origin + address);
    return;
  }
  const still = html.replace(/<meta http-equiv="refresh"[^>]*>/, '');
  // At an address of the site that is no page, so that its styles load and no redirect of the host is met.
  await page.route('**/held-still', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: still }));
  await page.goto(`${origin}/held-still`);
  await page.unroute('**/held-still');
}
