import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from '../../../src/model/files.ts';
import { contentWith, textOf } from '../../../src/translation/content-with.ts';
import { progressOf } from '../../../src/translation/translatable.ts';
import { exchangeFormats } from '../../../src/translation/unit.ts';
import type { Piece } from '../../../src/translation/unit.ts';
import { siteOf } from './new-support.ts';
import { comesBack, edited, only, recordedTiny, saying, sent, taken, translatablesOf, travelled, withRecords } from './travel.ts';

const order = 'guides/phone/order.da.mdx';
const orderEn = 'guides/phone/order.en.mdx';
const stateOf = (content: ReturnType<typeof recordedTiny>, name: string, language = 'en') => progressOf(translatablesOf(content, language).find((one) => one.name === name)!).state;

describe('A changed sentence of the source', () => {
  const content = recordedTiny({}, { [order]: ['Gå videre.', 'Gå nu videre.'] });

  it('is all that is sent again, and all that is changed when it comes back', () => {
    assert.deepEqual(saying(sent(content, 'en', true)), ['outdated: Gå nu videre.']);
    assert.equal(stateOf(content, orderEn), 'outdated');
    const back = travelled(content, 'en', only('Gå nu videre.', ['Now go on.']));
    assert.deepEqual(back.imported.refusals, []);
    assert.deepEqual(back.imported.changes.map(({ before, after }) => [before, after]), [['Go on.', 'Now go on.']]);
    assert.equal(textOf(back.content, orderEn), textOf(content, orderEn)!.replace('Go on.', 'Now go on.'));
    assert.deepEqual([...back.imported.texts.keys()], [orderEn, 'translations/guides/phone/order.en.yaml']);
    assert.equal(stateOf(back.content, orderEn), 'current');
    assert.deepEqual(saying(sent(back.content, 'en', true)), []);
  });

  it('can be answered by the translation as it stands', () => {
    const bytes = comesBack(sent(content, 'en', true), ({ target }) => target);
    const imported = taken(content, bytes);
    assert.deepEqual([imported.changes, imported.confirmed, imported.refusals], [[], 1, []]);
    assert.deepEqual([...imported.texts.keys()], ['translations/guides/phone/order.en.yaml']);
    assert.equal(stateOf(contentWith(content, imported.texts), orderEn), 'current');
  });

  it('stays to be done where the translator has not touched it', () => {
    for (const format of exchangeFormats) {
      const imported = taken(content, comesBack(sent(content, 'en', true), () => undefined, format));
      assert.deepEqual([imported.texts.size, imported.confirmed, imported.notDone], [0, 0, 1], format);
    }
  });

  it('is refused where it has changed once more since it was sent', () => {
    const bytes = comesBack(sent(content, 'en', true), () => ['Now go on.']);
    for (const changes of [{ [order]: ['Gå nu videre.', 'Gå endelig videre.'] }, { [order]: ['Gå nu videre.\n', ''] }] as const) {
      const { texts, refusals } = taken(edited(content, changes as never), bytes);
      assert.equal(texts.size, 0);
      assert.deepEqual(refusals.map(({ kind, file }) => [kind, file]), [['stale', orderEn]]);
      assert.match(refusals[0]!.words.en.found, /Then it said “Gå nu videre\.”/);
      assert.match(refusals[0]!.words.da.found, /Da stod der “Gå nu videre\.”/);
    }
  });
});

const about = {
  da: '---\ntitle: Om siden\ndescription: Hvem der står bag.\n---\n\nEn.\n\nTo.\n\nTre.\n',
  en: '---\ntitle: About the site\ndescription: Who made it.\n---\n\nOne.\n\nTwo.\n\nThree.\n',
};

