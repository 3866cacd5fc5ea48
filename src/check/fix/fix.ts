/** A repair of one kind: a text to a text, the same one where there is nothing to mend. */
export type Fix = (text: string) => string;

/** What a repair is told as. */
export type RepairKind = 'byte-order-mark' | 'line-ends' | 'trailing-spaces' | 'last-line' | 'key-signs' | 'quotes' | 'marker' | 'box' | 'numbers';

/** What was mended in a file. */
export interface Repair {
  readonly kind: RepairKind;
  /** Where, counted from 1 in the mended file; none where it is the whole file. */
  readonly lines: readonly number[];
}

/** The front matter of a page and its body, so that a repair of the one leaves the other alone. */
export function splitPage(text: string): { readonly front: string; readonly body: string } {
  const end = /^\uFEFF?---[ \t]*\r?\n/.test(text) ? text.search(/\n---[ \t]*(?:\r?\n|$)/) : -1;
  if (end < 0) return { front: '', body: text };
  const next = text.indexOf('\n', end + 1);
  return next < 0 ? { front: text, body: '' } : { front: text.slice(0, next + 1), body: text.slice(next + 1) };
}
