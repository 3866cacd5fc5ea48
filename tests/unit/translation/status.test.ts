import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { recordName } from '../../../src/model/freshness.ts';
import { assemble } from '../../../src/model/site.ts';
import type { Sources } from '../../../src/model/site.ts';
import { accepted } from '../../../src/translation/accept.ts';
import { blockStatuses } from '../../../src/translation/block-status.ts';
import { namedBy } from '../../../src/translation/named.ts';
import { placeFinder } from '../../../src/translation/places.ts';
import { recordText } from '../../../src/translation/record-text.ts';
import { statusJson, translationsJson } from '../../../src/translation/status-json.ts';
import { changesText, statusText, translationText } from '../../../src/translation/status-text.ts';
import { stateIn } from '../../../src/translation/status-words.ts';
import { statusOf } from '../../../src/translation/status.ts';
import type { TranslationStatus } from '../../../src/translation/status.ts';
import { wordDiff } from '../../../src/translation/word-diff.ts';
import { changed, tinyFiles, tinySite } from '../model/support.ts';
import type { Changes } from '../model/support.ts';

function shown(changes: Changes = {}) {
  const sources: Sources = tinySite(changes);
  const { site, problems } = assemble(sources);
  assert.ok(site !== undefined, problems.map(({ words }) => words.en.found).join('\n'));
  const status = statusOf({ site, content: sources.content });
  const all = status.groups.flatMap(({ rows }) => rows.flatMap(({ translations }) => [...translations.values()]));
  const named = (name: string): TranslationStatus => all.find(({ translation }) => translation.name === name)!;
  return { site, sources, status, all, named, blocks: (one: TranslationStatus) => blockStatuses(one.translation, placeFinder(sources), site.records.get(recordName(one.translation.name))) };
}

/** Records of all translations that the tiny site has, as a changed site has them. */
function records(changes: Changes = {}): Changes {
  const { all } = shown(changes);
  return Object.fromEntries(all.filter(({ state }) => state !== 'missing').map(({ translation }) => [recordName(translation.name), recordText(accepted(translation, undefined))]));
}

const order = 'guides/phone/order.en.mdx';
const source = 'guides/phone/order.da.mdx';

describe('The table of translations', () => {
  it('has each page, flow and string once, in the order of the site', () => {
    const { status } = shown();
    assert.deepEqual(status.groups.map(({ kind, id, rows }) => [kind, id, rows.map((row) => row.id)]), [
      ['articles', 'articles', ['home', 'about']],
      ['guide', 'phone', ['phone', 'phone/ready', 'phone/order', 'phone/finish']],
      ['flows', 'flows', ['open-app']],
      ['strings', 'strings', ['strings']],
    ]);
    assert.deepEqual([...status.totals.keys()], ['en', 'kl']);
  });

  it('keeps that order where pages are written first in different languages', () => {
    const english = { 'guides/phone/guide.yaml': tinyFiles['guides/phone/guide.yaml']!.replace('audience:', 'sourceLanguage: en\naudience:') };
    const { status } = shown(english);
    assert.deepEqual(status.groups.slice(0, 2).map(({ id, rows }) => [id, rows.map((row) => `${row.id} ${row.sourceLanguage} ${[...row.translations.keys()]}`)]), [
      ['articles', ['home da en,kl', 'about da en,kl']],
      ['phone', ['phone en da,kl', 'phone/ready en da,kl', 'phone/order en da,kl', 'phone/finish en da,kl']],
    ]);
  });

  it('counts the words of blocks that have changed or are missing, and no others', () => {
    const changes = { ...records(), ...changed(source, 'Gå videre.', 'Gå nu bare videre.\n\nHusk pas og telefon, inden I går.') };
    const { status, named } = shown(changes);
    assert.deepEqual([named(order).state, named(order).left, named(order).blocks.outdated, named(order).blocks.missing], ['outdated', 11, 1, 1]);
    const guide = status.groups.find(({ kind }) => kind === 'guide')!.totals.get('en')!;
    assert.deepEqual([guide.left, guide.open, guide.translations], [11, 1, 4]);
    assert.equal(status.groups.find(({ kind }) => kind === 'articles')!.totals.get('en')!.open, 0);
    const sum = (key: 'left' | 'words' | 'open' | 'translations') => status.groups.reduce((total, { totals }) => total + totals.get('kl')![key], 0);
    for (const key of ['left', 'words', 'open', 'translations'] as const) assert.equal(status.totals.get('kl')![key], sum(key), key);
  });

  it('says all states in words, also two at once', () => {
    const draft = changed('articles/about.en.mdx', 'description:', 'draft: true\ndescription:');
    const about = (changes: Changes) => stateIn('en', shown(changes).named('articles/about.en.mdx'));
    const accept = records(draft);
    assert.equal(about({}), 'unknown');
    assert.equal(about({ ...draft }), 'draft, unknown');
    assert.equal(about({ ...draft, ...accept }), 'draft');
    assert.equal(shown({ ...draft, ...accept }).named('articles/about.en.mdx').open, true);
    assert.equal(shown(accept).named('articles/about.en.mdx').open, false);
    assert.equal(about(accept), 'up to date');
    assert.equal(about({ ...draft, ...accept, ...changed('articles/about.da.mdx', 'lavet', 'skrevet') }), 'draft, out of date, 5 words left');
    assert.equal(about({ ...accept, ...changed('articles/about.da.mdx', 'til test.', 'til test.\n\nHej.') }), 'not fully translated, 1 word left');
    assert.match(about({ 'articles/about.en.mdx': null }), /^missing, \d+ words left$/);
    assert.equal(stateIn('da', shown({ ...draft, ...accept, ...changed('articles/about.da.mdx', 'lavet', 'skrevet') }).named('articles/about.en.mdx')), 'udkast, forældet, 5 ord tilbage');
  });

  it('is laid out in columns, in both languages', () => {
    const { status, site } = shown(records());
    const lines = statusText(status, 'en', (code) => site.languages.get(code)!.name).split('\n');
    assert.match(lines[0]!, /^ +English \(en\) +Kalaallisut \(kl\)$/);
    const column = lines[0]!.indexOf('English');
    assert.ok(lines.find((line) => line.startsWith('  phone/order '))!.startsWith('up to date', column));
    assert.ok(lines.find((line) => line.startsWith('The guide phone'))!.startsWith('all up to date', column));
    assert.match(statusText(status, 'da', (code) => code), /^Vejledningen phone +alt er ajour +4 af 4 at se på, \d+ ord tilbage$/m);
  });

  it('is told to programs with every translation', () => {
    const { status, all } = shown(records());
    const json = JSON.parse(statusJson(status)) as { version: number; totals: Record<string, unknown>; translations: Record<string, unknown>[] };
    assert.equal(json.version, 1);
    assert.deepEqual(Object.keys(json.totals), ['en', 'kl']);
    assert.equal(json.translations.length, all.length);
    const { blocks, ...facts } = json.translations.find(({ file }) => file === order)!;
    assert.deepEqual(facts, { kind: 'page', id: 'phone/order', group: 'phone', file: order, language: 'en', sourceLanguage: 'da', state: 'current', draft: false, words: facts['words'], left: 0 });
    assert.ok((blocks as { current: number }).current > 5);
  });
});