describe('A source that was built differently since', () => {
  it('has nothing to send where a paragraph only moved', () => {
    const before = { 'articles/about.da.mdx': about.da.replace('Tre.', 'Tre.\n\nFire.'), 'articles/about.en.mdx': about.en.replace('Three.', 'Three.\n\nFour.') };
    const moved = recordedTiny(before, { 'articles/about.da.mdx': ['En.\n\nTo.', 'To.\n\nEn.'] });
    assert.deepEqual(saying(sent(moved, 'en', true)), []);
    assert.equal(stateOf(moved, 'articles/about.en.mdx'), 'current');
  });

  it('sends the new paragraph alone, and puts its translation in its place', () => {
    const content = recordedTiny({}, { [order]: ['Gå videre.', 'Vent lidt.\n\nGå videre.'] });
    assert.deepEqual(saying(sent(content, 'en', true)), ['missing: Vent lidt.']);
    const back = travelled(content, 'en', only('Vent lidt.', ['Wait a little.']));
    assert.equal(textOf(back.content, orderEn), textOf(content, orderEn)!.replace('Go on.', 'Wait a little.\n\nGo on.'));
    assert.equal(stateOf(back.content, orderEn), 'current');
  });

  it('takes a paragraph away that the source has no more, once something of its section comes', () => {
    const before = { 'articles/about.da.mdx': about.da, 'articles/about.en.mdx': about.en };
    const content = recordedTiny(before, { 'articles/about.da.mdx': ['To.\n\nTre.', 'Tre nu.'] });
    assert.deepEqual(saying(sent(content, 'en', true)), ['outdated: Tre nu.']);
    const back = travelled(content, 'en', only('Tre nu.', ['Three now.']));
    assert.equal(textOf(back.content, 'articles/about.en.mdx'), before['articles/about.en.mdx'].replace('Two.\n\nThree.', 'Three now.'));
    assert.equal(stateOf(back.content, 'articles/about.en.mdx'), 'current');
  });
});

describe('A page that was not translated before', () => {
  const content = recordedTiny();
  const pseudo = (pieces: readonly Piece[]): Piece[] => pieces.map((piece) => (typeof piece === 'string' ? piece.replace(/\p{L}+/gu, (word) => `${word}-${word}`) : { ...piece, children: piece.kind === 'strong' ? piece.children : pseudo(piece.children) }));

  it('comes whole, as a draft, with the structure of its source', () => {
    for (const format of exchangeFormats) {
      const back = travelled(content, 'kl', ({ source, file }) => (file.startsWith('guides/') || file.startsWith('articles/') ? pseudo(source) : undefined), format);
      assert.deepEqual(back.imported.refusals.map(({ words }) => words.en), [], format);
      assert.deepEqual(back.imported.waiting, []);
      const page = textOf(back.content, 'guides/phone/order.kl.mdx')!;
      assert.match(page, /^---\ntitle: Bestil-Bestil\ndescription: .*\ndraft: true\n---\n/);
      assert.match(page, /<Choice id="this-phone" \/>/);
      assert.match(page, /1\. .*\*\*Åbn\*\*/);
      for (const one of translatablesOf(back.content, 'kl').filter(({ kind }) => kind === 'page')) assert.deepEqual([one.absent, one.draft, progressOf(one).state], [false, true, 'current'], one.name);
    }
  });

  it('waits until all of its texts are there, while others are taken', () => {
    const back = travelled(content, 'kl', ({ file, id, source }) => (file === 'articles/about.kl.mdx' || (file === 'articles/home.kl.mdx' && id !== 'front-matter.title') ? pseudo(source) : undefined));
    assert.deepEqual(back.imported.waiting, [{ file: 'articles/home.kl.mdx', lacking: 1 }]);
    assert.deepEqual([...back.imported.texts.keys()], ['articles/about.kl.mdx', 'translations/articles/about.kl.yaml']);
  });
});

