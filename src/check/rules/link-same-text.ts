import type { Link } from 'mdast';
import { readPageLink } from '../../model/link-problems.ts';
import { placeOf, textOf } from '../../model/subset.ts';
import { article } from '../example.ts';
import { pageSources, shownIn } from '../links.ts';
import { rule, say } from '../rule.ts';

/** Two links of a page with the same words that lead to different places (WCAG 2.4.9 and 3.2.4). */
export const linkSameText = rule<{ words: string; first: string; second: string; line: number }>({
  id: 'link-same-text',
  severity: 'error',
  within: 'file',
  why: {
    da: 'I en liste over sidens links kan ingen høre forskel på de to, og den ene fører et uventet sted hen.',
    en: 'In a list of the links of the page nobody can tell the two apart, and one of them leads to an unexpected place.',
  },
  good: article('da', 'Se [hjælp med telefon](page:phone), og læs om at [gøre klar](page:phone/ready).'),
  bad: { files: article('da', 'Se [hjælp med telefon](page:phone).\n\nSe også [hjælp med telefon](page:phone/ready).'), at: 'articles/about.da.mdx:8:9' },
  words: ({ words, first, second, line }) =>
    say(
      [`Linket “${words}” fører til “${second}”, men på linje ${line} fører de samme ord til “${first}”.`, 'Links med de samme ord skal føre til det samme sted.', 'Giv det ene link andre ord, eller ret dets adresse.'],
      [`The link “${words}” leads to “${second}”, but on line ${line} the same words lead to “${first}”.`, 'Links with the same words must lead to the same place.', 'Give one of the links other words, or correct its address.'],
    ),
  find: ({ sources }, found) => {
    for (const source of pageSources(sources)) {
      const firsts = new Map<string, Link>();
      for (const link of shownIn(source).links) {
        // A word that is explained is no place to go to.
        if (link.url.startsWith('term:')) continue;
        const words = textOf(link).replace(/\s+/g, ' ').trim();
        const key = words.toLowerCase().replace(/[.,!:…→»]+$/, '').trim();
        const first = firsts.get(key);
        if (first === undefined) firsts.set(key, link);
        else if (key !== '' && placeLedTo(first.url) !== placeLedTo(link.url)) {
          found(placeOf(source.path, link), { words, first: first.url, second: link.url, line: placeOf(source.path, first).line });
        }
      }
    }
  },
});

/** The same for all spellings of an address that lead to one place. */
function placeLedTo(url: string): string {
  if (url.startsWith('page:')) {
    const { target, fragment = '' } = readPageLink(url);
    return `page:${target}#${fragment}`;
  }
  if (url.startsWith('tel:')) return url.replace(/[\s()-]/g, '');
  if (!/^https?:/.test(url) || !URL.canParse(url)) return url.toLowerCase();
  const { host, pathname, search, hash } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}${hash}`;
}