describe('One translation, block by block', () => {
  const changes = { ...records(), ...changed(source, 'Gå videre.', 'Gå nu videre.', 'title: Bestil', 'title: Bestil nu') };

  it('shows the source then and now beside the translation, with the lines of both', () => {
    const { named, blocks } = shown(changes);
    const open = blocks(named(order)).filter(({ state }) => state !== 'current');
    assert.deepEqual(open.map(({ section, state }) => [section, state]), [['front matter', 'outdated'], ['after', 'outdated']]);
    const line = (file: string, words: string, more: Changes = {}) => ({ ...tinyFiles, ...more })[file]!.split('\n').findIndex((one) => one.includes(words)) + 1;
    const [, after] = open;
    assert.equal(after!.was, 'Gå videre.');
    assert.deepEqual(after!.changes, [{ kind: 'same', words: 'Gå' }, { kind: 'come', words: 'nu' }, { kind: 'same', words: 'videre.' }]);
    assert.deepEqual([after!.source!.place!.file, after!.source!.place!.line], [`content/${source}`, line(source, 'Gå nu videre.', changes)]);
    assert.deepEqual([after!.translation!.words, after!.translation!.place!.file, after!.translation!.place!.line], ['Go on.', `content/${order}`, line(order, 'Go on.')]);
    assert.equal(open[0]!.translation!.place!.line, 2);
  });

  it('is told on the terminal without colour', () => {
    const { named, blocks } = shown(changes);
    const text = translationText(named(order), blocks(named(order)), 'en', `content/${order}`);
    assert.match(text, /^phone\/order \(en\): out of date, 5 words left\ncontent\/guides\/phone\/order\.en\.mdx\n\nThe fields at the top of the file\n {2}- the source has changed\n {4}Source then and now {2}Bestil \{\+nu\+\} {2}\(content\/guides\/phone\/order\.da\.mdx:2\)\n {4}Translation {10}Order {2}\(content\/guides\/phone\/order\.en\.mdx:2\)\n/);
    assert.match(text, /\nThe choice this-phone\n {2}\d+ blocks are up to date\.\n/);
    assert.ok(text.endsWith(`\n\nDoes the translation say what its source says now? Run: npm run translations -- accept content/${order}\nIs it to go to a translator? Run: npm run translations -- export --to en --changed phone/order\n`));
  });

  it('finds the lines of flows and of strings, the site’s own and the generator’s', () => {
    const { sources, named, blocks } = shown({ 'languages/da.yaml': '# Ours.\ncode: da\nstrings:\n  nextStep: Videre til\n' });
    const place = (file: string, section: string) => blocks(named(file)).find((block) => block.section === section)!.source!.place!;
    assert.deepEqual([place('flows/open-app.en.yaml', 'guide.end.name').file, place('flows/open-app.en.yaml', 'guide.end.name').line], ['content/flows/open-app.da.yaml', 5]);
    assert.deepEqual([place('languages/kl.yaml', 'strings.nextStep').file, place('languages/kl.yaml', 'strings.nextStep').line], ['content/languages/da.yaml', 4]);
    const generator = place('languages/kl.yaml', 'strings.home');
    assert.equal(generator.file, 'src/languages/da.yaml');
    const text = sources.languages.find(({ path }) => path === generator.file);
    assert.ok(text?.kind === 'yaml' && /^ {2}home:/.test(text.text.split('\n')[generator.line - 1]!));
  });

  it('says what the source no longer says, and what only one of them has', () => {
    const gone = shown({ ...records(), ...changed(source, 'Læs mere [om siden](page:about).\n\n', '') });
    const block = gone.blocks(gone.named(order)).find(({ state }) => state !== 'current');
    assert.deepEqual([block!.state, block!.source, block!.changes, block!.translation!.words], ['removed', undefined, [{ kind: 'gone', words: 'Læs mere om siden.' }], 'Read more about the site.']);
    const whole = shown(changed(order, 'Go on.', 'Go on.\n\nGood luck.'));
    const text = translationText(whole.named(order), whole.blocks(whole.named(order)), 'da', order);
    assert.match(text, /\nTeksten efter valgene\nKilde og oversættelse er bygget forskelligt her\./);
  });

  it('shows what has changed in a part that is built differently', () => {
    const longer = changed(order, 'Use the other phone.', 'Use the other phone.\n\nIt is easy.');
    const { named, blocks } = shown({ ...longer, ...records(longer), ...changed(source, 'Brug den anden telefon.', 'Brug nu den anden telefon.\n\nDet er let.') });
    const own = blocks(named(order)).filter(({ section }) => section === 'choice other-phone');
    assert.ok(own.every(({ whole, state }) => whole && state === 'outdated'));
    assert.deepEqual(own.map(({ source: theirs, changes: words, translation }) => [theirs?.words, words && changesText(words), translation?.words]), [
      ['På en anden telefon', undefined, undefined],
      ['Brug nu den anden telefon.', 'Brug {+nu+} den anden telefon.', undefined],
      ['Det er let.', undefined, undefined],
      [undefined, undefined, 'On another phone'],
      [undefined, undefined, 'Use the other phone.'],
      [undefined, undefined, 'It is easy.'],
    ]);
  });

  it('is told to programs with files and lines', () => {
    const { named, blocks } = shown(changes);
    const status = named(order);
    const json = JSON.parse(translationsJson([{ status, blocks: blocks(status) }])) as { translations: { content: Record<string, unknown>[] }[] };
    assert.deepEqual(json.translations[0]!.content[0], {
      section: 'front matter', state: 'outdated', whole: false, was: 'Bestil', changes: [{ kind: 'same', words: 'Bestil' }, { kind: 'come', words: 'nu' }],
      source: { words: 'Bestil nu', file: `content/${source}`, line: 2 }, translation: { words: 'Order', file: `content/${order}`, line: 2 },
    });
  });

  it('can be named by its id, its file, or its source, which names all', () => {
    const all = shown().all.map(({ translation }) => translation);
    const names = (word: string) => namedBy(word, all, (path) => path.replace('content/', '')).map(({ name }) => name);
    assert.deepEqual(names('phone/order'), [order, 'guides/phone/order.kl.mdx']);
    assert.deepEqual(names(`content/${order}`), [order]);
    assert.deepEqual(names(`content/${source}`), [order, 'guides/phone/order.kl.mdx']);
    assert.deepEqual(names('content/languages/da.yaml'), ['languages/en.yaml', 'languages/kl.yaml']);
    assert.deepEqual(names('phone/ordre'), []);
  });
});

