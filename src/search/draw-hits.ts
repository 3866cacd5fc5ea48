/** Draws what was found: links with their place, guide, description and the sentence that fits best. */
import type { Hit, Piece } from './answer.ts';
import { made } from './says.ts';

/** One page that was found, as an item of the list. */
export function drawHit(hit: Hit, hreflang?: string): HTMLLIElement {
  const link = linkTo(hit, hreflang);
  link.prepend(...placeOf(hit));
  const { guide, description, choices } = hit;
  return made('li', 'hit',
    made('h3', '', link),
    ...(guide === undefined ? [] : [made('p', 'hit-guide', guide)]),
    ...(description === undefined ? [] : [made('p', '', description)]),
    ...sentenceOf(hit),
    ...(choices.length === 0 ? [] : [made('ul', '', ...choices.map((choice) => drawChoice(choice, hreflang)))]),
  );
}

function drawChoice(choice: Hit, hreflang: string | undefined): HTMLLIElement {
  const link = linkTo(choice, hreflang);
  link.className = 'alone';
  link.prepend(...placeOf(choice));
  return made('li', '', link, ...sentenceOf(choice));
}

function linkTo({ href, title }: Hit, hreflang: string | undefined): HTMLAnchorElement {
  const link = made('a', '', made('span', '', title));
  link.href = href;
  if (hreflang !== undefined) link.hreflang = hreflang;
  return link;
}

const placeOf = ({ place }: Hit): (Node | string)[] => (place === undefined ? [] : [made('span', 'hit-place', place), ' ']);

const sentenceOf = ({ sentence }: Hit): HTMLElement[] => (sentence === undefined || sentence.length === 0 ? [] : [made('p', 'hit-sentence', ...sentence.map(drawPiece))]);

function drawPiece({ text, lang, match }: Piece): Node {
  if (match !== true && lang === undefined) return document.createTextNode(text);
  const piece = made(match === true ? 'mark' : 'span', '', text);
  if (lang !== undefined) piece.lang = lang;
  return piece;
}
