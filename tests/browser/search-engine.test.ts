/** The real search in the browser: what it costs, what it keeps to itself, and how it fails and comes back. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page, Request } from 'playwright';
import { cases } from '../proof.ts';
import { bringReader } from '../sites/screen-reader.ts';
import { answered, field, hits, phone, searchFor, searchPages, wireOf } from './search-real.ts';
import { visiting } from './support.ts';

const KiB = 1024;
/** What a search may cost on a dear line: the first with the engine, and each after it. */
const budgets = { first: 110 * KiB, next: 15 * KiB };

/** Three searches on a page, the first of a Danish word with nothing loaded: in Greenlandic it is looked for in all languages. */
const queries = [['da', 'kodeviser', 'pas', 'bruger-id'], ['en', 'kodeviser', 'passport', 'user id'], ['kl', 'kodeviser', 'oqarasuaammi', 'chip']] as const;

describe('the search on the wire', { timeout: 60_000 }, () => {
  const visit = visiting();
  const lines: string[] = [];
  after(() => void lines.forEach((line) => console.error(`budget: ${line}`)));

  for (const [code, first, ...next] of queries) {
    it(`loads nothing before the first letter, and is light then (${code}, ${first})`, async () => {
      const page = await visit.open('/robots.txt', phone);
      const wire = await wireOf(page);
      await page.goto(visit.origin + searchPages[code], { waitUntil: 'networkidle' });
      await field(page).focus();
      await page.keyboard.press('Shift+Home');
      assert.deepEqual((await wire.spent()).addresses.filter((address) => address.includes('/pagefind/')), []);
      await searchFor(page, first);
      const cost = await wire.spent();
      assert.ok(cost.addresses.some((address) => /\/pagefind\/pagefind\.js/.test(address)), cost.addresses.join(' '));
      const costs = [cost.bytes];
      for (const query of next) {
        await searchFor(page, query);
        costs.push((await wire.spent()).bytes);
      }
      lines.push(`searches in ${code} (${[first, ...next].join(', ')}): ${costs.join(', ')} bytes of ${budgets.first}, then ${budgets.next} each`);
      assert.ok(costs[0]! <= budgets.first && costs.slice(1).every((bytes) => bytes <= budgets.next), costs.join(', '));
    });
  }

  it('costs no more where another language is searched for the first time', async () => {
    const page = await visit.open(searchPages.kl, phone);
    const wire = await wireOf(page);
    await searchFor(page, 'MitID-imik');
    const costs = [(await wire.spent()).bytes];
    await searchFor(page, 'kamera');
    costs.push((await wire.spent()).bytes);
    lines.push(`searches in kl (MitID-imik, then kamera, which only da has): ${costs.join(', ')} bytes of ${budgets.first}, then ${budgets.next}`);
    assert.ok(costs[0]! <= budgets.first && costs[1]! <= budgets.next, costs.join(', '));
    assert.equal(await page.locator('.hits[lang=da]').count(), 1);
  });

  it('is fast on a slow phone', async () => {
    const page = await visit.open(searchPages.da, phone);
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.evaluate(() => {
      new MutationObserver(() => document.querySelector('.hits') && requestAnimationFrame(() => setTimeout(() => performance.mark('drawn')))).observe(document.querySelector('[data-results]')!, { childList: true });
    });
    await searchFor(page, 'kodeviser');
    const { whole, engine } = (await (await page.waitForFunction(() => {
      const [drawn] = performance.getEntriesByName('drawn');
      const loaded = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) => name.includes('/pagefind/'));
      const last = (some: PerformanceResourceTiming[]) => Math.max(...some.map(({ responseEnd }) => responseEnd));
      return drawn && { whole: drawn.startTime - last(loaded), engine: drawn.startTime - last(loaded.filter(({ name }) => !/\/(?:index|fragment)\//.test(name))) };
    })).jsonValue()) as { whole: number; engine: number };
    lines.push(`on a CPU four times slower the results stand ${Math.round(whole)} ms after the last of the index has come, of 300 ms (${Math.round(engine)} ms after the engine)`);
  });
});

describe('what the search keeps to itself', { timeout: 60_000 }, () => {
  const visit = visiting();

  it('the query is sent to nobody and stored nowhere, in a whole visit', async () => {
    const words = ['kodeviser', 'hemmelige', 'kodevisr', 'passport'];
    const page = await visit.open('/robots.txt', phone);
    const asked: Promise<string>[] = [];
    page.context().on('request', (request) => void asked.push(sentBy(request)));
    page.on('websocket', (socket) => void asked.push(Promise.resolve(socket.url())));
    await page.goto(`${visit.origin}/da/`);
    await field(page).fill('hemmelige kodeviser');
    await field(page).press('Enter');
    await page.waitForURL('**/da/soeg/#q=*');
    await answered(page);
    await hits(page).first().locator('a').first().click();
    await page.waitForURL('**/#code-device');
    await page.goBack();
    await answered(page);
    for (const query of ['kodevisr', 'passport']) await searchFor(page, query);
    await page.getByRole('button', { name: 'Søg også på engelsk' }).click();
    await page.locator('.hits[lang=en]').waitFor();
    await page.reload();
    await answered(page);
    const sent = await Promise.all(asked);
    assert.ok(sent.length > 20 && sent.some((one) => one.includes('/pagefind/fragment/')), `${sent.length} requests`);
    assert.deepEqual(sent.filter((one) => !one.startsWith(`GET ${visit.origin}/`)), []);
    assert.deepEqual(sent.filter((one) => words.some((word) => decodeURIComponent(one).toLowerCase().includes(word))), []);
    const stored = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]);
    assert.deepEqual([...stored, await page.context().cookies()], [0, 0, '', 0, 0, 0, []]);
  });

  /** What goes over the wire: what stands after "#" stays in the browser. */
  async function sentBy(request: Request): Promise<string> {
    const headers = await request.allHeaders().catch(() => request.headers());
    return `${request.method()} ${request.url().split('#')[0]} ${request.postData() ?? ''} ${JSON.stringify(headers)}`;
  }
});

