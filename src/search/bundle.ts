import { close, createIndex } from 'pagefind';
import type { Site } from '../model/site.ts';
import type { SearchRules } from '../model/search-rules.ts';
import { addressFor, readFragment, storedOf, writeFragment } from './fragments.ts';
import type { Fragment } from './fragments.ts';
import { keysOf, wordsIn } from './key.ts';
import { meaningsFinder } from './meanings.ts';
import { partsFinder } from './parts.ts';
import { plainTexts, recordsOf } from './records.ts';
import type { SearchRecord } from './records.ts';
import { weigh } from './weigh.ts';
import type { Weighed } from './weigh.ts';

export interface BundleFile {
  /** Below the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** The engine takes no stems of a language that it does not know: ours are made before (key.ts), the same in all languages. */
const unknown = (code: string) => `x-${code}`;

/** The engine's own word for how much of the index it puts into a file. Small files are what a slow line wants. */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '1200';

/**
 * The index of a site, as files. The engine is given keys with their weights, never the words that a page shows, so
 * that no extra word can come into a result; what a result shows is put into the files that it makes (fragments.ts).
 * @param today ISO 8601 date of the build
 */
export async function searchBundle(site: Site, today: string): Promise<BundleFile[]> {
  const made = [...site.languages.values()].map((language) => weighAll(site, recordsOf(site, language, today), language.code));
  const { index } = await createIndex({});
  if (index === undefined) throw new Error('The search index could not be started.');
  try {
    for (const { code, records } of made) {
      for (const { href, stored, weighed } of records) {
        const { errors } = await index.addHTMLFile({ url: addressFor(href, stored), content: pageOf(weighed, code) });
        if (errors.length > 0) throw new Error(`The search could not take in ${href}: ${errors.join(' ')}`);
      }
    }
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
    const fragments = files.filter(({ path }) => path.startsWith('fragment/')).map(readFragment);
    const parents = parentsIn(fragments);
    const byHref = new Map(made.flatMap(({ records }) => records.map(({ href, stored }) => [href, stored] as const)));
    const words = made.map(({ code, words: list }) => ({ path: `words.${code}.txt`, content: [parents.get(code) ?? '', ...list].join('\n') }));
    return [...files.filter(({ path }) => isShipped(path)).map(renamed), ...fragments.map((one) => writeFragment(one, byHref.get(one.href)!)), ...words];
  } finally {
    await close();
  }
}

/**
 * Which record of the index is a choice of which other, by language: "4f2a1c0=b81d22e …". The search counts pages
 * without loading what it does not show.
 */
function parentsIn(fragments: readonly Fragment[]): Map<string, string> {
  const ids = new Map(fragments.map(({ id, href }) => [href, id]));
  const parents = new Map<string, string>();
  for (const { code, id, href } of fragments) {
    const [page = '', choice] = href.split('#');
    if (choice !== undefined) parents.set(code, [parents.get(code) ?? [], `${id}=${ids.get(page)}`].flat().join(' '));
  }
  return parents;
}

/** Neither the engine's own interfaces nor its stems of languages. */
const isShipped = (path: string) => /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|pagefind\..+\.pf_meta)$|^index\//.test(path);

/** The engine looks up the language of the page: it is told ours. */
function renamed({ path, content }: { path: string; content: Uint8Array }): BundleFile {
  if (path !== 'pagefind-entry.json') return { path, content };
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).map(([code, value]) => [code.replace(/^x-/, ''), value] as const).toSorted());
  return { path, content: JSON.stringify({ ...entry, languages }) };
}

function weighAll(site: Site, records: readonly SearchRecord[], code: string) {
  const rules = site.languages.get(code)!.search;
  const words = new Set(records.flatMap(wordsOf).flatMap((word) => word.split('-')));
  const weighing = { rules, parts: partsFinder(words, rules.joints, rules), meanings: meaningsFinder(site.terms.values(), code, rules) };
  const all = records.map((record) => ({ href: record.href, stored: storedOf(record), weighed: weigh(record, weighing) }));
  const said = new Set(records.flatMap((record) => wordsOf({ ...record, keywords: [] })));
  const found = all.flatMap(({ weighed }) => [...weighed.words]).filter((word) => !said.has(word));
  return { code, records: all, words: wordList([...said], found, rules) };
}

const wordsOf = ({ title, description = '', within = '', keywords, texts }: SearchRecord) => wordsIn([title, description, within, ...keywords, ...plainTexts({ texts })].join('\n'));

/** One word for each key, the shortest: of those that pages say first, and after an empty line the others. */
function wordList(said: readonly string[], found: readonly string[], rules: SearchRules): string[] {
  const taken = new Set<string>();
  const pick = (words: readonly string[]) => words.toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1)).filter((word) => {
    const key = keysOf(word, rules).join(' ');
    return !taken.has(key) && taken.add(key);
  }).toSorted();
  const first = pick(said);
  return [...first, '', ...pick(found)];
}

/** The engine reads HTML: a page of keys, those of one weight together. */
function pageOf({ keys }: Weighed, code: string): string {
  const byWeight = new Map<string, string[]>();
  for (const [key, weight] of keys) byWeight.set(weight.toFixed(1), [...(byWeight.get(weight.toFixed(1)) ?? []), key]);
  const parts = [...byWeight].map(([weight, list]) => `<p data-pagefind-weight="${weight}">${list.toSorted().join(' ')}</p>`);
  return `<html lang="${unknown(code)}"><body data-pagefind-body>${parts.join('')}</body></html>`;
}
