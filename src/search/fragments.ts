import { gunzipSync, gzipSync } from 'node:zlib';
import { digestOf } from '../model/blocks.ts';
import type { Piece } from './answer.ts';
import type { SearchRecord } from './records.ts';
import { sentencesOf } from './sentences.ts';
import type { StoredRecord } from './stored.ts';

/**
 * The files of the engine that are fetched for each result. It puts the keys of the index into them, which no reader
 * needs again; ours hold what a result shows.
 */
export interface Fragment {
  /** "fragment/x-da_4f2a1c0.pf_fragment" */
  readonly path: string;
  /** Language of the index. */
  readonly code: string;
  /** As the index names the record: "4f2a1c0". */
  readonly id: string;
  /** Where it leads. */
  readonly href: string;
  readonly data: object;
}

/** The engine's mark at the head of what it has packed. */
const mark = 'pagefind_dcd';

/**
 * What the engine is told as the address of a record. It names its file by what it knows, and hosts keep such files for
 * good, so it must know when the words change that it is not given.
 */
export const addressFor = (href: string, record: StoredRecord) => `${digestOf(JSON.stringify(record))} ${href}`;

/** @throws {Error} where the engine packs its files in another way than it did */
export function readFragment({ path, content }: { path: string; content: Uint8Array }): Fragment {
  const text = gunzipSync(content).toString();
  const [, code = '', id = ''] = /^fragment\/x-(.+)_([^_]+)\.pf_fragment$/.exec(path) ?? [];
  const data = text.startsWith(mark) ? (JSON.parse(text.slice(mark.length)) as { url: string }) : undefined;
  const href = data?.url.split(' ')[1];
  if (id === '' || data === undefined || href === undefined) throw new Error(`The search index has a record of an unknown form: ${path}`);
  return { path, code, id, href, data };
}

/** The file of a record as readers fetch it. */
export function writeFragment({ path, href, data }: Fragment, record: StoredRecord): { path: string; content: Uint8Array } {
  return { path, content: gzipSync(mark + JSON.stringify({ ...data, url: href, content: '', record }), { level: 9 }) };
}

/** What a result shows of a record. */
export function storedOf({ title, place, within, description, texts, language }: SearchRecord): StoredRecord {
  const pieceOf = ({ text, lang }: Piece): readonly [string, string?] => (lang === undefined ? [text] : [text, lang]);
  const sentences = texts.flatMap((text) => sentencesOf(text, language)).map((sentence) => sentence.map(pieceOf));
  return { t: title, s: sentences, ...(place === undefined ? {} : { p: place }), ...(within === undefined ? {} : { w: within }), ...(description === undefined ? {} : { d: description }) };
}
