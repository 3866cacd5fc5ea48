/** What the real search finds: the right things, in their own languages, and no word that the page does not say. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { parse } from 'yaml';
import { searchBundle } from '../../src/search/bundle.ts';
import { readSources } from '../../src/model/files.ts';
import { assemble } from '../../src/model/site.ts';
import { searchInNode } from '../search/in-node.ts';
import { queriesOf } from '../search/queries.ts';
import { codes, field, hits, phone, searchFor, searchPages, shownOn, strayWords } from './search-real.ts';
import type { Code } from './search-real.ts';
import { projectRoot, realSite, visiting } from './support.ts';

describe('what the search finds', () => {
  const visit = visiting();
  const open = (code: Code) => visit.open(searchPages[code], phone);
  const firstHref = (page: Page) => hits(page).first().locator('a').first().getAttribute('href');

  it('is a choice of a step where that fits best, and the link leads right to it', async () => {
    const page = await open('da');
    assert.equal(await searchFor(page, 'kodeviser'), '4 resultater for ”kodeviser”');
    assert.match((await firstHref(page))!, /\/aktiver-eller-bestil\/#code-device$/);
    await field(page).press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/aktiver-eller-bestil/#code-device');
    const choice = page.locator('#code-device');
    await page.waitForFunction(() => {
      const { top } = document.querySelector('#code-device')!.getBoundingClientRect();
      return top >= 0 && top < innerHeight / 2;
    });
    assert.match((await choice.textContent())!.replaceAll('\u00AD', ''), /Kodeviser, kodeoplæser eller chip/);
    await page.keyboard.press('Tab');
    const isOnward = await choice.evaluate((one) => one.contains(document.activeElement) || (one.compareDocumentPosition(document.activeElement!) & Node.DOCUMENT_POSITION_FOLLOWING) > 0);
    assert.ok(isOnward && (await page.evaluate(() => document.activeElement !== document.body)), 'the next thing that takes the focus is in the choice, or after its heading');
  });

  it('is said with the word that was taken in the place of a mistyped one', async () => {
    const page = await open('da');
    assert.equal(await searchFor(page, 'kodevisr'), 'Ingen side har ”kodevisr”. Her er sider med ”kodeviser”.\n4 resultater for ”kodeviser”');
    assert.ok((await shownOn(page)).some(({ href }) => href.endsWith('#code-device')));
    assert.ok((await page.locator('.hits mark').allTextContents()).every((word) => /^kodeviser/i.test(word)));
  });

  it('is found in Greenlandic by words with endings, and by Danish ones that the page does not have', async () => {
    const page = await open('kl');
    const wanted = [
      ['oqarasuaammi', /^Ingen side har ”oqarasuaammi”\. Her er sider med ”oqarasuaat”\.\nInerneq ataaseq \(“oqarasuaat”\)$/, '/kl/help-newer-phone/'],
      ['MitID-imik', /^Inernerit: \d+ \(“MitID-imik”\)$/, '/kl/'], ['pas', /^Inernerit: \d+ \(“pas”\)$/, '/kl/help-newer-phone/'],
    ] as const;
    for (const [query, said, href] of wanted) {
      assert.match(await searchFor(page, query), said);
      assert.equal(await firstHref(page), href, query);
      assert.equal(await page.locator('.hits').first().getAttribute('lang'), null, 'in the language of the page');
    }
  });

  it('is found in English by words of which pages have one, and a word that none has is told', async () => {
    const page = await open('en');
    assert.match(await searchFor(page, 'forgot pin'), /^\d+ results for “forgot pin”$/);
    assert.match((await firstHref(page))!, /\/activate\/#(?:this-phone|other-device)$/);
    assert.match(await searchFor(page, 'zebra pin'), /^“zebra” was not found\n\d+ results for “zebra pin”$/);
    assert.match((await firstHref(page))!, /\/activate\/#(?:this-phone|other-device)$/);
  });

  it('stands under a heading of its language where the own one has nothing', async () => {
    const page = await open('kl');
    assert.match(await searchFor(page, 'chip'), /nassaarineqanngilaq\n\d+ resultater på dansk$/);
    const section = page.locator('.search-results section').first();
    assert.match(await section.locator('h2 [lang=da]').innerText(), /^\d+ resultater på dansk$/);
    const shown = (await shownOn(page)).filter(({ href }) => href.startsWith('/da/'));
    for (const part of ['title', 'description', 'sentence']) assert.ok(shown.some((one) => one.part === part), part);
    assert.deepEqual(shown.filter(({ runs }) => runs.some(({ lang }) => lang !== 'da')), []);
    assert.deepEqual(await misplaced(page), []);
  });

  it('marks a label that the app shows in another language', async () => {
    // The labels of the real guides are known in all their languages.
    const content = mkdtempSync(join(tmpdir(), 'trinvis-labels-'));
    for (const [from, to] of [['every-kind', '.'], ['four-languages/languages', 'languages']] as const) cpSync(join(projectRoot, 'tests/sites', from), join(content, to), { recursive: true });
    const { site } = assemble(readSources(content));
    const node = searchInNode(site!, await searchBundle(site!, '2026-01-01'));
    try {
      const { hits: found } = await node.searcher('en').ask('lånerkort', 'en', 8);
      const pieces = found.flatMap((hit) => [hit, ...hit.choices]).flatMap(({ sentence = [] }) => sentence);
      assert.ok(pieces.some(({ text, lang, match }) => match === true && lang === 'da' && text === 'lånerkort'), JSON.stringify(pieces));
      assert.ok(pieces.some(({ text, lang }) => lang === undefined && /Choose/.test(text)), JSON.stringify(pieces));
    } finally {
      node.close();
      rmSync(content, { recursive: true });
    }
  });

  const site = realSite();
  /** Those of people, from the beginning to the end of their list. */
  const queries = (code: Code) => queriesOf(site, code).map(({ type }) => type).filter((_, index, { length }) => index % Math.floor(length / 10) === 0).slice(0, 10);

  for (const code of codes) {
    it(`says nothing that its page does not say, each word under its language (${code})`, async () => {
      const page = await open(code);
      let seen = 0;
      for (const query of queries(code)) {
        await searchFor(page, query);
        const shown = await shownOn(page);
        seen += shown.length;
        assert.deepEqual([query, strayWords(shown), await misplaced(page)], [query, [], []]);
      }
      assert.ok(seen > 50, `${seen} runs of words were looked at`);
      await page.locator('.hit-sentence').first().evaluate((one) => one.append(' håndtelefon'));
      assert.match(strayWords(await shownOn(page)).join(), /has no “håndtelefon”/, 'a word of the index would be seen');
    });
  }
});

