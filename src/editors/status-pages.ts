import { recordName } from '../model/freshness.ts';
import type { Site } from '../model/site.ts';
import { goodSite, readSources } from '../site.ts';
import { blockStatuses } from '../translation/block-status.ts';
import type { BlockStatus } from '../translation/block-status.ts';
import { placeFinder } from '../translation/places.ts';
import { statusOf } from '../translation/status.ts';
import type { Status, TranslationStatus } from '../translation/status.ts';
import type { Translatable } from '../translation/translatable.ts';

/** All that the pages of translations show. */
interface Shown {
  readonly status: Status;
  readonly blocksOf: (one: TranslationStatus) => BlockStatus[];
}

const known = new WeakMap<Site, Promise<Shown>>();

/** How far the translations of a site have come. Counted once: each of their pages asks. */
export function shownOf(site: Site): Promise<Shown> {
  const shown = known.get(site) ?? show(site);
  known.set(site, shown);
  return shown;
}

async function show(site: Site): Promise<Shown> {
  const sources = await readSources();
  const find = placeFinder(sources);
  return { status: statusOf({ site, content: sources.content }), blocksOf: ({ translation }) => blockStatuses(translation, find, site.records.get(recordName(translation.name))) };
}

/** Those that have a page of their own: there is a translation, and something of it is not up to date. */
export function pagesOf({ groups }: Status): Map<string, TranslationStatus> {
  const all = groups.flatMap(({ rows }) => rows.flatMap(({ translations }) => [...translations.values()]));
  return new Map(all.filter(hasPage).map((one) => [pathOf(one.translation), one]));
}

export function hasPage({ state }: Pick<TranslationStatus, 'state'>): boolean {
  return state === 'outdated' || state === 'unknown';
}

/** "en/guides/help-newer-phone/order", below the table. */
export function pathOf({ name, language }: Pick<Translatable, 'name' | 'language'>): string {
  return `${language}/${name.replace(new RegExp(`[./]${language}\\.(?:mdx|yaml)$`), '')}`;
}

/** The pages of translations. In `dev`, content that has never been whole has none yet. */
export async function statusPaths(): Promise<{ params: { translation: string } }[]> {
  const site = await goodSite().catch((error: unknown) => {
    if (import.meta.env.DEV) return undefined;
    throw error;
  });
  if (site === undefined) return [];
  const { status } = await shownOf(site);
  return [...pagesOf(status).keys()].map((translation) => ({ params: { translation } }));
}
