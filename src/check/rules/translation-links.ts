import type { Severity } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { isBrokenLink } from '../parity/broken.ts';
import { detailsOf, differencesOf } from '../parity/compare-sets.ts';
import type { Difference, Thing } from '../parity/compare-sets.ts';
import type { Chunk } from '../parity/chunks.ts';
import { translationsIn } from '../parity/pairs.ts';
import { translated } from '../parity/record.ts';
import { mayBeTranslated, targetOf } from '../parity/targets.ts';
import { placeOf } from '../../model/subset.ts';
import { rule, say } from '../rule.ts';

/** Links of a translation that lead elsewhere than those of its source, or that only one of them has. */
export const translationLinks = rule<{ here?: string; there?: string; source: string; /** It is the source that says something else than all others. */ odd?: boolean }>({
  id: 'translation-links',
  severity: 'error',
  why: {
    da: 'Den, der læser på et andet sprog, skal kunne komme de samme steder hen.',
    en: 'Whoever reads in another language must be able to get to the same places.',
  },
  good: translated({ da: 'Se [reglerne](https://www.mitid.dk/da/regler/).', en: 'See [the rules](https://www.mitid.dk/en/rules/).', blocks: ['Se reglerne.'] }),
  bad: {
    files: translated({ da: 'Se [reglerne](page:phone).', en: 'See [the rules](page:phone/order).', blocks: ['Se reglerne.'] }),
    at: 'articles/about.en.mdx:6:5',
  },
  words: ({ here, there, source, odd = false }) => {
    if (odd) {
      const [own, others] = shortest(there ?? '', here ?? '');
      return say(
        [`Kilden siger ${own}, andre sprog ${others}.`, 'Et link skal føre til det samme sted på alle sprog.', 'Find ud af, hvad der er rigtigt, og ret det forkerte.'],
        [`The source says ${own}, other languages ${others}.`, 'A link must lead to the same place in all languages.', 'Find out which is right, and correct the wrong one.'],
      );
    }
    if (here !== undefined && there !== undefined) {
      return say(
        [`Her fører et link til “${here}”, men i kilden fører det til “${there}” (${source}).`, 'En oversættelse skal have links til de samme steder som sin kilde.', 'Ret linket her, eller ret det i kilden.'],
        [`A link here leads to “${here}”, but in the source it leads to “${there}” (${source}).`, 'A translation must have links to the same places as its source.', 'Correct the link here, or correct it in the source.'],
      );
    }
    if (here !== undefined) {
      return say(
        [`Her fører et link til “${here}”, men det link er der ikke i kilden (${source}).`, 'En oversættelse skal have links til de samme steder som sin kilde.', 'Find ud af, om linket er rigtigt. Er det det, så sæt det også ind i kilden.'],
        [`A link here leads to “${here}”, but the source has no such link (${source}).`, 'A translation must have links to the same places as its source.', 'Find out whether the link is right. If it is, put it into the source too.'],
      );
    }
    return say(
        [`I kilden fører et link til “${there}” (${source}), men det link mangler her.`, 'En oversættelse skal have links til de samme steder som sin kilde.', 'Sæt linket ind her også.'],
        [`In the source a link leads to “${there}” (${source}), but that link is missing here.`, 'A translation must have links to the same places as its source.', 'Put the link in here too.'],
      );
  },
  find: (content, found) => {
    const all = translationsIn(content).flatMap(({ pairs, source, variant, severity }) =>
      pairs.flatMap((pair) => differencesOf(pair, thingsIn(pair.source, source.file, content.site), thingsIn(pair.translation, variant.file, content.site), mayBeTranslated).map((difference): Found => ({ ...difference, severity }))),
    );
    const odd = oddSources(all);
    for (const [first, ...more] of odd) {
      const severity = [first!, ...more].some((one) => one.severity === 'error') ? 'error' : 'warning';
      found(first!.source, { ...detailsOf(first!), odd: true }, severity);
    }
    const told = new Set(odd.flat());
    for (const difference of all) if (!told.has(difference)) found(difference.place, detailsOf(difference), difference.severity);
  },
});

type Found = Difference & { readonly severity: Severity };

/** Links of a source that two translations or more answer with another one, and the same: it is then the source that is odd. */
function oddSources(all: readonly Found[]): Found[][] {
  const answered = all.filter(({ here, there }) => here !== undefined && there !== undefined);
  const keyOf = ({ source: { file, line, column }, here, there }: Found) => JSON.stringify([file, line, column, here, there]);
  return [...Map.groupBy(answered, keyOf).values()].filter((group) => new Set(group.map(({ place }) => place.file)).size > 1);
}

/** Two addresses by what tells them apart: their hosts, unless these are the same. */
function shortest(one: string, other: string): [string, string] {
  const [a, b] = [one, other].map((url) => (/^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : undefined));
  return a === undefined || b === undefined || a === b ? [`“${one}”`, `“${other}”`] : [a, b];
}

/** Links to the words of terms are left out: a language links the words that its readers may not know. */
const thingsIn = ({ links }: Chunk, file: string, site: Site): Thing[] =>
  links.filter(({ url }) => !url.startsWith('term:')).map((link) => ({ name: targetOf(link.url), place: placeOf(file, link), broken: isBrokenLink(site, file, link) }));
