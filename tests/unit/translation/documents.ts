/** Generated documents in two languages that are built alike and laid out differently. */
import * as fc from 'fast-check';
import type { CodeKind, Piece } from '../../../src/translation/unit.ts';
import { says, words as anyWords, writes } from './document-words.ts';
import type { Tongue, Words } from './document-words.ts';

/** Markup within a block. What links and images lead to is told by their number. */
interface Mark {
  readonly kind: CodeKind;
  readonly which: number;
  readonly inner: Words;
  readonly deeper?: Mark | undefined;
}

/** The words of one block: anyWords, and markup with words after it. */
export interface Text {
  /** A number with a point, which must not become an item of a list. */
  readonly numbered: boolean;
  readonly first: Words;
  readonly more: readonly (readonly [Mark, Words])[];
}

interface Item {
  readonly text: Text;
  readonly inner: readonly Item[];
}

export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly text: Text }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Item[] }
  | { readonly kind: 'alert'; readonly type: string; readonly texts: readonly Text[]; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly [Text, Text])[] };

export interface Document {
  readonly title: Words;
  readonly description: Words;
  readonly body: readonly Block[];
  readonly choice: readonly Block[];
  readonly actions: readonly [Text, Text];
  readonly after: readonly Block[];
}

/** How one language lays its page out. */
export interface Layout {
  readonly list: number;
  readonly emphasis: number;
  readonly heading: number;
  readonly alert: number;
  readonly table: number;
  readonly loose: boolean;
  readonly yaml: number;
}

const targets: Readonly<Partial<Record<CodeKind, readonly (readonly [target: string, name: Readonly<Record<Tongue, string>>])[]>>> = {
  link: [['page:about', { da: 'om alt', en: 'about all', new: 'of everything' }], ['https://x.example/a_(b)?c=d&e=f', { da: 'reglerne', en: 'the rules', new: 'our rules' }]],
  term: [['pin', { da: 'pinkode', en: 'PIN code', new: 'PIN codes' }]],
  image: [['phone.png', { da: 'En telefon', en: 'A phone', new: 'One phone' }]],
};

const kinds = fc.constantFrom<CodeKind>('strong', 'emphasis', 'link', 'term', 'image', 'code', 'break');
const mark: fc.Arbitrary<Mark> = fc.record({ kind: kinds, which: fc.nat(1), inner: anyWords, deeper: fc.option(fc.record({ kind: fc.constantFrom<CodeKind>('emphasis', 'link', 'code'), which: fc.nat(1), inner: anyWords }), { nil: undefined, freq: 3 }) });
const text = (marks: fc.Arbitrary<Mark> = mark): fc.Arbitrary<Text> => fc.record({ numbered: fc.boolean(), first: anyWords, more: fc.array(fc.tuple(marks, anyWords), { maxLength: 3 }) });
const inCell = text(mark.filter(({ kind }) => kind !== 'break'));
const inHeading = text(mark.filter(({ kind }) => kind !== 'break' && kind !== 'term'));
/** What is bold in an action is a label of the app. */
const inAction = text(mark.filter(({ kind }) => kind === 'emphasis' || kind === 'link'));

const item: fc.Arbitrary<Item> = fc.letrec<{ item: Item }>((tie) => ({ item: fc.record({ text: text(), inner: fc.oneof({ maxDepth: 1, withCrossShrink: true }, { weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(tie('item'), { minLength: 1, maxLength: 2 }) }) }) })).item;
const items = fc.array(item, { minLength: 1, maxLength: 3 });

export const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: text().map((one): Block => ({ kind: 'paragraph', text: one })) },
  inHeading.map((one): Block => ({ kind: 'heading', text: one })),
  { weight: 2, arbitrary: fc.record({ ordered: fc.boolean(), items }).map((one): Block => ({ kind: 'list', ...one })) },
  fc.record({ type: fc.constantFrom('TIP', 'WARNING', 'NOTE'), texts: fc.array(text(), { minLength: 1, maxLength: 2 }), items: fc.oneof(fc.constant([]), items) }).map((one): Block => ({ kind: 'alert', ...one })),
  fc.array(fc.tuple(inCell, inCell), { minLength: 2, maxLength: 3 }).map((rows): Block => ({ kind: 'table', rows })),
);

