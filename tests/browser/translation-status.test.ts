/** How far the translations have come, as pages for editors: a table that says all, and what is not up to date side by side. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSources } from '../../src/model/files.ts';
import { cellIn } from '../../src/translation/status-text.ts';
import { statusOf } from '../../src/translation/status.ts';
import { all, attribute, only, withClass, wordsOf } from './html.ts';
import { builtPages, realSite } from './support.ts';

const site = realSite();
const status = statusOf({ site, content: readSources('content').content });
const pages = new Map(builtPages().map((page) => [page.address, page]));

for (const [lang, folder, other] of [['en', '/editors/translations/', '/editors/oversaettelser/'], ['da', '/editors/oversaettelser/', '/editors/translations/']] as const) {
  describe(`the translations in ${lang}`, () => {
    const { root } = pages.get(folder)!;
    const below = [...pages.values()].filter(({ address }) => address.startsWith(folder) && address !== folder);

    it('are a table with a heading for each row, group and column', () => {
      const table = only(root, 'table');
      assert.ok(wordsOf(only(table, 'caption')).length > 0);
      assert.deepEqual(all(table, 'th', { scope: 'col' }).slice(1).map((cell) => attribute(cell, 'lang')), [...status.totals.keys()]);
      assert.equal(all(table, 'th', { scope: 'rowgroup' }).length, status.groups.length);
      const headings = [...all(table, 'th', { scope: 'col' }), ...all(table, 'th', { scope: 'row' }), ...all(table, 'th', { scope: 'rowgroup' })];
      assert.equal(all(table, 'th').length, headings.length);
    });

    it('say the state of every translation in words', () => {
      const rows = all(only(root, 'table'), 'tr').filter((row) => all(row, 'th', { scope: 'row' }).some((cell) => all(cell, 'code').length > 0));
      assert.deepEqual(
        rows.map((row) => [wordsOf(all(row, 'code')[0]!), ...all(row, 'td').map((cell) => wordsOf(cell).replace(/: [^:]*$/, ''))]),
        status.groups.flatMap((group) => group.rows.map((row) => [row.id, ...[...status.totals.keys()].map((code) => cellIn(lang, row, code))])),
      );
    });

    it('lead to a page for each that has something to look at, and to no other', () => {
      const links = all(only(root, 'table'), 'a').map((link) => attribute(link, 'href')!);
      assert.deepEqual(links.toSorted(), below.map(({ address }) => address).toSorted());
    });

    it('are in their language, lead to the other, and are kept from search engines', () => {
      for (const page of [pages.get(folder)!, ...below]) {
        assert.equal(attribute(page.root, 'lang'), lang);
        assert.match(attribute(only(page.root, 'meta', { name: 'robots' }), 'content')!, /noindex/);
        assert.ok(all(page.root, 'a', { href: page.address.replace(folder, other) }).length > 0, page.address);
      }
    });

    it('show each text under its language', () => {
      for (const { root: page, address } of below) {
        const [, language] = address.slice(folder.length - 1).split('/');
        for (const block of withClass(page, 'versions')) {
          const texts = all(block, 'dd').filter((text) => attribute(text, 'lang') !== undefined).map((text) => attribute(text, 'lang'));
          assert.ok(texts.length > 0 && texts.every((code) => code === language || site.languages.has(code!)), address);
        }
      }
    });
  });
}

describe('pages for readers', () => {
  it('lead to no page of translations, and the sitemap names none', () => {
    for (const { kind, address, html } of pages.values()) if (kind !== 'editors') assert.ok(!/\/editors\/(?:translations|oversaettelser)/.test(html), address);
  });
});
