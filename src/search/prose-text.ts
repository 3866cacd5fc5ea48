import type { Piece } from './answer.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** What is for the eye alone, and what a page says of itself: none of it is found. */
const unread = / aria-hidden="true"| class="(?:block-mark|lacking)"/;
const breaking = /^\/?(?:p|li|ul|ol|h[1-6]|table|tr|td|th|blockquote|figcaption|br|hr|div)$/;

/**
 * The texts of prose that the model has drawn: one a block, each cut where its language changes.
 * @param html made by `renderProse()`: well-formed, every run of another language in an element with `lang`
 * @param lang language of the page
 */
export function textsOf(html: string, lang: string): Piece[][] {
  const texts: Piece[][] = [];
  const open: { name: string; lang: string; hidden: boolean }[] = [];
  let pieces: Piece[] = [];
  const close = () => {
    const text = tidy(pieces);
    if (text.length > 0) texts.push(text);
    pieces = [];
  };
  for (const [token, slash = '', name = '', attributes = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)((?:\s[^<>]*)?)>|[^<]+/g)) {
    const around = open.at(-1) ?? { lang, hidden: false };
    if (!token.startsWith('<')) {
      if (!around.hidden) pieces.push({ text: decode(token), ...(around.lang === lang ? {} : { lang: around.lang }) });
      continue;
    }
    if (breaking.test(name)) close();
    if (slash === '/') while (open.length > 0 && open.pop()!.name !== name);
    else if (!/^(?:br|hr|img|wbr|input)$/.test(name) && !attributes.endsWith('/')) {
      const own = / lang="([^"]+)"/.exec(attributes)?.[1];
      open.push({ name, lang: own ?? around.lang, hidden: around.hidden || unread.test(attributes) });
    }
  }
  close();
  return texts;
}

function tidy(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && last.lang === piece.lang) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  const spaced = joined.map((piece) => ({ ...piece, text: piece.text.replace(/\u00ad/g, '').replace(/\s+/g, ' ') }));
  if (spaced[0] !== undefined) spaced[0] = { ...spaced[0], text: spaced[0].text.trimStart() };
  const last = spaced.at(-1);
  if (last !== undefined) spaced[spaced.length - 1] = { ...last, text: last.text.trimEnd() };
  return spaced.filter(({ text }) => text !== '');
}

const decode = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal!, hex === undefined ? 10 : 16));
  });