const blocks = fc.array(block, { maxLength: 4 });
export const layout: fc.Arbitrary<Layout> = fc.record({ list: fc.nat(2), emphasis: fc.nat(1), heading: fc.nat(2), alert: fc.nat(2), table: fc.nat(1), loose: fc.boolean(), yaml: fc.nat(3) });
export const document: fc.Arbitrary<Document> = fc.record({ title: anyWords, description: anyWords, body: blocks, choice: blocks, actions: fc.tuple(inAction, inAction), after: blocks });

/** A page as its file has it. */
export function pageOf(page: Document, tongue: 'da' | 'en', look: Layout): string {
  const draw = new Draw(tongue, look);
  const title = { da: 'Bestil', en: 'Order' }[tongue];
  const key = { da: 'Tryk på **Åbn**', en: 'Press **Åbn**' }[tongue];
  const [one, two] = page.actions.map((some) => draw.text(some));
  return [
    `---\ntitle: ${yaml(`${title} ${says(page.title, tongue)}`, look.yaml)}\ndescription: ${yaml(`${title}: ${says(page.description, tongue)}`, look.yaml + 1)}\n---`,
    ...draw.blocks(page.body, 2),
    '<Choice id="this-phone" />',
    `### ${{ da: 'På denne', en: 'On this' }[tongue]}`,
    ...draw.blocks(page.choice, 4),
    `<Walkthrough flow="open-app" />`,
    `1. ${key} ${one!.replaceAll('\n', '\n   ')}\n2. ${two!.replaceAll('\n', '\n   ')}`,
    '<Choice id="other-phone" />',
    `### ${{ da: 'På en anden', en: 'On another' }[tongue]}`,
    '<AfterChoices />',
    ...draw.blocks(page.after, 2),
  ].join('\n\n') + '\n';
}

/** A text of YAML, quoted in one of the ways there are. */
function yaml(words: string, way: number): string {
  if (way % 4 === 1 && !words.includes('\u00AD')) return `'${words.replaceAll("'", "''")}'`;
  if (way % 4 === 2) return `>-\n  ${words}`;
  return way % 4 === 3 ? `|-\n  ${words}` : JSON.stringify(words);
}

class Draw {
  private readonly tongue: 'da' | 'en';
  private readonly look: Layout;

  constructor(tongue: 'da' | 'en', look: Layout) {
    this.tongue = tongue;
    this.look = look;
  }

  /** With an end of line where one may be; a remark keeps two lists apart. */
  blocks(some: readonly Block[], depth: number): string[] {
    return some.flatMap((one, index) => [...(one.kind === 'list' && some[index - 1]?.kind === 'list' ? [`${{ da: 'Så', en: 'Then' }[this.tongue]}:`] : []), this.block(one, depth)]);
  }

  private block(one: Block, depth: number): string {
    switch (one.kind) {
      case 'paragraph':
        return this.text(one.text);
      case 'heading':
        return this.heading(this.line(one.text), depth);
      case 'list':
        return this.list(one.items, one.ordered);
      case 'alert':
        return this.alert(one.type, [...one.texts.map((some) => this.text(some)), ...(one.items.length > 0 ? [this.list(one.items, false)] : [])]);
      default:
        return this.table(one.rows.map((row) => row.map((cell) => this.line(cell))));
    }
  }

  private heading(words: string, depth: number): string {
    const signs = '#'.repeat(depth);
    if (this.look.heading === 2 && depth === 2) return `${words}\n---`;
    return this.look.heading === 1 ? `${signs}  ${words} ${signs}` : `${signs} ${words}`;
  }

  private list(some: readonly Item[], ordered: boolean): string {
    const between = this.look.loose ? '\n\n' : '\n';
    return some.map(({ text: own, inner }, index) => {
      const sign = ordered ? `${index + 1}${['.', ')', '.'][this.look.list]}` : ['-', '*', '+'][this.look.list]!;
      const lines = [this.text(own), ...(inner.length > 0 ? [this.list(inner, !ordered)] : [])].join(between);
      return `${sign} ${indented(lines, ' '.repeat(sign.length + 1))}`;
    }).join(between);
  }

