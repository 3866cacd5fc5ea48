/** A screen reader in the browser: what somebody hears who reads a part of the page on, or when something is pressed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

/** Pages must be opened with `bypassCSP`: their policy lets in no program but their own. */
const address = '/made-up/screen-reader.js';
const program = readFileSync(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8');

interface Reader {
  start: (where: { container: Element }) => Promise<void>;
  stop: () => Promise<void>;
  next: () => Promise<void>;
  spokenPhraseLog: () => Promise<string[]>;
  clearSpokenPhraseLog: () => Promise<void>;
}

interface WithReader extends Window {
  reader: Reader;
}

/** Brings the screen reader to a page. */
export async function bringReader(page: Page): Promise<void> {
  await page.route(`**${address}`, (route) => route.fulfill({ contentType: 'text/javascript', body: program }));
  await page.evaluate(async (from) => {
    const { virtual } = (await import(from)) as { virtual: Reader };
    (window as unknown as WithReader).reader = virtual;
  }, address);
}

/** Everything that is heard from the beginning of an element to its end, a line each. */
export async function readAloud(page: Page, selector: string): Promise<string[]> {
  const phrases = await page.evaluate(async (where) => {
    const { reader } = window as unknown as WithReader;
    await reader.start({ container: document.querySelector(where)! });
    let count = 0;
    let said = await reader.spokenPhraseLog();
    // It goes round: the end of the element, or its beginning once more.
    while (count < 200 && said.at(-1) !== `end of ${said[0]!}` && (count < 2 || said.at(-1) !== said[0])) {
      await reader.next();
      said = await reader.spokenPhraseLog();
      count += 1;
    }
    await reader.stop();
    return said.at(-1) === said[0] ? said.slice(0, -1) : said;
  }, selector);
  return folded(phrases);
}

/** Listens to the practice: what the focus comes to, and what is announced. */
export async function listen(page: Page): Promise<{ afterPress: (selector: string) => Promise<string[]> }> {
  await page.evaluate(() => (window as unknown as WithReader).reader.start({ container: document.querySelector('phone-simulator')! }));
  const afterPress = async (selector: string) => {
    await page.locator(selector).click();
    const phrases = await page.evaluate(async () => {
      const { reader } = window as unknown as WithReader;
      // What changes is heard in the turn after.
      await new Promise((done) => setTimeout(done, 50));
      const said = await reader.spokenPhraseLog();
      await reader.clearSpokenPhraseLog();
      return said;
    });
    // The button itself was heard before it was pressed.
    return phrases.filter((phrase) => !phrase.startsWith('button, ')).map((phrase) => phrase.replaceAll(/\s+/g, ' ').trim()).filter((phrase) => phrase !== 'polite:');
  };
  return { afterPress };
}

/**
 * As people hear it: a paragraph in one go; nothing of bold letters; a button or heading by its name, and not again word
 * by word; and nothing where an element ends.
 */
export function folded(phrases: readonly string[]): string[] {
  const heard: string[] = [];
  let paragraph: string[] | undefined;
  let named: string | undefined;
  for (const [index, phrase] of phrases.entries()) {
    if (named !== undefined) {
      if (phrase === `end of ${named}`) named = undefined;
    } else if (phrase === 'paragraph') paragraph = [];
    else if (phrase === 'end of paragraph') {
      heard.push(paragraph!.join(' ').replaceAll(/ (?=[.,:])/g, ''));
      paragraph = undefined;
    } else if (/^(?:end of .*|strong)$/.test(phrase)) continue;
    else if (paragraph !== undefined) paragraph.push(phrase);
    else {
      heard.push(phrase);
      if (/^(?:heading|button|link), /.test(phrase) && phrases.includes(`end of ${phrase}`, index)) named = phrase;
    }
  }
  return heard;
}
