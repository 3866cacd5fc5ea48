import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import { textsIn } from './texts.ts';
import type { Text } from './texts.ts';

/** All that rules look at: the content as far as it could be read, and the words in it. */
export interface Content {
  /** As far as the files could be read; what cannot be read is refused elsewhere, and is not there. */
  readonly site: Site;
  /** The pages that are looked at; links and names may mean any page of the site. */
  readonly pages: readonly Page[];
  readonly sources: readonly Source[];
  /** The languages that come with the generator. */
  readonly shipped: readonly Source[];
  /** The content folder as editors know it: "content". */
  readonly folder: string;
  /** The date, as "2026-11-23". */
  readonly today: string;
  /** Every piece of words for readers, in the order of the files. */
  readonly texts: readonly Text[];
  /** The text of a file, as it stands there; undefined for images. */
  readonly textOf: (file: string) => string | undefined;
  /** Size of a file in bytes. */
  readonly bytesOf: (file: string) => number | undefined;
}

export interface ContentSettings {
  readonly site: Site;
  readonly sources: readonly Source[];
  readonly shipped: readonly Source[];
  readonly folder: string;
  readonly today: string;
  /** What stands in the text files, by path as editors know it. */
  readonly files: ReadonlyMap<string, { readonly text?: string; readonly bytes: number }>;
}

/** Joins what rules look at. */
export function contentOf({ site, sources, shipped, folder, today, files }: ContentSettings): Content {
  const textOf = (file: string) => files.get(file)?.text;
  return {
    site,
    pages: [...site.pages.values()],
    sources,
    shipped,
    folder,
    today,
    texts: sources.flatMap((source) => textsIn(source, textOf(source.path) ?? '')),
    textOf,
    bytesOf: (file) => files.get(file)?.bytes,
  };
}
