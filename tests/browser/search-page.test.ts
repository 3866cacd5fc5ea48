/** The page of the search and the field on the home page, with a made-up search in the place of the real one. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright';
import { violations } from './axe.ts';
import { all, attribute } from './html.ts';
import { kept, release, trouble, withFakeSearch } from './search-fake.ts';
import { builtPages, sidewaysScroll, siteFolder, visiting } from './support.ts';

describe('the scripts of the search', () => {
  it('are light: the field of the home page under 400 bytes, the page under 5 KiB before it is touched', () => {
    const weigh = (address: string) => all(builtPages().find((page) => page.address === address)!.root, 'script').map((script) => brotliCompressSync(readFileSync(join(siteFolder, attribute(script, 'src')!))).length);
    const [[box], [page]] = [weigh('/da/'), weigh('/da/soeg/')];
    assert.ok(box! < 400 && page! < 5 * 1024, `${box} and ${page} bytes`);
  });
});

/** Waits a little for something to become true. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isSo()) return;
    await new Promise((done) => void setTimeout(done, 20));
  }
  assert.fail('It did not come true.');
}

const phone = { viewport: { width: 390, height: 844 } };

describe('the page of the search without JavaScript', () => {
  const visit = visiting();
  const off = { ...phone, javaScriptEnabled: false };

  it('is the list of everything, with no field that could not work', async () => {
    const page = await visit.open('/da/soeg/', off);
    assert.deepEqual([await page.locator('form:visible, input:visible, button:visible').count(), await page.locator('.needs-script').isVisible()], [0, true]);
    const links = await page.locator('.search-list a').evaluateAll((found) => found.map((one) => one.getAttribute('href')!));
    const built = new Set(builtPages().map(({ address }) => address));
    assert.deepEqual(links.filter((href) => !built.has(href.split('#')[0]!)), []);
    assert.ok(links.includes('/da/hjaelp-med-nyere-telefon/aktiver-eller-bestil/#this-phone') && links.includes('/da/om/') && links.includes('/da/oev/'), links.join(' '));
  });

  it('is reached by a link on the home page, and from the head of every page', async () => {
    const page = await visit.open('/en/', off);
    assert.equal(await page.locator('form:visible').count(), 0);
    await page.getByRole('main').getByRole('link', { name: 'Search the site' }).click();
    const head = page.getByRole('banner').getByRole('link', { name: 'Search', exact: true });
    assert.deepEqual([new URL(page.url()).pathname, await head.getAttribute('aria-current')], ['/en/search/', 'page']);
  });
});

describe('the page of the search', () => {
  const visit = visiting();

  /** A new page on which the made-up search will be found. */
  async function fresh(): Promise<Page> {
    const page = await visit.open('/robots.txt', phone);
    await withFakeSearch(page);
    return page;
  }

  let shared: Page | undefined;
  /** The page with the made-up search, loaded anew. One window serves all tests: nothing is kept in it but its history. */
  async function search(address: string): Promise<Page> {
    shared ??= await fresh();
    await shared.goto('about:blank');
    await shared.goto(visit.origin + address);
    return shared;
  }

  const field = (page: Page) => page.getByRole('searchbox');
  const hits = (page: Page) => page.locator('.hits').first().locator('> li');
  const hash = (page: Page) => new URL(page.url()).hash;
  const hasFocus = (page: Page, selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  const says = (page: Page, words: string) => page.locator('[role=status]').filter({ hasText: words }).waitFor();

  it('loads nothing before the field is touched', async () => {
    const page = await search('/da/soeg/');
    assert.equal(await kept(page, 'opened'), 0);
    await field(page).focus();
    assert.equal(await kept(page, 'opened'), 0);
    await page.keyboard.type('k');
    await until(async () => (await kept(page, 'opened')) === 1);
    assert.deepEqual(await kept(page, 'asked'), []);
  });

  it('asks once after a pause in typing, says once how much there is, and leaves the focus where it is', async () => {
    const page = await search('/da/soeg/');
    await field(page).pressSequentially('kode', { delay: 30 });
    await says(page, '20 resultater for ”kode”');
    await field(page).press('Enter');
    await page.waitForTimeout(700);
    assert.deepEqual([await kept(page, 'asked'), await kept(page, 'said')], [['da kode'], ['20 resultater for ”kode”']]);
    assert.deepEqual([await hits(page).count(), hash(page), await hasFocus(page, '#search-query')], [8, '#q=kode', true]);
    assert.equal(new URL(page.url()).search, '');
    assert.equal(await hits(page).first().locator('mark[lang=da]').textContent(), 'Åbn');
    assert.deepEqual(await violations(page), []);
    assert.equal(await sidewaysScroll(page), 0);
  });

  it('does not search for one letter, and says so to who asks for it', async () => {
    const page = await search('/da/soeg/');
    await field(page).fill('k');
    await page.waitForTimeout(600);
    assert.deepEqual(await kept(page, 'said'), []);
    await field(page).press('Enter');
    await says(page, 'Skriv mindst to bogstaver.');
    assert.deepEqual(await kept(page, 'asked'), []);
  });

  it('shows more where it stands, and moves the focus only when the button goes', async () => {
    const page = await search('/da/soeg/#q=kode');
    const more = page.getByRole('button', { name: 'Vis flere' });
    await more.press('Enter');
    await page.locator('.hits > :nth-child(16)').waitFor();
    assert.equal(await more.evaluate((one) => one === document.activeElement), true);
    await more.press('Enter');
    await page.locator('.hits > :nth-child(20)').waitFor();
    assert.deepEqual([await more.count(), await hasFocus(page, '.hits > :nth-child(17) a')], [0, true]);
  });

  it('says what to try where nothing is found, and searches for a word that is like it', async () => {
    const page = await search('/da/soeg/#q=kodevx');
    await says(page, '”kodevx” blev ikke fundet');
    assert.ok(await page.getByText('Prøv et andet ord').isVisible());
    assert.ok(await page.getByRole('heading', { name: 'Alle vejledninger' }).isVisible());
    assert.deepEqual(await violations(page), []);
    await page.getByRole('button', { name: 'kodeviser' }).press('Enter');
    await says(page, '3 resultater for ”kodeviser”');
    assert.deepEqual([hash(page), await field(page).inputValue(), await hasFocus(page, '.search-results h2')], ['#q=kodeviser', 'kodeviser', true]);
    assert.equal(await page.locator('.search-help').isVisible(), false);
  });

  it('says which word it took in the place of another', async () => {
    const page = await search('/en/search/#q=kodevisr');
    await says(page, 'was not found');
    await page.goto(`${visit.origin}/da/soeg/#q=kodevisr`);
    await says(page, 'Ingen side har ”kodevisr”. Her er sider med ”kodeviser”.1 resultat for ”kodeviser”');
  });

  for (const [kind, words] of [['load', 'Du har ikke forbindelse'], ['offline', 'Du har ikke forbindelse'], ['fail', 'Noget gik galt']] as const) {
    it(`says what is in the way (${kind}), and tries again`, async () => {
      const page = await search('/da/soeg/');
      await trouble(page, kind);
      await field(page).fill('kode');
      await field(page).press('Enter');
      await says(page, words);
      const again = page.getByRole('button', { name: 'Prøv igen' });
      await again.press('Enter');
      await until(async () => (await kept(page, 'said')).length === 2);
      assert.equal(await again.evaluate((one) => one === document.activeElement), true, 'the button stays under the finger');
      await trouble(page, undefined);
      await again.press('Enter');
      await says(page, '20 resultater');
      assert.deepEqual([await again.count(), await hasFocus(page, '.search-results h2')], [0, true]);
    });
  }

  it('says that it searches only where that lasts, and that it is slow where it lasts long', async () => {
    const page = await fresh();
    shared = undefined;
    await page.clock.install({ time: 0 });
    await page.goto(`${visit.origin}/kl/search/`);
    // From here on time passes only when it is told to.
    await page.clock.pauseAt(600_000);
    await field(page).fill('wait');
    await field(page).press('Enter');
    await page.clock.runFor(390);
    assert.deepEqual(await kept(page, 'said'), []);
    await page.clock.runFor(20);
    assert.deepEqual((await kept(page, 'said')).length, 1);
    await page.clock.runFor(6000);
    assert.match((await kept(page, 'said')).at(-1)!, /^Det tager lang tid/);
    assert.equal(await page.locator('[role=status] [lang=da]').count(), 1, 'borrowed words stand under their language');
    await release(page);
    await says(page, 'wait');
    assert.equal((await kept(page, 'said')).length, 3);
  });

  it('drops an answer that comes too late', async () => {
    const page = await search('/da/soeg/');
    await field(page).fill('wait');
    await field(page).press('Enter');
    await field(page).fill('pas');
    await field(page).press('Enter');
    await says(page, '1 resultat for ”pas”');
    await release(page);
    await page.waitForTimeout(500);
    assert.deepEqual([await kept(page, 'said'), await hits(page).count()], [['1 resultat for ”pas”'], 1]);
  });

  it('asks the other languages where there is nothing in the own, each in a list of its own', async () => {
    const page = await search('/da/soeg/#q=passport');
    await says(page, '2 resultater på engelsk');
    assert.deepEqual(await kept(page, 'said'), ['”passport” blev ikke fundet2 resultater på engelsk']);
    assert.deepEqual(await kept(page, 'asked'), ['da passport', 'en passport']);
    assert.ok(await page.getByRole('heading', { name: '2 resultater på engelsk' }).isVisible());
    assert.equal(await page.locator('.hits[lang=en][dir=ltr] a[hreflang=en]').count(), 3);
    assert.deepEqual(await violations(page), []);
  });

  it('offers the other languages otherwise, and moves the focus to what came in the place of the button', async () => {
    const page = await search('/da/soeg/#q=kode');
    const button = page.getByRole('button', { name: 'Søg også på engelsk' });
    await button.press('Enter');
    await page.locator('.hits[lang=en]').waitFor();
    assert.deepEqual([await button.count(), await hasFocus(page, 'h2'), await page.evaluate(() => document.activeElement?.textContent)], [0, true, '3 resultater på engelsk']);
    assert.deepEqual([await hits(page).count(), await page.locator('.hits').count()], [8, 2], 'never mixed');
    await page.getByRole('button', { name: 'Søg også på grønlandsk' }).press('Enter');
    await page.getByRole('heading', { name: '0 resultater på grønlandsk' }).waitFor();
  });

  it('keeps the query through back, a hit and loading anew, and leaves a place on the page alone', async () => {
    const page = await search('/da/soeg/');
    for (const query of ['kode', 'pas']) {
      await field(page).fill(query);
      await field(page).press('Enter');
      await says(page, `”${query}”`);
    }
    await page.goBack();
    await says(page, '”kode”');
    assert.deepEqual([await field(page).inputValue(), hash(page)], ['kode', '#q=kode']);
    await page.evaluate(() => void (location.hash = '#all-guides'));
    assert.equal(await field(page).inputValue(), 'kode');
    await page.goBack();
    await page.reload();
    await says(page, '”kode”');
    await hits(page).nth(6).locator('a').click();
    await page.waitForURL('**/da/?6');
    await page.goBack();
    await says(page, '”kode”');
    assert.ok((await page.evaluate(() => window.scrollY)) > 300, 'the place is kept');
  });

  it('is emptied at once with the field', async () => {
    const page = await search('/da/soeg/#q=kode');
    await says(page, '”kode”');
    await field(page).fill('');
    assert.deepEqual([await hits(page).count(), hash(page), await page.locator('[role=status]').textContent()], [0, '', '']);
  });

  it('is given the query of the field on the home page', async () => {
    const page = await search('/da/');
    assert.equal(await page.getByRole('main').getByRole('link', { name: 'Søg på siden' }).isVisible(), false);
    await field(page).fill(' pas ');
    await field(page).press('Enter');
    await page.waitForURL('**/da/soeg/#q=pas');
    await says(page, '1 resultat for ”pas”');
  });
});
