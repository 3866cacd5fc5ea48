import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stringify } from 'yaml';
import { digestOf } from '../../../src/model/blocks.ts';
import { recordName, recordOf } from '../../../src/model/freshness.ts';
import type { Freshness } from '../../../src/model/freshness.ts';
import type { Site } from '../../../src/model/site.ts';
import { changed, siteOf, tinyFiles, viewAt } from './support.ts';
import type { Changes } from './support.ts';

function found(site: Site, id: string, code: string) {
  const page = site.pages.get(id)!;
  return { page, variant: page.variants.get(code)! };
}

const recordIn = (site: Site, id: string, code: string) => {
  const { page, variant } = found(site, id, code);
  return recordOf(page, variant);
};

/** The record of a translation as the tiny site stands before a test changes it. */
const record = (id: string, name: string, code = 'en', changes: Changes = {}): Changes => ({
  [`translations/${name}.${code}.yaml`]: stringify(recordIn(siteOf(changes), id, code), { lineWidth: 0 }),
});

function freshness(changes: Changes, id = 'phone/order', code = 'en'): Freshness {
  const site = siteOf(changes);
  const { page, variant } = found(site, id, code);
  return site.freshness(page, variant);
}

const order = 'guides/phone/order.da.mdx';
const accepted = record('phone/order', 'guides/phone/order');
const current: Freshness = { state: 'current', draft: false };

describe('A translation beside its source', () => {
  it('is current when it is accepted', () => {
    assert.deepEqual(freshness(accepted), current);
  });

  it('is unknown without a record, and with one of another source', () => {
    assert.deepEqual(freshness({}), { state: 'unknown', draft: false });
    const [[name, text]] = Object.entries(accepted) as [[string, string]];
    assert.deepEqual(freshness({ [name]: text.replace('source: da', 'source: kl') }), { state: 'unknown', draft: false });
  });

  const dated: Readonly<Record<string, Changes>> = {
    'a sentence of the source': changed(order, 'Gå videre.', 'Gå nu videre.'),
    'the title of the source': changed(order, 'title: Bestil', 'title: Bestil MitID'),
    'the heading of a choice': changed(order, '### På en anden telefon', '### På en tablet'),
    'an action': changed(order, '2. Personen skriver sin kode.', '2. Personen skriver selv sin kode.'),
    'the words of a link': changed(order, '[om siden]', '[alt om siden]'),
    'a paragraph more': changed(order, 'Gå videre.', 'Gå videre.\n\nFarvel.'),
    'a paragraph less': changed(order, 'Læs mere [om siden](page:about).\n\n', ''),
    'a sentence that moves to another section': { [order]: tinyFiles[order]!.replace('<AfterChoices />\n\nGå videre.', 'Gå videre.\n\n<AfterChoices />') },
  };
  for (const [what, changes] of Object.entries(dated)) {
    it(`is out of date after a change of ${what}`, () => {
      assert.deepEqual(freshness({ ...accepted, ...changes }), { state: 'outdated', draft: false });
    });
  }

  const same: Readonly<Record<string, Changes>> = {
    'white space and line breaks': changed(order, 'Læs mere [om siden](page:about).', '\n\nLæs   mere\n[om siden](page:about).\n'),
    'markup': changed(order, 'Gå videre.', '**Gå** *videre*.'),
    'the address of a link': changed(order, 'page:about', 'page:home'),
    'the sign of a heading': changed(order, '### På en anden', '## På en anden'),
    'the order of front matter': changed(order, 'title: Bestil\ndescription: Sådan bestiller I.', 'description: Sådan bestiller I.\ntitle: "Bestil"'),
    'line ends': { [order]: tinyFiles[order]!.replaceAll('\n', '\r\n') },
    'the translation itself': changed('guides/phone/order.en.mdx', 'Go on.', 'Now go on.'),
    'another page': changed('guides/phone/ready.da.mdx', 'Find passet frem.', 'Find nu passet frem.'),
  };
  for (const [what, changes] of Object.entries(same)) {
    it(`is as current as before after a change of ${what}`, () => {
      assert.deepEqual(freshness({ ...accepted, ...changes }), current);
    });
  }

  it('is as current as before where its file, its source and its record get another name', () => {
    const changes: Record<string, string | null> = { ...changed('guides/phone/guide.yaml', '{ id: ready }', '{ id: prepare }') };
    for (const code of ['da', 'en']) {
      changes[`guides/phone/prepare.${code}.mdx`] = tinyFiles[`guides/phone/ready.${code}.mdx`]!;
      changes[`guides/phone/ready.${code}.mdx`] = null;
    }
    const moved = Object.values(record('phone/ready', 'guides/phone/ready'))[0]!;
    assert.deepEqual(freshness({ ...changes, 'translations/guides/phone/prepare.en.yaml': moved }, 'phone/prepare'), current);
  });

  it('holds against needs by their names, whatever their order', () => {
    const two = changed('guides/phone/guide.yaml', 'needs: [passport]', 'needs: [passport, phone]');
    const words = (da: string) => ({ ...two, ...changed('guides/phone/guide.da.mdx', '{ passport: Et pas }', da), ...changed('guides/phone/guide.en.mdx', '{ passport: A passport }', '{ passport: A passport, phone: A phone }') });
    const before = record('phone', 'guides/phone/guide', 'en', words('{ passport: Et pas, phone: En telefon }'));
    assert.deepEqual(freshness({ ...before, ...words('{ phone: En telefon, passport: Et pas }') }, 'phone'), current);
    assert.deepEqual(freshness({ ...before, ...words('{ phone: Et pas, passport: En telefon }') }, 'phone').state, 'outdated');
  });

  it('can be a draft and out of date at once, and says both on the page', () => {
    const changes = { ...accepted, ...changed(order, 'Gå videre.', 'Gå nu videre.'), ...changed('guides/phone/order.en.mdx', 'title: Order', 'title: Order\ndraft: true') };
    assert.deepEqual(freshness(changes), { state: 'outdated', draft: true });
    const { notices } = viewAt(siteOf(changes), '/en/phone/order/', 'step');
    assert.deepEqual(notices.map(({ kind, words, source }) => [kind, words.lang, source?.href]), [['draft', 'en', '/da/telefon/bestil/'], ['outdated', 'en', '/da/telefon/bestil/']]);
    assert.equal(notices[1]!.words.text, 'The Danish text has changed since this was translated.');
  });

  it('stands for itself where its source is lacking', () => {
    assert.deepEqual(freshness({ [order]: null }), current);
    assert.deepEqual(freshness({ ...accepted, [order]: null }), current);
  });

  it('is nothing to the source itself', () => {
    assert.deepEqual(freshness(accepted, 'phone/order', 'da'), { state: 'source', draft: false });
  });
});

