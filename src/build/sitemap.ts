import { addressOf } from '../model/addresses.ts';
import { hrefOf } from '../model/prose.ts';
import type { Site } from '../model/site.ts';

/** The sitemap: real variants only, each with its real sisters (sitemaps.org 0.9, with Google's `xhtml:link`). */
export function sitemap(site: Site): string {
  const absolute = (path: string) => escape(new URL(hrefOf(site, path), site.settings.address).href);
  const urls = site.addresses
    .filter((address) => address.kind === 'page')
    .map(({ path, page }) => {
      const real = [...site.languages.keys()].filter((language) => page.variants.has(language));
      const links = real.length < 2 ? [] : real.map((language) => `    <xhtml:link rel="alternate" hreflang="${language}" href="${absolute(addressOf(page, language, site.pages))}"/>\n`);
      return `  <url>\n    <loc>${absolute(path)}</loc>\n${links.join('')}  </url>\n`;
    });
  const root = `  <url>\n    <loc>${absolute('/')}</loc>\n  </url>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${root}${urls.join('')}</urlset>\n`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
