import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inEachForm } from '../../../src/model/search-view.ts';
import { addressAt, changed, problemsOf, rulesOf, siteOf, viewAt } from './support.ts';
import type { Changes } from './support.ts';

const slug: Changes = changed('site.yaml', 'guides: [phone]', 'guides: [phone]\nsearch: { slugs: { da: soeg }, oldAddresses: [/da/find/] }');

describe('The address of the search', () => {
  it('has the slug of its language, and is reached by its id and old addresses too', () => {
    const site = siteOf(slug);
    const at = (path: string) => {
      const address = addressAt(site, path);
      return address?.kind === 'redirect' ? `redirect ${address.to}` : address?.kind;
    };
    assert.deepEqual(['/da/soeg/', '/en/search/', '/da/search/', '/da/find/'].map(at), ['page', 'page', 'redirect /da/soeg/', 'redirect /da/soeg/']);
  });

  it('is the missing page in a language that has nothing to be found, and no header leads there', () => {
    const site = siteOf();
    assert.equal(addressAt(site, '/kl/search/')?.kind, 'missing');
    assert.equal(viewAt(site, '/kl/about/', 'missing').frame.search, undefined);
  });

  it('may be no other page’s', () => {
    assert.ok(rulesOf(changed('site.yaml', '  - { id: about, slugs: { da: om }, footer: true }', '  - { id: search }')).some((rule) => rule.startsWith('id-reserved')));
    assert.equal(problemsOf(changed('site.yaml', 'guides: [phone]', 'guides: [phone]\nsearch: { slugs: { da: om } }'))[0]?.rule, 'address-clash');
  });
});

describe('The page of the search', () => {
  const view = viewAt(siteOf(slug), '/da/soeg/', 'search');

  it('is a real page, with the way to it on every page of its language', () => {
    assert.deepEqual([view.title.text, view.frame.noindex, view.frame.alternates.map(({ href }) => href)], ['Søg', false, ['https://tiny.example/da/soeg/', 'https://tiny.example/en/search/']]);
    assert.deepEqual([view.frame.search?.href, view.frame.search?.current], ['/da/soeg/', true]);
    const { frame } = viewAt(siteOf(slug), '/en/about/', 'article');
    assert.deepEqual([frame.search?.href, frame.search?.words.text, frame.search?.current], ['/en/search/', 'Search', false]);
  });

  it('lists each guide with its steps and choices, and the other pages', () => {
    const [guide] = view.guides;
    assert.deepEqual([view.guides.length, guide!.link.href, guide!.description?.text], [1, '/da/telefon/', 'Vejledningen.']);
    assert.deepEqual(guide!.steps.map(({ number, link }) => [number, link.href, link.words.text]), [[4, '/da/telefon/ready/', 'Gør klar'], [5, '/da/telefon/bestil/', 'Bestil'], [6, '/da/telefon/finish/', 'Afslut']]);
    assert.deepEqual(guide!.steps[1]!.choices.map(({ letter, href, title }) => [letter, href, title.text]), [['A', '/da/telefon/bestil/#this-phone', 'På denne telefon'], ['B', '/da/telefon/bestil/#other-phone', 'På en anden telefon']]);
    assert.deepEqual(view.others.map(({ href }) => href), ['/da/om/', '/da/practise/']);
  });

  it('names a step that is not in the language under its own, and leaves out a guide that is not', () => {
    const site = siteOf({ 'guides/phone/finish.en.mdx': null });
    const { guides } = viewAt(site, '/en/search/', 'search');
    const last = guides[0]!.steps.at(-1)!;
    assert.deepEqual([last.link.words.lang, last.link.lacking?.text], ['da', 'not yet in English']);
    const none = siteOf(Object.fromEntries(['guide', 'ready', 'order', 'finish'].map((name) => [`guides/phone/${name}.en.mdx`, null])));
    assert.deepEqual(viewAt(none, '/en/search/', 'search').guides, []);
  });

  it('offers the other languages that have something, and calls them as its own language does', () => {
    assert.deepEqual(view.elsewhere.map(({ lang, ask }) => [lang, ask.text]), [['en', 'Søg også på engelsk']]);
  });

  it('says borrowed sentences in the language that they come in', () => {
    const site = siteOf({ 'articles/about.kl.mdx': '---\ntitle: Nittartagaq\ndescription: Nittartagaq pillugu.\n---\n\nNittartagaq.\n' });
    const [danish] = viewAt(site, '/kl/search/', 'search').elsewhere;
    assert.deepEqual([danish!.lang, danish!.ask.lang, danish!.ask.text], ['da', 'da', 'Søg også på dansk']);
  });
});

describe('A number in a sentence', () => {
  it('has each form that the language has for whole numbers', () => {
    const says = (code: 'da' | 'kl') => inEachForm('found', siteOf({ 'articles/home.kl.mdx': null }).languages.get(code)!.say, 'resultsFor', { query: '{1}' }).map(({ form, words }) => [form, words.text]);
    assert.deepEqual(new Map(says('da') as [string, string][]), new Map([['one', '{2} resultat for ”{1}”'], ['other', '{2} resultater for ”{1}”']]));
    assert.deepEqual(new Map(says('kl') as [string, string][]), new Map([['one', 'Inerneq ataaseq (“{1}”)'], ['other', 'Inernerit: {2} (“{1}”)']]));
  });
});
