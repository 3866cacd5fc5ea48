/** What people type, in three languages, and the page that they want among the first three. tests/browser/search-compared.test.ts tells the figures. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { searchBundle } from '../../../src/search/bundle.ts';
import { realSite } from '../../browser/support.ts';
import { searchInNode } from '../../search/in-node.ts';
import type { InNode } from '../../search/in-node.ts';
import { placeOf, queriesOf, share } from '../../search/queries.ts';

const percent = (part: number) => `${(100 * part).toFixed(0)} %`;

describe('what people type', () => {
  const site = realSite();
  let node: InNode;
  before(async () => {
    node = searchInNode(site, await searchBundle(site, '2026-11-23'));
  });
  after(() => node.close());

  const first = async (query: string, language: string) => {
    const { hits } = await node.searcher(language).ask(query, language, 8);
    return hits.map((hit) => [hit.href, ...hit.choices.map(({ href }) => href)]);
  };

  for (const [language, within, wanted] of [['da', 3, 0.95], ['en', 3, 0.95], ['kl', 1, 0.9]] as const) {
    it(`${language}: ${percent(wanted)} of the queries find their page among the first ${within}`, async () => {
      const queries = queriesOf(site, language);
      assert.ok(queries.length >= (language === 'kl' ? 40 : 60), `${queries.length} queries`);
      const searcher = node.searcher(language);
      const places: (number | undefined)[] = [];
      const missed: string[] = [];
      for (const query of queries) {
        const { hits } = await searcher.ask(query.type, language, 8);
        const place = placeOf(query, hits.map((hit) => [hit.href, ...hit.choices.map(({ href }) => href)]));
        places.push(place);
        if ((place ?? Infinity) > within) missed.push(`${query.type}: ${hits.slice(0, 3).map(({ href }) => href).join(' ')}`);
      }
      assert.ok(share(places, within) >= wanted, missed.join('\n'));
    });
  }

  const meant = [
    ['da', 'kode', /aktiver-eller-bestil/], ['da', 'mit id', /^\/da\//], ['da', '33980010', /^\/da\/$/], ['da', '33 98 00 10', /^\/da\/$/], ['da', 'cyberhotline', /det-maa-du|aktiver/], ['en', 'practice', /practise/], ['en', 'cookie', /privacy/], ['da', 'kodevisr', /#code-device$/], ['da', 'ansigtsgenkendelse', /scan-pas/], ['da', 'tilgaengelighed', /tilgaengelighed/],
    ['kl', 'oqarasuaammi', /help-newer-phone\/$/], ['kl', 'MitID-imik', /^\/kl\/$/], ['kl', 'pas', /help-newer-phone\/$/], ['en', 'forgot pin', /activate\/#/],
  ] as const;
  for (const [language, query, wanted] of meant) {
    it(`${language}: “${query}” finds what a person meant`, async () => {
      const found = (await first(query, language)).slice(0, 3).flat();
      assert.ok(found.some((href) => wanted.test(href)), found.join(' '));
    });
  }
});
