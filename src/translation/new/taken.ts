import type { Page } from '../../model/page.ts';
import type { Site } from '../../model/site.ts';

/** Titles that pages have in a language. */
export function titlesIn(pages: readonly Page[], language: string): string[] {
  return pages.flatMap((page) => page.variants.get(language)?.frontMatter.title ?? []);
}

/** What the pages of a site are about in a language: no two may say the same. */
export function descriptionsIn(site: Site, language: string): string[] {
  return [...site.pages.values()].flatMap((page) => page.variants.get(language)?.frontMatter.description ?? []);
}