describe('The record of a translation', () => {
  it('keeps the words of the source by section, each with the digest of its answer', () => {
    assert.deepEqual(recordIn(siteOf(), 'phone/ready', 'en'), {
      source: 'da',
      sections: {
        'front matter': [{ words: 'Gør klar', answer: digestOf('Get ready') }, { words: 'Hav tingene klar.', answer: digestOf('Have the things ready.') }],
        body: [{ words: 'Find passet frem.', answer: digestOf('Find the passport.') }],
      },
    });
  });

  it('lets a section answer as a whole where its blocks are not as many', () => {
    const split = changed('guides/phone/order.en.mdx', 'Use the other phone.', 'Use the other phone.\n\nNot this one.');
    const { sections } = recordIn(siteOf(split), 'phone/order', 'en');
    assert.deepEqual(Object.keys(sections), ['front matter', 'body', 'choice this-phone', 'choice other-phone', 'after']);
    assert.deepEqual(sections['choice other-phone'], [{ words: 'På en anden telefon' }, { words: 'Brug den anden telefon.' }]);
    assert.deepEqual(sections['after'], [{ words: 'Gå videre.', answer: digestOf('Go on.') }]);
  });

  it('cannot be made of a source, or without one', () => {
    assert.throws(() => recordIn(siteOf(), 'phone/order', 'da'), /not a translation/);
    assert.throws(() => recordIn(siteOf({ [order]: null }), 'phone/order', 'en'), /not a translation/);
  });

  it('lies where its translation does', () => {
    assert.equal(recordName('guides/phone/order.en.mdx'), 'translations/guides/phone/order.en.yaml');
  });
});