describe('A file that came back wrong', () => {
  const content = recordedTiny({}, { [order]: ['Læs mere [om siden](page:about).', 'Læs alt [om siden](page:about).'] });
  const source = 'Læs alt om siden.';
  const refusalsOf = (target: readonly Piece[], change: (text: string) => string = (text) => text) => {
    const text = new TextDecoder().decode(comesBack(sent(content, 'en'), only(source, target)));
    const imported = taken(content, new TextEncoder().encode(change(text)));
    assert.equal(imported.texts.size, imported.refusals.length === 0 ? 2 : 0);
    return imported.refusals.map(({ kind, words }) => [kind, words.en.found]);
  };
  const link = (words: string): Piece => ({ kind: 'link', id: 1, target: 'page:about', children: [words] });

  it('is taken where all is right', () => {
    assert.deepEqual(refusalsOf(['Read all ', link('about the site'), '.']), []);
  });

  it('is refused where a code is lost, doubled or made up', () => {
    assert.deepEqual(refusalsOf(['Read all about the site.']), [['codes', 'The translation lacks “om siden”.']]);
    assert.deepEqual(refusalsOf([link('Read'), ' all ', link('about the site')]), [['codes', 'The translation has “om siden” more than once.']]);
    assert.deepEqual(refusalsOf([link('Read'), ' all ', { kind: 'strong', id: 7, children: ['about'] }]), [['codes', 'The translation has “about”, which the source has not.']]);
  });

  it('is refused where a name or a file is not one of ours', () => {
    assert.deepEqual(refusalsOf(['Read all ', link('about the site'), '.'], (text) => text.replaceAll('id="front-matter.title"', 'id="title"').replace('approved="yes"', '')).map(([kind]) => kind).slice(0, 1), ['text-unknown']);
    assert.deepEqual(refusalsOf(['Read all ', link('about the site'), '.'], (text) => text.replace('original="articles/about.en.mdx"', 'original="articles/other.en.mdx"')), [['file-unknown', 'The site has no “articles/other.en.mdx” to translate.']]);
  });

  it('takes script and markup for the words that they are', () => {
    const back = travelled(content, 'en', only(source, ['<script>alert(x)</script> {x+y} ', link('about *the* site'), ' <Choice id="x" /> import x']));
    assert.deepEqual(back.imported.refusals, []);
    assert.match(textOf(back.content, orderEn)!, /\\<script>/);
    const { document } = siteOf(back.content).pages.get('phone/order')!.variants.get('en')!;
    assert.ok(document.sections.length > 0);
  });

  it('never lets a link lead elsewhere than it did', () => {
    const back = travelled(content, 'en', only(source, ['Read all ', { ...(link('about the site') as Exclude<Piece, string>), target: 'javascript:alert(1)' }, '.']));
    assert.match(textOf(back.content, orderEn)!, /Read all \[about the site\]\(page:about\)\./);
  });

  it('is refused with the words of the check where the page would be wrong', () => {
    const term = { 'terms/site.yaml': 'words: { da: siden, en: site }\nforbidden: { en: [webpage] }\n' };
    const forbidden = withRecords(recordedTiny(term));
    const changed = edited(forbidden, { [order]: ['Gå videre.', 'Gå nu videre.'] });
    const imported = taken(changed, comesBack(sent(changed, 'en', true), () => ['Go to the webpage.']));
    assert.deepEqual(imported.refusals.map(({ kind, words }) => [kind, words.en.found]), [['refused', 'This says “webpage”.']]);
    assert.equal(imported.texts.size, 0);
    const two = edited(changed, { [order]: ['Læs mere', 'Læs alt'] });
    const skipped = taken(two, comesBack(sent(two, 'en', true), ({ source: words }) => (words.length > 1 ? ['Read all ', link('about the site'), '.'] : ['Go to the webpage.'])), true);
    assert.deepEqual(skipped.refusals.map(({ words }) => words.en.found), ['This says “webpage”.']);
    assert.deepEqual(skipped.changes.map((change) => change.after), ['Read all about the site.']);
    assert.match(textOf(contentWith(two, skipped.texts), orderEn)!, /Read all \[about the site\]/);
  });

  it('gives the rest where what is refused is to be skipped', () => {
    const both = edited(content, { [order]: ['Gå videre.', 'Gå nu videre.'] });
    const bytes = comesBack(sent(both, 'en'), (unit) => only(source, ['Read all.'])(unit) ?? only('Gå nu videre.', ['Now go on.'])(unit));
    assert.equal(taken(both, bytes).texts.size, 0);
    const skipped = taken(both, bytes, true);
    assert.equal(skipped.refusals.length, 1);
    assert.equal(textOf(contentWith(both, skipped.texts), orderEn), textOf(both, orderEn)!.replace('Go on.', 'Now go on.'));
  });
});

describe('Words of a flow and of the site', () => {
  it('go into the files of words, and nowhere else', () => {
    const content = recordedTiny();
    const flow = travelled(content, 'en', only('Appen beder om en kode', ['The app asks for a code']), 'po', 'flow');
    assert.deepEqual([...flow.imported.texts.keys()], ['flows/open-app.en.yaml', 'translations/flows/open-app.en.yaml']);
    assert.match(textOf(flow.content, 'flows/open-app.en.yaml')!, /The app asks for a code/);
    const back = travelled(content, 'kl', ({ id }) => (id === 'strings.practised' ? ['Sungiusarit'] : undefined), 'xliff-2.0', 'strings');
    assert.deepEqual(back.imported.refusals, []);
    assert.equal(textOf(back.content, 'languages/kl.yaml'), 'code: kl\nstrings:\n  practised: Sungiusarit\n');
    assert.equal(siteOf(back.content).languages.get('kl')!.say('practised').text, 'Sungiusarit');
  });
});

describe('The content of this site', () => {
  it('comes back as it was sent, byte for byte, in every format', () => {
    const content = readContent();
    for (const language of ['en', 'kl']) {
      for (const kind of ['page', 'flow', 'strings'] as const) {
        for (const format of exchangeFormats) {
          const imported = taken(content, comesBack(sent(content, language, false, kind), () => undefined, format));
          assert.deepEqual([imported.texts.size, imported.changes, imported.refusals], [0, [], []], `${language} ${kind} ${format}`);
        }
      }
    }
  });
});
