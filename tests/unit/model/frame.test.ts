import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, siteOf, viewAt } from './support.ts';

describe('What stands around a page', () => {
  it('names its variants to search engines, and only those', () => {
    const { frame } = viewAt(siteOf(), '/da/telefon/bestil/', 'step');
    assert.deepEqual(frame.alternates, [
      { hreflang: 'da', href: 'https://tiny.example/da/telefon/bestil/' },
      { hreflang: 'en', href: 'https://tiny.example/en/phone/order/' },
    ]);
    assert.equal(frame.canonical, 'https://tiny.example/da/telefon/bestil/');
    assert.equal(frame.noindex, false);
  });

  it('names none for a page in one language', () => {
    const { frame } = viewAt(siteOf({ 'articles/about.en.mdx': null }), '/da/om/', 'article');
    assert.deepEqual(frame.alternates, []);
  });

  it('says the same of the variants on each of them', () => {
    const site = siteOf();
    assert.deepEqual(viewAt(site, '/da/om/', 'article').frame.alternates, viewAt(site, '/en/about/', 'article').frame.alternates);
  });

  it('keeps a missing page away from search engines', () => {
    const { frame } = viewAt(siteOf(), '/kl/about/', 'missing');
    assert.deepEqual([frame.noindex, frame.alternates, frame.canonical, frame.lang], [true, [], undefined, 'kl']);
  });

  it('leads to every language, and says in its own words where the page is not in it', () => {
    const { frame } = viewAt(siteOf(), '/en/about/', 'article');
    assert.deepEqual(frame.languages, [
      { href: '/da/om/', lang: 'da', dir: 'ltr', name: 'Dansk', current: false },
      { href: '/en/about/', lang: 'en', dir: 'ltr', name: 'English', current: true },
      { href: '/kl/about/', lang: 'kl', dir: 'ltr', name: 'Kalaallisut', current: false, lacking: 'suli kalaal\u00ADli\u00ADsuun\u00ADngi\u00ADlaq' },
    ]);
  });

  it('marks the language of a missing page as the one that is read, and as lacking', () => {
    const [, , kl] = viewAt(siteOf(), '/kl/about/', 'missing').frame.languages;
    assert.deepEqual([kl!.current, kl!.lacking], [true, 'suli kalaal\u00ADli\u00ADsuun\u00ADngi\u00ADlaq']);
  });

  it('says that the site is not the official one, around its link', () => {
    const [notOfficial] = viewAt(siteOf(), '/da/', 'home').frame.notOfficial;
    assert.equal(notOfficial!.before.text + notOfficial!.link.text + notOfficial!.after.text, 'Dette er ikke en officiel hjemmeside. Den officielle er mitid.dk.');
    assert.equal(notOfficial!.link.href, 'https://www.mitid.dk/');
  });

  it('names the site under its own language where the reader’s has no name for it', () => {
    const site = siteOf();
    assert.deepEqual(viewAt(site, '/en/', 'home').frame.siteName, { text: 'Tiny site', lang: 'en', dir: 'ltr' });
    assert.deepEqual(viewAt(site, '/kl/', 'missing').frame.siteName, { text: 'Lille side', lang: 'da', dir: 'ltr' });
  });

  it('leads to the articles of the foot, by a title that is marked where it is not the reader’s', () => {
    const site = siteOf();
    assert.deepEqual(viewAt(site, '/da/om/', 'article').frame.footer.map(({ href, words, current }) => [href, words.text, words.lang, current]), [['/da/om/', 'Om siden', 'da', true]]);
    const [link] = viewAt(site, '/kl/', 'missing').frame.footer;
    assert.deepEqual([link!.href, link!.words.text, link!.words.lang, link!.current], ['/kl/about/', 'Om siden', 'da', false]);
  });

  it('gives every page of the site a title of its own in the tab', () => {
    const site = siteOf();
    const titles = site.addresses.flatMap((one) => (one.kind === 'page' ? [viewAt(site, one.path, one.page.kind).frame.headTitle] : []));
    assert.equal(new Set(titles).size, titles.length);
    assert.ok(titles.includes('Trin 5: Bestil – Hjælp med telefon – Lille side'), titles.join('\n'));
  });

  it('stands below the base path everywhere', () => {
    const site = siteOf(changed('site.yaml', 'https://tiny.example/', 'https://tiny.example/help/'));
    const { frame } = viewAt(site, '/da/om/', 'article');
    assert.deepEqual([frame.base, frame.home.href, frame.canonical], ['/help/', '/help/da/', 'https://tiny.example/help/da/om/']);
    assert.deepEqual(frame.languages.map((one) => one.href), ['/help/da/om/', '/help/en/about/', '/help/kl/about/']);
  });

  it('lets browsers hyphenate where they can', () => {
    const site = siteOf();
    assert.equal(viewAt(site, '/da/', 'home').frame.hyphens, 'auto');
    assert.equal(viewAt(site, '/kl/', 'missing').frame.hyphens, 'manual');
  });
});
