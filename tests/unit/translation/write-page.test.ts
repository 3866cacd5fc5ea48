import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { compareBlocks } from '../../../src/model/block-states.ts';
import { blocksOf, digestOf } from '../../../src/model/blocks.ts';
import type { Block } from '../../../src/model/blocks.ts';
import { readContent } from '../../../src/model/files.ts';
import { recordName, sectionStatesOf } from '../../../src/model/freshness.ts';
import { isWritten } from '../../../src/model/page.ts';
import { assemble } from '../../../src/model/site.ts';
import { bytesOf } from '../../../src/translation/block-bytes.ts';
import { codesOf, piecesOf, piecesOfString, samePieces, tidy, wordsOfPieces } from '../../../src/translation/pieces.ts';
import type { Piece } from '../../../src/translation/unit.ts';
import { writePage } from '../../../src/translation/write-page.ts';
import type { PageText } from '../../../src/translation/write-page.ts';
import { pieces } from './arbitrary.ts';
import { pageText, sectionsOf } from './page-text.ts';

const piecesOfBlock = ({ leaf, words }: Block): Piece[] => (leaf === undefined ? piecesOfString(words) : piecesOf(leaf));

/** The page after new words by the words of their source, or what is lacking. */
function written(source: string, own: string | undefined, words: Readonly<Record<string, readonly Piece[]>>, draft?: boolean): string {
  const [theirs, ours] = [pageText(source), own === undefined ? undefined : pageText(own)];
  const sections = sectionsOf(theirs, ours);
  const blocks = sections.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.source ?? []));
  const result = writePage({ source: theirs, own: ours, sections, words: new Map(blocks.flatMap((block) => (words[block.words] === undefined ? [] : [[block, words[block.words]!] as const]))), ...(draft === undefined ? {} : { draft }) });
  return 'lacking' in result ? `lacking: ${result.lacking.map((block) => block.words).join(', ')}` : result.text;
}

const strong = (...children: Piece[]): Piece => ({ kind: 'strong', id: 1, children });

describe('New words of a block', () => {
  const replaced: [what: string, source: string, own: string, expected: string][] = [
    ['a paragraph', 'Før.\n\nA\n\nEfter.', 'Before,\n it  was.\n\nB **b**\n  c\n\nAfter.', 'Before,\n it  was.\n\nNEW\n\nAfter.'],
    ['a heading', '## A ##\n\nEfter.', '##  B ##\n\nAfter.', '##  NEW ##\n\nAfter.'],
    ['an underlined heading', '## A\n', 'B\n---\n', 'NEW\n---\n'],
    ['an alert', '> [!TIP]\n> A\n', '>  [!TIP] \n>  B\n>   b\n', '>  [!TIP] \n>  NEW\n'],
    ['an alert that begins with a code', '> [!TIP]\n> A\n', '> [!TIP]\n> *B* b\n> c\n', '> [!TIP]\n> NEW\n'],
    ['a lazy alert', '> [!TIP]\n> A\n', '> [!TIP]\nB\n', '> [!TIP]\nNEW\n'],
    ['a later paragraph of an alert', '> [!TIP]\n> Før.\n>\n> A\n', '> [!TIP]\n> Before.\n>\n> B\n> b\n', '> [!TIP]\n> Before.\n>\n> NEW\n'],
    ['an item in an item', '- Før\n  1. A\n', '* Before\n\n  1) B\n     b\n', '* Before\n\n  1) NEW\n'],
    ['a cell', '| Før | A |\n|---|---|\n| Et | To |\n', '| Before |  B \\| b |\n|:--|--:|\n|One|Two|\n', '| Before |  NEW |\n|:--|--:|\n|One|Two|\n'],
    ['a title', '---\ntitle: A\ndescription: D\n---\n', '---\n# why\ntitle: "B" # so\ndescription: D\n---\n', '---\n# why\ntitle: "NEW" # so\ndescription: D\n---\n'],
  ];
  for (const [what, source, own, expected] of replaced) {
    it(`stand in the place of the old ones in ${what}`, () => assert.equal(written(source, own, { A: ['NEW'] }), pageText(expected).text));
  }

  it('that break a line go on in the same block', () => {
    const words: Piece[] = ['N', { kind: 'break', id: 1, children: [] }, '- W'];
    assert.equal(written('> 1. A\n', '> 1. B\n', { A: words }), pageText('> 1. N\\\n>    \\- W\n').text);
    assert.equal(written('A\n', 'B  \nb\n', { A: words }), pageText('N  \n\\- W\n').text);
  });

  it('that stand there already change no byte', () => {
    const own = 'B\n  *b* &amp; __c__\n';
    assert.equal(written('A\n', own, { A: ['B ', { kind: 'emphasis', id: 4, children: ['b'] }, ' & ', strong('c')] }), pageText(own).text);
  });

  it('of a need stand among the others', () => {
    const needs = (some: string) => `---\ntitle: T\nneeds:\n${some}---\n\nA\n`;
    assert.equal(written(needs('  card: K\n  phone: P\n  sms: S\n'), needs('  card: "k"\n  # why\n  sms: "s"\n'), { P: ['"p"'] }), needs('  card: "k"\n  phone: "\\"p\\""\n  # why\n  sms: "s"\n'));
  });

  it('mark a draft where that is asked for', () => {
    assert.equal(written('A\n', 'B\n', { A: ['C'] }, true), '---\ntitle: T\ndraft: true\n---\n\nC\n');
    assert.equal(written('A\n', 'B\n', { A: ['C'] }, false), pageText('C\n').text);
    assert.equal(written('A\n', '---\ntitle: T\ndraft: true\n---\nB\n', { A: ['C'] }, false), '---\ntitle: T\ndraft: true\n---\nC\n');
  });
});

