/** Words with codes as no translator would send them, for fast-check. */
import * as fc from 'fast-check';
import type { CodeKind, Piece } from '../../../src/translation/unit.ts';

/** Each has broken Markdown or YAML for somebody. */
const words = [
  'Tryk', 'på', 'a', 'B', '1', '5', ' ', ' ', ' ', '  ', '\n', '.', ',', ':', '-', '–', '…', '*', '**', '_', '__', '`', '``', '[', ']', '[x]', '](', '[!TIP]', '[^1]', '(', ')', '<', '>', '<b>', '{', '}', '{n}', '&', '&amp;', '&#32;', '!', '\\',
  '#', '##', '+', '=', '|', '~', '~~', '"', "'", '“', '”', '«', '%', '@', '?', '/', '$', '^', '1.', '2)', '---', '===', '- ', '+ ', '> ', '1. ', 'import ', 'export ', 'a_b', '5 * 3', 'm²', '😀', '👩‍👩‍👧', 'مرحبا', 'שלום', '\u00AD', '\u00A0', '\u200F', 'e\u0301', '中文', ':-', '|-', 'ÆØÅ', 'æ', 'é',
];

const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((some) => some.join(''));

const targets: Partial<Record<CodeKind, readonly string[]>> = {
  link: ['page:about', 'page:help/order#5A.7', 'https://x.dk/a_(b)_c?d=1&e=2#f', 'https://x.dk/a)b', 'tel:+4533980010', 'https://x.dk/a|b'],
  term: ['pin-code', 'mitid'],
  image: ['order/phone.png', 'a b.png', 'a*b*.png'],
};

/** A code has its number from the test that wants one. */
const code = (kind: CodeKind, children: fc.Arbitrary<readonly Piece[]>): fc.Arbitrary<Piece> =>
  fc.tuple(children, targets[kind] === undefined ? fc.constant(undefined) : fc.constantFrom(...targets[kind])).map(([inner, target]) => ({ kind, id: 0, ...(target === undefined ? {} : { target }), children: inner }));

/** Codes within codes, with and without words between. */
export const pieces: fc.Arbitrary<readonly Piece[]> = fc.letrec<{ pieces: readonly Piece[]; piece: Piece }>((tie) => ({
  pieces: fc.array(tie('piece'), { minLength: 1, maxLength: 4, depthIdentifier: 'pieces' }),
  piece: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'pieces' },
    { arbitrary: text, weight: 5 },
    { arbitrary: code('break', fc.constant([])), weight: 1 },
    { arbitrary: code('code', text.map((one) => [one])), weight: 1 },
    { arbitrary: code('image', text.map((one) => [one])), weight: 1 },
    { arbitrary: code('strong', tie('pieces')), weight: 2 },
    { arbitrary: code('emphasis', tie('pieces')), weight: 2 },
    { arbitrary: code('link', tie('pieces')), weight: 1 },
    { arbitrary: code('term', tie('pieces')), weight: 1 },
  ),
})).pieces;
