import * as fc from 'fast-check';
import { readExchange } from '../../../src/translation/formats/index.ts';
import type { Refusal } from '../../../src/translation/formats/index.ts';
import type { Code, CodeKind, Exchange, Piece, Returned, Unit } from '../../../src/translation/unit.ts';

/** What came back in a text that must be readable. */
export function returnedOf(text: string): Returned {
  const result = readExchange(new TextEncoder().encode(text));
  if ('refused' in result) throw new Error(`Refused (${result.refused.kind}) on line ${result.refused.line}: ${result.refused.words.en.found}`);
  return result.returned;
}

/** Why a text that must not be readable is refused. */
export function refusalOf(file: string | Uint8Array): Refusal {
  const result = readExchange(typeof file === 'string' ? new TextEncoder().encode(file) : file);
  if ('returned' in result) throw new Error('It was read.');
  return result.refused;
}

export const bold = (id: number, ...children: Piece[]): Code => ({ kind: 'strong', id, children });
export const link = (id: number, target: string, ...children: Piece[]): Code => ({ kind: 'link', id, target, children });
export const placeholder = (id: number, target: string): Code => ({ kind: 'placeholder', id, target, children: [] });
export const lineBreak = (id: number): Code => ({ kind: 'break', id, children: [] });

export const unit = (more: Partial<Unit>): Unit => ({ id: 'body.1', file: 'guides/help/order.kl.mdx', source: ['Vælg kort.'], state: 'missing', draft: false, notes: [], ...more });

export const exchange = (...units: Unit[]): Exchange => ({ sourceLanguage: 'da', language: 'kl', units });

const signs = ['&', '<', '>', '"', "'", '{', '}', '{n}', '&amp;', '&lt;', '&#123;', '<b1>', '</b1>', '<br2/>', ']]>', '<!--', '\\', '\\n', '|', '#~ msgid ""', '📱', '👩🏽‍🦽', 'مرحبا', '\u200F', '\u00AD', '\u00A0', ' ', '  ', '\n', '\t', '\r', '\r\n', '\u2028', '\u0085', 'æøå', 'ordet', 'Kalaallisut', '%20', '1.'];

/** Words with all that formats give a meaning to. */
export const words = fc.oneof(fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 6 }).map((some) => some.join('')), fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter((text) => text === text.replace(/(?![\t\n\r\u007F-\u009F])[\p{Cc}\uFFFE\uFFFF]/gu, '')));

const name = fc.constantFrom('n', 'count', 'name', 'navn_2', 'å');
const target = fc.constantFrom('page:help/order', 'https://example.dk/?a=1&b="2"', 'term', 'image.png', '<x>\n', '');
const withWords = fc.constantFrom<CodeKind>('strong', 'emphasis', 'link', 'term', 'code', 'image');

/** Pieces whose codes have no ids yet. */
const { pieces: unnumbered } = fc.letrec<{ pieces: Piece[]; piece: Piece }>((tie) => ({
  pieces: fc.array(tie('piece'), { maxLength: 4 }),
  piece: fc.oneof(
    { maxDepth: 3 },
    { weight: 3, arbitrary: words },
    fc.record({ kind: withWords, id: fc.constant(0), target, children: tie('pieces') }).map(({ target: at, ...code }): Code => (code.kind === 'strong' || code.kind === 'emphasis' || code.kind === 'code' ? code : { ...code, target: at })),
    fc.constant(lineBreak(0)),
    name.map((one) => placeholder(0, one)),
  ),
}));

/** With codes counted from 1 in their order. */
const numbered = (pieces: readonly Piece[], next: { id: number }): Piece[] =>
  joined(pieces.map((piece) => (typeof piece === 'string' ? piece : { ...piece, id: next.id++, children: numbered(piece.children, next) })));

/** With words that follow words as one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}

export const pieces = unnumbered.map((some) => numbered(some, { id: 1 }));

const id = fc.oneof(fc.constantFrom('body.3d9f27c0a1b2', 'strings.nextStep', 'choice this-phone.0a1b2c3d4e5f', 'front matter.title', 'a_b%20|c', 'æ_41_'), fc.stringMatching(/^[a-z][a-z. _-]{0,12}[a-z]$/));
const file = fc.constantFrom('guides/help/order.kl.mdx', 'articles/om os.kl.mdx', 'languages/kl.yaml', 'a&b"<c>.yaml');

const units = fc.record({
  id,
  file,
  source: pieces,
  state: fc.constantFrom('current', 'outdated', 'missing', 'removed', 'unknown'),
  draft: fc.boolean(),
  notes: fc.array(words, { maxLength: 2 }),
}).chain((one): fc.Arbitrary<Unit> => fc.record({ turned: fc.boolean(), has: fc.boolean(), was: fc.option(words, { nil: undefined }), most: fc.option(fc.nat(99), { nil: undefined }) }).map(({ turned, has, ...more }) => ({ ...one, ...more, ...(has ? { target: turned ? joined(one.source.toReversed()) : one.source } : {}) })));

/** Any exchange, file after file. */
export const exchanges: fc.Arbitrary<Exchange> = fc.record({
  sourceLanguage: fc.constantFrom('da', 'en'),
  language: fc.constantFrom('kl', 'ar', 'pt-BR'),
  units: fc.uniqueArray(units, { selector: ({ file: of, id: own }) => `${of}\n${own}`, minLength: 1, maxLength: 5 }).map((some) => some.toSorted((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0))),
});
