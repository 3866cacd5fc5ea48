/** What the index holds, and what it must not show. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { recordsOf } from '../../../src/search/records.ts';
import { searchBundle } from '../../../src/search/bundle.ts';
import type { BundleFile } from '../../../src/search/bundle.ts';
import type { StoredRecord } from '../../../src/search/stored.ts';
import { realSite } from '../../browser/support.ts';

const today = '2026-11-23';
const site = realSite();
const records = [...site.languages.values()].flatMap((language) => recordsOf(site, language, today));

describe('what can be found', () => {
  it('is every real page and every choice, once', () => {
    const wanted = site.addresses
      .filter(({ kind, page }) => kind === 'page' && page.kind !== 'practice' && page.kind !== 'search')
      .flatMap(({ path, page, language }) => [path, ...page.variants.get(language)!.document.sections.flatMap(({ id }) => (page.kind === 'step' && id !== undefined ? [`${path}#${id}`] : []))]);
    assert.ok(wanted.length > 30, `${wanted.length}`);
    assert.deepEqual(records.map(({ href }) => href).toSorted(), wanted.toSorted());
  });
  it('is no missing page and none of the editors', () => {
    const missing = site.addresses.filter(({ kind }) => kind === 'missing').map(({ path }) => path);
    assert.ok(missing.length > 5, `${missing.length}`);
    for (const { href } of records) assert.ok(!missing.includes(href.split('#')[0]!) && !href.startsWith('/editors/'), href);
  });
  it('says of a choice where it stands', () => {
    const choice = records.find(({ href }) => href === '/en/help-newer-phone/activate/#code-device')!;
    assert.deepEqual([choice.place, choice.within], ['Step 5C', 'Activate or order MitID']);
  });
});

describe('the index', () => {
  let files: BundleFile[];
  before(async () => {
    files = await searchBundle(site, today);
  });
  const named = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path));

  it('shows of each record what its page says, and not a word more', () => {
    const shown = new Map(named(/^fragment\//).map(({ content }) => {
      const { url, content: text, record } = JSON.parse(gunzipSync(content as Uint8Array).toString().slice('pagefind_dcd'.length)) as { url: string; content: string; record: StoredRecord };
      assert.equal(text, '', 'the keys stay in the index');
      return [url, record];
    }));
    assert.equal(shown.size, records.length);
    for (const { href, title, description, place, within, texts } of records) {
      const { t, d, p, w, s } = shown.get(href)!;
      assert.deepEqual([t, d, p, w], [title, description, place, within]);
      const squeezed = (words: string) => words.replace(/\s+/g, '');
      assert.equal(squeezed(s.flat().map(([text]) => text).join('')), squeezed(texts.flat().map(({ text }) => text).join('')), href);
    }
  });
  it('ships the engine and its data, and none of its interfaces or stems', () => {
    const others = files.map(({ path }) => path).filter((path) => !/^(?:fragment|index)\//.test(path));
    assert.deepEqual(others.map((path) => path.replace(/_[0-9a-f]+\./, '.')).toSorted(), ['pagefind-entry.json', 'pagefind.js', 'pagefind.x-da.pf_meta', 'pagefind.x-en.pf_meta', 'pagefind.x-kl.pf_meta', 'wasm.unknown.pagefind', 'words.da.txt', 'words.en.txt', 'words.kl.txt']);
  });
  it('comes in files that a slow line can take', () => {
    for (const { path, content } of named(/^index\//)) assert.ok(content.length <= 4096, `${path}: ${content.length}`);
    assert.ok(named(/^index\//).length > 5);
  });
  it('is the same to the byte when it is made again', async () => {
    const again = await searchBundle(site, today);
    const all = (some: readonly BundleFile[]) => some.map(({ path, content }) => `${path} ${createHash('sha256').update(content).digest('hex')}`).toSorted();
    assert.deepEqual(all(again), all(files));
  });
});
