/** Every practice in every language, from its button to its end: by mouse, by keyboard alone, by touch, and for axe. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright';
import { violations } from './axe.ts';
import { cases, inProof } from '../proof.ts';
import { addThroughRules } from './fits.ts';
import { byKeyboard, byMouse, byTouch, longestWay } from './simulator-hands.ts';
import { begin, branchesOf, finish, practices, practicesIn, quickly, say } from './simulator.ts';
import type { Hand, Practice, Way } from './simulator.ts';
import { watch } from './simulator-traces.ts';
import { visiting } from './support.ts';

const wide = { viewport: { width: 1280, height: 800 } } as const;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/** Private actions are done behind the cover in one language, and uncovered in the other. */
const covers = { da: 'person-done', en: 'uncover' } as const;
/** Which practices axe looks at in every state in `npm test`: those with two phones, a fork, and a field, in turn. */
const axeIn: Readonly<Record<string, string>> = { 'activate-on-another-device': 'en', 'activate-code-display': 'da' };
const others = { da: 'uncover', en: 'person-done' } as const;

describe('every practice', () => {
  const visit = visiting();
  /** Finishes them on one page, in every language or in one, and looks what that left behind. */
  const finishAll = async (some: string, options: BrowserContextOptions, hand: Hand, cover: Readonly<Record<string, Way['cover']>>) => {
    const page = await visit.open('/', options);
    let all = 0;
    for (const one of practicesIn(some)) {
      for (const branch of branchesOf(one)) {
        await page.goto(visit.origin + one.address);
        const { traces } = await watch(page);
        await begin(page, hand);
        all += await finish(page, one, hand, { ...(branch === undefined ? {} : { branch }), cover: cover[one.language] });
        await atEnd(page, one);
        assert.deepEqual(await traces(), [], `${one.address} ${branch}`);
      }
    }
    assert.ok(all >= (inProof ? 150 : 20), `${all} things were done`);
    return page;
  };

  it('is there in Danish and English', () => {
    assert.equal(practices.length, 12);
    assert.deepEqual([...new Set(practices.map(({ language }) => language))], ['da', 'en']);
  });

  it('is finished by mouse', async () => {
    await finishAll('da', wide, byMouse, covers);
  });

  it('is finished by keyboard alone', async () => {
    const page = await finishAll('en', wide, byKeyboard(), others);
    assert.ok(longestWay.presses <= 12, `from one thing to the next it is ${longestWay.presses} presses of Tab: ${longestWay.to}`);
    // No trap: the focus goes on, to the foot of the page.
    for (let presses = 0; !(await page.evaluate(() => document.activeElement!.closest('footer') !== null)); presses += 1) {
      assert.ok(presses < 20, 'the focus leaves the practice');
      await page.keyboard.press('Tab');
    }
  });

  it('is finished by touch on a phone', async () => {
    await finishAll('da', phone, byTouch, covers);
  });

  describe('for axe', () => {
    after(() => console.error(`axe: ${states} states of the drawn phone`));
    let states = 0;

    it('has nothing for axe to find on any screen', async () => {
      const page = await visit.open('/', wide);
      const wrong: string[] = [];
      for (const one of cases(practices, ({ id, language }) => language === axeIn[id])) {
        let seen = new Set<string>();
        for (const branch of branchesOf(one)) {
          // In `npm test` what both branches show is looked at in one of them.
          if (inProof) seen = new Set();
          await page.goto(visit.origin + one.address);
          await begin(page, quickly);
          await addThroughRules(page, '.masthead, .footer, .action:not([aria-current]), .drawings { display: none !important; }');
          await finish(page, one, quickly, branch === undefined ? {} : { branch }, async (_, move) => {
            const screen = move === undefined ? 'the end' : 'screen' in move.event ? move.event.screen : `${move.event.type} ${move.selector}`;
            if (seen.has(screen)) return;
            seen.add(screen);
            // In one language as it comes, in the other asked to show what is right; light in the one, dark in the other.
            const asked = one.language === 'da';
            if (asked && move !== undefined) await quickly(page, { event: { type: 'show' }, selector: '[data-event="show"]' });
            const colorScheme = asked === (seen.size % 2 === 0) ? 'light' : 'dark';
            await page.emulateMedia({ colorScheme });
            wrong.push(...(await violations(page, '[data-stage-root], [data-end-root]')).map((line) => `${one.address} ${screen} ${colorScheme}: ${line}`));
            states += 1;
          });
        }
      }
      assert.deepEqual([...new Set(wrong)], []);
      assert.ok(states > (inProof ? 130 : 20), `${states} states`);
    });

    it('finds nothing on the whole page of a step while a choice of it is practised', async () => {
      const wrong: string[] = [];
      for (const width of cases([390, 1280], (one) => one === 390)) {
        const page = await visit.open('/en/help-newer-phone/activate/#5B.12-phone', { viewport: { width, height: 844 } });
        assert.equal((await page.locator('phone-simulator.on .cover').count()) > 0, true, 'a private screen is covered');
        for (const colorScheme of cases(['light', 'dark'] as const, (one) => (one === 'light') === (width === 1280))) {
          await page.emulateMedia({ colorScheme });
          wrong.push(...(await violations(page)).map((line) => `${width} ${colorScheme}: ${line}`));
          states += 1;
        }
      }
      assert.deepEqual(wrong, []);
    });
  });
});

/** The end says that it is the end, and has the focus. */
async function atEnd(page: Page, { language, address }: Practice): Promise<void> {
  const heading = page.locator('[data-end-root] [tabindex="-1"]');
  assert.equal(await heading.textContent(), say(language, 'practiceDone'), address);
  assert.ok(await heading.evaluate((element) => element === document.activeElement), `${address}: the end has the focus`);
}
