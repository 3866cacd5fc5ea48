/** The life of a translation, from its first words to those after a change, as readers, editors and translators see it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ContentFiles } from '../../../src/model/files.ts';
import { recordName } from '../../../src/model/freshness.ts';
import { pageView } from '../../../src/model/page-view.ts';
import { contentWith, textOf } from '../../../src/translation/content-with.ts';
import { settle } from '../../../src/translation/settle.ts';
import { recordText } from '../../../src/translation/record-text.ts';
import { progressOf } from '../../../src/translation/translatable.ts';
import { statusOf } from '../../../src/translation/status.ts';
import type { Piece } from '../../../src/translation/unit.ts';
import { marksOn, pageOf } from '../model/marked-pages.ts';
import { after, siteOf, tinyContent, today } from './new-support.ts';
import { edited, only, recordedTiny, saying, sent, translatablesOf, travelled } from './travel.ts';

const [source, own] = ['guides/phone/order.da.mdx', 'guides/phone/order.en.mdx'];
const change: [from: string, to: string] = ['Brug den anden telefon.', 'Brug den anden telefon, og hold den tæt på.'];
const changed = 'Brug den anden telefon, og hold den tæt på.';

/** What readers are shown beside the texts of a page, and how far editors are told that it has come. */
function seen(content: ContentFiles, name = own, language = 'en'): { marks: string[]; state: string; left: number } {
  const site = siteOf(content);
  const one = translatablesOf(content, language).find((translatable) => translatable.name === name)!;
  const address = site.addresses.find((at) => at.kind === 'page' && at.language === language && at.page.id === one.id);
  assert.ok(address !== undefined && address.kind !== 'redirect');
  const marks = marksOn(pageOf(pageView(site, address, today))).map(({ after: words, says }) => `${words} ${says}`);
  const status = statusOf({ site, content: content.sources.content }).groups.flatMap(({ rows }) => rows.flatMap(({ translations }) => [...translations.values()])).find(({ translation }) => translation.name === name)!;
  return { marks, state: status.state, left: status.left };
}

const fresh = { marks: [], state: 'current', left: 0 };
const before = recordedTiny();

