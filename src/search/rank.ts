import type { StoredRecord } from './stored.ts';
import type { Found } from './engine.ts';
import type { Way } from './widen.ts';

/** A word of the query: how it was found, and the records that have each of its keys, or a key that begins with it. */
export interface Asked {
  readonly way: Way;
  readonly keys: readonly string[];
  readonly found: readonly (readonly Found[])[];
}

export interface Ranked {
  readonly href: string;
  readonly record: StoredRecord;
  readonly choices: readonly Ranked[];
}

/** What a word counts for by the way it was found. */
const worth: Readonly<Record<Way, number>> = { exact: 1, beginning: 0.8, inside: 0.6, shortened: 0.5, typo: 0.5 };
/** A choice is named under its page where it fits nearly as well: so many of them. */
const besideShare = 0.5;
const mostBeside = 4;

interface Scored {
  readonly found: Found;
  readonly score: number;
}

/**
 * The pages that fit, best first: those that have more words of the query before those that have fewer.
 * @param parents pages of which records are choices
 * @param limit how many pages to load
 */
export async function rank(asked: readonly Asked[], parents: ReadonlyMap<string, string>, limit: number): Promise<{ count: number; pages: Ranked[] }> {
  const pages = new Map<string, Scored[]>();
  for (const one of scoresOf(asked)) {
    const { id } = one.found;
    const page = parents.get(id) ?? id;
    pages.set(page, [...(pages.get(page) ?? []), one]);
  }
  const load = async ({ found }: Scored) => {
    const { raw_url: href, record } = await found.data();
    return { href, record, choices: [] };
  };
  const shown = [...pages.values()].slice(0, limit).map(async ([first, ...others]): Promise<Ranked> => {
    const beside = others.filter(({ found, score }) => score >= first!.score * besideShare && parents.has(found.id)).slice(0, mostBeside);
    const [best, choices] = await Promise.all([load(first!), Promise.all(beside.map(load))]);
    return { ...best, choices };
  });
  return { count: pages.size, pages: await Promise.all(shown) };
}

/** Records by how well they fit, the best first. */
function scoresOf(asked: readonly Asked[]): Scored[] {
  const records = new Map<string, Scored & { words: number }>();
  for (const { way, found } of asked) {
    const here = new Map<string, Scored>();
    for (const one of found.flat()) {
      const score = one.score * worth[way];
      if (score > (here.get(one.id)?.score ?? 0)) here.set(one.id, { found: one, score });
    }
    for (const [id, { found: one, score }] of here) {
      const before = records.get(id);
      records.set(id, { found: one, score: (before?.score ?? 0) + score, words: (before?.words ?? 0) + 1 });
    }
  }
  return [...records.values()]
    .map(({ found, score, words }) => ({ found, score: score * (words / asked.length) ** 2 }))
    .sort((one, other) => other.score - one.score);
}
