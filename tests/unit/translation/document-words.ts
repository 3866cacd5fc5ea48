/** Words of generated documents: what they say, and the ways in which a file can write them. */
import * as fc from 'fast-check';

export type Tongue = 'da' | 'en' | 'new';

/** Something that stands between spaces, and how Markdown may write it. */
interface Atom {
  readonly says: string;
  readonly spellings: readonly string[];
}

const atom = (said: string, ...more: string[]): Atom => ({ says: said, spellings: [said, ...more] });
/** With signs that Markdown only takes as words where they are escaped. */
const escaped = (said: string, ...spellings: string[]): Atom => ({ says: said, spellings });

/** The same in every language. */
const signs: readonly Atom[] = [
  atom('&', '&amp;', '&#38;'), escaped('a<b', 'a\\<b', 'a&lt;b'), escaped('<x>', '\\<x>', '&lt;x&gt;'), escaped('{n}', '\\{n}', '&#123;n}'), escaped('&amp;', '\\&amp;', '&amp;amp;'), escaped('*', '\\*'), escaped('[x', '\\[x', '&#91;x'), escaped('\\', '\\\\', '&#92;'), escaped('|', '\\|', '&#124;'), escaped('`', '\\`', '&#96;'),
  atom('😀'), atom('👩🏽‍🦽'), atom('مرحبا بك'), atom('שלום'), atom('e\u0301'), atom('a_b', 'a\\_b'), atom('–', '&ndash;'), atom('æ', '&aelig;'), atom('!'), atom('~', '\\~'), atom('"'), atom("'"), atom('$'),
  { says: 'kr.\u00A0ialt', spellings: ['kr.&nbsp;ialt', 'kr.\u00A0ialt'] }, { says: 'søge\u00ADord', spellings: ['søge&shy;ord', 'søge\u00ADord'] },
];

const plain: Readonly<Record<Tongue, readonly string[]>> = {
  da: ['Åbn', 'appen', 'og', 'vælg', 'knappen', 'næste', 'kodeord', 'derefter'],
  en: ['Open', 'the', 'app', 'and', 'choose', 'button', 'password', 'then'],
  new: ['Start', 'with', 'this', 'before', 'you', 'finish', 'reading', 'it'],
};

/** Signs that mean something in Markdown where they begin a line, which no writer of a document would put there unescaped. */
const cannotBegin = /^[^\p{L}]/u;

/** One place for a word: a word of each language or a sign, and how the files write it. */
interface Place {
  readonly which: number;
  readonly how: Readonly<Record<'da' | 'en', number>>;
  /** Whether a line ends before it, and with a space. */
  readonly wraps: Readonly<Record<'da' | 'en', number>>;
}

export type Words = readonly Place[];

const nat = fc.nat(5);
const each = fc.record({ da: nat, en: nat });

/** One to six words. */
export const words: fc.Arbitrary<Words> = fc.array(fc.record({ which: fc.nat(63), how: each, wraps: each }), { minLength: 1, maxLength: 6 });

/** The half of the numbers that are words come first, so that a failing document shrinks to words. */
function atomAt({ which }: Place, tongue: Tongue): Atom {
  const own = plain[tongue];
  return which < 32 ? atom(own[which % own.length]!) : signs[which % signs.length]!;
}

export const says = (some: Words, tongue: Tongue): string => some.map((place) => atomAt(place, tongue).says).join(' ');

/** A line end stands where a line may end. */
export function writes(some: Words, tongue: 'da' | 'en'): string {
  return some.map((place, index) => {
    const { spellings: ways } = atomAt(place, tongue);
    const text = ways[place.how[tongue] % ways.length]!;
    if (index === 0) return text;
    const wrap = cannotBegin.test(text) ? 0 : place.wraps[tongue];
    return (wrap === 4 ? '\n' : wrap === 5 ? ' \n' : ' ') + text;
  }).join('');
}
