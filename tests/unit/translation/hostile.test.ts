/** Files from people who mean no good, or whose tools have gone wrong: nothing changes, or words stay words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ContentFiles } from '../../../src/model/files.ts';
import { contentWith, textOf } from '../../../src/translation/content-with.ts';
import { readExchange } from '../../../src/translation/formats/index.ts';
import { importReturned } from '../../../src/translation/import.ts';
import type { Imported } from '../../../src/translation/import.ts';
import { piecesOf, wordsOfPieces } from '../../../src/translation/pieces.ts';
import { exchangeFormats } from '../../../src/translation/unit.ts';
import type { Exchange, Piece } from '../../../src/translation/unit.ts';
import { unitsOf } from '../../../src/translation/units.ts';
import { inProof } from '../../proof.ts';
import { bold, link } from './exchanges.ts';
import { siteOf, today } from './new-support.ts';
import { comesBack, only, recordedTiny, sent, taken, translatablesOf } from './travel.ts';

const order = 'guides/phone/order.en.mdx';
const article = (title: string, body: string) => `---\ntitle: ${title}\ndescription: ${title}.\n---\n\n${body}\n`;
const content = recordedTiny({
  'articles/about.da.mdx': article('Om siden', 'Et afsnit.\n\n## En overskrift\n\n- Et punkt\n\n| A-celle | B-celle |\n| --- | --- |\n| C-celle | D-celle |\n\n> [!TIP]\n> Et tip.\n\nSe [forsiden](page:home) og [vejledningen](page:phone), og **husk** det *hele*.\n\nVi ses.'),
  'articles/about.en.mdx': article('About the site', 'A paragraph.\n\n## A heading\n\n- An item\n\n| Cell A | Cell B |\n| --- | --- |\n| Cell C | Cell D |\n\n> [!TIP]\n> A tip.\n\nSee [the home page](page:home) and [the guide](page:phone), and **remember** *all* of it.\n\nSee you.'),
});
const about = 'articles/about.en.mdx';
const site = siteOf(content);
const pages: Exchange = sent(content, 'en');
const linked = 'Se forsiden og vejledningen, og husk det hele.';
const places = ['Et afsnit.', 'En overskrift', 'Et punkt', 'A-celle', 'D-celle', 'Et tip.'];
const texts = ({ refusals }: Imported) => refusals.map(({ kind, words: { en } }) => `${kind}: ${en.found}`);

/** What becomes of words of one text: nothing, with a reason that names it, or these words, which the page then says. */
function becomes(source: string, target: readonly Piece[], all = content): { imported: Imported; now: ContentFiles } {
  const imported = taken(all, comesBack(pages, only(source, target)));
  const unit = pages.units.find((one) => wordsOfPieces(one.source) === source)!;
  if (imported.refusals.length > 0) {
    assert.equal(imported.texts.size, 0);
    for (const { file, id, line, words } of imported.refusals) {
      assert.deepEqual([file, id], [unit.file, unit.id]);
      assert.ok(line > 1);
      for (const { found, expected, fix } of Object.values(words)) for (const sentence of [found, expected, fix]) assert.match(sentence, /^\S.*[.:]\S*$|^\S.*\.$/s);
    }
  }
  return { imported, now: contentWith(all, imported.texts) };
}

/** That texts say certain words, and that nothing else has become of their page. */
function assertSay(words: ReadonlyMap<string, string>): void {
  const imported = taken(content, comesBack(pages, (unit) => (words.has(wordsOfPieces(unit.source)) ? [words.get(wordsOfPieces(unit.source))!] : undefined)));
  const now = contentWith(content, imported.texts);
  assert.deepEqual(texts(imported), []);
  const blocks = (all: ContentFiles) => unitsOf(siteOf(all), translatablesOf(all, 'en').find(({ name }) => name === about)!);
  const [before, after] = [blocks(content), blocks(now)];
  assert.deepEqual(after.map(({ pair }) => pair.translation!.words), before.map(({ pair }) => words.get(pair.source!.words) ?? pair.translation!.words));
  assert.deepEqual(after.map(({ pair }) => pair.translation!.leaf?.node.type), before.map(({ pair }) => pair.translation!.leaf?.node.type));
  for (const { pair: { source, translation } } of after) if (translation!.leaf !== undefined && words.has(source!.words)) assert.ok(piecesOf(translation!.leaf).every((piece) => typeof piece === 'string'), textOf(now, about));
}

