import { getCollection } from 'astro:content';
import { today as todayIs } from './commands/today.ts';
import { assemble } from './model/site.ts';
import type { Assembled, Site, Sources } from './model/site.ts';
import type { Source } from './model/source.ts';

let built: Assembled | undefined;
/** Kept outside the module: `dev` loads it anew at each change of the content. */
const kept = globalThis as { trinvisLastGood?: Site };

/** The site as the content now says it, with its problems. A build asks once; `dev` asks at each request. */
export async function readSite(): Promise<Assembled> {
  if (built !== undefined) return built;
  const assembled = assemble(await readSources());
  if (import.meta.env.PROD) built = assembled;
  if (import.meta.env.DEV && assembled.site !== undefined) kept.trinvisLastGood = assembled.site;
  return assembled;
}

/** The files that the site is made of, as the content now has them. */
export async function readSources(): Promise<Sources> {
  const sources = async (name: 'content' | 'languages') => (await getCollection(name)).map((entry) => entry.data as unknown as Source);
  return { content: await sources('content'), languages: await sources('languages') };
}

/**
 * The site to show: in `dev`, the last good one while the content has errors, which the page then lists.
 * @throws in a build, where the command has refused such content before
 */
export async function goodSite(): Promise<Site> {
  const { site, problems } = await readSite();
  const good = site ?? (import.meta.env.DEV ? kept.trinvisLastGood : undefined);
  if (good === undefined) throw new Error(`The content has ${problems.length} problems. Run: npm run check`);
  return good;
}

/** The date of the build, against which review dates are held. */
export const today = todayIs();
