import { tidy } from './pieces.ts';
import type { Code, Piece } from './unit.ts';

/** Where words stand in a file. */
export interface MarkdownPlace {
  /** A heading and a cell are one line of their own; other words may run over more. */
  readonly kind: 'heading' | 'cell' | 'lines';
  /** What a further line begins with, so that it belongs to the same block: "> ", "   ". */
  readonly indent: string;
  /** How a line is broken; a backslash where nothing else is said. */
  readonly lineBreak?: '\\' | '  ';
}

/**
 * Words as Markdown that reads back as the same words, on one line but for breaks. Signs are escaped only where they
 * would mean something. A bare address among the words reads back as a link, as wherever one is written.
 */
export function markdownOf(pieces: readonly Piece[], place: MarkdownPlace): string {
  const text = new Writer(place, { linked: false }).write(tidy(pieces));
  return place.kind === 'heading' ? text.replace(/(^| )(#+)$/, '$1\\$2') : text;
}

type Sign = '*' | '_';

/** What words stand inside of. */
interface Around {
  /** In the square brackets of a link. */
  readonly linked: boolean;
  /** The sign of the emphasis around them. */
  readonly sign?: Sign;
}

const asciiSign = /[!-/:-@[-`{-~]/;
const letter = /[\p{L}\p{N}]/u;
/** What an opening or closing sign of emphasis may always stand beside: an edge, white space, or a sign. */
const isApart = (sign: string) => sign === '' || /\s/.test(sign) || asciiSign.test(sign);
const encoded = (sign: string) => (sign === '\u00A0' ? '&nbsp;' : `&#x${sign.codePointAt(0)!.toString(16).toUpperCase()};`);
const firstOf = (text: string) => (text === '' ? '' : String.fromCodePoint(text.codePointAt(0)!));
const lastOf = (text: string) => /.$/su.exec(text)?.[0] ?? '';

class Writer {
  private out = '';
  /** A letter that follows must be written as its number, or the emphasis before it would not end. */
  private encodeNext = false;

  private readonly place: MarkdownPlace;
  private readonly around: Around;

  constructor(place: MarkdownPlace, around: Around) {
    this.place = place;
    this.around = around;
  }

  write(pieces: readonly Piece[]): string {
    for (const [index, piece] of pieces.entries()) {
      if (typeof piece === 'string') this.words(piece, pieces[index + 1]);
      else this.code(piece);
    }
    return this.out;
  }

  private code(code: Code): void {
    switch (code.kind) {
      case 'strong':
      case 'emphasis':
        this.emphasis(code);
        return;
      case 'link':
      case 'term':
        this.add(`[${new Writer(this.place, { linked: true }).write(code.children)}](${this.address(`${code.kind === 'term' ? 'term:' : ''}${code.target ?? ''}`)})`);
        return;
      case 'image':
        this.add(`![${new Writer(this.place, { linked: true }).write(code.children)}](${this.address(code.target ?? '')})`);
        return;
      case 'code':
        this.add(this.cell(inlineCode(code.children.join(''))));
        return;
      case 'placeholder':
        this.words(`{${code.target ?? ''}}`, undefined);
        return;
      case 'break':
        this.add(this.place.kind === 'lines' ? `${this.place.lineBreak ?? '\\'}\n${this.place.indent}` : ' ');
    }
  }

  private add(text: string): void {
    this.out += text;
    this.encodeNext = false;
  }

  /** Emphasis, in the one of two signs that the signs beside and around it leave, with room for it to begin and to end. */
  private emphasis({ kind, children }: Code): void {
    const before = lastOf(this.out);
    const beside = before === '*' || before === '_' ? before : this.around.sign;
    const sign: Sign = beside === '*' ? '_' : '*';
    const inner = apartFromSpace(new Writer(this.place, { ...this.around, sign }).write(children));
    const mayTouchLetter = (inside: string) => sign === '*' && letter.test(inside);
    if (!isApart(before) && !mayTouchLetter(firstOf(inner))) this.out = this.out.slice(0, -before.length) + encoded(before);
    const signs = sign.repeat(kind === 'strong' ? 2 : 1);
    this.add(signs + inner + signs);
    this.encodeNext = !mayTouchLetter(lastOf(inner));
  }

  private words(text: string, next: Piece | undefined): void {
    const { linked, sign } = this.around;
    const atStart = this.out === '' && !linked && sign === undefined;
    const atLine = this.place.kind === 'lines' && (atStart || this.out.endsWith(`\n${this.place.indent}`));
    const first = firstOf(text);
    const head = this.encodeNext && !isApart(first) ? first : '';
    const rest = this.escape(text.slice(head.length), { before: atStart || atLine ? '' : undefined, after: next === undefined && !linked && sign === undefined ? '' : undefined, next });
    this.add(head === '' ? rest : encoded(head) + rest);
    if (atLine) this.out = this.out.slice(0, this.out.length - rest.length) + escapedLine(rest, atStart, this.place.indent);
  }

  /** Signs that would mean something among other words. What stands beside the text is not known unless it is said. */
  private escape(text: string, edge: { before: string | undefined; after: string | undefined; next: Piece | undefined }): string {
    return text.replace(/[\\`*_[\]<{&!~|]/g, (sign, at: number) => {
      const before = at > 0 ? text[at - 1] : edge.before;
      const after = at + 1 < text.length ? text[at + 1] : edge.after;
      const isAlone = before === ' ' && (after === ' ' || after === '');
      return this.means(sign, before, after, isAlone, text.slice(at), edge.next) ? `\\${sign}` : sign;
    });
  }

  private means(sign: string, before: string | undefined, after: string | undefined, isAlone: boolean, rest: string, next: Piece | undefined): boolean {
    switch (sign) {
      case '*':
      case '~':
        return !isAlone;
      case '_':
        return !isAlone && !(letter.test(before ?? '') && letter.test(after ?? ''));
      case ']':
        return this.around.linked;
      case '&':
        return /^&#?\w+;/.test(rest);
      case '!':
        return after === undefined && typeof next === 'object' && (next.kind === 'link' || next.kind === 'term');
      case '|':
        return this.place.kind === 'cell';
      default:
        return true;
    }
  }

  private address(url: string): string {
    const escaped = url.replace(/\\(?=[!-/:-@[-`{-~])|&(?=#?\w+;)|`/g, '\\$&');
    return this.cell(url === '' || /[\s\p{Cc}<>]/u.test(url) || !isBalanced(url) ? `<${escaped.replace(/[<>]/g, '\\$&')}>` : escaped);
  }

  private cell(text: string): string {
    return this.place.kind === 'cell' ? text.replaceAll('|', '\\|') : text;
  }
}

/** Emphasis cannot begin or end with white space, not even with one that does not break. */
function apartFromSpace(text: string): string {
  return text.replace(/^\s|\s$/gu, encoded);
}

function inlineCode(text: string): string {
  const runs = new Set((text.match(/`+/g) ?? []).map((run) => run.length));
  let count = 1;
  while (runs.has(count)) count += 1;
  const fence = '`'.repeat(count);
  const room = /^`|`$/.test(text) ? ' ' : '';
  return fence + room + text + room + fence;
}

function isBalanced(url: string): boolean {
  let depth = 0;
  for (const sign of url) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** The beginning of a line, escaped where it would begin another block: a list, a heading, a quotation, code to run. */
function escapedLine(text: string, isFirst: boolean, indent: string): string {
  if (isFirst && indent === '' && /^(?:import|export)(?: |$)/.test(text)) return encoded(text[0]!) + text.slice(1);
  // The last three underline a heading or begin a table where words stand above, be it the mark of an alert alone.
  if (/^(?:#{1,6}(?: |$)|>|\+(?: |$)|-(?:[ :|-]|$)|=|\||:-)/.test(text)) return `\\${text}`;
  return text.replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}
