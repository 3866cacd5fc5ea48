import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Site } from '../model/site.ts';
import type { Piece } from './answer.ts';
import { keysOf, wordsIn } from './key.ts';
import { meaningsFinder } from './meanings.ts';
import { partsFinder } from './parts.ts';
import { recordsOf } from './records.ts';
import type { SearchRecord } from './records.ts';
import { sentencesOf } from './sentences.ts';
import type { StoredRecord } from './stored.ts';
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
 * that no extra word can come into a result; what a result shows goes along unread.
 * @param today ISO 8601 date of the build
 */
export async function searchBundle(site: Site, today: string): Promise<BundleFile[]> {
  const made = [...site.languages.values()].map((language) => weighAll(site, recordsOf(site, language, today), language.code));
  const { index } = await createIndex({});
  if (index === undefined) throw new Error('The search index could not be started.');
  try {
    for (const { code, records } of made) {
      for (const { record, weighed } of records) {
        const { errors } = await index.addHTMLFile({ url: record.href, content: pageOf(record, weighed, code) });
        if (errors.length > 0) throw new Error(`The search could not take in ${record.href}: ${errors.join(' ')}`);
      }
    }
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
    const fragments = files.filter(({ path }) => path.startsWith('fragment/')).map(readFragment);
    const parents = parentsIn(fragments);
    const words = made.map(({ code, words: list }) => ({ path: `words.${code}.txt`, content: [parents.get(code) ?? '', ...list].join('\n') }));
    return [...files.filter(({ path }) => isShipped(path)).map(renamed), ...fragments.map(lightened), ...words];
  } finally {
    await close();
  }
}

/** What the engine loads of a record that is shown. */
interface Fragment {
  readonly path: string;
  readonly data: { readonly url: string; readonly content: string };
}

/** The engine's mark at the head of what it has packed. */
const mark = 'pagefind_dcd';

function readFragment({ path, content }: { path: string; content: Uint8Array }): Fragment {
  const text = gunzipSync(content).toString();
  if (!text.startsWith(mark)) throw new Error(`The search index has a record of an unknown form: ${path}`);
  return { path, data: JSON.parse(text.slice(mark.length)) as Fragment['data'] };
}

/** The keys are in the index; no reader needs them again. The name of a record changes with all that it shows. */
const lightened = ({ path, data }: Fragment): BundleFile => ({ path, content: gzipSync(mark + JSON.stringify({ ...data, content: '' }), { level: 9 }) });

/**
 * Which record of the index is a choice of which other, by language: "4f2a1c0=b81d22e …". The search counts pages
 * without loading what it does not show.
 */
function parentsIn(fragments: readonly Fragment[]): Map<string, string> {
  const records = fragments.map(({ path, data: { url } }) => {
    const [, code = '', id = ''] = /^fragment\/x-(.+)_([^_]+)\.pf_fragment$/.exec(path)!;
    return { code, id, url };
  });
  const ids = new Map(records.map(({ code, id, url }) => [`${code} ${url}`, id]));
  const parents = new Map<string, string>();
  for (const { code, id, url } of records) {
    const [page, choice] = url.split('#');
    if (choice !== undefined) parents.set(code, [parents.get(code) ?? [], `${id}=${ids.get(`${code} ${page}`)}`].flat().join(' '));
  }
  return parents;
}

/** Neither the engine's own interfaces, nor stems of languages, nor the texts that went along as filters. */
const isShipped = (path: string) => /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|pagefind\..+\.pf_meta)$|^index\//.test(path);

/** The engine looks up the language of the page: it is told ours. */
function renamed({ path, content }: { path: string; content: Uint8Array }): BundleFile {
  if (path !== 'pagefind-entry.json') return { path, content };
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).map(([code, value]) => [code.replace(/^x-/, ''), value]));
  return { path, content: JSON.stringify({ ...entry, languages }) };
}

function weighAll(site: Site, records: readonly SearchRecord[], code: string) {
  const rules = site.languages.get(code)!.search;
  const words = new Set(records.flatMap(wordsOf).flatMap((word) => word.split('-')));
  const weighing = { rules, parts: partsFinder(words, rules.joints, rules), meanings: meaningsFinder(site.terms.values(), code, rules) };
  const all = records.map((record) => ({ record, weighed: weigh(record, weighing) }));
  const list = new Map<string, string>();
  for (const { weighed } of all) for (const word of weighed.words) if (/\p{L}/u.test(word)) list.set(keysOf(word, rules).join(' '), word);
  return { code, records: all, words: [...new Set(list.values())].toSorted() };
}

const wordsOf = ({ title, description = '', within = '', keywords, texts }: SearchRecord) =>
  wordsIn([title, description, within, ...keywords, ...texts.map((text) => text.map((piece) => piece.text).join(''))].join('\n'));

/** What a result shows. */
function stored({ title, place, within, description, texts, language }: SearchRecord): StoredRecord {
  const pieceOf = ({ text, lang }: Piece): readonly [string, string?] => (lang === undefined ? [text] : [text, lang]);
  const sentences = texts.flatMap((text) => sentencesOf(text, language)).map((sentence) => sentence.map(pieceOf));
  return { t: title, s: sentences, ...(place === undefined ? {} : { p: place }), ...(within === undefined ? {} : { w: within }), ...(description === undefined ? {} : { d: description }) };
}

/** The engine reads HTML: a page of keys, those of one weight together. */
function pageOf(record: SearchRecord, { keys }: Weighed, code: string): string {
  const byWeight = new Map<string, string[]>();
  for (const [key, weight] of keys) byWeight.set(weight.toFixed(1), [...(byWeight.get(weight.toFixed(1)) ?? []), key]);
  const spans = [...byWeight].map(([weight, list]) => `<p data-pagefind-weight="${weight}">${list.toSorted().map(escaped).join(' ')}</p>`);
  return `<html lang="${unknown(code)}"><head><meta data-pagefind-filter="record[content]" content="${escaped(JSON.stringify(stored(record)))}"></head><body data-pagefind-body>${spans.join('')}</body></html>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
