/** Situation: as "all-translated", but pages have had other addresses before, and one that moved lacks English. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createSiteServer, listen } from '../../scripts/serve.mjs';
import { all, attribute, only, wordsOf } from '../browser/html.ts';
import { buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';
import { addressesIn, linkTo } from './site-facts.ts';

/** Old address, where it leads, and the words of the link there. */
const old = [
  ['/da/om.html', '/da/om/', 'Om siden'],
  ['/kl/om/', '/kl/pillugu/', 'Nittartagaq pillugu'],
  ['/da/kaffe/', '/da/bryg/', 'Bryg kaffe'],
  ['/da/bryg/haeld-op/', '/da/bryg/pour/', 'Hæld op'],
  ['/en/pour-it/', '/en/brew/pour/', 'Hæld op'],
  ['/da/traening/', '/da/oev/', 'Øv dig'],
] as const;

/** Addresses made of ids, where the page has another. */
const ids = [
  ['/da/about/', '/da/om/', 'Om siden'],
  ['/kl/about/', '/kl/pillugu/', 'Nittartagaq pillugu'],
  ['/da/brew/', '/da/bryg/', 'Bryg kaffe'],
  ['/da/brew/grind/', '/da/bryg/mal/', 'Mal bønnerne'],
  ['/da/brew/pour/', '/da/bryg/pour/', 'Hæld op'],
  ['/da/practise/', '/da/oev/', 'Øv dig'],
  ['/da/practise/brew/grinder/', '/da/oev/bryg/grinder/', 'Øv dig: 1 Mal bønnerne'],
] as const;

describe('a site whose pages have moved', () => {
  let site: BuiltSite;
  let origin: string;
  let close: () => Promise<void>;
  before(async () => {
    site = await buildSite('moved', { over: 'all-translated', without: ['guides/brew/pour.en.mdx'] });
    const server = await listen(createSiteServer(site.out), 0);
    close = server.close;
    origin = `http://127.0.0.1:${server.port}`;
  });
  after(() => close());

  it('every old address and every address made of ids is a line of _redirects, for good, and nothing else is', () => {
    const lines = site.read('_redirects').trim().split('\n').toSorted();
    assert.deepEqual(lines, [...old, ...ids].map(([from, to]) => `${from} ${to} 301`).toSorted());
  });

  it('for hosts that do not read that file, a page stands there and leads on', () => {
    for (const [from, to, words] of [...old, ...ids].filter(([address]) => address.endsWith('/'))) {
      const page = site.page(from);
      assert.equal(attribute(only(page, 'meta', { 'http-equiv': 'refresh' }), 'content'), `0; url=${to}`, from);
      assert.equal(wordsOf(linkTo(only(page, 'main'), to)), words, from);
      assert.equal(attribute(page, 'lang'), from.split('/')[1], from);
      assert.deepEqual(all(page, 'meta', { name: 'robots' }).map((meta) => attribute(meta, 'content')), ['noindex, follow'], from);
    }
  });

  it('an old address of a file is one on such hosts too', () => {
    assert.ok(site.files().includes('da/om.html'), site.files().filter((name) => name.includes('om.html')).join(' '));
  });

  it('a moved page that the language lacks leads to the missing page, named in a language that it has', () => {
    const link = linkTo(only(site.page('/en/pour-it/'), 'main'), '/en/brew/pour/');
    assert.deepEqual(all(link, 'span', { lang: 'da' }).map(wordsOf), ['Hæld op']);
    assert.equal(wordsOf(only(site.page('/en/brew/pour/'), 'h1')), 'This page is not in English yet');
  });

  it('the host answers each with the redirect, and the page is there', async () => {
    for (const [from, to] of [...old, ...ids]) {
      const answer = await fetch(origin + from, { redirect: 'manual' });
      assert.deepEqual([answer.status, answer.headers.get('location')], [301, to], from);
      assert.equal((await fetch(origin + to)).status, 200, to);
    }
  });

  it('the sitemap has no address that leads on', () => {
    const listed = addressesIn(site.read('sitemap.xml'));
    assert.equal(listed.length, 24, 'the front of the site and twenty-three pages');
    for (const [from] of [...old, ...ids]) assert.ok(!listed.includes(`https://kaffe.example${from}`), from);
  });
});
