/** The search as readers have it, without a browser: the engine's own files, read from memory where it would fetch them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Site } from '../../src/model/site.ts';
import type { Searcher } from '../../src/search/answer.ts';
import type { BundleFile } from '../../src/search/bundle.ts';
import { searchLanguages } from '../../src/model/search-languages.ts';
import { openSearcher } from '../../src/search/searcher.ts';

export interface InNode {
  /** A search on a page in a language. */
  readonly searcher: (language: string) => Searcher;
  /** The engine's script itself, on a page in a language. */
  readonly engine: (language: string) => Promise<{ search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }> }>;
  /** What has been fetched so far, by path; emptied by who asks. */
  readonly fetched: () => string[];
  readonly close: () => void;
}

/** @param files of the index, by their paths below its folder */
export function searchInNode(site: Site, files: readonly BundleFile[]): InNode {
  const folder = mkdtempSync(join(tmpdir(), 'trinvis-search-'));
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  // Node imports scripts from files only.
  writeFileSync(join(folder, 'pagefind.js'), byPath.get('pagefind.js')!);
  const bundle = pathToFileURL(`${folder}/`).href;
  const before = { fetch: globalThis.fetch, document: globalThis.document, location: globalThis.location };
  const fetched: string[] = [];
  const set = (values: object) => Object.assign(globalThis, values);
  set({
    location: { href: bundle },
    fetch: async (address: string | URL) => {
      const path = `${address}`.split('?')[0]!.slice(bundle.length);
      fetched.push(path);
      const content = byPath.get(path);
      return content === undefined ? new Response('', { status: 404 }) : new Response(content as BodyInit);
    },
  });
  const speak = (language: string) => set({ document: { querySelector: () => ({ getAttribute: () => language }) } });
  return {
    searcher(language) {
      speak(language);
      const { languages } = searchLanguages(site, language);
      const searcher = openSearcher(bundle, languages.map((one) => ({ ...one, words: `${bundle}${one.words.split('/').at(-1)}` })));
      return { ...searcher, ask: (...question) => (speak(language), searcher.ask(...question)) };
    },
    async engine(language) {
      speak(language);
      const { createInstance } = (await import(`${bundle}pagefind.js`)) as { createInstance: (options: object) => never };
      return createInstance({ basePath: bundle, noWorker: true });
    },
    fetched: () => fetched.splice(0),
    close() {
      set(before);
      rmSync(folder, { recursive: true });
    },
  };
}
