/** Whether everything on a page can be read: what the tests of narrow windows and wide text share. */
import type { Page } from 'playwright';

/** The spacing of WCAG 1.4.12. */
export const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** Text on a page or in a part of it that reaches past the edge of the window, or of a box that cuts what does not fit. */
export function cutText(page: Page, part = 'body'): Promise<string[]> {
  return page.evaluate((where) => {
    const root = document.querySelector(where)!;
    // What scrolls by itself may be wider: tables, code in the editors' pages, and what stands in a field.
    const exempt = (element: Element) => element.closest('.table-scroll, .visually-hidden, .skip, pre, input') !== null;
    const name = (element: Element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const found: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if ((node.textContent ?? '').trim() === '' || exempt(parent) || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right } of range.getClientRects()) {
        if (right > document.documentElement.clientWidth + 1 || left < -1) found.push(`${name(parent)} reaches from ${Math.round(left)} to ${Math.round(right)}`);
      }
    }
    for (const element of root.querySelectorAll('*')) {
      if (exempt(element) || element.closest('svg') !== null) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cutsX = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const cutsY = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (cutsX || cutsY) found.push(`${name(element)} cuts what it holds`);
    }
    return [...new Set(found)];
  }, part);
}

/** Adds styles as a reader's own style sheet would: the policy of the page forbids a `<style>` element. */
export async function addThroughRules(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}
