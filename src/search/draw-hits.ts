/** Draws what was found: links with their place, guide, description and the sentence that fits best. */
import type { Hit, Piece } from './answer.ts';
import { made } from './says.ts';

/** One page that was found, as an item of the list. */
export function drawHit(hit: Hit, hreflang?: string): HTMLLIElement {
  const { guide, description, choices } = hit;
  const beside = choices.map((choice) => made('li', '', linkTo(choice, hreflang, 'alone'), sentenceOf(choice)));
  return made('li', 'hit',
    made('h3', '', linkTo(hit, hreflang)), guide && made('p', 'hit-guide', guide), description && made('p', '', description), sentenceOf(hit),
    beside[0] && made('ul', '', ...beside),
  );
}

function linkTo({ href, title, place }: Hit, hreflang = '', className = ''): HTMLAnchorElement {
  const link = made('a', className, place && made('span', 'hit-place', place), place && ' ', made('span', '', title));
  link.href = href;
  if (hreflang !== '') link.hreflang = hreflang;
  return link;
}

const sentenceOf = ({ sentence }: Hit): HTMLElement | undefined => sentence && made('p', 'hit-sentence', ...sentence.map(drawPiece));

function drawPiece({ text, lang, match }: Piece): Node | string {
  if (!match && lang === undefined) return text;
  const piece = made(match ? 'mark' : 'span', '', text);
  if (lang !== undefined) piece.lang = lang;
  return piece;
}
