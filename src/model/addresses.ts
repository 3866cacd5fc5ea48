import type { Page } from './page.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

/** The id of the page of everything that can be practised. */
export const practiceIndex = 'practise';

/** The id of the page on which the site is searched. */
export const searchPageId = 'search';

/** What stands at an address of the site (below its base path). */
export type Address = { readonly path: string; readonly page: Page; readonly language: string } & (
  | { readonly kind: 'page' | 'missing' }
  | { readonly kind: 'redirect'; readonly to: string }
);

/**
 * The address of a page in a language, whether or not the page is in it.
 * @example addressOf(step, 'da', pages) // '/da/hjaelp-med-nyere-telefon/aktiver/'
 */
export function addressOf(page: Page, language: string, pages: ReadonlyMap<string, Page>): string {
  return pathOf(page, language, pages, (one) => one.slugs[language]);
}

/** The address made of ids, which always leads to the page too. */
export function idAddressOf(page: Page, language: string, pages: ReadonlyMap<string, Page>): string {
  return pathOf(page, language, pages, () => undefined);
}

function pathOf(page: Page, language: string, pages: ReadonlyMap<string, Page>, slug: (page: Page) => string | undefined): string {
  if (page.kind === 'home') return `/${language}/`;
  if (page.kind === 'practice') return [pathOf(pages.get(practiceIndex)!, language, pages, slug).slice(0, -1), slug(pages.get(page.guideId)!) ?? page.guideId, slug(page) ?? page.flow, ''].join('/');
  if (page.kind !== 'step') return `/${language}/${slug(page) ?? page.id}/`;
  const guide = pages.get(page.guideId)!;
  return `/${language}/${slug(guide) ?? guide.id}/${slug(page) ?? page.settings.id}/`;
}

/**
 * Everything that the site has addresses for: each page in each language, as the page or as the missing page, the
 * addresses made of ids, and old ones. Two different things at one address are a problem that names both.
 */
export function addressesOf(pages: ReadonlyMap<string, Page>, languages: readonly string[]): { addresses: Address[]; problems: Problem[] } {
  const taken = new Map<string, Address>();
  const problems: Problem[] = [];
  const place = (address: Address) => {
    const other = taken.get(address.path);
    if (other === undefined) taken.set(address.path, address);
    else if (other.page.id !== address.page.id) {
      problems.push(problem('address-clash', { file: fileOf(address), line: 1, column: 1 }, { address: address.path, other: fileOf(other) }));
    }
  };
  const shown = [...pages.values()].filter((page) => page.variants.size > 0);
  for (const page of shown) {
    for (const language of languages) {
      place({ kind: page.variants.has(language) ? 'page' : 'missing', path: addressOf(page, language, pages), page, language });
    }
  }
  for (const page of shown) {
    for (const language of languages) {
      const path = idAddressOf(page, language, pages);
      const to = addressOf(page, language, pages);
      if (path !== to) place({ kind: 'redirect', path, to, page, language });
    }
  }
  for (const page of shown) {
    for (const old of page.oldAddresses) {
      const path = old.endsWith('/') || /\.[a-z]+$/.test(old) ? old : `${old}/`;
      const language = path.split('/')[1]!;
      // In a language that the site does not have: refused where the page was loaded.
      if (!languages.includes(language)) continue;
      const to = addressOf(page, language, pages);
      if (path !== to) place({ kind: 'redirect', path, to, page, language });
    }
  }
  return { addresses: [...taken.values()], problems };
}

/** The file that gives a page its address: its text where there is one, else its structure. */
function fileOf({ page, language }: Address): string {
  return page.variants.get(language)?.file ?? page.file;
}
