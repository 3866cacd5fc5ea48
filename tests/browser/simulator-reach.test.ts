/** Whether everybody can reach the drawn phone: thumbs, narrow windows, wide letters, forced colours, still pictures. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { cases, inProof } from '../proof.ts';
import { addThroughRules, cutText, spacing } from './fits.ts';
import { begin, branchesOf, finish, onPage, practice, quickly, say, startAt, tellingIn } from './simulator.ts';
import type { Practice } from './simulator.ts';
import { sidewaysScroll, visiting } from './support.ts';

const forced = { forcedColors: 'active', viewport: { width: 1280, height: 900 } } as const;
const press = (page: Page, selector: string) => quickly(page, { event: { type: 'show' }, selector });
const where = (one: Practice, selector: string | undefined) => `${one.address} ${selector ?? 'the end'}`;

/** Targets of the practice that are less than 44 pixels high or wide; and how many there are. */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('phone-simulator.on :is(button, input, a[href], summary, select)')].filter((target) => target.checkVisibility());
    const small = all.map((target) => ({ target, box: target.getBoundingClientRect() })).filter(({ box }) => box.width < 43.95 || box.height < 43.95);
    return { all: all.length, small: small.map(({ target, box }) => `${target.outerHTML.slice(0, 90)} is ${Math.round(box.width)}×${Math.round(box.height)}`) };
  });

/** How something is drawn without its colours: lines, their shape and width, and what stands before and after it. */
const shapeOf = (page: Page, selector: string) =>
  page.locator(onPage(selector)).first().evaluate((element) => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    const look = [element, ...element.querySelectorAll(':scope:is(button) *')].flatMap((part) => [null, '::before', '::after'].map((pseudo) => {
      const { content, display, inlineSize, borderTopStyle, borderTopWidth, borderTopColor, outlineStyle, outlineWidth, borderInlineStartWidth, backgroundColor } = getComputedStyle(part, pseudo);
      const ground = backgroundColor === canvas || backgroundColor === 'rgba(0, 0, 0, 0)' ? 'none' : backgroundColor;
      if (pseudo !== null && (content === 'none' || display === 'none')) return '';
      // Forced, a line is always seen but one in the colour of the page.
      const line = (style: string, width: string, color: string) => (style === 'none' || Number.parseFloat(width) < 1 || color === canvas ? 0 : `${style} ${width}`);
      return [line(borderTopStyle, borderTopWidth, borderTopColor), line('solid', borderInlineStartWidth, ''), outlineStyle === 'none' ? 0 : `${outlineStyle} ${outlineWidth}`, ground, pseudo === null ? '' : inlineSize].join(', ');
    }));
    return look.join(' | ');
  });

