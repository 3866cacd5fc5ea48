/** A repair of one kind: a text to a text, the same one where there is nothing to mend. */
export type Fix = (text: string) => string;

/** What a repair is told as. */
export type RepairKind = 'byte-order-mark' | 'line-ends' | 'invisible' | 'trailing-spaces' | 'last-line' | 'key-signs' | 'curly' | 'quotes' | 'tabs' | 'draft' | 'marker' | 'box' | 'heading' | 'link' | 'bullets' | 'numbers';

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

/**
 * Mends the lines of a page below its front matter. A page with a block of code is left alone: what stands there is shown.
 * @param sign what must stand there for there to be anything to mend
 */
export function mendBody(text: string, sign: RegExp, mend: (lines: readonly string[]) => readonly string[]): string {
  const { front, body } = splitPage(text);
  if (body.search(sign) < 0 || /^[> \t]*(?:```|~~~)/m.test(body)) return text;
  return front + mend(body.split('\n')).join('\n');
}

/** The same, line by line. */
export function mendLines(text: string, sign: RegExp, mend: (line: string) => string): string {
  return mendBody(text, sign, (lines) => lines.map(mend));
}