describe('A translation', () => {
  it('is made, falls behind by one sentence, and is put right', () => {
    const untranslated = tinyContent({ [own]: null });
    const words: Readonly<Record<string, readonly Piece[]>> = { 'Tryk på Åbn.': ['Press ', { kind: 'strong', id: 1, children: ['Åbn'] }, '.'], 'Læs mere om siden.': ['Read more ', { kind: 'link', id: 1, target: 'page:about', children: ['about the site'] }, '.'] };
    const made = travelled(untranslated, 'en', ({ file, source: pieces }) => (file !== own ? undefined : words[pieces.map((piece) => (typeof piece === 'string' ? piece : piece.children.join(''))).join('')] ?? pieces.map((piece) => (typeof piece === 'string' ? `English ${piece}` : piece))));
    assert.deepEqual([made.imported.refusals, made.imported.waiting], [[], []]);
    assert.deepEqual(seen(made.content), fresh);

    const behind = edited(made.content, { [source]: change });
    assert.deepEqual(seen(behind), { marks: ['English Brug den anden telefon. The Danish text has changed here.'], state: 'outdated', left: 9 });
    assert.deepEqual(seen(behind, 'guides/phone/finish.en.mdx').marks, []);
    const again = sent(behind, 'en', true);
    assert.deepEqual(saying(again).filter((one) => !one.startsWith('missing')), [`outdated: ${changed}`]);

    const back = travelled(behind, 'en', only(changed, ['Use the other phone, and keep it near.']));
    assert.deepEqual(back.imported.refusals, []);
    assert.equal(textOf(back.content, own), textOf(behind, own)!.replace('English Brug den anden telefon.', 'Use the other phone, and keep it near.'));
    assert.deepEqual(seen(back.content), fresh);
    assert.deepEqual(saying(sent(back.content, 'en', true)), []);
  });

  it('is not behind after a slip of the pen was mended', () => {
    const mended = edited(before, { [source]: ['Brug den anden', 'Brug denne anden'] });
    assert.equal(seen(mended).marks.length, 1);
    const one = translatablesOf(mended, 'en').find(({ name }) => name === own)!;
    const { record, settled, left } = settle(one, siteOf(mended).records.get(recordName(own))!);
    assert.deepEqual([settled, left], [1, 0]);
    const now = contentWith(mended, new Map([[recordName(own), recordText(record)]]));
    assert.deepEqual(seen(now), fresh);
    assert.equal(textOf(now, own), textOf(before, own));
  });

  it('is not behind when a paragraph has moved, and is when one has come or gone', () => {
    const longer = recordedTiny({
      [source]: textOf(before, source)!.replace('Gå videre.', 'Gå videre.\n\nVent lidt.\n\nHold øje.'),
      [own]: textOf(before, own)!.replace('Go on.', 'Go on.\n\nWait a little.\n\nKeep watching.'),
    });
    assert.deepEqual(seen(edited(longer, { [source]: ['Gå videre.\n\nVent lidt.', 'Vent lidt.\n\nGå videre.'] })), fresh);
    const gone = edited(longer, { [source]: ['Vent lidt.\n\n', ''] });
    assert.deepEqual(seen(gone).marks, ['Wait a little. The Danish text no longer says this.']);
    assert.deepEqual(saying(sent(gone, 'en', true)), []);
    const come = edited(longer, { [source]: ['Vent lidt.', 'Vent lidt.\n\nTal sammen.'] });
    assert.deepEqual(seen(come), { marks: ['Wait a little. The Danish text says more here.'], state: 'outdated', left: 2 });
    const back = travelled(come, 'en', only('Tal sammen.', ['Talk together.']));
    assert.equal(textOf(back.content, own), textOf(come, own)!.replace('Wait a little.', 'Wait a little.\n\nTalk together.'));
    assert.deepEqual(seen(back.content), fresh);
  });

  it('is behind when two actions have changed places, as the reader does them in another order', () => {
    const swapped = edited(before, { [source]: ['1. Tryk på **Åbn**.\n2. Personen skriver sin kode.', '1. Personen skriver sin kode.\n2. Tryk på **Åbn**.'] });
    const { state, marks } = seen(swapped);
    assert.equal(state, 'outdated');
    assert.ok(marks.length > 0);
    assert.ok(sent(swapped, 'en', true).units.length > 0);
  });

  it('leads where its source does now, once it has been translated again', () => {
    const moved = edited(before, { [source]: ['Læs mere [om siden](page:about).', 'Læs alt på [forsiden](page:home).'] });
    const untouched = travelled(moved, 'en', () => undefined);
    assert.deepEqual([[...untouched.imported.texts], untouched.imported.refusals], [[], []]);
    const back = travelled(moved, 'en', only('Læs alt på forsiden.', ['Read all on ', { kind: 'link', id: 1, target: 'page:home', children: ['the home page'] }, '.']));
    assert.deepEqual(back.imported.refusals, []);
    assert.equal(textOf(back.content, own), textOf(moved, own)!.replace('Read more [about the site](page:about).', 'Read all on [the home page](page:home).'));
  });

  it('goes with its step to another name', () => {
    const named = (name: string) => name.replace('phone/order', 'phone/get-it');
    const files = new Map([...before.files].map(([path, file]) => [path.replace(/^content\//, ''), file.text ?? ''] as const));
    const renamed = tinyContent(Object.fromEntries([...files].flatMap(([name, text]): [string, string | null][] => {
      const now = name === 'guides/phone/guide.yaml' ? text.replace('id: order', 'id: get-it') : text;
      return named(name) === name ? [[name, now]] : [[name, null], [named(name), now]];
    })));
    assert.deepEqual(seen(renamed, named(own)), fresh);
    assert.deepEqual(saying(sent(renamed, 'en', true)), []);
    assert.ok(renamed.files.has(`content/${recordName(named(own))}`));
  });

  it('can be into a language that was added since', () => {
    const two = contentWith(before, new Map([['site.yaml', textOf(before, 'site.yaml')!.replace('[da, en, kl]', '[da, en]')]]));
    const { content } = after({ kind: 'language', id: 'kl' }, two);
    assert.ok(siteOf(content).languages.has('kl'));
    const all = translatablesOf(content, 'kl').filter(({ kind }) => kind === 'page');
    assert.ok(all.length > 4 && all.every(({ absent }) => absent));
    assert.deepEqual(seen(content), fresh);
    const about = 'articles/about.kl.mdx';
    const back = travelled(content, 'kl', ({ file, source: pieces }) => (file === about ? [`Tassani ${pieces.join('')}`] : undefined));
    assert.deepEqual([back.imported.refusals, [...back.imported.texts.keys()]], [[], [about, recordName(about)]]);
    const one = translatablesOf(back.content, 'kl').find(({ name }) => name === about)!;
    assert.deepEqual([progressOf(one).state, one.draft], ['current', true]);
  });
});
