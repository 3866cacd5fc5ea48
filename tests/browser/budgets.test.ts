/** What a reader on a dear line pays for the first view of a step, as a browser counts it and as hosts pack it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { all, attribute, withClass, wordsOf } from './html.ts';
import { builtPages, pagesToLookAt, siteFolder, visiting } from './support.ts';

const KiB = 1024;
/** What a step may weigh, and what it may where something is practised on the drawn phone. */
const budgets = {
  plain: { all: 16 * KiB, css: 8 * KiB, js: 0, requests: 4 },
  practised: { all: 26 * KiB, css: 8 * KiB, js: 6 * KiB, requests: 5 },
};

/** Real pages that say which step they are. */
const steps = builtPages().filter(({ kind, root }) => kind === 'page' && withClass(root, 'step-number').length > 0);

interface Weight {
  readonly address: string;
  readonly bytes: Record<'html' | 'css' | 'js' | 'other', number>;
  readonly requests: string[];
}

const packed = (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
const sum = ({ bytes }: Weight) => Object.values(bytes).reduce((total, one) => total + one, 0);

describe('the first view of a step', () => {
  const visit = visiting();
  const weighed: Weight[] = [];

  after(() => {
    const heaviest = weighed.toSorted((a, b) => sum(b) - sum(a)).slice(0, 3);
    for (const weight of heaviest) console.error(`budget: ${weight.address} ${sum(weight)} bytes (${JSON.stringify(weight.bytes)}), ${weight.requests.length} requests`);
  });

  it('is weighed for all steps in each language', () => {
    assert.ok(steps.length >= 13, `${steps.length} steps`);
  });

  for (const { address, html, root } of steps) {
    const budget = all(root, 'phone-simulator').length > 0 ? budgets.practised : budgets.plain;
    it(`is light at ${address}`, async () => {
      const requests: string[] = [];
      const bytes = { html: packed(Buffer.from(html)), css: 0, js: 0, other: 0 };
      const page = await visit.open('/robots.txt', { viewport: { width: 390, height: 844 } });
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(visit.origin + address, { waitUntil: 'load' });
      // Some browsers ask for these too, later or only when they have a use for them.
      const asked = new Set([...requests, `${visit.origin}/favicon.svg`, `${visit.origin}/manifest.webmanifest`]);
      for (const url of asked) {
        assert.ok(url.startsWith(`${visit.origin}/`), `nothing is asked of elsewhere: ${url}`);
        const path = new URL(url).pathname;
        if (path === address) continue;
        const kind = path.endsWith('.css') ? 'css' : path.endsWith('.js') ? 'js' : 'other';
        bytes[kind] += packed(readFileSync(join(siteFolder, path)));
      }
      const weight = { address, bytes, requests: [...asked] };
      weighed.push(weight);
      assert.ok(requests.length >= 2 && asked.size <= budget.requests, `${asked.size} requests: ${[...asked].join(' ')}`);
      assert.ok(sum(weight) <= budget.all, `${sum(weight)} bytes in all: ${JSON.stringify(bytes)}`);
      assert.ok(bytes.css > 0 && bytes.css <= budget.css, `${bytes.css} bytes of CSS`);
      assert.ok(bytes.js <= budget.js, `${bytes.js} bytes of JavaScript`);
    });
  }

  it('loads the script of the drawn phone only where there is one', async () => {
    const page = await visit.open('/');
    const sizes = new Set<number>();
    const opened = new Set(pagesToLookAt().map(({ address }) => address));
    for (const { address, root, kind } of builtPages()) {
      if (kind === 'moved' || kind === 'editors') continue;
      const scripts = all(root, 'script');
      const has = all(root, 'phone-simulator').length > 0;
      const searches = [...all(root, 'search-page'), ...all(root, 'search-box')].length;
      assert.equal(scripts.length, (has ? 1 : 0) + searches, `${address} has ${scripts.length} scripts`);
      if (!has) continue;
      const [script] = scripts;
      assert.deepEqual([attribute(script!, 'type'), wordsOf(script!)], ['module', ''], `${address}: one module, and nothing in the page itself`);
      if (!opened.has(address)) continue;
      const asked: string[] = [];
      const note = (request: { url: () => string; resourceType: () => string }) => void (request.resourceType() === 'script' && asked.push(new URL(request.url()).pathname));
      page.on('request', note);
      await page.goto(visit.origin + address);
      page.off('request', note);
      assert.deepEqual(asked, [attribute(script!, 'src')], `${address}: nothing else is loaded`);
      sizes.add(packed(readFileSync(join(siteFolder, asked[0]!))));
    }
    console.error(`budget: the script of the drawn phone is ${[...sizes].join()} bytes`);
    assert.deepEqual([sizes.size, Math.max(...sizes) <= budgets.practised.js], [1, true], `${[...sizes].join()} bytes`);
  });

  it('the server of this project packs as tightly as it is weighed here', async () => {
    const { address, html } = steps[0]!;
    const page = await visit.open(address);
    const size = await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).encodedBodySize);
    assert.equal(size, packed(Buffer.from(html)));
  });
});