  private alert(type: string, parts: readonly string[]): string {
    const sign = ['> ', '>  ', '>'][this.look.alert]!;
    return [`[!${type}]`, ...parts.join('\n\n').split('\n')].map((line) => (sign + line).trimEnd() + (line.endsWith('  ') ? '  ' : line.endsWith(' ') ? ' ' : '')).join('\n');
  }

  private table(rows: readonly (readonly string[])[]): string {
    const [lines, wall] = this.look.table === 0 ? [rows.map((row) => `| ${row.join(' | ')} |`), '| --- | --- |'] : [rows.map((row) => `|${row.join('|')}|`), '|:--|--:|'];
    return [lines[0], wall, ...lines.slice(1)].join('\n');
  }

  text({ numbered, first, more }: Text): string {
    return `${numbered ? '7\\. ' : ''}${{ da: 'Nu', en: 'Now' }[this.tongue]} ${writes(first, this.tongue)}${more.map(([one, after]) => this.mark(one, '*') + this.lead(one) + writes(after, this.tongue)).join('')}`;
  }

  private lead = ({ kind }: Mark) => (kind === 'break' ? `${{ da: 'Så', en: 'So' }[this.tongue]} ` : ' ');

  private line(own: Text): string {
    return this.text(own).replaceAll(/ ?\n/g, ' ');
  }

  private mark({ kind, which, inner, deeper }: Mark, around: string): string {
    const sign = around === '*' && this.look.emphasis === 1 ? '_' : around;
    const name = targets[kind]?.[which % targets[kind]!.length];
    const nested = deeper === undefined || deeper.kind === kind || kind === 'image' || kind === 'code' || ((kind === 'link' || kind === 'term') && deeper.kind === 'link') ? '' : this.mark(deeper, sign === '*' ? '_' : '*');
    const inside = `${{ da: 'Se', en: 'See' }[this.tongue]} ${writes(inner, this.tongue)}${nested} ${{ da: 'igen', en: 'again' }[this.tongue]}`;
    switch (kind) {
      case 'strong':
        return ` ${sign}${sign}${inside}${sign}${sign}`;
      case 'emphasis':
        return ` ${sign}${inside}${sign}`;
      case 'code':
        return ` \`${{ da: 'kode', en: 'code' }[this.tongue]} <b> {x} &amp;\``;
      case 'break':
        return this.look.emphasis === 0 ? '\\\n' : '  \n';
      case 'image':
        return ` ![${name![1][this.tongue]}](${name![0]})`;
      default:
        return ` [${name![1][this.tongue]}${nested}](${kind === 'term' ? 'term:' : ''}${name![0]})`;
    }
  }
}

const indented = (lines: string, by: string) => lines.split('\n').map((line, index) => (index === 0 || line === '' ? line : by + line)).join('\n');

/**
 * New words for a unit: its codes in another order, each with other words inside.
 * @param turn how many codes come to stand elsewhere
 */
export function retold(source: readonly Piece[], some: readonly Words[], turn: number): Piece[] {
  let at = 0;
  const next = () => says(some[(at += 1) % some.length]!, 'new');
  const tell = (pieces: readonly Piece[]): Piece[] => pieces.map((piece) => {
    if (typeof piece === 'string') return /\d\./.test(piece) ? ` 7. ${next()} ` : ` ${next()} `;
    if (piece.kind === 'code') return { ...piece, children: [`<${next()}`] };
    const name = targets[piece.kind]?.find(([target]) => target === piece.target)?.[1].new;
    const isLabel = piece.kind === 'strong' && piece.children.length === 1 && piece.children[0] === 'Åbn';
    return { ...piece, children: isLabel ? piece.children : name === undefined ? tell(piece.children) : [`${name} `, ...tell(piece.children.filter((one) => typeof one !== 'string'))] };
  });
  const told = tell(source);
  const codes = told.filter((piece) => typeof piece !== 'string');
  const turned = codes.map((_, index) => codes[(index + turn) % codes.length]!);
  return told.map((piece) => (typeof piece === 'string' ? piece : turned.shift()!));
}