describe('A translation that is not built as its source', () => {
  const choice = (id: string, words: string) => `<Choice id="${id}" />\n\n${words}\n\n`;
  const source = `A\n\n- B\n- C\n\n${choice('x', '### D\n\n![E](e.png)')}<AfterChoices />\n\nF\n`;

  it('gets what it lacks in the place of the source, and the words that it has', () => {
    assert.equal(written(source, `a\n\n* b\n\n${choice('x', '### d\n\n![e](e.png)')}<AfterChoices />\n\nf`, { A: ['1'], B: ['2'], C: ['3 ', strong('!')] }), pageText(`1\n\n- 2\n- 3 **!**\n\n${choice('x', '### d\n\n![e](e.png)')}<AfterChoices />\n\nf`).text);
  });

  it('keeps the bytes of the words that it has', () => {
    const [theirs, ours] = [pageText('A\n\nB\n\nC\n'), pageText('__a__ &amp; a\n\nx\n\nc\n  *c*\n')];
    const record = { source: 'da', sections: { body: ['A', 'X', 'C'].map((words, index) => ({ words, answer: digestOf(['a & a', 'x', 'c c'][index]!) })) } };
    const record2 = { ...record, sections: { body: [...record.sections.body.slice(0, 1), ...record.sections.body.slice(2)] } };
    for (const [known, own] of [[record2, pageText('__a__ &amp; a\n\nc\n  *c*\n')], [record2, ours]] as const) {
      const sections = sectionsOf(theirs, own, known);
      const block = blocksOf(theirs.variant).find(({ words }) => words === 'B')!;
      const of = sections.flatMap(({ pairs }) => pairs).find((pair) => pair.source?.words === block.words)!;
      assert.equal((writePage({ source: theirs, own, sections, words: new Map([[of.source!, ['b']]]) }) as { text: string }).text, pageText(own === ours ? '__a__ &amp; a\n\nb\n\nc\n  *c*\n' : '__a__ &amp; a\n\nb\n\nc *c*\n').text);
    }
  });

  it('says what it would lack', () => {
    assert.equal(written(source, `a\n\n${choice('x', '### d')}<AfterChoices />\n\nf`, { A: ['1'], C: ['3'], F: ['6'] }), 'lacking: B');
    assert.equal(written(source, undefined, { A: ['1'], B: ['2'], C: ['3'], F: ['6'] }), 'lacking: T, D, E');
  });

  it('stays as it is where nothing new comes', () => {
    assert.equal(written(source, `a\n\n${choice('x', '### d')}<AfterChoices />\n\nf`, { F: ['6'] }), pageText(`a\n\n${choice('x', '### d')}<AfterChoices />\n\n6`).text);
  });

  it('gets a whole section that it lacks', () => {
    assert.equal(written(source, 'a\n\n- b\n- c', { D: ['4'], E: [{ kind: 'image', id: 1, target: 'e.png', children: ['5'] }], F: ['6'] }), pageText('a\n\n- b\n- c\n\n<Choice id="x" />\n\n### 4\n\n![5](e.png)\n\n<AfterChoices />\n\n6\n').text);
  });

  it('is the source in other words where it has no file', () => {
    const words = { T: ['t {x}'], A: ['1'], B: ['2'], C: ['3'], D: ['4'], E: [{ kind: 'image', id: 1, target: 'e.png', children: ['5'] } as const], F: ['6'] };
    assert.equal(written(source, undefined, words, true), `---\ntitle: t {x}\ndraft: true\n---\n\n1\n\n- 2\n- 3\n\n${choice('x', '### 4\n\n![5](e.png)')}<AfterChoices />\n\n6\n`);
  });
});

