import { applyEdits } from '../edits.ts';

/** Words to put into a text, instead of some that stand there or of nothing. No other byte changes. */
export interface Splice {
  readonly at: number;
  /** How many characters they stand instead of. */
  readonly instead?: number;
  readonly words: string;
}

/** A text with its splices made, which must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  return applyEdits(text, splices.map(({ at, instead = 0, words }) => ({ start: at, end: at + instead, text: words })));
}
