/** What the page around the drawn phone is like: to be held against what it was before, or without the script. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright';

/**
 * The page as HTML, without what the script may leave: the button in place of the link, ids of sentences that it named,
 * a class attribute that has become empty, and addresses written out.
 */
export function asItWas(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as HTMLElement;
    for (const start of root.querySelectorAll('[data-start] > :first-child')) {
      const made = document.createElement('span');
      made.append(...start.childNodes);
      start.replaceWith(made);
    }
    for (const named of root.querySelectorAll('.prose[id$="-text"]')) named.removeAttribute('id');
    for (const empty of root.querySelectorAll('[class=""]')) empty.removeAttribute('class');
    for (const link of root.querySelectorAll('.languages a')) link.setAttribute('href', new URL(link.getAttribute('href')!, location.href).pathname);
    // What a browser with script reads in there is text, without script elements.
    for (const none of root.querySelectorAll('noscript')) none.remove();
    return root.outerHTML;
  });
}

/** Where everything stands. */
export function boxes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')].filter((element) => element.closest('noscript') === null).map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const name = element.matches('[data-start] > :first-child') ? 'start' : element.tagName.toLowerCase();
      return `${name} ${[left, top, width, height].map((pixels) => Math.round(pixels * 10) / 10).join(' ')}`;
    }),
  );
}

/** That two pages are the same, to the letter; says where they begin to differ. */
export function assertSame(actual: string, expected: string, message: string): void {
  let at = 0;
  while (at < actual.length && actual[at] === expected[at]) at += 1;
  if (actual === expected) return;
  assert.fail(`${message}: there is “…${actual.slice(at - 60, at + 160)}” where it should be “…${expected.slice(at - 60, at + 160)}”`);
}