describe('Words that would be something else', () => {
  const words = [
    '# x', '## x', '- x', '+ x', '* x', '> x', '> [!WARNING] x', '```x', '~~~', '---', '***', '===', '<Choice id="x" />', '<Walkthrough flow="open-app" />', '<AfterChoices />', '<script>alert(x)</script>', '<b onclick="x">x</b>', '<!-- x -->',
    'import x from "y"', 'export const x = y', '{x}', '{process.exit()}', '${x}', '[x](javascript:alert)', '![x](y.png)', 'https:/x', '**x**', '__x__', '`x`', '| x | y |', '|---|', '&lt;script&gt;', ']]>', '<![CDATA[x]]>', '\\', 'x\\', '%s', '$&', 'x <', '</p>', ':::x', '~x~', '<!DOCTYPE x>', '<?x?>', 'draft: false', '!!js/function x', '&x *x', '? x', "'x", '"x', '@x', '%YAML', 'null', 'true', '~',
  ];
  const one = (at: number) => words[at % words.length]!;

  it('are words in every place', () => {
    // Each word in each place in the proof, in one of them in the test.
    for (let at = 0; at < words.length; at += inProof ? 1 : places.length) assertSay(new Map(places.map((source, index) => [source, one(at + index)])));
  });

  it('are words in front matter, where there is one line of them', () => {
    for (const title of ['a\n---\ndraft: false\n---\n# x', '---', 'x: y', '- x', '!!js/function x', '&a b', '*a', '{ a: b }', '"x', "it's", '# x', 'true', '~', '%x', '@x', '<b>x</b>', '**x**', '[x](javascript:x)', 'x #y', '|', '>-', 'draft: false']) {
      const { imported, now } = becomes('Om siden', [title]);
      assert.deepEqual(texts(imported), []);
      const { frontMatter } = siteOf(now).pages.get('about')!.variants.get('en')!;
      assert.deepEqual([frontMatter.title, frontMatter.draft, Object.keys(frontMatter).toSorted()], [title.replaceAll('\n', ' '), false, Object.keys(site.pages.get('about')!.variants.get('en')!.frontMatter).toSorted()], title);
      const body = (all: ContentFiles) => textOf(all, about)!.split('\n').slice(2);
      assert.deepEqual(body(now), body(content));
    }
  });

  it('are refused by the check where a page may not have them, with the text they came in', () => {
    for (const target of ['x 60', 'safe \u202Egnirts', 'a\u200Bb', 'a\uFEFFb']) {
      const { imported } = becomes('Et punkt', [target]);
      assert.deepEqual(imported.refusals.map(({ kind }) => kind), ['refused'], target);
    }
  });

  it('lose the characters that no text may have, or are refused with their file', () => {
    const bytes = (put: string) => new TextEncoder().encode(new TextDecoder().decode(comesBack(pages, only('Et punkt', ['MARKER']))).replace('MARKER', put));
    for (const put of ['\u0000', '\u0001', '\u001B[31m', '\uFFFE', '&#0;', '&#xD800;', '&#x1F;', '&x;']) assert.ok('refused' in readExchange(bytes(put)), JSON.stringify(put));
  });
});

const [home, guide] = [link(1, 'page:home', 'the home page'), link(2, 'page:phone', 'the guide')];
const strong = bold(3, 'remember');
const all: Piece = { kind: 'emphasis', id: 4, children: ['all'] };

