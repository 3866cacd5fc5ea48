/** The page of the search with the real engine: asking, what it costs on the wire, and what it shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { all, attribute, fold, only, readHtml, textRuns, wordsOf } from './html.ts';
import { siteFolder } from './support.ts';

/** Where the search stands, by language. */
export const searchPages = { da: '/da/soeg/', en: '/en/search/', kl: '/kl/search/' } as const;
export type Code = keyof typeof searchPages;
export const codes = Object.keys(searchPages) as Code[];

export const phone = { viewport: { width: 390, height: 844 } };

export const field = (page: Page) => page.getByRole('searchbox');
export const hits = (page: Page) => page.locator('.hits').first().locator('> li');

/** Types a query, presses Enter, and waits for what comes of it. @returns what the status says */
export async function searchFor(page: Page, query: string): Promise<string> {
  await field(page).fill(query);
  await field(page).press('Enter');
  return answered(page);
}

/** Waits until the status says what came of a search, instead of that one is going on. */
export async function answered(page: Page): Promise<string> {
  return (await page.waitForFunction(() => {
    const words = (id: string) => document.querySelector<HTMLTemplateElement>('search-page template')!.content.querySelector(`[data-says="${id}"]`)!.textContent!;
    const said = [...document.querySelectorAll('[role=status] > p')].map((line) => line.textContent!);
    return said.length > 0 && ![words('searching'), words('slow')].includes(said[0]!) && said.join('\n').replaceAll('\u00AD', '');
  }, undefined, { polling: 20 })).jsonValue() as Promise<string>;
}

export interface Wire {
  /** Everything that has been asked for since this was last called, once it has come: addresses and bytes, headers included. */
  readonly spent: () => Promise<{ bytes: number; addresses: string[] }>;
}

/** Listens to the wire under a page, as the browser itself counts it. What stands in the head of every page is not the search's. */
export async function wireOf(page: Page): Promise<Wire> {
  const client = await page.context().newCDPSession(page);
  const open = new Map<string, string>();
  let spent = { bytes: 0, addresses: [] as string[] };
  client.on('Network.requestWillBeSent', ({ requestId, request }) => void (new URL(request.url).pathname !== '/favicon.svg' && open.set(requestId, request.url)));
  client.on('Network.loadingFailed', ({ requestId }) => void open.delete(requestId));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = open.get(requestId);
    open.delete(requestId);
    if (address === undefined) return;
    spent = { bytes: spent.bytes + encodedDataLength, addresses: [...spent.addresses, address] };
  });
  await client.send('Network.enable');
  return {
    async spent() {
      for (let still = 0, turns = 0; still < 5; still = open.size === 0 ? still + 1 : 0) {
        if ((turns += 1) > 500) throw new Error(`These did not come: ${[...open.values()].join(' ')}`);
        await page.waitForTimeout(20);
      }
      const now = spent;
      spent = { bytes: 0, addresses: [] };
      return now;
    },
  };
}

/** A run of words of a result, and the language under which it stands. */
export interface Shown {
  readonly href: string;
  readonly part: 'title' | 'guide' | 'description' | 'sentence';
  readonly runs: readonly { readonly words: string; readonly lang: string }[];
}

/** All that the results show of the pages they lead to; the number of a step is put together by the search, and left out. */
export function shownOn(page: Page): Promise<Shown[]> {
  return page.evaluate(() => {
    const partOf = (element: Element) => (element.matches('.hit-guide') ? 'guide' : element.matches('.hit-sentence') ? 'sentence' : element.matches('p') ? 'description' : 'title');
    return [...document.querySelectorAll('.hits li')].flatMap((item) => {
      const link = item.querySelector('a')!;
      const parts = [...item.querySelectorAll('a > span:not(.hit-place), p')].filter((part) => part.closest('li') === item);
      return parts.map((part) => {
        const runs: { words: string; lang: string }[] = [];
        const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) runs.push({ words: texts.currentNode.textContent!, lang: texts.currentNode.parentElement!.closest('[lang]')!.getAttribute('lang')! });
        return { href: link.getAttribute('href')!, part: partOf(part), runs } as const;
      });
    });
  });
}

/** What a built page says, by language: its text, and what it says of itself to search engines. */
interface Said {
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** All of it in one go, whatever the language. */
  readonly text: string;
}

const wordsIn = (text: string) => text.replaceAll('\u00AD', '').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const read = new Map<string, Said>();

function saidAt(address: string): Said {
  const known = read.get(address);
  if (known !== undefined) return known;
  const root = readHtml(readFileSync(join(siteFolder, address, 'index.html'), 'utf8'));
  const own = attribute(root, 'lang')!;
  const description = attribute(only(root, 'meta', { name: 'description' }), 'content')!;
  const words = new Map<string, Set<string>>();
  for (const run of [...textRuns(root), { words: description, lang: own }]) {
    const here = words.get(run.lang) ?? new Set();
    for (const word of wordsIn(run.words)) here.add(word);
    words.set(run.lang, here);
  }
  const said = { words, text: [description, ...all(root, 'body').map(wordsOf)].join('\n') };
  read.set(address, said);
  return said;
}

/** What results show and the pages they lead to do not say, or do not say in that language. */
export function strayWords(shown: readonly Shown[]): string[] {
  return shown.flatMap(({ href, part, runs }) => {
    const said = saidAt(href.split('#')[0]!);
    const stray = runs.flatMap(({ words, lang }) => wordsIn(words).filter((word) => said.words.get(lang)?.has(word) !== true).map((word) => `${href} has no “${word}” in ${lang}`));
    const whole = fold(runs.map(({ words }) => words).join(''));
    return stray.length > 0 || said.text.includes(whole) ? stray : [`${href} does not say as its ${part}: “${whole}”`];
  });
}
