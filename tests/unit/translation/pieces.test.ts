import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { blocksOf } from '../../../src/model/blocks.ts';
import { aligned, codesOf, piecesOf, piecesOfString, samePieces, stringOfPieces, tidy, wordsOfPieces } from '../../../src/translation/pieces.ts';
import type { Piece } from '../../../src/translation/unit.ts';
import { pieces } from './arbitrary.ts';
import { pageText } from './page-text.ts';

const read = (text: string) => blocksOf(pageText(text).variant).flatMap(({ leaf }) => (leaf === undefined ? [] : [piecesOf(leaf)]));

/** "Press <strong 1>Åbn</> on <break 2/>" */
const said = (some: readonly Piece[]): string => some.map((piece) => (typeof piece === 'string' ? piece : `<${piece.kind} ${piece.id}${piece.target === undefined ? '' : ` ${piece.target}`}>${said(piece.children)}</>`)).join('');

describe('The words of a block', () => {
  it('have their codes numbered in reading order', () => {
    const text = 'Tryk på **Åbn *nu***, læs [om **det**](page:about) og [koden](term:pin-code): `a*b` ![Et *billede*](x.png)\\\nslut.';
    assert.deepEqual(read(text).map(said), ['Tryk på <strong 1>Åbn <emphasis 2>nu</></>, læs <link 3 page:about>om <strong 4>det</></> og <term 5 pin-code>koden</>: <code 6>a*b</> <image 7 x.png>Et billede</><break 8></>slut.']);
  });

  it('have one space where the file has more, or a new line', () => {
    assert.deepEqual(read('En  **to\n  tre** fire\nfem.\n\n> [!TIP]\n> Et\n> råd.').map(said), ['En <strong 1>to tre</> fire fem.', 'Et råd.']);
  });

  it('are the words of the block', () => {
    const { variant } = pageText('En **to** [tre](page:x)\\\nfire `fem` ![seks](x.png) &amp; 😀.\n\n| a | **b** |\n|---|---|\n| c | d\\|e |\n');
    for (const { leaf, words } of blocksOf(variant)) if (leaf !== undefined) assert.equal(wordsOfPieces(piecesOf(leaf)), words);
  });
});

describe('The words of a text of YAML', () => {
  it('have placeholders', () => assert.equal(said(piecesOfString('Trin {number} af {total}.')), 'Trin <placeholder 1 number></> af <placeholder 2 total></>.'));

  it('keep a plural whole', () => {
    const plural = 'Der er {n, plural, one {# trin i {guide}} other {# trin}} her.';
    assert.deepEqual(piecesOfString(plural), [plural]);
  });

  it('are read back as they were', () => {
    for (const text of ['', 'a', '{a}', 'a {b', 'a } b', '{ a }', '{}', '{a}{b}', 'a {1} b', 'x {n, plural, one {a} other {b}} {c}']) assert.equal(stringOfPieces(piecesOfString(text)), text);
  });
});

describe('Tidy words', () => {
  it('have no space at the edge of a code', () => {
    const code = (kind: 'strong' | 'link', ...children: Piece[]): Piece => ({ kind, id: 1, children });
    assert.equal(said(tidy([' a', code('strong', ' b '), 'c', code('link', 'd '), ' e '])), 'a <strong 1>b</> c<link 1>d</> e');
    assert.equal(said(tidy(['a', code('strong', ' '), 'b', code('strong', code('strong', 'c'))])), 'a b<strong 1>c</>');
  });

  it('are tidy already', () => fc.assert(fc.property(pieces, (some) => assert.deepEqual(tidy(tidy(some)), tidy(some))), { numRuns: 500, seed: 7 }));

  it('say the same', () => fc.assert(fc.property(pieces, (some) => assert.equal(wordsOfPieces(tidy(some)), wordsOfPieces(some))), { numRuns: 500, seed: 7 }));
});

describe('Codes of a translation', () => {
  const [source, target] = read('Læs [a](page:a) og [b](page:b), **c**.\n\n*Nyt*: **C**, [B](page:b), [A](page:x) og `d`.') as [Piece[], Piece[]];

  it('have the numbers of the source where they lead to the same place, then where they are of the same kind', () => {
    assert.equal(said(aligned(target, source)), '<emphasis 4>Nyt</>: <strong 3>C</>, <link 2 page:b>B</>, <link 1 page:x>A</> og <code 5>d</>.');
  });

  it('each have a number of their own', () => {
    fc.assert(fc.property(pieces, pieces, (one, other) => {
      const ids = codesOf(aligned(one, aligned(other, []))).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(samePieces(aligned(one, other), one));
    }), { numRuns: 200, seed: 7 });
  });

  it('do not answer another placeholder', () => {
    assert.equal(said(aligned(piecesOfString('{b} {c}'), piecesOfString('{a} {b}'))), '<placeholder 2 b></> <placeholder 3 c></>');
  });
});
