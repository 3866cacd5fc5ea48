/** What the browser tests share: the built site, served as a good host would, and a Chromium to look at it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before } from 'node:test';
import { chromium } from 'playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { findChromium } from '../../scripts/chromium.mjs';
import { createSiteServer, listen } from '../../scripts/serve.mjs';
import { listFiles, readSources } from '../../src/model/files.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { assemble } from '../../src/model/site.ts';
import type { Site } from '../../src/model/site.ts';
import { inProof } from '../proof.ts';
import { all, attribute, readHtml, withClass } from './html.ts';
import type { Element } from './html.ts';

export const projectRoot = resolve(import.meta.dirname, '../..');

/** The site that was built from the real content. */
export const siteFolder = join(projectRoot, 'dist');

/** The real content as the model reads it: what the built site is held against. */
export function realSite(): Site {
  const { site, problems } = assemble(readSources(join(projectRoot, 'content')));
  if (site === undefined) throw new Error(`The real content has mistakes:\n${problems.map((problem) => formatProblem(problem, 'en')).join('\n')}`);
  return site;
}

/**
 * What Playwright switches off, said anew since Chromium takes the last list alone; and the two pages that it loads into
 * every new window to suggest addresses, which take more time than the page that is tested.
 */
const disabledFeatures = [
  'AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades', 'LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch', 'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup',
];

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  `--disable-features=${disabledFeatures.join()}`,
];

/** Starts the Chromium of this machine. */
export async function launch(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium. Run: npm test');
  return chromium.launch({ executablePath, args: flags });
}

/** One built page: its address on the host, its file, and its tree. */
export interface BuiltPage {
  readonly address: string;
  readonly file: string;
  readonly html: string;
  readonly root: Element;
  readonly kind: 'page' | 'missing' | 'moved' | 'not-found' | 'chooser' | 'editors';
}

/** Every page that was built into a folder. */
export function builtPages(folder = siteFolder, base = '/'): BuiltPage[] {
  return listFiles(folder)
    .filter((name) => name.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const root = readHtml(html);
      return { address: base + file.replace(/(?:^|(?<=\/))index\.html$/, ''), file, html, root, kind: kindOf(file, root) };
    });
}

/**
 * For what needs a browser: in the proof every page; in the test, of those that are made alike, the largest in each
 * language.
 * @param alikeOf says of a page which others are like it
 */
export function pagesToLookAt(alikeOf = template): BuiltPage[] {
  const largest = new Map<string, BuiltPage>();
  for (const page of builtPages()) {
    const alike = inProof ? page.address : alikeOf(page);
    if (page.html.length > (largest.get(alike)?.html.length ?? 0)) largest.set(alike, page);
  }
  return [...largest.values()];
}

/**
 * For what hardly depends on the language: in the proof every page; in the test one of each template, in turn in each of
 * the languages.
 */
export function pagesInTurn(): BuiltPage[] {
  const pages = pagesToLookAt();
  if (inProof) return pages;
  const alike = Map.groupBy(pages, (page) => template(page).replace(/ [a-z]+$/, ''));
  return [...alike.values()].map((some, index) => some[index % some.length]!);
}

/** Pages that are drawn by the same template in the same language. */
export function template({ address, kind, root }: BuiltPage): string {
  const lang = attribute(root, 'lang') ?? '';
  if (kind === 'editors') return ['map-screen', 'versions'].find((part) => withClass(root, part).length > 0) ?? address.replace('forloeb', 'flows').replace('haandbog', 'handbook').replace('oversaettelser', 'translations');
  if (kind !== 'page') return `${kind} ${lang}`;
  const is = (part: string) => withClass(root, part).length > 0;
  const steps = is('search-list') ? 'search' : is('step-number') ? 'step' : is('trail') ? 'guide' : 'article';
  return `${/\/(?:oev|practise)\//.test(address) ? `practice ${address.split('/').length > 4}` : address.split('/').length === 3 ? 'home' : steps} ${lang}`;
}

/** The same, but pages that editors write are each unlike the others. */
export const written = (page: BuiltPage): string => (/^(?:step|guide|article|home)/.test(template(page)) ? page.address : template(page));

/** Read off the page itself, so that a test of the model does not believe the model. */
function kindOf(file: string, root: Element): BuiltPage['kind'] {
  if (file.startsWith('editors/')) return 'editors';
  if (/(?:^|\/)404\.html$/.test(file)) return 'not-found';
  if (file === 'index.html') return 'chooser';
  if (all(root, 'meta', { 'http-equiv': 'refresh' }).length > 0) return 'moved';
  return all(root, 'meta', { name: 'robots' }).some((meta) => /noindex/.test(attribute(meta, 'content') ?? '')) ? 'missing' : 'page';
}

export interface Visit {
  readonly browser: Browser;
  readonly origin: string;
  /** A new page in a context of its own, at an address of the site. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** A browser and the served site for the tests of a group; both end with it. */
export function visiting(folder = siteFolder, base = '/'): Visit {
  const visit = {} as { browser: Browser; origin: string };
  const contexts: BrowserContext[] = [];
  let close: () => Promise<void> = async () => {};
  before(async () => {
    const server = await listen(createSiteServer(folder, { base }), 0);
    close = server.close;
    visit.origin = `http://127.0.0.1:${server.port}`;
    visit.browser = await launch();
  });
  after(async () => {
    await visit.browser?.close();
    await close();
  });
  const open = async (address: string, options: BrowserContextOptions = {}) => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    const context = await visit.browser.newContext(options);
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(visit.origin + address);
    return page;
  };
  return Object.assign(visit, { open });
}

/** How many pixels the page is wider than its window: 0 where nothing scrolls sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement;
    return Math.max(root.scrollWidth, document.body.scrollWidth) - root.clientWidth;
  });
}