describe('Codes', () => {
  const wrong: Readonly<Record<string, [target: readonly Piece[], found: string]>> = {
    'that are gone': [['Words.'], 'codes: The translation lacks “forsiden”, “vejledningen”, “husk” and “hele”.'],
    'with the id 0': [['See ', home, guide, strong, all, { kind: 'strong', id: 0, children: [] }], 'codes: The translation has a code that is damaged.'],
    'whose id is no longer a number': [['See ', home, guide, { kind: 'strong', id: 0, children: ['remember'] }, all], 'codes: The translation lacks “husk” and has a code that is damaged.'],
    'that the source has not': [[home, guide, strong, all, link(9, 'javascript:alert(x)', 'x')], 'codes: The translation has “x”, which the source has not.'],
    'in each other, where a link would be lost': [[link(1, 'page:home', 'the home page ', guide), strong, all], 'codes: The translation lacks “vejledningen”.'],
    'around nothing': [[home, guide, bold(3), 'remember', all], 'codes: The translation lacks “husk”.'],
    'a thousand times': [[home, guide, all, ...Array.from({ length: 5000 }, () => bold(3, 'x'))], 'codes: The translation has “husk” more than once.'],
    'of a thousand names': [[home, guide, strong, all, ...Array.from({ length: 1500 }, (_, index) => bold(index + 5, `x${index}`))], 'codes: The translation has “x0”, “x1”, “x2”, “x3”, “x4” and …, which the source has not.'],
    'and megabytes of words': [[home, guide, strong, all, 'Ord og '.repeat(inProof ? 1_500_000 : 100_000)], 'too-long: The translation has very many characters.'],
  };
  for (const [what, [target, found]] of Object.entries(wrong)) {
    it(`are refused ${what}`, () => {
      const started = performance.now();
      assert.deepEqual(texts(becomes(linked, target).imported).map((one) => one.replace(/\d{6,}/, 'very many')), [found]);
      assert.ok(performance.now() - started < 10_000);
    });
  }

  it('that are damaged are seen also where all else is as it was', () => {
    const bytes = new TextDecoder().decode(comesBack(pages, () => undefined)).replace('See you.', 'See <bx id="1"/>you.');
    assert.deepEqual(texts(taken(content, new TextEncoder().encode(bytes))), ['codes: The translation has a code that is damaged.']);
  });

  it('lead where they led, whatever the file says', () => {
    for (const format of exchangeFormats) {
      const bytes = new TextDecoder().decode(comesBack(pages, only(linked, ['Now see ', home, guide, strong, all]), format)).replaceAll('page:home', 'javascript:alert(document.cookie)').replaceAll('x-image', 'link');
      const imported = taken(content, new TextEncoder().encode(bytes));
      assert.deepEqual(texts(imported), []);
      assert.match(textOf(contentWith(content, imported.texts), about)!, /Now see \[the home page\]\(page:home\)/);
    }
  });
});

