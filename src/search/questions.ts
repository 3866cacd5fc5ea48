/** What the page asks of the search, and why it got no answer. */
import type { Answer, Searcher } from './answer.ts';

/** What was found in a language; no answer where that language could not be asked. */
export interface Found {
  readonly code: string;
  readonly answer?: Answer;
}

/**
 * Asks in the reader's own language, and where there is nothing in it, in the others, in their order, up to one that has
 * something: each costs a reader on a dear line.
 * @param codes the languages to search, the own one first
 * @throws {Error} where the own language could not be asked
 */
export async function askAll(searcher: Searcher, query: string, codes: readonly string[], limit: number): Promise<{ own: Answer; others: Found[] }> {
  const [code, ...rest] = codes;
  const own = await searcher.ask(query, code!, limit);
  const others: Found[] = [];
  if (own.count > 0) return { own, others };
  for (const other of rest) {
    // A guess in a language that was not asked for would be noise: it is offered instead.
    const found: Found = await searcher.ask(query, other, limit).then((answer) => (answer.instead[0] ? { code: other } : { code: other, answer }), () => ({ code: other }));
    others.push(found);
    if (found.answer?.count) break;
  }
  return { own, others };
}

/** Whether something failed because it could not be loaded: browsers say so in words of their own. */
export function isOffline(error: unknown, online: boolean): boolean {
  return !online || (error instanceof TypeError && /fetch|load|network|import/i.test(error.message));
}

/**
 * The query as it was searched for, with the words of the site in the place of those that no page has.
 * @example asUsed('kodevisr mitid', [{ typed: 'kodevisr', used: ['kodeviser'] }]) // 'kodeviser mitid'
 */
export function asUsed(query: string, instead: Answer['instead']): string {
  // What was typed is letters, figures and hyphens (`wordPattern`), which say nothing else in a pattern.
  return instead.reduce((words, { typed, used }) => words.replace(new RegExp(typed, 'i'), used.join(', ') || typed), query);
}
