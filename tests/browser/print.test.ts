/** On paper: what is to be done, and nothing that can only be pressed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { builtPages, visiting } from './support.ts';

const steps = ['/da/hjaelp-med-nyere-telefon/aktiver-eller-bestil/', '/en/help-newer-phone/activate/', '/kl/help-newer-phone/may-help/'];
const pages = builtPages().filter(({ kind }) => kind === 'page' || kind === 'missing');

describe('on paper', () => {
  const visit = visiting();
  const print = async (page: Page, address: string) => {
    await page.goto(visit.origin + address);
    await page.emulateMedia({ media: 'print' });
  };

  it('no page shows navigation, the skip link, or links to the next step', async () => {
    const page = await visit.open('/');
    for (const { address } of pages) {
      await print(page, address);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('nav, .skip, .pager, .jump, .done a')].filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 100)),
      );
      assert.deepEqual(shown, [], address);
    }
  });

  it('every page keeps its title, its text and the sentence that it is not the official site', async () => {
    const page = await visit.open('/');
    for (const { address } of pages) {
      await print(page, address);
      const lost = await page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, .prose, .action, .look-away, .alert, .support, .door, .footer p')]
          .filter((element) => element.closest('.done, .visually-hidden') === null && !element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 100)),
      );
      assert.deepEqual(lost, [], address);
    }
  });

  it('links to other sites show their address in words, once, and links inside the site do not', async () => {
    const page = await visit.open('/');
    let outside = 0;
    for (const { address } of pages) {
      await print(page, address);
      const links = await page.evaluate(() =>
        [...document.querySelectorAll('main a[href], footer a[href]')]
          .filter((link) => link.checkVisibility())
          .map((link) => ({ href: link.getAttribute('href')!, after: getComputedStyle(link, '::after').content })),
      );
      for (const { href, after } of links) {
        const address_ = after.replaceAll('"', '').trim();
        if (/^https?:/.test(href)) assert.equal(address_, `(${href})`, `${address}: ${href}`);
        else assert.ok(address_ === 'none' || address_ === '', `${address}: ${href} is followed by ${after}`);
        if (/^https?:/.test(href)) outside += 1;
      }
    }
    assert.ok(outside >= pages.length, `${outside} links to other sites`);
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

  it('no action is split over two pages, and no heading is left at the foot of one', async () => {
    const page = await visit.open('/');
    let seen = 0;
    for (const { address } of pages) {
      await print(page, address);
      const styles = await page.evaluate(() => ({
        inside: [...document.querySelectorAll('.action')].map((element) => getComputedStyle(element).breakInside),
        after: [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].map((element) => getComputedStyle(element).breakAfter),
      }));
      assert.ok(styles.inside.every((value) => value === 'avoid' || value === 'avoid-page'), `${address}: ${styles.inside.join()}`);
      assert.ok(styles.after.every((value) => value === 'avoid' || value === 'avoid-page'), `${address}: ${styles.after.join()}`);
      seen += styles.inside.length;
    }
    assert.ok(seen > 100, `${seen} actions`);
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
      assert.match(words, /^Look away now/);
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