describe('Words that have changed', () => {
  it('stand in their places', () => {
    assert.equal(changesText(wordDiff('Tryk på Start i appen.', 'Tryk nu på Begynd i appen.')), 'Tryk {+nu+} på [-Start-] {+Begynd+} i appen.');
    assert.deepEqual(wordDiff('', 'a b'), [{ kind: 'come', words: 'a b' }]);
    assert.deepEqual(wordDiff('a b', ''), [{ kind: 'gone', words: 'a b' }]);
  });

  it('give both texts again, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'Åbn', '🙂', '<b>', '[-', '+}'), { maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(fc.property(text, text, (before, after) => {
      const changes = wordDiff(before, after);
      const without = (kind: string) => changes.filter((change) => change.kind !== kind).map(({ words }) => words).join(' ');
      assert.equal(without('come'), before);
      assert.equal(without('gone'), after);
      assert.ok(changes.every(({ kind }, index) => kind !== changes[index - 1]?.kind));
    }), { numRuns: 300 });
  });

  it('come soon for the longest of texts', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `w${index}`);
    const started = performance.now();
    const changes = wordDiff(long.join(' '), long.toReversed().join(' '));
    assert.deepEqual(changes.map(({ kind }) => kind), ['gone', 'come']);
    assert.ok(performance.now() - started < 1000);
  });
});
