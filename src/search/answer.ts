/** What the search gives to the page that shows it. Strings are plain text, never HTML. */
import type { SearchLanguage } from '../model/search-rules.ts';

/** Words of a sentence, in the language of the page that was found, or in another. */
export interface Piece {
  readonly text: string;
  /** BCP 47 code, where it is another than that of the hit. */
  readonly lang?: string | undefined;
  /** True for a word that was searched for. */
  readonly match?: boolean;
}

/** One page, or one choice of a step, that was found. */
export interface Hit {
  /** Where it leads: "/da/hjaelp-med-nyere-telefon/aktiver/#this-phone". */
  readonly href: string;
  readonly title: string;
  /** "Trin 5" or "Trin 5A"; none on a page that is not a step. */
  readonly place?: string | undefined;
  /** Title of what it belongs to: the guide of a step, the step of a choice. */
  readonly guide?: string | undefined;
  /** The page's own description; none on a choice. */
  readonly description?: string | undefined;
  /** The sentence of the page that fits the query best. */
  readonly sentence?: readonly Piece[] | undefined;
  /** Choices of the same page that were found too, best first; where a choice fits best, it is the hit itself. */
  readonly choices: readonly Hit[];
}

/** A word that no page has, and the words of the site that were searched for in its place; none where nothing is like it. */
export interface Instead {
  readonly typed: string;
  readonly used: readonly string[];
}

export interface Answer {
  /** How many pages were found. */
  readonly count: number;
  /** The best of them, as many as were asked for. */
  readonly hits: readonly Hit[];
  readonly instead: readonly Instead[];
  /** Words of the site that are like those of the query, where nothing was found. */
  readonly near: readonly string[];
}

/** The search, as the page uses it. Every function may be asked again after a failure. */
export interface Searcher {
  /** Begins to load what the first question will need: somebody has begun to type. */
  prepare(): void;
  /**
   * Pages of one language that fit, best first.
   * @param code the language to search in
   * @param limit how many pages to give at most
   * @throws {Error} when something could not be loaded (no connection, or the site was published anew meanwhile)
   */
  ask(query: string, code: string, limit: number): Promise<Answer>;
}

/**
 * `src/search/searcher.ts` exports `openSearcher(bundle, languages)`: fetches nothing by itself, the first question does.
 * @param bundle address of the folder with the index: "/pagefind/"
 */
export type OpenSearcher = (bundle: string, languages: readonly SearchLanguage[]) => Searcher;
