/** Situation: as "all-translated", but one step lacks the language that pages are written in first. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { all, attribute, only, withClass, wordsOf } from '../browser/html.ts';
import { buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';
import { assertMissingPage } from './missing-page.ts';
import { alternatesOf, linkTo, noticesOf } from './site-facts.ts';

describe('a step that lacks its source language', () => {
  let site: BuiltSite;
  before(async () => {
    site = await buildSite('source-missing', { over: 'all-translated', without: ['guides/brew/grind.da.mdx'] });
  });

  it('the source language gets the honest page, like any other language', () => {
    assertMissingPage(
      site.page('/da/bryg/mal/'),
      {
        address: '/da/bryg/mal/',
        lang: 'da',
        heading: 'Siden findes endnu ikke på dansk',
        lacking: 'endnu ikke på dansk',
        doors: [
          { lang: 'en', href: '/en/brew/grind/', name: 'English', title: 'Grind the beans' },
          { lang: 'kl', href: '/kl/brew/grind/', name: 'Kalaallisut', title: 'Kaffi aserorteruk' },
        ],
      },
      { sitemap: site.read('sitemap.xml'), origin: 'https://kaffe.example' },
    );
    assert.equal(wordsOf(linkTo(only(site.page('/da/bryg/mal/'), 'main'), '/da/bryg/')), 'Bryg kaffe');
  });

  it('the translations are whole pages and claim to lag behind nothing', () => {
    for (const address of ['/en/brew/grind/', '/kl/brew/grind/']) {
      const page = site.page(address);
      assert.deepEqual(noticesOf(page), [], address);
      assert.equal(withClass(page, 'action').length, 3, address);
      assert.deepEqual(alternatesOf(page), { en: 'https://kaffe.example/en/brew/grind/', kl: 'https://kaffe.example/kl/brew/grind/' });
    }
  });

  it('a Danish page that links to it says that it is not in Danish', () => {
    const link = linkTo(only(site.page('/da/om/'), 'main'), '/da/bryg/mal/');
    assert.equal(wordsOf(link), 'hvordan du maler bønner (endnu ikke på dansk)');
  });

  it('the list of steps and the link to the next step name it in a language that it has, marked', () => {
    const links = ['/da/bryg/', '/da/bryg/pour/'].flatMap((address) =>
      all(site.page(address), 'a').filter((link) => attribute(link, 'href') === '/da/bryg/mal/' && attribute(link, 'hreflang') === undefined),
    );
    const named = links.filter((link) => /Grind the beans/.test(wordsOf(link)));
    assert.ok(named.length >= 3, 'the front page of the guide, the list of steps and the step before lead to it');
    for (const link of named) {
      assert.deepEqual(all(link, 'span', { lang: 'en' }).map(wordsOf), ['Grind the beans']);
      assert.match(wordsOf(link), /endnu ikke på dansk/);
    }
  });
});
