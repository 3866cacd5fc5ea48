import type { CodeKind, Piece } from '../unit.ts';
import { codeNames, standsAlone } from './code-names.ts';
import { codeId, PieceBuilder } from './piece-builder.ts';
import { writable } from './xml-text.ts';

const tags = Object.entries(codeNames).flatMap(([kind, { tag }]) => (tag === undefined ? [] : [[tag, kind as CodeKind] as const]));
const kinds: ReadonlyMap<string, CodeKind> = new Map(tags);
const placeholder = /\{([\p{L}\p{N}_.-]+)\}/u;
const token = new RegExp(`<(?<end>/?)(?<tag>${tags.map(([tag]) => tag).join('|')})(?<id>\\d{1,9})(?<alone>/?)>|${placeholder.source}|&(?<entity>lt|gt|amp|#123);`, 'gu');
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', '#123': '{' };

/**
 * Pieces as a text with tags, which a translator can read and type.
 * @example poText(['Choose ', { kind: 'strong', id: 1, children: ['On & off'] }]) === 'Choose <b1>On &amp; off</b1>'
 */
export function poText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return poWords(piece);
      const { kind, id, target, children } = piece;
      if (kind === 'placeholder') return `{${target}}`;
      const tag = `${codeNames[kind].tag}${id}`;
      return standsAlone(kind) ? `<${tag}/>` : `<${tag}>${poText(children)}</${tag}>`;
    })
    .join('');
}

/** Plain words, in which nothing is a tag or a placeholder. */
export function poWords(words: string): string {
  return writable(words)
    .replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))
    .replace(new RegExp(placeholder, 'gu'), '&#123;$1}');
}

/**
 * The pieces of a source text. Placeholders, which stand without an id in it, get those that the tags leave over: codes
 * are counted in the order of the source.
 */
export function piecesOfSource(text: string, line: number): readonly Piece[] {
  const taken = new Set<number>();
  for (const { groups } of text.matchAll(token)) taken.add(codeId(groups!['id']));
  let next = 0;
  return piecesOf(text, line, () => {
    do next += 1;
    while (taken.has(next));
    return next;
  });
}

/**
 * The pieces of a translation. A placeholder has the id of one of that name in the source, the last of them where there
 * are more than there, and 0 where there is none.
 */
export function piecesOfTarget(text: string, source: readonly Piece[], line: number): readonly Piece[] {
  const ids = new Map<string, { readonly own: number[]; used: number }>();
  const visit = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      if (typeof piece === 'string') continue;
      if (piece.kind === 'placeholder') {
        const known = ids.get(piece.target!);
        if (known === undefined) ids.set(piece.target!, { own: [piece.id], used: 0 });
        else known.own.push(piece.id);
      }
      visit(piece.children);
    }
  };
  visit(source);
  return piecesOf(text, line, (name) => {
    const known = ids.get(name);
    return known === undefined ? 0 : (known.own[known.used++] ?? known.own.at(-1)!);
  });
}

function piecesOf(text: string, line: number, idOf: (placeholder: string) => number): readonly Piece[] {
  const builder = new PieceBuilder();
  let read = 0;
  for (const match of text.matchAll(token)) {
    builder.text(text.slice(read, match.index));
    read = match.index + match[0].length;
    const { end, tag, id, alone, entity } = match.groups!;
    if (entity !== undefined) builder.text(entities[entity]!);
    else if (tag === undefined) builder.alone('placeholder', idOf(match[5]!), match[5]!);
    else if (end === '/') builder.close(`${tag}${id}`);
    else if (alone === '/' || kinds.get(tag) === 'break') builder.alone(kinds.get(tag)!, codeId(id));
    else builder.open({ kind: kinds.get(tag)!, id: codeId(id), target: undefined, key: `${tag}${id}` }, line);
  }
  builder.text(text.slice(read));
  return builder.pieces();
}
