/** Situation: the site offers three languages, and every page of it is in Greenlandic alone, which is its source. It has no flow. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { all, attribute, only, textRuns, withClass, wordsOf } from '../browser/html.ts';
import { buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';
import { assertMissingPage } from './missing-page.ts';
import { addressesIn, alternatesOf, linkTo, noticesOf } from './site-facts.ts';

const titles: Readonly<Record<string, string>> = { '': 'Kaffiliorneq', 'about/': 'Nittartagaq pillugu', 'brew/': 'Kaffiliorit', 'brew/pour/': 'Kuisigit', 'search/': 'Ujaruk' };

describe('a site that is only in Greenlandic', () => {
  let site: BuiltSite;
  before(async () => {
    site = await buildSite('only-greenlandic');
  });

  it('has four pages and the search in Greenlandic and a missing page for each in Danish and English', () => {
    assert.deepEqual(site.report().pages, { da: 0, en: 0, kl: 5 });
    assert.deepEqual(site.report().missing, { da: 5, en: 5, kl: 0 });
    const paths = ['/', '/kl/', '/kl/about/', '/kl/brew/', '/kl/brew/pour/', '/kl/search/'];
    assert.deepEqual(addressesIn(site.read('sitemap.xml')).toSorted(), paths.map((path) => `https://kaffi.example${path}`));
  });

  it('each missing page speaks the language that was asked for and leads to Greenlandic, the home page too', () => {
    const said = {
      da: { heading: 'Siden findes endnu ikke på dansk', lacking: 'endnu ikke på dansk' },
      en: { heading: 'This page is not in English yet', lacking: 'not yet in English' },
    };
    for (const lang of ['da', 'en'] as const) {
      for (const [path, title] of Object.entries(titles)) {
        assertMissingPage(
          site.page(`/${lang}/${path}`),
          { address: `/${lang}/${path}`, lang, ...said[lang], doors: [{ lang: 'kl', href: `/kl/${path}`, name: 'Kalaallisut', title }] },
          { sitemap: site.read('sitemap.xml'), origin: 'https://kaffi.example' },
        );
      }
    }
  });

  it('names no variants where there is only one, and takes its source for current', () => {
    for (const path of Object.keys(titles)) {
      const page = site.page(`/kl/${path}`);
      assert.equal(attribute(page, 'lang'), 'kl');
      assert.deepEqual(alternatesOf(page), {}, path);
      assert.deepEqual(noticesOf(page), [], path);
      assert.equal(attribute(only(page, 'link', { rel: 'canonical' }), 'href'), `https://kaffi.example/kl/${path}`);
    }
  });

  it('the front of the site offers the three languages, each under its own', () => {
    const front = only(site.page('/'), 'main');
    for (const [lang, name] of [['da', 'Dansk'], ['en', 'English'], ['kl', 'Kalaallisut']] as const) {
      const door = linkTo(front, `/${lang}/`);
      assert.deepEqual([attribute(door, 'lang'), attribute(door, 'hreflang')], [lang, lang]);
      assert.ok(wordsOf(door).startsWith(name));
    }
    const headings = all(front, 'h1').flatMap((heading) => textRuns(heading).length === 0 ? [] : all(heading, 'span').map((span) => [attribute(span, 'lang'), wordsOf(span)]));
    assert.deepEqual(headings, [['da', 'Vælg sprog'], ['en', 'Choose language'], ['kl', 'Oqaatsit toqqakkit']]);
  });

  it('without a flow has no page to practise on, no way to one, and no script but that of the search', () => {
    // The editors' pages show a practice of their own.
    const files = site.files().filter((name) => name.endsWith('.html') && !name.startsWith('editors/'));
    assert.ok(files.length >= 15, `${files.length} pages`);
    assert.deepEqual(files.filter((name) => /practise|oev/.test(name)), []);
    for (const name of files) {
      const page = site.page(`/${name}`);
      const searches = ['search-page', 'search-box'].some((tag) => all(page, tag).length > 0);
      assert.deepEqual([...(searches ? [] : all(page, 'script')), ...all(page, 'phone-simulator'), ...withClass(page, 'practice-door')], [], name);
      assert.deepEqual(all(page, 'link').filter((link) => attribute(link, 'href')?.endsWith('.js')), [], name);
      assert.deepEqual(all(page, 'a').filter((link) => /\/practise\//.test(attribute(link, 'href') ?? '')), [], name);
    }
  });

  it('what the generator has no Greenlandic words for stands in Danish, marked', () => {
    const runs = textRuns(site.page('/kl/'));
    const heading = runs.find((run) => run.words === 'Hvis ingen vejledning passer');
    assert.equal(heading?.lang, 'da');
  });
});
