/**
 * The query stands in the address, after "#": so going back, loading anew and handing the address on keep it, and it is
 * sent to nobody.
 */

/**
 * @example queryIn('#q=kode+viser') // 'kode viser'
 */
export function queryIn(hash: string): string {
  return tidy(new URLSearchParams(hash.slice(1)).get('q') ?? '');
}

/** What comes after the address of the page. */
export function hashOf(query: string): string {
  return query && `#${new URLSearchParams({ q: query }).toString()}`;
}

/** One space between words, none around them. */
export function tidy(query: string): string {
  return query.trim().replace(/\s+/g, ' ');
}

/** Whether a part of an address says what to search for: a place on the page does not. */
export function isQuery(hash: string): boolean {
  return hash === '' || hash.startsWith('#q=');
}

/** The query that stands in the address, and whether the reader meant it: pressed the button, or came with it. */
export interface Written {
  readonly query: string;
  readonly meant: boolean;
}

/**
 * How the history takes in the next query. What somebody meant keeps an entry of its own, to go back to; what only stood
 * there in a pause of typing gives way to the next.
 */
export function historyStep(now: Written, next: Written): { readonly written: Written; readonly how: 'push' | 'replace' | 'none' } {
  if (now.query === next.query) return { written: { ...now, meant: now.meant || next.meant }, how: 'none' };
  return { written: next, how: now.meant ? 'push' : 'replace' };
}
