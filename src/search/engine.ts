import type { StoredRecord } from './stored.ts';

/** What of the engine's script is used. It is part of the index, and is loaded from there. */
interface Pagefind {
  createInstance(options: Record<string, unknown>): Instance;
}

interface Instance {
  search(term: string): Promise<{ results: Found[] }>;
  mergeIndex(path: string, options: { language: string }): Promise<void>;
}

/** A record of the index that has a key. */
export interface Found {
  /** As the list of words names it: "4f2a1c0". */
  readonly id: string;
  readonly score: number;
  /** The address as the build has given it: what the engine makes of it has the base of the site twice. */
  readonly data: () => Promise<{ raw_url: string; record: StoredRecord }>;
}

export interface Engine {
  /** Records of a language that have the key. @param whole false: those too with a key that begins with it */
  find(key: string, code: string, whole: boolean): Promise<Found[]>;
}

/**
 * Loads the engine. One index is that of the page's language; those of others are added when they are asked for.
 * @param bundle address of the index
 * @param own language of the page
 * @param tries how often it has been loaded in vain: a browser may remember that a script did not come
 */
export async function openEngine(bundle: string, own: string, tries: number): Promise<Engine> {
  const { createInstance } = (await import(/* @vite-ignore */ new URL(`${bundle}pagefind.js?${tries}`, location.href).href)) as Pagefind;
  // A worker would be eleven kilobytes more; what is asked here takes a few milliseconds.
  const instance = createInstance({ basePath: bundle, noWorker: true, ranking: { pageLength: 0.3, termSaturation: 2, termSimilarity: 4 } });
  const merged = new Map<string, Promise<void>>();
  return {
    async find(key, code, whole) {
      if (code !== own) {
        // The engine adds no index to itself; a whole address is another to it.
        if (!merged.has(code)) merged.set(code, instance.mergeIndex(new URL(bundle, location.href).href, { language: code }));
        await merged.get(code);
      }
      const { results } = await instance.search(whole ? `"${key}"` : key);
      const prefix = `x-${code}_`;
      return results.filter(({ id }) => id.startsWith(prefix)).map(({ id, score, data }) => ({ id: id.slice(prefix.length), score, data }));
    },
  };
}
