import type { Site } from '../model/site.ts';

/** A forbidden word that stands in a text. */
export interface ForbiddenWord {
  /** As it stands there. */
  readonly words: string;
  /** What the site calls it. */
  readonly agreed: string;
  /** Where it begins in the text. */
  readonly offset: number;
}

/** What is known of a word: a forbidden one names the agreed one; an agreed one is let alone. */
interface Known {
  readonly tokens: readonly string[];
  readonly spelt: string;
  readonly agreed?: string;
}

/** Endings that make another form of the same word. A Greenlandic word has too many for a list. */
const endings: Readonly<Record<string, ReadonlySet<string>>> = {
  da: new Set(['s', 'e', 'en', 'ens', 'et', 'ets', 'er', 'ers', 'ere', 'erne', 'ernes', 'n', 'ns', 'ne', 'nes', 'r', 'rs', 'rne', 'rnes', 't', 'ts']),
  en: new Set(['s', 'es']),
};

const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

interface Token {
  readonly spelt: string;
  readonly lower: string;
  readonly offset: number;
}

/** The words of a text, those that are part of an address ("mitid.dk", "navn@mitid") left out by a gap. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(word)].map(({ 0: spelt, index }) => {
    const after = text.slice(index + spelt.length, index + spelt.length + 2);
    const address = /^[.@/][\p{L}\p{N}]/u.test(after) || /[.@/]/.test(text[index - 1] ?? '');
    return { spelt, lower: address ? '' : spelt.toLowerCase(), offset: index };
  });
}

const remembered = new WeakMap<Site, Map<string, TermWords>>();

/** The words of one language of a site. */
export function termWordsOf(site: Site, language: string): TermWords {
  const languages = remembered.get(site) ?? new Map<string, TermWords>();
  remembered.set(site, languages);
  const words = languages.get(language) ?? new TermWords(site, language);
  languages.set(language, words);
  return words;
}

/** Agreed and forbidden words of one language, by their first word, so that each text is read once. */
class TermWords {
  readonly #byFirst = new Map<string, Known[]>();
  readonly #endings: ReadonlySet<string>;
  /** The forbidden words in small letters: a text that holds none of these needs no closer look. */
  readonly #forbidden = new Set<string>();

  constructor({ terms }: Site, language: string) {
    this.#endings = endings[language] ?? new Set();
    for (const { words, forms, forbidden } of terms.values()) {
      const agreed = words[language];
      if (agreed === undefined) continue;
      for (const one of [agreed, ...(forms[language] ?? [])]) this.#add(one);
      for (const one of forbidden[language] ?? []) this.#add(one, agreed);
    }
    // The longest first, and of two that are alike the agreed one.
    for (const known of this.#byFirst.values()) known.sort((a, b) => b.tokens.length - a.tokens.length || Number(a.agreed !== undefined) - Number(b.agreed !== undefined));
  }

  #add(spelt: string, agreed?: string): void {
    const tokens = tokensOf(spelt).map(({ lower }) => lower);
    const first = tokens[0];
    if (first === undefined) return;
    if (agreed !== undefined) this.#forbidden.add(tokens.join(' '));
    const entry: Known = { tokens, spelt, ...(agreed === undefined ? {} : { agreed }) };
    for (const start of tokens.length > 1 ? [first] : [first, ...[...this.#endings].map((ending) => first + ending)]) {
      this.#byFirst.set(start, [...(this.#byFirst.get(start) ?? []), entry]);
    }
  }

  /** Forbidden words in a text, but for those that are part of an agreed one. */
  in(text: string): ForbiddenWord[] {
    const lower = text.toLowerCase();
    if (![...this.#forbidden].some((words) => lower.includes(words))) return [];
    const tokens = tokensOf(text);
    const found: ForbiddenWord[] = [];
    for (let index = 0; index < tokens.length; index += 1) {
      const known = this.#byFirst.get(tokens[index]!.lower)?.find((one) => this.#stands(one, tokens, index, text));
      if (known === undefined) continue;
      const last = tokens[index + known.tokens.length - 1]!;
      const { offset } = tokens[index]!;
      if (known.agreed !== undefined) found.push({ words: text.slice(offset, last.offset + last.spelt.length), agreed: known.agreed, offset });
      index += known.tokens.length - 1;
    }
    return found;
  }

  #stands({ tokens, spelt, agreed }: Known, there: readonly Token[], index: number, text: string): boolean {
    const last = there[index + tokens.length - 1];
    if (last === undefined) return false;
    const whole = tokens.every((token, place) => {
      const { spelt: own, lower, offset } = there[index + place]!;
      const next = there[index + place + 1];
      if (place < tokens.length - 1) return lower === token && text.slice(offset + own.length, next!.offset) === ' ';
      return lower === token || (lower.startsWith(token) && this.#endings.has(lower.slice(token.length)));
    });
    // An agreed word holds with its capitals; only its first letter may be another at the start of a sentence.
    return whole && (agreed !== undefined || text.slice(there[index]!.offset + 1).startsWith(spelt.slice(1)));
  }
}
