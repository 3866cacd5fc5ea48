import type { Site } from '../../model/site.ts';
import { isBrokenImage } from '../parity/broken.ts';
import { detailsOf, differencesOf } from '../parity/compare-sets.ts';
import type { Thing } from '../parity/compare-sets.ts';
import type { Chunk } from '../parity/chunks.ts';
import { translationsIn } from '../parity/pairs.ts';
import { translated } from '../parity/record.ts';
import { placeOf } from '../../model/subset.ts';
import { rule, say } from '../rule.ts';

const image = { 'articles/chip.png': '', 'articles/phone.da.png': '', 'articles/phone.en.png': '' };

/** Images that a translation shows and its source does not, or the other way round. */
export const translationImages = rule<{ here?: string; there?: string; source: string }>({
  id: 'translation-images',
  severity: 'error',
  why: {
    da: 'Et billede, der kun er på ét sprog, mangler for alle andre.',
    en: 'An image that is there in one language only is missing for everybody else.',
  },
  good: { ...translated({ da: 'Her er den.\n\n![Chippens tegn](chip.png)\n\n![En telefon](phone.da.png)', en: 'Here it is.\n\n![The chip sign](chip.png)\n\n![A phone](phone.en.png)', blocks: ['Her er den.', 'Chippens tegn', 'En telefon'] }), ...image },
  bad: {
    files: { ...translated({ da: 'Her er den.\n\n![Chippens tegn](chip.png)\n\n![En telefon](phone.da.png)', en: 'Here it is.\n\n![A phone](phone.en.png)', blocks: ['Her er den.', 'Chippens tegn', 'En telefon'] }), ...image },
    at: 'articles/about.en.mdx:6:1',
  },
  words: ({ here, there, source }) => {
    if (here !== undefined && there !== undefined) {
      return say(
        [`Her vises billedet “${here}”, men kilden viser “${there}” (${source}).`, 'En oversættelse skal vise de samme billeder som sin kilde.', 'Ret billedet her, eller ret det i kilden.'],
        [`This shows the image “${here}”, but the source shows “${there}” (${source}).`, 'A translation must show the same images as its source.', 'Correct the image here, or correct it in the source.'],
      );
    }
    if (here !== undefined) {
      return say(
        [`Her vises billedet “${here}”, men det er der ikke i kilden (${source}).`, 'En oversættelse skal vise de samme billeder som sin kilde.', 'Fjern billedet her, eller sæt det også ind i kilden.'],
        [`This shows the image “${here}”, but the source does not (${source}).`, 'A translation must show the same images as its source.', 'Take the image out here, or put it into the source too.'],
      );
    }
    return say(
        [`Kilden viser billedet “${there}” (${source}), men det mangler her.`, 'En oversættelse skal vise de samme billeder som sin kilde.', 'Sæt billedet ind her, eller fjern det i kilden.'],
        [`The source shows the image “${there}” (${source}), but it is missing here.`, 'A translation must show the same images as its source.', 'Put the image in here, or take it out of the source.'],
      );
  },
  find: (content, found) => {
    for (const { pairs, source, variant, severity } of translationsIn(content)) {
      for (const pair of pairs) {
        for (const difference of differencesOf(pair, thingsIn(pair.source, source, content.site), thingsIn(pair.translation, variant, content.site))) found(difference.place, detailsOf(difference), severity);
      }
    }
  },
});

/** By name, without what says in which language a picture of a screen is: "phone.en.png". */
const thingsIn = ({ images }: Chunk, { file, language }: { file: string; language: string }, site: Site): Thing[] =>
  images.map((one) => ({ name: one.url.replace(/^\.\//, '').replace(new RegExp(`[.-]${language}(?=\\.[a-z]+$)`), ''), place: placeOf(file, one), broken: isBrokenImage(site, file, one) }));
