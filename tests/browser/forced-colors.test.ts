/** With the reader's own colours forced on the page, what colour said is still said. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cases } from '../proof.ts';
import { visiting } from './support.ts';

const step = '/en/help-newer-phone/activate/';
const forced = { forcedColors: 'active', viewport: { width: 1280, height: 900 } } as const;

describe('with forced colours', () => {
  const visit = visiting();

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`they are forced, ${colorScheme}`, async () => {
      const page = await visit.open(step, { ...forced, colorScheme });
      assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
    });

    it(`a moment to look away has a thick frame, words and a ground of its own, ${colorScheme}`, async () => {
      const page = await visit.open(step, { ...forced, colorScheme });
      const blocks = await page.evaluate(() =>
        [...document.querySelectorAll('.action')].map((action) => {
          const band = action.querySelector('.look-away');
          const frame = getComputedStyle(action);
          return {
            isPrivate: action.classList.contains('private'),
            words: (band?.textContent ?? '').trim(),
            frame: Number.parseFloat(frame.borderTopWidth),
            style: frame.borderTopStyle,
            color: frame.borderTopColor,
            ground: band === null ? '' : getComputedStyle(band).backgroundColor,
            ink: band === null ? '' : getComputedStyle(band).color,
            canvas: getComputedStyle(document.body).backgroundColor,
          };
        }),
      );
      const isPrivate = blocks.filter((block) => block.isPrivate);
      const plain = blocks.filter((block) => !block.isPrivate);
      assert.ok(isPrivate.length >= 4 && plain.length > 20);
      for (const { words, frame, style, color, ground, ink, canvas } of isPrivate) {
        assert.match(words, /^(?:Look away now|Keep looking away)/);
        assert.ok(frame >= 4 && style !== 'none' && color !== canvas, `${frame} ${style} ${color}`);
        assert.ok(frame > Math.max(...plain.map((block) => block.frame)), 'its frame is thicker than that of any other action');
        assert.notEqual(ground, canvas, 'its ground differs from the page');
        assert.notEqual(ink, ground, 'its words differ from its ground');
      }
    });
  }

  it('the current step is told by more than colour', async () => {
    const page = await visit.open(step, forced);
    const here = await page.evaluate(() => {
      const current = [...document.querySelectorAll('[aria-current="step"]')].find((element) => element.checkVisibility())!;
      const other = document.querySelector('.trail a')!;
      const look = (element: Element) => {
        const circle = getComputedStyle(element.querySelector('.circle')!);
        return { weight: getComputedStyle(element).fontWeight, outline: circle.outlineStyle === 'none' ? 0 : Number.parseFloat(circle.outlineWidth) };
      };
      return { words: current.textContent ?? '', current: look(current), other: look(other) };
    });
    assert.match(here.words, /you are here/);
    assert.ok(here.current.outline >= 2 && here.other.outline === 0, JSON.stringify(here));
    assert.ok(Number(here.current.weight) > Number(here.other.weight), JSON.stringify(here));
  });

  it('the current language is told by a line that the others lack', async () => {
    const page = await visit.open(step, forced);
    const lines = await page.evaluate(() => {
      const canvas = getComputedStyle(document.body).backgroundColor;
      const seen = (link: Element) => getComputedStyle(link).borderBottomColor !== canvas && Number.parseFloat(getComputedStyle(link).borderBottomWidth) >= 2;
      return [...document.querySelectorAll('.languages a')].map((link) => [link.getAttribute('aria-current') === 'page', seen(link)]);
    });
    assert.deepEqual(lines, [[false, false], [true, true], [false, false]]);
  });

  it('the focus is seen on every link and box', async () => {
    for (const address of cases([step, '/en/help-newer-phone/', '/en/'], (one) => one !== step)) {
      const page = await visit.open(address, forced);
      const unseen: string[] = [];
      const count = await page.locator('a[href], input').count();
      for (let index = 0; index < count; index += 1) {
        await page.keyboard.press('Tab');
        const said = await page.evaluate(() => {
          const element = document.activeElement!;
          const has = [null, '::after'].some((pseudo) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
            return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
          });
          return has || element === document.body ? '' : element.outerHTML.slice(0, 100);
        });
        if (said !== '') unseen.push(said);
      }
      assert.deepEqual(unseen, [], address);
    }
  });

  it('buttons, doors and cards have a border, since their grounds are gone', async () => {
    for (const [address, selector] of [[step, '.pager a'], ['/en/help-newer-phone/', '.button'], ['/', '.door'], ['/en/', '.card'], [step, '.alert']] as const) {
      const page = await visit.open(address, forced);
      const boxes = await page.locator(`main ${selector}`).evaluateAll((elements) =>
        elements.map((element) => {
          const style = getComputedStyle(element);
          const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).filter((side) => style[`border${side}Style`] !== 'none' && Number.parseFloat(style[`border${side}Width`]) >= 1);
          return sides.length;
        }),
      );
      assert.ok(boxes.length > 0 && boxes.every((sides) => sides >= 1), `${address} ${selector}: ${boxes.join()}`);
    }
  });
});
