import { searchPageId } from './addresses.ts';
import type { Language } from './language.ts';
import { isWritten } from './page.ts';
import type { Page, SearchPage, Variant } from './page.ts';
import { named } from './practice-pages.ts';
import type { SiteSettings } from './schemas/site.ts';

/** The page on which the site is searched: in each language that has a page to be found. It has no file of its own. */
export function searchPage(pages: ReadonlyMap<string, Page>, languages: ReadonlyMap<string, Language>, { search, sourceLanguage }: SiteSettings): SearchPage {
  const home = pages.get('home')!;
  const written = [...pages.values()].filter(isWritten);
  const variants = [...languages.values()].flatMap((language): [string, Variant][] => {
    const variant = written.find((page) => page.variants.has(language.code))?.variants.get(language.code);
    return variant === undefined ? [] : [[language.code, named({ ...variant, file: home.file }, language.say('search').text, language.say('searchAbout').text)]];
  });
  return { kind: 'search', id: searchPageId, file: home.file, at: home.at, sourceLanguage, slugs: search.slugs, oldAddresses: search.oldAddresses, variants: new Map(variants) };
}
