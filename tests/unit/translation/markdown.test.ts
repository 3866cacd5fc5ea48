import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Leaf } from '../../../src/model/blocks.ts';
import { leavesOf } from '../../../src/model/blocks.ts';
import { parse } from '../../../src/model/parse.ts';
import { markdownOf } from '../../../src/translation/markdown.ts';
import type { MarkdownPlace } from '../../../src/translation/markdown.ts';
import { piecesOf, tidy } from '../../../src/translation/pieces.ts';
import type { Piece } from '../../../src/translation/unit.ts';
import { pieces } from './arbitrary.ts';

interface Context {
  readonly name: string;
  readonly place: MarkdownPlace;
  readonly around: (words: string) => string;
  /** Where the words are among the leaves, and how many of these there are. */
  readonly at: number;
  readonly of: number;
}

const lines = (indent: string): MarkdownPlace => ({ kind: 'lines', indent });
const contexts: readonly Context[] = [
  { name: 'a paragraph', place: lines(''), around: (words) => `Før.\n\n${words}\n\nEfter.`, at: 1, of: 3 },
  { name: 'a heading', place: { kind: 'heading', indent: '' }, around: (words) => `## ${words}\n\nEfter.`, at: 0, of: 2 },
  { name: 'an item', place: lines('   '), around: (words) => `1. Før\n2. ${words}\n3. Efter`, at: 1, of: 3 },
  { name: 'an item of a list in a list', place: lines('     '), around: (words) => `1. Før\n   - ${words}\n   - Efter`, at: 1, of: 3 },
  { name: 'an alert', place: lines('> '), around: (words) => `> [!TIP]\n> ${words}\n>\n> Efter.`, at: 0, of: 2 },
  { name: 'a later part of an alert', place: lines('>   '), around: (words) => `> [!TIP]\n> Før.\n>\n> - ${words}`, at: 1, of: 2 },
  { name: 'a cell', place: { kind: 'cell', indent: '' }, around: (words) => `| Før | Så |\n| --- | --- |\n| ${words} | Efter |`, at: 2, of: 4 },
];

const leavesIn = (body: string): Leaf[] => parse('x.mdx', `---\ntitle: x\n---\n\n${body}\n`).document.sections.flatMap(leavesOf);

/** What is read back, or what is wrong with it. */
function readBack(words: readonly Piece[], { place, around, at, of }: Context): readonly Piece[] {
  const leaves = leavesIn(around(markdownOf(words, place)));
  assert.equal(leaves.length, of, `other blocks: ${leaves.map(({ kind, node }) => `${kind} ${JSON.stringify(piecesOf(node))}`).join('; ')}`);
  return piecesOf(leaves[at]!);
}

const hasBreak = (some: readonly Piece[]): boolean => some.some((piece) => typeof piece === 'object' && (piece.kind === 'break' || hasBreak(piece.children)));
const withoutNumbers = (some: readonly Piece[]): unknown => some.map((piece) => (typeof piece === 'string' ? piece : { ...piece, id: 0, children: withoutNumbers(piece.children) }));
/** An address and a heading or cell of two lines cannot be written as they are. */
const bareAddress = /https?:|www\.|@/;

describe('Words as Markdown', () => {
  const [paragraph, heading, cell] = [lines(''), contexts[1]!.place, contexts[6]!.place];
  const strong = (...children: Piece[]): Piece => ({ kind: 'strong', id: 1, children });
  const link = (target: string, ...children: Piece[]): Piece => ({ kind: 'link', id: 1, target, children });
  const written: [words: readonly Piece[], place: MarkdownPlace, text: string][] = [
    [['Den 1. maj koster 5 * 3 kr. – ca. ~ 15; se a_b og C# (R&D), 50 % | 2 - 1 = 1!'], paragraph, 'Den 1. maj koster 5 * 3 kr. – ca. ~ 15; se a_b og C# (R&D), 50 % | 2 - 1 = 1!'],
    [['1. maj'], paragraph, '1\\. maj'],
    [['1. maj #'], heading, '1. maj \\#'],
    [['# C#'], heading, '# C#'],
    [['-5 grader'], paragraph, '-5 grader'],
    [['- nej'], paragraph, '\\- nej'],
    [['a | b'], cell, 'a \\| b'],
    [['*a* _b_ `c` [d](e) <f> {g} &amp; \\'], paragraph, '\\*a\\* \\_b\\_ \\`c\\` \\[d](e) \\<f> \\{g} \\&amp; \\\\'],
    [['Se!', link('page:x', 'her]')], paragraph, 'Se\\![her\\]](page:x)'],
    [['Hej! ', { kind: 'image', id: 1, target: 'a b.png', children: ['Et [billede]'] }], paragraph, 'Hej! ![Et \\[billede\\]](<a b.png>)'],
    [[{ kind: 'term', id: 1, target: 'pin', children: ['koden'] }], paragraph, '[koden](term:pin)'],
    [['Tryk på ', strong('OK '), 'nu'], paragraph, 'Tryk på **OK** nu'],
    [[strong('OK'), '-knappen'], paragraph, '**OK**-knappen'],
    [[strong('“OK”'), 'en'], paragraph, '**“OK”**&#x65;n'],
    [[strong('a ', { kind: 'emphasis', id: 2, children: ['b'] })], paragraph, '**a _b_**'],
    [[{ kind: 'code', id: 1, children: ['a`b'] }], paragraph, '``a`b``'],
    [['import af varer'], paragraph, '&#x69;mport af varer'],
    [['import af varer'], lines('> '), 'import af varer'],
    [['a', { kind: 'break', id: 1, children: [] }, 'b'], heading, 'a b'],
  ];
  for (const [words, place, text] of written) it(`are written as ${text} in ${place.kind} ${place.indent}`, () => assert.equal(markdownOf(words, place), text));

  for (const context of contexts) {
    it(`read back as they were in ${context.name}`, () => {
      fc.assert(
        fc.property(pieces, (some) => {
          const expected = tidy(some);
          fc.pre(expected.length > 0 && !bareAddress.test(JSON.stringify(withoutTargets(expected))) && (context.place.kind === 'lines' || !hasBreak(expected)) && (context.place.kind !== 'cell' || !/[\\]/.test(codeWords(expected))));
          assert.deepEqual(withoutNumbers(readBack(expected, context)), withoutNumbers(expected), markdownOf(expected, context.place));
        }),
        { numRuns: Number(process.env['RUNS'] ?? 500), seed: Number(process.env['SEED'] ?? 7) },
      );
    });
  }
});

const withoutTargets = (some: readonly Piece[]): unknown => some.map((piece) => (typeof piece === 'string' ? piece : withoutTargets(piece.children)));
const codeWords = (some: readonly Piece[]): string => some.map((piece) => (typeof piece === 'string' ? '' : piece.kind === 'code' ? piece.children.join('') : codeWords(piece.children))).join('');
