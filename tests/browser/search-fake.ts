/** A made-up search in the place of the real one, for tests of the page around it. What is asked decides what comes. */
import type { Page } from 'playwright';

/** What the made-up search keeps for the tests to read, in the window of the page. */
export interface FakeWindow {
  /** How often it was told to begin to load. */
  opened: number;
  /** Questions, as "da kode". */
  asked: string[];
  /** What the status said, each time that it changed. */
  said: string[];
  /** What stops questions that begin with "wait" until it is called. */
  release: () => void;
  /** "load": the script does not come; "offline": the index does not; "fail": something else. */
  trouble: 'load' | 'offline' | 'fail' | undefined;
}

/** How many pages each language has for a word; none for words that do not stand here. */
const counts: Record<string, Record<string, number>> = {
  kode: { da: 20, en: 3 }, pas: { da: 1 }, wait: { da: 2, kl: 2 }, passport: { en: 2 }, kodevisr: { da: 1 }, kodeviser: { da: 3 },
};

/** Puts it in place before any page of a context is opened. */
export async function withFakeSearch(page: Page): Promise<void> {
  await page.addInitScript((known) => {
    const own = window as unknown as FakeWindow;
    Object.assign(own, { opened: 0, asked: [], said: [], release: () => {}, trouble: undefined });
    let whenReleased = new Promise<void>((done) => void (own.release = done));
    const hit = (query: string, code: string, index: number) => ({
      href: `/${code}/?${index}`, title: `${query} ${index + 1}`, place: `T${index}`, guide: 'G', description: 'D', choices: index > 0 ? [] : [{ href: `/${code}/#a`, title: 'Choice', place: 'T0A', choices: [] }],
      sentence: [{ text: 'Tryk på ' }, { text: 'Åbn', lang: 'da', match: true }, { text: ' nu.' }],
    });
    const ask = async (query: string, code: string, limit: number) => {
      own.asked.push(`${code} ${query}`);
      if (query.startsWith('wait')) {
        await whenReleased;
        whenReleased = new Promise<void>((done) => void (own.release = done));
      }
      if (own.trouble === 'load') throw new TypeError('Failed to fetch dynamically imported module');
      if (own.trouble === 'offline') throw new TypeError('Failed to fetch');
      if (own.trouble === 'fail') throw new Error('odd');
      const count = known[query.split(' ')[0]!]?.[code] ?? 0;
      return {
        count,
        hits: Array.from({ length: Math.min(count, limit) }, (_, index) => hit(query, code, index)),
        instead: query === 'kodevisr' ? [{ typed: 'kodevisr', used: ['kodeviser'] }] : [],
        near: query === 'kodevx' ? ['kodeviser', 'kode'] : [],
      };
    };
    const define = customElements.define.bind(customElements);
    customElements.define = (name, element, options) => {
      if (name === 'search-page') {
        Object.assign(element, { openSearcher: () => ({ ask, prepare: () => void (own.opened += 1) }) });
        const status = document.querySelector('[role=status]')!;
        new MutationObserver(() => status.textContent !== '' && own.said.push(status.textContent!)).observe(status, { childList: true, subtree: true });
      }
      define(name, element, options);
    };
  }, counts);
}

/** A value that the made-up search keeps. */
export function kept<Key extends 'opened' | 'asked' | 'said'>(page: Page, key: Key): Promise<FakeWindow[Key]> {
  return page.evaluate((name) => (window as unknown as FakeWindow)[name] as never, key);
}

/** Makes the search fail, or work again. */
export function trouble(page: Page, kind: FakeWindow['trouble']): Promise<void> {
  return page.evaluate((value) => void ((window as unknown as FakeWindow).trouble = value), kind);
}

/** Lets the questions that wait be answered. */
export function release(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as FakeWindow).release());
}
