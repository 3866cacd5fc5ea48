/** Situation: Greenlandic words of 49 letters, the longest that public texts have, wherever words can stand. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { all, attribute, attributesOf, only, rawText, textRuns, withClass, wordsOf } from '../browser/html.ts';
import type { Element } from '../browser/html.ts';
import { sidewaysScroll, visiting } from '../browser/support.ts';
import { buildSite, outOf } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';

const longest = 'nalunaarasuartaateeranngualioqatigiiffissuaatilik';
const other = 'inuussutissarsiornermuttunngatillugupilersaarutit';
const soft = '\u00AD';
const addresses = ['/kl/', '/kl/about/', '/kl/brew/', '/kl/brew/grind/', '/kl/brew/pour/', '/kl/search/', '/kl/practise/', '/kl/practise/brew/grinder/', '/da/brew/pour/', '/da/brew/grind/', '/kl/404.html', '/'];

/** The buttons of the app, drawn and live. Those that the guide describes are not quoted. */
const labelsOfApp = (page: Element) =>
  withClass(page, 'control').filter((control) => !/\b(?:described|act)\b/.test(attribute(control, 'class')!) && (control.tagName === 'span' || attribute(control, 'data-control') !== undefined));

describe('words of 49 letters', () => {
  let site: BuiltSite;
  before(async () => {
    site = await buildSite('long-words');
  });
  const visit = visiting(outOf('long-words'));

  it('are 49 letters long', () => {
    assert.deepEqual([longest.length, other.length], [49, 49]);
  });

  it('carry soft hyphens wherever they are read, so that no piece is longer than nine letters', () => {
    const seen = new Set<string>();
    for (const address of addresses.filter((one) => one.startsWith('/kl/'))) {
      const page = only(site.page(address), 'body');
      const quoted = new Set(labelsOfApp(page).flatMap((control) => all(control)));
      for (const element of all(page)) {
        if (quoted.has(element)) continue;
        for (const child of element.children) {
          if (child.type !== 'text') continue;
          for (const word of rawText(child).split(/[^\p{L}\u00AD]+/u)) {
            if (![longest, other].includes(word.replaceAll(soft, '')) || element.tagName === 'strong') continue;
            seen.add(`${element.tagName} ${address}`);
            assert.ok(word.split(soft).every((piece) => piece.length >= 2 && piece.length <= 9), `${address} <${element.tagName}>: ${word.replaceAll(soft, '-')}`);
          }
        }
      }
    }
    const places = new Set([...seen].map((place) => place.split(' ')[0]));
    for (const tag of ['h1', 'h2', 'p', 'li', 'th', 'td', 'a', 'span']) assert.ok(places.has(tag), `a long word was seen in <${tag}>`);
  });

  it('have none in titles, descriptions and other attributes', () => {
    for (const address of addresses) {
      const page = site.page(address);
      assert.ok(!rawText(only(page, 'title')).includes(soft), `${address} <title>`);
      for (const element of all(page)) {
        for (const [name, value] of attributesOf(element)) assert.ok(!value.includes(soft), `${address} <${element.tagName} ${name}>`);
      }
    }
    assert.ok(rawText(only(site.page('/kl/brew/pour/'), 'title')).includes(longest));
  });

  it('have none in a label of the app, which is quoted to the letter', () => {
    const page = site.page('/kl/brew/grind/');
    assert.deepEqual(all(only(page, 'ol', { class: 'walkthrough' }), 'strong').map(rawText).filter((text) => text.includes('nalunaar')), [longest]);
    assert.deepEqual(labelsOfApp(page).map(rawText), [longest, longest], 'on the drawing and on the phone');
  });

  it('have none on pages of languages that browsers hyphenate, but for words that are Greenlandic there too', () => {
    const danish = textRuns(site.page('/da/brew/grind/')).filter((run) => run.lang === 'da');
    assert.ok(danish.length > 10);
    const html = site.read('da/brew/grind/index.html').replaceAll(/<span lang="kl"[^>]*>[^<]*<\/span>|<a[^>]*lang="kl"[^>]*>.*?<\/a>/g, '');
    assert.ok(!html.includes(soft));
  });

  let narrow: Page | undefined;
  for (const address of addresses) {
    it(`nothing scrolls sideways at 320 pixels on ${address}`, async () => {
      const page = (narrow ??= await visit.open('/robots.txt', { viewport: { width: 320, height: 640 } }));
      await page.goto(visit.origin + address);
      assert.equal(await sidewaysScroll(page), 0);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => element.closest('.table-scroll, .visually-hidden, .skip, svg') === null)
          .filter((element) => element.getBoundingClientRect().right > 320.5 || (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible'))
          .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').slice(0, 30)}`),
      );
      assert.deepEqual(cut, [], 'nothing reaches past the edge or is cut');
    });
  }

  it('a long heading breaks at its soft hyphens', async () => {
    const page = await visit.open('/kl/brew/pour/', { viewport: { width: 320, height: 640 } });
    const { breaks, hyphens } = await page.evaluate(() => {
      const heading = document.querySelector('h1')!;
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      let bottom = 0;
      let letter = '';
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        for (let index = 0; index < text.length; index += 1) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          // The first letter of a line has a second box, that of the hyphen before it.
          const box = [...range.getClientRects()].at(-1);
          // A letter whose top lies below the line before begins a new line.
          if (box !== undefined && box.width > 0 && /\p{L}/u.test(text[index]!) && box.top >= bottom - 2) {
            found.push(letter);
            bottom = box.bottom;
          }
          letter = text[index]!;
        }
      }
      return { breaks: found, hyphens: getComputedStyle(heading).hyphens };
    });
    assert.ok(breaks.length >= 3, `${breaks.length} lines`);
    const elsewhere = breaks.slice(1).filter((letter) => letter !== soft && letter.trim() !== '');
    assert.deepEqual(elsewhere, [], 'each line but the first begins after a soft hyphen or a space');
    assert.equal(hyphens, 'manual', 'the browser adds no breaks of its own');
    assert.ok(wordsOf(only(site.page('/kl/brew/pour/'), 'h1')).endsWith(longest));
  });
});
