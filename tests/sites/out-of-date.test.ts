/**
 * Situation: as "all-translated", but one Danish sentence was changed after the translations were recorded, and nobody
 * has recorded what the English page about the site was made from.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { all, attribute, only, wordsOf } from '../browser/html.ts';
import { buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';
import { alternatesOf, linkTo, noticesOf } from './site-facts.ts';

describe('a translation whose source has changed', () => {
  let site: BuiltSite;
  before(async () => {
    site = await buildSite('out-of-date', { over: 'all-translated', without: ['translations/articles/about.en.yaml'] });
  });

  it('says so at the top, in its own words, with the way to the source', () => {
    assert.deepEqual(noticesOf(site.page('/en/brew/grind/')), [
      { says: 'The Danish text has changed since this was translated.', leads: '/da/bryg/mal/' },
    ]);
    assert.deepEqual(noticesOf(site.page('/kl/brew/grind/')), [
      { says: 'Nutserneqarnerata kingorna qallunaatut oqaasertaa allanngortinneqarpoq.', leads: '/da/bryg/mal/' },
    ]);
  });

  it('the link to the source says which language it is in', () => {
    const page = only(site.page('/en/brew/grind/'), 'main');
    assert.equal(wordsOf(linkTo(all(page, 'div', { class: 'notice' })[0]!, '/da/bryg/mal/')), 'Read the page in Danish');
  });

  it('the notice stands after the title and before the text', () => {
    const main = only(site.page('/en/brew/grind/'), 'main');
    const order = all(main).flatMap((element) => (element.tagName === 'h1' ? ['title'] : attribute(element, 'class') === 'notice' ? ['notice'] : element.tagName === 'ol' ? ['text'] : []));
    assert.deepEqual(order, ['title', 'notice', 'text']);
  });

  it('the source says nothing of the kind', () => {
    assert.deepEqual(noticesOf(site.page('/da/bryg/mal/')), []);
  });

  it('the page stays a real page', () => {
    assert.deepEqual(Object.keys(alternatesOf(site.page('/en/brew/grind/'))), ['da', 'en', 'kl']);
    assert.ok(site.read('sitemap.xml').includes('https://kaffe.example/en/brew/grind/'));
  });

  it('a translation of unknown age says that, and no other page says anything', () => {
    assert.deepEqual(noticesOf(site.page('/en/about/')), [
      { says: 'Nobody has recorded whether this translation is up to date.', leads: '/da/om/' },
    ]);
    for (const address of ['/kl/about/', '/en/', '/en/brew/', '/en/brew/pour/', '/kl/brew/pour/']) assert.deepEqual(noticesOf(site.page(address)), [], address);
  });
});
