/** Practises on a built page as somebody does who presses "Show me" and then what is marked, to the end. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright';

const on = 'phone-simulator.on';

/** What the phone in use shows. */
interface Shown {
  /** The id of the screen, or "cover"; "end" when all is done. */
  readonly screen: string;
  /** The number of the action whose turn it is: "1.5". */
  readonly action: string;
  /** It is done away from the screen. */
  readonly away: boolean;
}

export function shownOn(page: Page): Promise<Shown> {
  return page.evaluate((root) => {
    const item = document.querySelector(`${root} .action[aria-current="step"]`);
    const glass = item?.querySelector<HTMLElement>('[data-phone]:not(.is-resting) [data-glass]');
    const screen = item === null ? 'end' : glass?.querySelector('.cover') ? 'cover' : (glass?.dataset['shows'] ?? '');
    return { screen, action: item?.id ?? '', away: item?.querySelector('[data-event="go"]:not([hidden])') !== null && item !== null };
  }, on);
}

/** Begins the practice of the page that is open. */
export const begin = (page: Page) => page.locator('phone-simulator [data-start] button').click();

/** Goes to an action, as its button in the list does. @param action its number: "1.5" */
export async function goTo(page: Page, action: string): Promise<void> {
  await page.evaluate(([root, id]) => document.getElementById(id)!.querySelector<HTMLElement>(`${root} [data-jump]`)!.click(), [on, action] as const);
}

/** Presses the first of what a selector finds: where it can be seen, and nothing lies over it. */
async function press(page: Page, selector: string): Promise<void> {
  const over = await page.evaluate((where) => {
    const target = [...document.querySelectorAll<HTMLElement>(where)].find((one) => one.offsetParent !== null);
    if (target === undefined) return 'it is not to be seen';
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = target.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (!target.contains(hit)) return `${hit?.outerHTML.slice(0, 100)} lies over it`;
    target.focus();
    target.click();
    return '';
  }, selector);
  assert.equal(over, '', selector);
}

/** Lifts the cover, where there is one. */
export async function uncover(page: Page): Promise<void> {
  const button = page.locator(`${on} .cover [data-event="uncover"]`);
  if ((await button.count()) === 1) await button.click();
}

/**
 * Finishes a practice that has been begun.
 * @param look called at each new thing that is shown, the end included
 * @returns the screens in the order in which they were in use
 */
export async function follow(page: Page, look: (shown: Shown) => Promise<void> = async () => {}): Promise<string[]> {
  const screens: string[] = [];
  let before = '';
  for (let presses = 0; ; presses += 1) {
    const shown = await shownOn(page);
    const key = `${shown.action} ${shown.screen} ${shown.away}`;
    if (key !== before) {
      screens.push(shown.screen);
      await look(shown);
    }
    before = key;
    if (shown.screen === 'end') return screens;
    assert.ok(presses < 100, `the practice comes to an end: ${screens.join(' ')}`);
    if (shown.screen === 'cover') await press(page, `${on} .cover [data-event="uncover"]`);
    else if (shown.away) await press(page, `${on} [data-event="go"]`);
    else {
      await press(page, `${on} [data-event="show"]`);
      await press(page, `${on} [data-phone]:not(.is-resting) .marked`);
    }
  }
}
