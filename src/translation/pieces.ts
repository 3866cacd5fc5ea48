import type { Nodes, Parents } from 'mdast';
import { fold } from '../model/blocks.ts';
import type { Leaf } from '../model/blocks.ts';
import { textOf } from '../model/subset.ts';
import type { Code, CodeKind, Piece } from './unit.ts';

/** A code before it has a number. */
const code = (kind: CodeKind, children: readonly Piece[], target?: string): Code => ({ kind, id: 0, ...(target === undefined ? {} : { target }), children });

/** The words of a block of prose. Codes are numbered from 1 in reading order; a line that ends in the file is a space. */
export function piecesOf(block: Leaf | Parents): Piece[] {
  const node = 'node' in block ? block.node : block;
  return numbered(tidy(node.children.flatMap((child) => piecesOfNode(child as Nodes))));
}

function piecesOfNode(node: Nodes): Piece[] {
  switch (node.type) {
    case 'strong':
    case 'emphasis':
      return [code(node.type, childrenOf(node))];
    case 'link': {
      const term = /^term:(.*)$/s.exec(node.url)?.[1];
      return [term === undefined ? code('link', childrenOf(node), node.url) : code('term', childrenOf(node), term)];
    }
    case 'inlineCode':
      return [code('code', [node.value])];
    case 'image':
      return [code('image', [node.alt ?? ''], node.url)];
    case 'break':
      return [code('break', [])];
    default:
      return [textOf(node)];
  }
}

const childrenOf = ({ children }: Parents) => children.flatMap((child) => piecesOfNode(child as Nodes));

/** The words of a text of YAML: `{name}` is a placeholder. A plural, `{n, plural, …}`, is words with all that is in it. */
export function piecesOfString(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf('{', at);
    const end = open < 0 ? text.length : closeOf(text, open);
    const name = open < 0 ? undefined : /^\{([A-Za-z][\w-]*)\}$/.exec(text.slice(open, end))?.[1];
    if (name === undefined) pieces.push(text.slice(at, end));
    else pieces.push(text.slice(at, open), code('placeholder', [], name));
    at = end;
  }
  return numbered(tidy(pieces));
}

/** Where what opens with `{` ends; the end of the text where it is never closed. */
function closeOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** Words as a text of YAML holds them: with placeholders, without other markup. */
export function stringOfPieces(pieces: readonly Piece[]): string {
  return plain(tidy(pieces)).trim();
}

/** Plain words, as those of a block: what a change of words is told by. */
export function wordsOfPieces(pieces: readonly Piece[]): string {
  return fold(plain(pieces));
}

function plain(pieces: readonly Piece[]): string {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    if (piece.kind === 'break') return ' ';
    return piece.kind === 'placeholder' ? `{${piece.target ?? ''}}` : plain(piece.children);
  }).join('');
}

const space = /[\t-\r ]+/g;

/**
 * The same words as Markdown can hold them, so that equal words are equal pieces: words side by side as one piece, white
 * space as one space, and none of it at an edge of a code or of the whole. Numbers of codes stay.
 */
export function tidy(pieces: readonly Piece[]): Piece[] {
  const inner = spread(pieces, []);
  edge(inner, 'start');
  edge(inner, 'end');
  return inner;
}

/** Only spaces: what else is white, as a space that does not break, is meant. */
const withoutStart = (words: string) => words.replace(/^ /, '');
const withoutEnd = (words: string) => words.replace(/ $/, '');

/** A link is a link whether it leads to a page or to a term; each of these says no more inside another of its kind. */
const nestable: Partial<Record<CodeKind, string>> = { link: 'link', term: 'link', strong: 'strong', emphasis: 'emphasis' };

/** Side by side, two of these are one. */
const merging: ReadonlySet<CodeKind> = new Set(['strong', 'emphasis', 'code']);

/**
 * As `tidy`, with the white space of its own edges.
 * @param within what the words stand inside of, as `nestable` names it
 */
