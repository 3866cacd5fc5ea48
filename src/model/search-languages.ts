import { hrefOf } from './prose.ts';
import type { SearchLanguage } from './search-rules.ts';
import type { Site } from './site.ts';

/** Folder of the index, below the base of the site. */
export const bundleFolder = 'pagefind';

/** What the page of the search says to its script: the reader's own language first. */
export function searchLanguages(site: Site, own: string): { bundle: string; languages: SearchLanguage[] } {
  const bundle = hrefOf(site, `/${bundleFolder}/`);
  const codes = [own, ...[...site.languages.keys()].filter((code) => code !== own)];
  const languages = codes.map((code) => ({ code, rules: site.languages.get(code)!.search, words: `${bundle}words.${code}.txt` }));
  return { bundle, languages };
}
