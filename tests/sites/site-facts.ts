import { all, attribute, wordsOf } from '../browser/html.ts';
import type { Element } from '../browser/html.ts';

/** The absolute addresses that a sitemap lists, in order. */
export function addressesIn(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]!);
}

/** The variants that a page names of itself: language and absolute address. */
export function alternatesOf(page: Element): Record<string, string> {
  return Object.fromEntries(all(page, 'link', { rel: 'alternate' }).map((link) => [attribute(link, 'hreflang')!, attribute(link, 'href')!]));
}

/** What the notices at the top of a page say, each with where its link leads. */
export function noticesOf(page: Element): { says: string; leads?: string }[] {
  return all(page, 'div', { class: 'notice' }).map((notice) => {
    const leads = all(notice, 'a').map((link) => attribute(link, 'href'))[0];
    return { says: wordsOf(all(notice, 'p')[0]!), ...(leads === undefined ? {} : { leads }) };
  });
}

/** A link of a part of the page by its address; fails where there is not one. */
export function linkTo(under: Element, href: string): Element {
  const found = all(under, 'a').filter((link) => attribute(link, 'href') === href);
  if (found.length === 0) throw new Error(`No link leads to ${href}; there are ${all(under, 'a').map((link) => attribute(link, 'href')).join(' ')}`);
  return found[0]!;
}