describe('the search under the policy of the site', { timeout: 60_000 }, () => {
  const visit = visiting();

  /** A page that writes down what its policy forbids and what goes wrong. @param change of the policy that the host sends */
  async function watched(change?: (policy: string) => string): Promise<{ page: Page; wrong: () => Promise<string[]> }> {
    const page = await visit.open('/da/', phone);
    const errors: string[] = [];
    page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && errors.push(`${message.text()} ${message.location().url}`)));
    page.on('pageerror', (error) => void errors.push(error.message));
    await page.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => void broken.push(`${violatedDirective} ${blockedURI}`));
    });
    if (change !== undefined) {
      await page.route(`**${searchPages.da}`, async (route) => {
        const response = await route.fetch();
        const headers = response.headers();
        await route.fulfill({ response, headers: { ...headers, 'content-security-policy': change(headers['content-security-policy']!) } });
      });
    }
    const response = await page.goto(visit.origin + searchPages.da);
    assert.match((await response!.allHeaders())['content-security-policy'] ?? '', /default-src 'none'/);
    return { page, wrong: async () => [...errors, ...(await page.evaluate(() => (window as unknown as { broken: string[] }).broken))] };
  }

  it('asks for nothing that the policy forbids, in its own language and another', async () => {
    const { page, wrong } = await watched();
    assert.match(await searchFor(page, 'kodeviser'), /^4 resultater/);
    await page.getByRole('button', { name: 'Søg også på engelsk' }).click();
    await page.locator('.hits[lang=en]').waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('says in words that it failed under a policy without the engine', async () => {
    const { page, wrong } = await watched((policy) => policy.replace(" 'wasm-unsafe-eval'", ''));
    assert.match(await searchFor(page, 'kodeviser'), /^Noget gik galt/);
    assert.match((await wrong()).join('\n'), /wasm/);
  });
});

describe('the search when it fails', { timeout: 60_000 }, () => {
  const visit = visiting();
  const again = (page: Page) => page.getByRole('button', { name: 'Prøv igen' });

  /** Presses the button that tries again, once what was in the way is gone. */
  async function comesBack(page: Page): Promise<void> {
    await again(page).press('Enter');
    await page.locator('.hits').waitFor();
    assert.equal(await answered(page), '4 resultater for ”kodeviser”');
    assert.deepEqual([await again(page).count(), await page.evaluate(() => document.activeElement?.tagName)], [0, 'H2']);
  }

  const parts = ['index/*', 'fragment/*', 'wasm*', 'words*', '*.pf_meta*', 'pagefind-entry.json*'];
  for (const part of cases(parts, (one) => ['index/*', 'wasm*', 'words*'].includes(one))) {
    it(`says so and tries again where a part of it is not there: ${part}`, async () => {
      const page = await visit.open(searchPages.da, phone);
      const missing = `**/pagefind/${part}`;
      await page.route(missing, (route) => route.fulfill({ status: 404, body: 'There is no such page.' }));
      assert.match(await searchFor(page, 'kodeviser'), /^Noget gik galt/);
      await again(page).waitFor();
      await page.unroute(missing);
      await comesBack(page);
    });
  }

  it('loads the script of the engine anew where it did not come at first', async () => {
    const page = await visit.open(searchPages.da, phone);
    const asked: string[] = [];
    page.on('request', (request) => void (request.url().includes('/pagefind/pagefind.js') && asked.push(request.url())));
    await page.route('**/pagefind/pagefind.js*', (route) => route.abort(), { times: 1 });
    assert.match(await searchFor(page, 'kodeviser'), /^(?:Du har ikke forbindelse|Noget gik galt)/);
    await comesBack(page);
    assert.deepEqual([asked.length, new Set(asked).size], [2, 2], 'some browsers remember that an address did not come');
  });

  it('says that there is no connection, and works when there is one', async () => {
    const page = await visit.open(searchPages.da, phone);
    await page.context().setOffline(true);
    assert.match(await searchFor(page, 'kodeviser'), /^Du har ikke forbindelse/);
    await again(page).press('Enter');
    assert.match(await answered(page), /^Du har ikke forbindelse/);
    await page.context().setOffline(false);
    await comesBack(page);
  });
});

describe('the search, heard', { timeout: 60_000 }, () => {
  const visit = visiting();

  it('says how much was found, once', async () => {
    const page = await visit.open(searchPages.da, { ...phone, bypassCSP: true });
    await bringReader(page);
    await page.evaluate(() => (window as unknown as { reader: { start: (where: object) => Promise<void> } }).reader.start({ container: document.querySelector('search-page')! }));
    await searchFor(page, 'kodeviser');
    await page.waitForTimeout(700);
    const said = await page.evaluate(() => (window as unknown as { reader: { spokenPhraseLog: () => Promise<string[]> } }).reader.spokenPhraseLog());
    // On a slow machine it is heard before that something is going on.
    assert.deepEqual(said.filter((phrase) => phrase.startsWith('polite:') && !['polite: ', 'polite: Søger …'].includes(phrase)), ['polite: 4 resultater for ”kodeviser”']);
  });
});
