import { createHash } from 'node:crypto';
import type { Nodes, Parents } from 'mdast';
import type { Document, DocumentPart, Section } from './document.ts';
import type { Variant } from './page.ts';
import { textOf } from './subset.ts';
import type { AlertType } from './view.ts';

/** The smallest piece of a page that is read, and translated, as one: a heading, paragraph, list item or cell. */
export interface Leaf {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'action' | 'cell';
  readonly node: Parents;
  readonly alert?: AlertType;
  /** The flow whose action it is, and its index in the list. */
  readonly action?: { readonly flow: string; readonly index: number };
}

/** A piece of words that is translated as one, in a page or in a file of words. */
export interface Block {
  /**
   * Where it belongs, in words that every language shares: "front matter", "body", "choice this-phone". In a file of
   * words each block has one of its own: "screens.choose-pin.title".
   */
  readonly section: string;
  /** Its words alone, white space folded: markup and layout change nothing. */
  readonly words: string;
  /** Of prose. */
  readonly leaf?: Leaf;
  /** Of YAML: the keys that lead to it in the front matter or the file. */
  readonly keys?: readonly string[];
}

/** The blocks of a variant, in reading order. */
export function blocksOf(variant: Variant): Block[] {
  const { title, description, forWhom, noneFits, needs = {} } = variant.frontMatter;
  const texts: [keys: string[], text: string | undefined][] = [
    [['title'], title], [['description'], description], [['forWhom'], forWhom], [['noneFits'], noneFits],
    // Needs by id, so that their order in the file means nothing.
    ...Object.keys(needs).toSorted().map((id): [string[], string] => [['needs', id], needs[id]!]),
  ];
  const front = texts.flatMap(([keys, text]): Block[] => (text === undefined ? [] : [{ section: 'front matter', words: fold(text), keys }]));
  return [...front, ...blocksIn(variant.document)];
}

const known = new WeakMap<Document, readonly Block[]>();

/** The blocks of a document's prose. Remembered: a source is held against each of its translations. */
export function blocksIn(document: Document): readonly Block[] {
  let blocks = known.get(document);
  if (blocks === undefined) {
    blocks = found(document);
    known.set(document, blocks);
  }
  return blocks;
}

function found({ sections }: Document): Block[] {
  return sections.flatMap((section) =>
    leavesOf(section).flatMap((leaf): Block[] => {
      const words = fold(textOf(leaf.node));
      return words === '' ? [] : [{ section: nameOfSection(section), words, leaf }];
    }),
  );
}

/** "body", "choice this-phone", "after" */
export function nameOfSection({ kind, id }: Pick<Section, 'kind' | 'id'>): string {
  return kind === 'choice' ? `choice ${id}` : kind;
}

/** The leaves of a section, also those without words: a paragraph that is an image alone. */
export function leavesOf({ title, parts }: Section): Leaf[] {
  return [...(title === undefined ? [] : leaves(title, {})), ...parts.flatMap(leavesOfPart)];
}

function leavesOfPart(part: DocumentPart): Leaf[] {
  switch (part.kind) {
    case 'problems':
      return part.parts.flatMap(leavesOfPart);
    case 'walkthrough':
      return part.items.flatMap((item, index) => leaves(item, { kind: 'action', action: { flow: part.flow, index } }));
    case 'alert':
      return part.nodes.flatMap((node) => leaves(node, { alert: part.type }));
    default:
      return part.nodes.flatMap((node) => leaves(node, {}));
  }
}

type More = Omit<Leaf, 'node' | 'kind'> & { readonly kind?: Leaf['kind'] };

/** Blocks hold either blocks or words; those that hold words are the leaves. */
function leaves(node: Nodes, more: More): Leaf[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const kind = more.kind ?? (node.type === 'tableCell' ? 'cell' : node.type);
    return [{ ...more, kind, node }];
  }
  const inner: More = node.type === 'listItem' && more.kind === undefined ? { ...more, kind: 'item' } : more;
  return 'children' in node ? node.children.flatMap((child) => leaves(child as Nodes, inner)) : [];
}

/** Words as they are compared: white space, which only lays them out, as single spaces. */
export const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A short name for words, by which a record knows them again. */
export function digestOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}