describe('Strings of the site and words of a flow', () => {
  const strings = sent(content, 'kl', false, 'strings');
  const flows = sent(content, 'en', false, 'flow');
  const refusalsOf = (exchange: Exchange, id: string, target: readonly Piece[]) => taken(content, comesBack(exchange, (unit) => (unit.id === id ? target : undefined))).refusals;

  it('are refused with a plural that is broken, and the text is named among others', () => {
    const plural = strings.units.find(({ source }) => wordsOfPieces(source).includes('plural,'))!;
    const words = wordsOfPieces(plural.source);
    for (const target of [words.slice(0, -1), words.replace(/other \{[^}]*\}/, ''), words.replace('plural', 'plurale'), words.replaceAll('#', '{nothing}')]) {
      const imported = taken(content, comesBack(strings, (unit) => (unit.id === plural.id ? [target] : unit.id === 'strings.practised' ? ['Sungiusarit'] : undefined)));
      assert.deepEqual([imported.texts.size, [...new Set(imported.refusals.map(({ kind, id }) => `${kind} ${id}`))]], [0, [`refused ${plural.id}`]], target);
      const skipped = importReturned(content, site, (readExchange(comesBack(strings, (unit) => (unit.id === plural.id ? [target] : unit.id === 'strings.practised' ? ['Sungiusarit'] : undefined))) as { returned: never }).returned, { today, skip: true });
      assert.deepEqual([[...skipped.texts.keys()], skipped.refusals.length > 0], [['languages/kl.yaml', 'translations/languages/kl.yaml'], true]);
    }
  });

  it('are refused without their placeholders', () => {
    const named = strings.units.find(({ source }) => source.some((piece) => typeof piece !== 'string'))!;
    assert.deepEqual(refusalsOf(strings, named.id, ['Ord']).map(({ kind, id }) => `${kind} ${id}`), [`codes ${named.id}`]);
  });

  it('hold braces, tags and keys as words, or refuse them', () => {
    for (const target of ['{x}', '{', '}', '{x, plural, one {a}}', '<b>x</b>', 'a\nb: c', '- x', '!!js/function x', '{{x}}']) {
      const imported = taken(content, comesBack(flows, only('Appen er klar', [target])));
      if (imported.refusals.length > 0) assert.equal(imported.texts.size, 0);
      else assert.ok(siteOf(contentWith(content, imported.texts)).flows.size === site.flows.size);
      for (const { id } of imported.refusals) assert.equal(id, 'guide.end.name');
    }
  });
});

describe('A file that is not ours', () => {
  const bytes = (change: (text: string) => string) => new TextEncoder().encode(change(new TextDecoder().decode(comesBack(pages, () => ['New words.']))));

  it('is refused once for all texts where its languages are not those of the site', () => {
    for (const change of [(text: string) => text.replaceAll('target-language="en"', 'target-language="fr"'), (text: string) => text.replaceAll('source-language="da"', 'source-language="fr"'), (text: string) => text.replaceAll('target-language="en"', 'target-language="da"')]) {
      const imported = taken(content, bytes(change));
      assert.deepEqual([imported.texts.size, imported.refusals.map(({ kind }) => kind)], [0, ['language']]);
      assert.match(imported.refusals[0]!.words.da.expected, /^Sitets sprog er da, en og kl, og det er først skrevet på da\.$/);
    }
  });

  it('is refused where it is of another site, or names files that are none of a translation', () => {
    for (const name of ['articles/other.en.mdx', '../../etc/passwd', '/etc/passwd', 'site.yaml', 'articles/about.da.mdx', 'translations/articles/about.en.yaml', '__proto__']) {
      const imported = taken(content, bytes((text) => text.replaceAll(/original="[^"]*about[^"]*"/g, `original="${name}"`)));
      assert.equal(imported.texts.size, 0);
      assert.ok(imported.refusals.some(({ kind, file }) => kind === 'file-unknown' && file === name));
    }
  });

  it('says nothing with elements of other makes', () => {
    const imported = taken(content, bytes((text) => text.replace('<xliff ', '<xliff xmlns:evil="urn:evil" ').replaceAll('<target ', '<evil:target>EVIL</evil:target><target evil:href="file:///etc/passwd" ')));
    assert.ok(![...imported.texts.values()].some((text) => text.includes('EVIL') || text.includes('passwd')));
  });

  it('of very many texts is refused before it takes long', () => {
    const started = performance.now();
    const many = Array.from({ length: inProof ? 180_000 : 20_000 }, (_, index) => `<trans-unit id="u${index}"><source>a</source><target>b</target></trans-unit>`).join('');
    const { refusals, texts: none } = taken(content, new TextEncoder().encode(`<xliff version="1.2"><file original="${order}" source-language="da" target-language="en"><body>${many}</body></file></xliff>`));
    assert.deepEqual([none.size, new Set(refusals.map(({ kind }) => kind))], [0, new Set(['text-unknown'])]);
    assert.ok(performance.now() - started < 60_000);
  });
});