describe('A page of any words', () => {
  /** Every kind of block, laid out as the number says. */
  const layout = (n: number) => [
    'P\n\n## P ##\n\n> [!TIP]\n> P\n>\n> - P\n>   - P\n\n1. P\n\n   P\n2. P\n\n| P | P |\n|---|---|\n| P | P |\n\n<Walkthrough flow="f" />\n\n1. P\n2. P\n',
    'P\nq\n\n##   P\n\n>  [!TIP]\n>  P\n>  q\n>\n>  * P\n>    * P **q**\n>      r\n\n1) P\n   q\n\n   P\n2) P\n\n|P|P|\n|-|-|\n|P|P|\n\n<Walkthrough flow="f" />\n\n1. P\n   q\n1. P',
  ][n]!;
  const page = fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(0, 1), fc.array(pieces, { minLength: 14, maxLength: 14 }));
  const named = (text: string): PageText => {
    let index = 0;
    return pageText(text.replaceAll(/\bP\b/g, () => `Ord ${(index += 1)}`));
  };

  it('has the new words, and these alone', () => {
    fc.assert(
      fc.property(page, fc.nat(13), ([one, other, all], which) => {
        const [source, own] = [named(layout(one)), named(layout(other))];
        const sections = sectionsOf(source, own);
        const pairs = sections.flatMap((section) => section.pairs).filter((pair) => pair.source?.leaf !== undefined);
        const expected = all.map((some, index) => withoutAddresses(tidy(pairs[index]!.translation!.leaf!.kind === 'cell' || pairs[index]!.translation!.leaf!.kind === 'heading' ? oneLine(some) : some)));
        fc.pre(expected.every((some) => wordsOfPieces(some) !== '' && codesOf(some).every(({ kind, children }) => kind === 'break' || wordsOfPieces(children) !== '')));
        const result = writePage({ source, own, sections, words: new Map(pairs.map(({ source: block }, index) => [block!, expected[index]!] as const)) });
        const texts = (text: string) => blocksOf(pageText(text).variant).filter(({ leaf }) => leaf !== undefined).map(piecesOfBlock);
        const read = texts((result as { text: string }).text);
        assert.equal(read.length, expected.length, (result as { text: string }).text);
        for (const [index, some] of read.entries()) assert.ok(samePieces(some, expected[index]!), (result as { text: string }).text);
        const pair = pairs[which]!;
        const single = writePage({ source, own, sections, words: new Map([[pair.source!, expected[which]!]]) }) as { text: string };
        const { start, end } = bytesOf(pair.translation!.leaf!, own.text);
        assert.ok(single.text.startsWith(own.text.slice(0, start)) && single.text.endsWith(own.text.slice(end)));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 200), seed: Number(process.env['SEED'] ?? 7) },
    );
  });
});

const oneLine = (some: readonly Piece[]): Piece[] => some.map((piece) => (typeof piece === 'string' ? piece : piece.kind === 'break' ? ' ' : { ...piece, children: piece.kind === 'code' ? ['kode'] : oneLine(piece.children) }));
/** A bare address reads back as a link. */
const withoutAddresses = (some: readonly Piece[]): Piece[] => some.map((piece) => (typeof piece === 'string' ? piece.replaceAll('@', 'a') : { ...piece, children: withoutAddresses(piece.children) }));

describe('The pages of the content', () => {
  const { sources, files } = readContent('content');
  const { site } = assemble(sources);
  const pages = [...site!.pages.values()].flatMap((page) => {
    const source = page.variants.get(page.sourceLanguage);
    const textOf = (file: string) => files.get(file)!.text!;
    if (source === undefined || !isWritten(page)) return [];
    return [...page.variants.values()].filter((variant) => variant !== source).map((variant) => ({
      source: { text: textOf(source.file), variant: source },
      own: { text: textOf(variant.file), variant },
      sections: sectionStatesOf(page, variant, site!.records.get(recordName(site!.nameOf(variant.file)))),
    }));
  });

  it('are as they were when they get the words that they have', () => {
    assert.ok(pages.length > 10);
    for (const page of pages) {
      const words = new Map(page.sections.flatMap(({ pairs }) => pairs.flatMap(({ source, translation }) => (source === undefined || translation === undefined ? [] : [[source, piecesOfBlock(translation)] as const]))));
      assert.deepEqual(writePage({ ...page, words }), { text: page.own.text, answers: (writePage({ ...page, words: new Map() }) as { answers: unknown }).answers });
    }
  });

  it('have one changed block changed, and no other byte', () => {
    for (const page of pages) {
      for (const { source, translation } of page.sections.flatMap(({ pairs }) => pairs)) {
        if (source === undefined || translation === undefined) continue;
        const words = [...piecesOfBlock(translation), ' Nyt.'];
        const { text } = writePage({ ...page, words: new Map([[source, words]]) }) as { text: string };
        if (translation.leaf === undefined) {
          assert.equal(text.replace(' Nyt.', ''), page.own.text);
          continue;
        }
        const { start, end } = bytesOf(translation.leaf, page.own.text);
        assert.equal(text, `${page.own.text.slice(0, end)} Nyt.${page.own.text.slice(end)}`, page.own.text.slice(start, end));
      }
    }
  });

  it('can be made anew from their sources', () => {
    for (const { source } of pages) {
      const blocks = blocksOf(source.variant);
      const words = new Map(blocks.map((block) => [block, piecesOfBlock(block)]));
      assert.equal((writePage({ source, sections: compareBlocks(blocks, [], undefined), words }) as { text: string }).text, source.text);
    }
  });
});
