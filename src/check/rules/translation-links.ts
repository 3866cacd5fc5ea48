import type { Site } from '../../model/site.ts';
import { isBrokenLink } from '../parity/broken.ts';
import { detailsOf, differencesOf } from '../parity/compare-sets.ts';
import type { Thing } from '../parity/compare-sets.ts';
import type { Chunk } from '../parity/chunks.ts';
import { translationsIn } from '../parity/pairs.ts';
import { translated } from '../parity/record.ts';
import { mayBeTranslated, targetOf } from '../parity/targets.ts';
import { placeOf } from '../../model/subset.ts';
import { rule, say } from '../rule.ts';

/** Links of a translation that lead elsewhere than those of its source, or that only one of them has. */
export const translationLinks = rule<{ here?: string; there?: string; source: string }>({
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
  words: ({ here, there, source }) => {
    if (here !== undefined && there !== undefined) {
      return say(
        [`Her fører et link til “${here}”, men i kilden fører det til “${there}” (${source}).`, 'En oversættelse skal have links til de samme steder som sin kilde.', 'Ret linket her, eller ret det i kilden.'],
        [`A link here leads to “${here}”, but in the source it leads to “${there}” (${source}).`, 'A translation must have links to the same places as its source.', 'Correct the link here, or correct it in the source.'],
      );
    }
    if (here !== undefined) {
      return say(
        [`Her fører et link til “${here}”, men det link er der ikke i kilden (${source}).`, 'En oversættelse skal have links til de samme steder som sin kilde.', 'Fjern linket her, eller sæt det også ind i kilden.'],
        [`A link here leads to “${here}”, but the source has no such link (${source}).`, 'A translation must have links to the same places as its source.', 'Take the link out here, or put it into the source too.'],
      );
    }
    return say(
        [`I kilden fører et link til “${there}” (${source}), men det link mangler her.`, 'En oversættelse skal have links til de samme steder som sin kilde.', 'Sæt linket ind her, eller fjern det i kilden.'],
        [`In the source a link leads to “${there}” (${source}), but that link is missing here.`, 'A translation must have links to the same places as its source.', 'Put the link in here, or take it out of the source.'],
      );
  },
  find: (content, found) => {
    for (const { pairs, source, variant, severity } of translationsIn(content)) {
      for (const pair of pairs) {
        for (const difference of differencesOf(pair, thingsIn(pair.source, source.file, content.site), thingsIn(pair.translation, variant.file, content.site), mayBeTranslated)) found(difference.place, detailsOf(difference), severity);
      }
    }
  },
});

/** Links to the words of terms are left out: a language links the words that its readers may not know. */
const thingsIn = ({ links }: Chunk, file: string, site: Site): Thing[] =>
  links.filter(({ url }) => !url.startsWith('term:')).map((link) => ({ name: targetOf(link.url), place: placeOf(file, link), broken: isBrokenLink(site, file, link) }));