/** What each language says, by word: the strings of the interface. */
const strings = new Map(codes.map((code) => {
  const words = (value: unknown): string[] => (typeof value === 'string' ? (value.toLowerCase().match(/[\p{L}]+/gu) ?? []) : typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : []);
  return [code as string, new Set(words(parse(readFileSync(join(projectRoot, `src/languages/${code}.yaml`), 'utf8'))))] as const;
}));

/** Words that the search itself says under a language that does not say them; what the reader typed is in no language. */
async function misplaced(page: Page): Promise<string[]> {
  const runs = await page.evaluate(() => {
    const found: { words: string; lang: string }[] = [];
    const texts = document.createTreeWalker(document.querySelector('search-page')!, NodeFilter.SHOW_TEXT, (node) => (node.parentElement!.closest('.hits, bdi, template, .search-form, .search-help button') === null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT));
    while (texts.nextNode()) found.push({ words: texts.currentNode.textContent!.replaceAll('\u00AD', ''), lang: texts.currentNode.parentElement!.closest('[lang]')!.getAttribute('lang')! });
    return found;
  });
  assert.ok(runs.some(({ words }) => /\p{L}/u.test(words)), 'something is said');
  return runs.flatMap(({ words, lang }) => (words.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !strings.get(lang)!.has(word)).map((word) => `“${word}” under ${lang}`));
}
