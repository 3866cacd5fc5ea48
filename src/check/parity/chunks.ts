import type { Image, Link, Nodes, Table } from 'mdast';
import type { Document, DocumentPart } from '../../model/document.ts';
import type { Variant } from '../../model/page.ts';
import type { Place } from '../../model/problem.ts';
import { isAlertStart, placeOf } from '../../model/subset.ts';
import type { AlertType } from '../../model/view.ts';
import type { Text } from '../texts.ts';

/** What stands from one heading or walkthrough to the next: small enough to point at, and the same in each language. */
export interface Chunk {
  /** "front matter", "body", "choice this-phone", "after". */
  readonly section: string;
  /** What it begins with, in words that every language shares: "h2", "walkthrough open-app". */
  readonly opens: string;
  /** Where it begins. */
  readonly place: Place;
  readonly texts: readonly Text[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly tables: readonly Table[];
  /** Without a type: one that was meant to be, and is refused where it stands. */
  readonly alerts: readonly { readonly type?: AlertType; readonly place: Place }[];
}

interface Growing extends Chunk {
  readonly texts: Text[];
  readonly links: Link[];
  readonly images: Image[];
  readonly tables: Table[];
  readonly alerts: { type?: AlertType; place: Place }[];
}

const empty = (section: string, opens: string, place: Place): Growing => ({ section, opens, place, texts: [], links: [], images: [], tables: [], alerts: [] });

/** A paragraph that begins as a box does, and is none: "[TIP] Vent". */
const lostBox = /^\[!?\p{Lu}\p{L}+\]/u;

const known = new WeakMap<Document, readonly Chunk[]>();

/**
 * A page taken apart. Remembered by its document: a source is held against each of its translations.
 * @param texts those of its file
 */
export function chunksOf({ file, document }: Variant, texts: readonly Text[]): readonly Chunk[] {
  let chunks = known.get(document);
  if (chunks === undefined) {
    chunks = takenApart(file, document, texts);
    known.set(document, chunks);
  }
  return chunks;
}

function takenApart(file: string, document: Document, texts: readonly Text[]): Chunk[] {
  const front = empty('front matter', 'front matter', { file, line: 1, column: 1 });
  // By key, so that their order in the file means nothing.
  front.texts.push(...texts.filter(({ node }) => node === undefined).toSorted((a, b) => (a.section < b.section ? -1 : 1)));
  const byNode = new Map<Nodes, Text>(texts.flatMap((text) => (text.node === undefined ? [] : [[text.node as Nodes, text] as const])));
  const chunks: Growing[] = [front];

  for (const { kind, id, title, line, column, parts } of document.sections) {
    const section = kind === 'choice' ? `choice ${id}` : kind;
    let chunk = empty(section, 'start', { file, line, column });
    const open = (opens: string, place: Place) => {
      chunk = empty(section, opens, place);
      chunks.push(chunk);
    };
    chunks.push(chunk);

    const take = (node: Nodes): void => {
      if (node.type === 'heading') open(`h${node.depth}`, placeOf(file, node));
      const text = byNode.get(node);
      if (text !== undefined) chunk.texts.push(text);
      if (isAlertStart(node) || (text?.alert === undefined && lostBox.test(text?.words ?? ''))) chunk.alerts.push({ place: placeOf(file, node) });
      if (node.type === 'link') chunk.links.push(node);
      else if (node.type === 'image') chunk.images.push(node);
      else if (node.type === 'table') chunk.tables.push(node);
      if ('children' in node) for (const child of node.children) take(child as Nodes);
    };
    const takePart = (part: DocumentPart): void => {
      if (part.kind === 'problems') {
        open('problems', { file, line: part.line, column: part.column });
        for (const inner of part.parts) takePart(inner);
      } else if (part.kind === 'walkthrough') {
        open(`walkthrough ${part.flow}`, { file, line: part.line, column: part.column });
        for (const item of part.items) take(item);
      } else {
        if (part.kind === 'alert') chunk.alerts.push({ type: part.type, place: part.nodes[0] === undefined ? chunk.place : placeOf(file, part.nodes[0]) });
        for (const node of part.nodes) take(node);
      }
    };
    if (title !== undefined) {
      const text = byNode.get(title);
      if (text !== undefined) chunk.texts.push(text);
    }
    for (const part of parts) takePart(part);
  }
  return chunks;
}

/** Several as one. */
export function joined(chunks: readonly Chunk[]): Chunk {
  const [{ section, opens, place }] = chunks as [Chunk];
  return {
    section, opens, place,
    texts: chunks.flatMap(({ texts }) => texts),
    links: chunks.flatMap(({ links }) => links),
    images: chunks.flatMap(({ images }) => images),
    tables: chunks.flatMap(({ tables }) => tables),
    alerts: chunks.flatMap(({ alerts }) => alerts),
  };
}

/** Where in a chunk something should stand that stands in a text of the other: beside the text that answers it. */
export function placeBeside(text: Text | undefined, from: Chunk, to: Chunk): Place {
  const index = text === undefined ? -1 : from.texts.indexOf(text);
  const same = text?.node === undefined && text !== undefined
    ? to.texts.find(({ section }) => section === text.section)
    : from.texts.length === to.texts.length ? to.texts[index] : index < 0 ? undefined : byPosition(text!, from, to);
  return (same ?? to.texts[0])?.at(0) ?? to.place;
}

/** The text as far down the other chunk, of the same kind where there are such: an item by items, a paragraph by paragraphs. */
function byPosition(text: Text, from: Chunk, to: Chunk): Text | undefined {
  const alike = ({ kind }: Text) => kind === text.kind;
  const [own, others] = to.texts.some(alike) ? [from.texts.filter(alike), to.texts.filter(alike)] : [from.texts, to.texts];
  return others[Math.round((own.indexOf(text) * (others.length - 1)) / Math.max(own.length - 1, 1))];
}

/** The text around a place of the same chunk: the last one that begins before it. */
export function textAround({ texts }: Chunk, place: Place): Text | undefined {
  return texts.findLast((text) => {
    const start = text.at(0);
    return start.line < place.line || (start.line === place.line && start.column <= place.column);
  });
}
