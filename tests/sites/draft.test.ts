/** Situation: as "all-translated", but three pages are drafts: a translation, a source, and one that is out of date too. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { attribute } from '../browser/html.ts';
import { buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';
import { alternatesOf, noticesOf } from './site-facts.ts';

const danishDraft = 'Siden er et udkast. Den er endnu ikke godkendt.';
const englishDraft = 'This translation is a draft. It has not yet been checked by a native speaker.';
const greenlandicDraft = 'Nutsigaq una missingiutaavoq. Kalaallisut oqaasilimmit suli misissorneqanngilaq.';

describe('a page that is a draft', () => {
  let site: BuiltSite;
  before(async () => {
    site = await buildSite('draft', { over: 'all-translated' });
  });

  it('says so in its own language, with the way to the source', () => {
    assert.deepEqual(noticesOf(site.page('/kl/about/')), [{ says: greenlandicDraft, leads: '/da/om/' }]);
  });

  it('a source that is a draft is no translation, and leads nowhere else', () => {
    assert.deepEqual(noticesOf(site.page('/da/')), [{ says: danishDraft }]);
  });

  it('a draft that is out of date says both', () => {
    assert.deepEqual(noticesOf(site.page('/en/brew/grind/')).map((notice) => notice.says), [englishDraft, 'The Danish text has changed since this was translated.']);
  });

  it('the other variants of the page say nothing of it', () => {
    assert.deepEqual(noticesOf(site.page('/da/om/')), []);
    assert.deepEqual(noticesOf(site.page('/en/about/')), []);
  });

  it('is a real page all the same', () => {
    const page = site.page('/kl/about/');
    assert.equal(attribute(page, 'lang'), 'kl');
    assert.deepEqual(Object.keys(alternatesOf(page)), ['da', 'en', 'kl']);
    assert.ok(site.read('sitemap.xml').includes('https://kaffe.example/kl/about/'));
  });
});
