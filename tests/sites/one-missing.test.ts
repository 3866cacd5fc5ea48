/** Situation: as "all-translated", but one step is not in English. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { all, attribute, only, withClass, wordsOf } from '../browser/html.ts';
import { buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';
import { assertMissingPage } from './missing-page.ts';
import { addressesIn, alternatesOf, linkTo } from './site-facts.ts';

describe('a step that lacks one language', () => {
  let site: BuiltSite;
  before(async () => {
    site = await buildSite('one-missing', { over: 'all-translated', without: ['guides/brew/pour.en.mdx'] });
  });

  it('is built, with one missing page and twenty-three real ones', () => {
    assert.deepEqual(site.report().pages, { da: 8, en: 7, kl: 8 });
    assert.deepEqual(site.report().missing, { da: 0, en: 1, kl: 0 });
    assert.equal(addressesIn(site.read('sitemap.xml')).length, 24, 'the front of the site and twenty-three pages');
  });

  it('at its address in that language stands an honest page', () => {
    assertMissingPage(
      site.page('/en/brew/pour/'),
      {
        address: '/en/brew/pour/',
        lang: 'en',
        heading: 'This page is not in English yet',
        lacking: 'not yet in English',
        doors: [
          { lang: 'da', href: '/da/bryg/pour/', name: 'Dansk', title: 'Hæld op' },
          { lang: 'kl', href: '/kl/brew/pour/', name: 'Kalaallisut', title: 'Kuisigit' },
        ],
      },
      { sitemap: site.read('sitemap.xml'), origin: 'https://kaffe.example' },
    );
  });

  it('leads on to the guide that the step belongs to, which is in the language', () => {
    assert.equal(wordsOf(linkTo(only(site.page('/en/brew/pour/'), 'main'), '/en/brew/')), 'Brew coffee');
  });

  it('the variants that there are name each other and not the missing one', () => {
    const variants = { da: 'https://kaffe.example/da/bryg/pour/', kl: 'https://kaffe.example/kl/brew/pour/' };
    assert.deepEqual(alternatesOf(site.page('/da/bryg/pour/')), variants);
    assert.deepEqual(alternatesOf(site.page('/kl/brew/pour/')), variants);
    assert.ok(!site.read('sitemap.xml').includes('/en/brew/pour/'));
  });

  it('links to it say that it is not in the language, and name it in the language that it has', () => {
    for (const address of ['/en/brew/', '/en/brew/grind/']) {
      const links = all(site.page(address), 'a').filter((link) => attribute(link, 'href') === '/en/brew/pour/' && attribute(link, 'hreflang') === undefined);
      assert.ok(links.length > 0, `${address} leads to it`);
      for (const link of links) {
        assert.match(wordsOf(link), /not yet in English/, address);
        assert.deepEqual(all(link, 'span', { lang: 'da' }).map(wordsOf), ['Hæld op'], address);
      }
    }
  });

  it('pages that are in the language lead to it in the language navigation as before', () => {
    const nav = withClass(site.page('/da/bryg/pour/'), 'languages')[0]!;
    const english = linkTo(nav, '/en/brew/pour/');
    assert.deepEqual([attribute(english, 'lang'), attribute(english, 'hreflang'), attribute(english, 'aria-current')], ['en', 'en', undefined]);
    assert.equal(wordsOf(english), 'English not yet in English');
    assert.equal(wordsOf(linkTo(nav, '/kl/brew/pour/')), 'Kalaallisut');
  });
});
