/** Hands for the drawn phone, as readers have them: a mouse, a keyboard alone, a finger. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { onPage } from './simulator.ts';
import type { Hand } from './simulator.ts';

export const byMouse: Hand = async (page, { selector }) => {
  const { x, y } = await aim(page, onPage(selector));
  await page.mouse.click(x, y);
  await pressed(page);
};

/** Where there is room for one phone, the other is taken by the switch: it does the same as "I have done this". */
export const byTouch: Hand = async (page, { event, selector }) => {
  const away = event.type === 'go' && (await page.evaluate(() => {
    const [now] = document.querySelectorAll('phone-simulator.on [data-phone]:not(.is-resting)');
    return now?.checkVisibility() === false;
  }));
  const { x, y } = await aim(page, onPage(away ? '[data-take][aria-pressed="false"]' : selector));
  await page.touchscreen.tap(x, y);
  await pressed(page);
};

interface Pressed {
  pressed?: Promise<void>;
}

/** Brings a target into the window, and makes sure that nothing lies over its middle. */
function aim(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate((where) => {
    const target = document.querySelector(where);
    if (target === null) throw new Error(`There is no ${where}.`);
    const { top, bottom } = target.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = target.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const hit = document.elementFromPoint(x, y);
    if (!target.contains(hit)) throw new Error(`Where ${where} is, there is ${hit?.outerHTML.slice(0, 100)}.`);
    // Whoever listens in the page has been told once the click has come up to the window.
    (window as Pressed).pressed = new Promise((done, fail) => {
      addEventListener('click', () => done(), { once: true });
      setTimeout(() => fail(new Error(`No click came of pressing ${where}.`)), 5000);
    });
    return { x, y };
  }, selector);
}

const pressed = (page: Page) => page.evaluate(() => (window as Pressed).pressed);

/** Enter and Space by turns; a value is typed, letter by letter. */
export function byKeyboard(): Hand {
  let presses = 0;
  return async (page, { selector, typed }) => {
    presses += 1;
    if (typed === undefined) {
      await tabTo(page, onPage(selector));
      await page.keyboard.press(presses % 2 === 0 ? 'Enter' : 'Space');
      return;
    }
    const fields = onPage(selector.replace('[data-fill]', '[data-value]'));
    for (let nth = 0, all = await page.locator(fields).count(); nth < all; nth += 1) {
      await tabTo(page, fields, nth);
      await page.keyboard.type(typed);
    }
  };
}

/** How far the longest way by Tab was: from what had the focus to what was to be pressed. */
export const longestWay = { presses: 0, to: '' };

/** Moves the focus by Tab, or by Shift+Tab where it stands behind. */
async function tabTo(page: Page, selector: string, nth = 0): Promise<void> {
  for (let presses = 0; presses <= 40; presses += 1) {
    const key = await page.evaluate(
      ([where, index]) => {
        const target = document.querySelectorAll(where)[index];
        if (target === undefined) throw new Error(`There is no ${where}.`);
        const active = document.activeElement!;
        if (active === target) return undefined;
        return (active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) === 0 || active.contains(target) ? 'Tab' : 'Shift+Tab';
      },
      [selector, nth] as const,
    );
    if (key === undefined) {
      if (presses > longestWay.presses) Object.assign(longestWay, { presses, to: selector });
      return;
    }
    await page.keyboard.press(key);
  }
  const held = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  assert.fail(`${selector} is not reached by Tab: the focus is held by ${held}`);
}
