import type { Code, CodeKind, Piece } from '../unit.ts';
import { refused } from './refusal.ts';

/** How far codes may stand in each other, and elements of a file. */
export const deepest = 100;

interface Frame {
  readonly kind: CodeKind;
  readonly id: number;
  readonly target: string | undefined;
  /** By which its end is known. */
  readonly key: string;
  readonly children: Piece[];
}

/**
 * Puts pieces together from words, starts and ends of codes as they come in a file. A start without an end, or an end
 * without a start, stays as a code with the id 0 and nothing inside: no code of a unit has that id, so whoever compares
 * the codes sees that something is wrong here.
 */
export class PieceBuilder {
  readonly #frames: Frame[] = [];
  readonly #pieces: Piece[] = [];

  text(words: string): void {
    append(this.#inner, words);
  }

  /** @param line where it stands in the file */
  open(code: Omit<Frame, 'children'>, line: number): void {
    if (this.#frames.length === deepest) throw refused('deep', line, { most: deepest });
    this.#frames.push({ ...code, children: [] });
  }

  close(key: string): void {
    const index = this.#frames.findLastIndex((frame) => frame.key === key);
    if (index < 0) {
      append(this.#inner, { kind: 'strong', id: 0, children: [] });
      return;
    }
    while (this.#frames.length > index + 1) this.#dissolve();
    const { kind, id, target, children } = this.#frames.pop()!;
    append(this.#inner, codeOf(kind, id, target, children));
  }

  /** A code with nothing inside. */
  alone(kind: CodeKind, id: number, target?: string): void {
    append(this.#inner, codeOf(kind, id, target, []));
  }

  /** All that was put in. */
  pieces(): readonly Piece[] {
    while (this.#frames.length > 0) this.#dissolve();
    return this.#pieces;
  }

  get #inner(): Piece[] {
    return this.#frames.at(-1)?.children ?? this.#pieces;
  }

  /** A start whose end never came. */
  #dissolve(): void {
    const { kind, target, children } = this.#frames.pop()!;
    const inner = this.#inner;
    append(inner, codeOf(kind, 0, target, []));
    for (const child of children) append(inner, child);
  }
}

function codeOf(kind: CodeKind, id: number, target: string | undefined, children: readonly Piece[]): Code {
  return { kind, id, ...(target === undefined ? {} : { target }), children };
}

/** Words that follow words are one piece. */
function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
  else if (piece !== '') pieces.push(piece);
}

/** Whether nothing is said: no code, and no words but white space. */
export const saysNothing = (pieces: readonly Piece[]) => pieces.every((piece) => typeof piece === 'string' && piece.trim() === '');

/** The id that a file gives a code; 0 for one that is no number, as no code of ours has it. */
export const codeId = (text: string | undefined) => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 0);