describe('the drawn phone', () => {
  const visit = visiting();

  /** Goes through every practice in Danish, and looks at each state. */
  const everyState = async (page: Page, look: (what: string, isEnd: boolean) => Promise<void>) => {
    for (const one of tellingIn('da')) {
      for (const branch of branchesOf(one)) {
        await page.goto(visit.origin + one.address);
        await begin(page, quickly);
        await finish(page, one, quickly, branch === undefined ? {} : { branch }, (_, move) => look(where(one, move?.selector), move === undefined));
      }
    }
  };

  it('has targets of at least 44 pixels', async () => {
    const small: string[] = [];
    let all = 0;
    for (const width of cases([390, 1280], (one) => one === 390)) {
      const page = await visit.open('/', { viewport: { width, height: 844 } });
      await everyState(page, async (what) => {
        const found = await smallTargets(page);
        all += found.all;
        small.push(...found.small.map((target) => `${what} ${width} px: ${target}`));
      });
    }
    assert.ok(all > (inProof ? 1000 : 100), `${all} targets`);
    assert.deepEqual([...new Set(small)], []);
  });

  it('fits narrow windows and wide text', async () => {
    const wrong: string[] = [];
    let seen = 0;
    // 1280 by 1024 pixels at 400 %.
    const page = await visit.open('/', { viewport: { width: 320, height: 256 } });
    await everyState(page, async (what, isEnd) => {
      if (!isEnd) await press(page, '[data-event="show"]');
      for (const css of ['', spacing]) {
        if (css !== '') await addThroughRules(page, css);
        const wider = await sidewaysScroll(page);
        const state = `${what}${css === '' ? '' : ', with wide spacing'}`;
        if (wider > 0) wrong.push(`${state}, scrolls sideways by ${wider} pixels`);
        wrong.push(...(await cutText(page, isEnd ? '[data-end-root]' : '[aria-current="step"].action')).map((text) => `${state}: ${text}`));
        seen += 1;
      }
      await page.evaluate(() => (document.adoptedStyleSheets = []));
    });
    assert.ok(seen > (inProof ? 130 : 20), `${seen} states`);
    assert.deepEqual([...new Set(wrong)], []);
  });

  it('is as wide as its window where that is small, and its list is too', async () => {
    const page = await visit.open('/en/help-newer-phone/activate/#5B.8-phone', { viewport: { width: 320, height: 640 } });
    for (const [css, state] of [['', 'as it is'], [spacing, 'with wide spacing'], ['html { font-size: 200% !important; }', 'with letters twice as large']] as const) {
      if (css !== '') await addThroughRules(page, css);
      assert.deepEqual([await sidewaysScroll(page), await cutText(page, 'phone-simulator.on')], [0, []], state);
      await page.evaluate(() => (document.adoptedStyleSheets = []));
    }
  });

  for (const colorScheme of cases(['light', 'dark'] as const, (one) => one === 'light')) {
    it(`tells in forced colours what is marked, chosen, covered, resting, done, and whose turn it is, ${colorScheme}`, async () => {
      const one = practice('activate-on-another-device');
      const page = await visit.open(one.address, { ...forced, colorScheme });
      await startAt(page, one, '5B.8');
      assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
      const plain = await shapeOf(page, '[data-control="copy"]');
      assert.notEqual(await shapeOf(page, '[data-control="passport"]'), plain, 'what is chosen has another shape');
      assert.notEqual(await shapeOf(page, '[data-phone="0"] [data-glass]'), await shapeOf(page, '[data-phone="1"] [data-glass]'), 'the phone that rests has another edge');
      await press(page, '[data-event="show"]');
      assert.notEqual(await shapeOf(page, '[data-control="copy"]'), plain, 'what is marked has another shape');
      assert.notEqual(await shapeOf(page, '.action[aria-current="step"]'), await shapeOf(page, '.action:not([aria-current])'), 'the action whose turn it is stands out');
      const done = page.locator(onPage('.action.is-done .done-mark')).filter({ visible: true });
      assert.equal(await done.count(), 7);
      assert.equal((await done.first().textContent())!.trim(), say('en', 'actionDone'), 'what is done says so in words');
      for (const selector of ['[data-event="show"]', '[data-control="next"]', '[data-control="copy"]', '[data-jump="1"]']) {
        assert.match(await shapeOf(page, selector), /^(?:solid|dashed|double) /, `${selector} has an edge`);
      }
      await startAt(page, one, '5B.12');
      const cover = await page.locator(onPage('.cover')).evaluate((element) => {
        const icon = element.querySelector('svg')!.getBoundingClientRect();
        const { backgroundColor, color } = getComputedStyle(element);
        const stands = [...element.querySelectorAll('button')].every((button) => {
          const { borderTopColor, borderTopWidth, backgroundColor: ground } = getComputedStyle(button);
          return ground !== backgroundColor || (borderTopColor !== backgroundColor && Number.parseFloat(borderTopWidth) >= 2);
        });
        return { words: element.textContent!, icon: icon.width, differ: backgroundColor !== color && stands };
      });
      assert.ok(cover.words.includes(say('en', 'lookAway')) && cover.icon >= 20 && cover.differ, JSON.stringify(cover));
      await press(page, '[data-event="uncover"]');
      await press(page, '[data-fill]');
      assert.match(await shapeOf(page, '[data-value]'), /^(?:solid|dashed|double) /, 'a field has an edge');
    });
  }

  it('keeps its meaning in forced colours, and moves nothing', async () => {
    const page = await visit.open('/');
    for (const id of cases(['activate-on-another-device', 'make-user-id'], (one) => one === 'make-user-id')) {
      const one = practice(id);
      for (const options of [{ forcedColors: 'active', reducedMotion: 'reduce' }, { forcedColors: 'none', reducedMotion: 'no-preference' }] as const) {
        await page.emulateMedia(options);
        await page.goto(visit.origin + one.address);
        await begin(page, quickly);
        await finish(page, one, quickly, {}, async (_, move) => {
          const found = await page.evaluate(() => {
            const parts = [document.documentElement, document.body, ...document.querySelectorAll('[data-stage-root], [data-stage-root] *, [data-end-root], [data-end-root] *, .action[aria-current]')];
            const moving = parts.filter((part) => {
              const { animationName, transitionDuration, transitionProperty, scrollBehavior } = getComputedStyle(part);
              const moves = transitionProperty !== 'none' && transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
              return animationName !== 'none' || moves || scrollBehavior === 'smooth';
            });
            // Drawings are strokes in the colour of the words, which the forced ones replace.
            const unseen = matchMedia('(forced-colors: active)').matches ? [...document.querySelectorAll('[data-stage-root] .art')].filter((art) => art.checkVisibility() && getComputedStyle(art.querySelector('*')!).stroke === getComputedStyle(document.body).backgroundColor && getComputedStyle(art.querySelector('*')!).fill === getComputedStyle(document.body).backgroundColor) : [];
            return [...moving, ...unseen].map((part) => part.outerHTML.slice(0, 90)).concat(document.getAnimations().map(({ playState }) => `animation ${playState}`));
          });
          assert.deepEqual(found, [], `${where(one, move?.selector)} ${JSON.stringify(options)}`);
        });
      }
    }
  });
});
