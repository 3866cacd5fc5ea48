/** Pages without words and records without pages, beyond the examples of their rules. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../../../src/check/example.ts';
import { translated } from '../../../src/check/parity/record.ts';
import { changed, tinyFiles } from '../model/support.ts';
import type { Changes } from '../model/support.ts';
import { checkTiny, placeOf } from './support.ts';

const said = (rule: string, changes: Changes) => checkTiny(changes).filter((problem) => problem.rule === rule);
const places = (rule: string, changes: Changes) => said(rule, changes).map(placeOf);
const record = '{ source: da, sections: {} }\n';

describe('page-empty', () => {
  const step = (body: string) => ({ 'guides/phone/ready.da.mdx': `---\ntitle: Gør klar\ndescription: Hav tingene klar.\n---\n${body}` });

  for (const body of ['', '\n\n', '\n---\n']) it(`finds ${JSON.stringify(body)}`, () => assert.deepEqual(places('page-empty', step(body)), ['page-empty guides/phone/ready.da.mdx:4:1']));
  for (const body of ['\nVent.\n', '\n- Vent\n', '\n![Et pas](pas.png)\n', '\n> [!TIP]\n> Vent.\n']) it(`lets ${JSON.stringify(body)} be`, () => assert.deepEqual(places('page-empty', step(body)), []));

  it('lets a walkthrough and the home page be', () => {
    assert.deepEqual(places('page-empty', { 'articles/home.da.mdx': '---\ntitle: Lille side\ndescription: Forsiden.\n---\n' }), []);
    assert.deepEqual(places('page-empty', {}), []);
  });

  it('says nothing of a page that cannot be read', () => assert.deepEqual(places('page-empty', article('da', '<b')), []));
});

describe('record-left', () => {
  it('is told at the translation where the source is gone', () => {
    const files = { ...translated({ da: 'Kort sagt.', en: 'In short.', blocks: ['Kort sagt.'] }), 'articles/about.da.mdx': null };
    assert.deepEqual(places('record-left', files), ['record-left articles/about.en.mdx:1:1']);
    assert.match(said('record-left', files)[0]!.words.da.fix, /^Hent content\/articles\/about\.da\.mdx tilbage\. .* slet også content\/translations\/articles\/about\.en\.yaml\.$/);
  });

  it('is told of flows', () => {
    assert.deepEqual(places('record-left', { 'translations/flows/open-app.en.yaml': record }), ['record-left translations/flows/open-app.en.yaml:1:1']);
  });

  it('is told once of a folder that is gone, and not where site.yaml still names it', () => {
    const records = { 'translations/guides/tablet/guide.en.yaml': record, 'translations/guides/tablet/ready.en.yaml': record };
    assert.deepEqual(places('record-left', records), ['record-left translations/guides/tablet/guide.en.yaml:1:1']);
    assert.deepEqual(places('record-left', { ...records, ...changed('site.yaml', 'guides: [phone]', 'guides: [phone, tablet]') }), []);
  });

  it('is not told of a page that stands under another name or in another folder', () => {
    const moved = (name: string): Changes => ({ 'articles/about.en.mdx': null, [name]: tinyFiles['articles/about.en.mdx']!, 'translations/articles/about.en.yaml': record });
    for (const name of ['articles/abuot.en.mdx', 'articles/about_en.mdx', 'guides/phone/about.en.mdx', 'about.en.mdx', 'articles/about.en.mdx.txt']) assert.deepEqual(places('record-left', moved(name)), [], name);
  });

  it('is not told of the words of the site itself', () => assert.deepEqual(places('record-left', { 'translations/languages/en.yaml': record }), []));
});

describe('secret-not-private', () => {
  const flow = (action: string, audience = 'helper'): Changes => ({
    'flows/open-app.yaml': tinyFiles['flows/open-app.yaml']!.replace('kind: code, device: phone, digits: 4, practice: "1234", next: end', 'kind: pin, device: phone, digits: 4, practice: ["1020", "4050", "7080"], controls: { next: end }').replace(/ {2}- \{ id: own-code.*\n/, `  - ${action}\n`),
    ...changed('guides/phone/guide.yaml', 'audience: helper', `audience: ${audience}`),
  });
  const found = (action: string, audience?: string) => said('secret-not-private', flow(action, audience)).map(({ words }) => words.da.fix);

  it('is told of the helper, who must not do it at all', () => assert.deepEqual(found('{ id: own-code, actor: helper, inputs: [code] }'), ['Skriv “actor: owner, private: true” i handlingen.']));
  it('is not told of a control of the same screen', () => assert.deepEqual(found('{ id: own-code, actor: helper, inputs: [code.next] }'), []));
  it('is not told in a guide for oneself', () => assert.deepEqual(found('{ id: own-code, actor: owner, inputs: [code] }', 'self'), []));
});
