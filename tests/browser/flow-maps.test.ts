/** The maps of flows, as pages for editors: every screen and every arrow can be found, in Danish and English. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { all, attribute, wordsOf } from './html.ts';
import { builtPages, realSite } from './support.ts';

const site = realSite();
const pages = new Map(builtPages().map((page) => [page.address, page]));

for (const [lang, folder] of [['en', '/editors/flows/'], ['da', '/editors/forloeb/']] as const) {
  describe(`the maps of flows in ${lang}`, () => {
    it('are listed on a page of their own', () => {
      const links = new Set(all(pages.get(folder)!.root, 'a').map((link) => attribute(link, 'href')));
      for (const id of site.flows.keys()) assert.ok(links.has(`${folder}${id}/`), id);
    });

    it('are in their language, lead to the other, and are kept from search engines', () => {
      for (const id of site.flows.keys()) {
        const { root } = pages.get(`${folder}${id}/`)!;
        assert.equal(attribute(all(root, 'html')[0]!, 'lang'), lang);
        assert.equal(all(root, 'meta', { name: 'robots' }).length, 1);
        const other = lang === 'en' ? '/editors/forloeb/' : '/editors/flows/';
        assert.ok(all(root, 'a', { href: `${other}${id}/` }).length > 0, `${id} leads to the other language`);
      }
    });

    it('show each screen once, and every arrow leads to one', () => {
      for (const flow of site.flows.values()) {
        const { root } = pages.get(`${folder}${flow.id}/`)!;
        const ids = all(root, 'li').flatMap((item) => attribute(item, 'id') ?? []);
        assert.deepEqual(ids.filter((id) => id.startsWith('screen-')), Object.keys(flow.screens).map((id) => `screen-${id}`));
        assert.deepEqual(ids.filter((id) => id.startsWith('action-')), flow.actions.map(({ id }) => `action-${id}`));
        for (const link of all(root, 'a')) {
          const href = attribute(link, 'href')!;
          if (!/^#(?:screen|action)-/.test(href)) continue;
          assert.ok(ids.includes(href.slice(1)), `${flow.id}: ${href}`);
          assert.ok(wordsOf(link).trim().length > 0, `${flow.id}: ${href} has words`);
        }
      }
    });
  });
}
