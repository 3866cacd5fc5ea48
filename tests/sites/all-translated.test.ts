/** Situation: every page is there in every language, and each translation is recorded as up to date. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { all, attribute, only, textRuns, withClass, wordsOf } from '../browser/html.ts';
import { buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';
import { addressesIn, alternatesOf, linkTo, noticesOf } from './site-facts.ts';

const addresses = {
  da: ['/da/', '/da/om/', '/da/bryg/', '/da/bryg/mal/', '/da/bryg/pour/', '/da/search/', '/da/practise/', '/da/practise/bryg/grinder/'],
  en: ['/en/', '/en/about/', '/en/brew/', '/en/brew/grind/', '/en/brew/pour/', '/en/search/', '/en/practise/', '/en/practise/brew/grinder/'],
  kl: ['/kl/', '/kl/about/', '/kl/brew/', '/kl/brew/grind/', '/kl/brew/pour/', '/kl/search/', '/kl/practise/', '/kl/practise/brew/grinder/'],
};

describe('a site with every page in every language', () => {
  let site: BuiltSite;
  before(async () => {
    site = await buildSite('all-translated');
  });

  it('has five pages, two to practise on and the search in each language, and no missing page', () => {
    const { pages, missing } = site.report();
    assert.deepEqual(pages, { da: 8, en: 8, kl: 8 });
    assert.deepEqual(missing, { da: 0, en: 0, kl: 0 });
  });

  it('each page is in the language of its address and names its three variants', () => {
    for (const [index] of addresses.da.entries()) {
      const variants = { da: `https://kaffe.example${addresses.da[index]}`, en: `https://kaffe.example${addresses.en[index]}`, kl: `https://kaffe.example${addresses.kl[index]}` };
      for (const lang of ['da', 'en', 'kl'] as const) {
        const page = site.page(addresses[lang][index]!);
        assert.equal(attribute(page, 'lang'), lang);
        assert.deepEqual(alternatesOf(page), variants);
        assert.equal(attribute(only(page, 'link', { rel: 'canonical' }), 'href'), variants[lang]);
      }
    }
  });

  it('the sitemap lists the front of the site and the twenty-four pages', () => {
    const wanted = ['/', ...addresses.da, ...addresses.en, ...addresses.kl].map((path) => `https://kaffe.example${path}`);
    assert.deepEqual(addressesIn(site.read('sitemap.xml')).toSorted(), wanted.toSorted());
  });

  it('no page says that something is missing, out of date or unknown', () => {
    for (const address of [...addresses.da, ...addresses.en, ...addresses.kl]) {
      const page = site.page(address);
      assert.deepEqual(noticesOf(page), [], address);
      assert.deepEqual(withClass(page, 'lacking').map(wordsOf), [], address);
      assert.deepEqual(all(page, 'meta', { name: 'robots' }), [], address);
    }
  });

  it('whose turn it is and whole numbers come from the flow, in each language', () => {
    const turns = (address: string) => withClass(site.page(address), 'turn').map(wordsOf);
    assert.deepEqual(turns('/da/bryg/mal/'), ['1.1 Dig', '1.2 Dig', '1.3 Appen']);
    assert.deepEqual(turns('/en/brew/grind/'), ['1.1 You', '1.2 You', '1.3 The app']);
    assert.deepEqual(turns('/kl/brew/grind/'), ['1.1 Illit', '1.2 Illit', '1.3 Appi']);
  });

  it('a private moment is marked in each language, also where the words for it are borrowed', () => {
    const shields = (address: string) => withClass(site.page(address), 'look-away').map(wordsOf);
    assert.deepEqual(shields('/da/bryg/mal/'), ['Sørg for, at ingen andre kan se med']);
    assert.deepEqual(shields('/en/brew/grind/'), ['Make sure that nobody else can see']);
    assert.deepEqual(shields('/kl/brew/grind/'), ['Sørg for, at ingen andre kan se med']);
    const borrowed = textRuns(site.page('/kl/brew/grind/')).find((run) => run.words.startsWith('Sørg for'));
    assert.equal(borrowed?.lang, 'da', 'the borrowed words stand under their own language');
  });

  it('a button that the app shows in Danish stands under Danish in every language', () => {
    for (const [address, lang] of [['/da/bryg/mal/', 'da'], ['/en/brew/grind/', 'da'], ['/kl/brew/grind/', 'da']] as const) {
      const labels = textRuns(site.page(address)).filter((run) => run.words === 'Start');
      assert.deepEqual(labels.map((run) => run.lang), [lang, lang, lang], `${address}: in the sentence, on the drawing and on the phone`);
    }
  });

  it('links between pages lead to the same language', () => {
    linkTo(only(site.page('/da/om/'), 'main'), '/da/bryg/mal/');
    linkTo(only(site.page('/en/about/'), 'main'), '/en/brew/grind/');
    assert.equal(wordsOf(linkTo(only(site.page('/kl/about/'), 'main'), '/kl/brew/grind/')), 'ilitsersuut');
  });
});