function spread(pieces: readonly Piece[], within: readonly string[]): Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces.flatMap((one) => (typeof one === 'string' ? [one] : spreadCode(one, within)))) {
    const last = done.at(-1);
    if (typeof piece !== 'string') {
      if (piece.kind === 'break' && typeof last === 'string') done.splice(-1, 1, ...[withoutEnd(last)].filter((words) => words !== ''));
      if (typeof last === 'object' && last.kind === piece.kind && merging.has(piece.kind)) done.splice(-1, 1, { ...last, children: spread([...last.children, ...piece.children], within) });
      else done.push(piece);
      continue;
    }
    const words = (typeof last === 'string' ? last + piece : piece).replace(space, ' ');
    if (typeof last === 'string') done.pop();
    const kept = typeof last === 'object' && last.kind === 'break' ? withoutStart(words) : words;
    if (kept !== '') done.push(kept);
  }
  return done;
}

/** A code without white space at its edges, which stands beside it instead; an emphasis of nothing is nothing. */
function spreadCode(piece: Code, within: readonly string[]): Piece[] {
  if (piece.kind === 'break' || piece.kind === 'placeholder') return [{ ...piece, children: [] }];
  const nests = nestable[piece.kind];
  const inner = spread(nests === undefined ? [plain(piece.children)] : piece.children, nests === undefined ? within : [...within, nests]);
  if (nests !== undefined && within.includes(nests)) return inner;
  const [before, after] = [edge(inner, 'start'), edge(inner, 'end')];
  const isNothing = inner.length === 0 && nests !== 'link' && piece.kind !== 'image';
  return [...before, ...(isNothing ? [] : [{ ...piece, children: inner }]), ...after];
}

/** Takes white space and breaks off one edge of pieces. */
function edge(pieces: Piece[], side: 'start' | 'end'): Piece[] {
  const taken: Piece[] = [];
  for (;;) {
    const piece = side === 'start' ? pieces[0] : pieces.at(-1);
    const rest = typeof piece === 'string' ? (side === 'start' ? withoutStart(piece) : withoutEnd(piece)) : '';
    if (piece === undefined || rest === piece || (typeof piece !== 'string' && piece.kind !== 'break')) return taken;
    const kept = rest === '' ? [] : [rest];
    pieces.splice(side === 'start' ? 0 : -1, 1, ...kept);
    taken.splice(side === 'start' ? taken.length : 0, 0, typeof piece === 'string' ? ' ' : piece);
  }
}

/** Numbers codes from 1 in reading order. */
function numbered(pieces: readonly Piece[]): Piece[] {
  let id = 0;
  const visit = (piece: Piece): Piece => {
    if (typeof piece === 'string') return piece;
    id += 1;
    return { ...piece, id, children: piece.children.map(visit) };
  };
  return pieces.map(visit);
}

/** All codes, those inside others included, in reading order. */
export function codesOf(pieces: readonly Piece[]): Code[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece, ...codesOf(piece.children)]));
}

/**
 * A translation with the numbers that its codes have in the source: first those of the same kind that lead to the same
 * place, then those of the same kind. What the source does not have is counted on after it.
 */
export function aligned(target: readonly Piece[], source: readonly Piece[]): Piece[] {
  const free = codesOf(source);
  const ids = new Map<Code, number>();
  const take = (isAnswer: (one: Code, other: Code) => boolean) => {
    for (const one of codesOf(target)) {
      const index = ids.has(one) ? -1 : free.findIndex((other) => isAnswer(one, other));
      if (index >= 0) ids.set(one, free.splice(index, 1)[0]!.id);
    }
  };
  take((one, other) => one.kind === other.kind && one.target === other.target);
  // Another placeholder says another thing.
  take((one, other) => one.kind === other.kind && one.kind !== 'placeholder');
  let last = Math.max(0, ...codesOf(source).map(({ id }) => id));
  const visit = (piece: Piece): Piece => {
    if (typeof piece === 'string') return piece;
    const id = ids.get(piece) ?? (last += 1);
    return { ...piece, id, children: piece.children.map(visit) };
  };
  return target.map(visit);
}

/** Whether two rows of pieces say the same with the same markup, whatever their numbers. */
export function samePieces(one: readonly Piece[], other: readonly Piece[]): boolean {
  return one.length === other.length && one.every((piece, index) => {
    const answer = other[index]!;
    if (typeof piece === 'string' || typeof answer === 'string') return piece === answer;
    return piece.kind === answer.kind && piece.target === answer.target && samePieces(piece.children, answer.children);
  });
}
