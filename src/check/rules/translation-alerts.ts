import { detailsOf, orderDifference } from '../parity/compare-sets.ts';
import type { Thing } from '../parity/compare-sets.ts';
import type { Chunk } from '../parity/chunks.ts';
import { translationsIn } from '../parity/pairs.ts';
import { translated } from '../parity/record.ts';
import { rule, say } from '../rule.ts';

/** Notes and warnings that a translation has otherwise than its source: their types, in their order. */
export const translationAlerts = rule<{ here?: string; there?: string; source: string }>({
  id: 'translation-alerts',
  severity: 'error',
  within: 'page',
  why: {
    da: 'En advarsel, der mangler på ét sprog, kan koste nogen deres MitID.',
    en: 'A warning that is missing in one language can cost somebody their MitID.',
  },
  good: translated({ da: '> [!WARNING]\n> Vis ikke koden.', en: '> [!WARNING]\n> Do not show the code.', blocks: ['Vis ikke koden.'] }),
  bad: {
    files: translated({ da: '> [!WARNING]\n> Vis ikke koden.', en: 'Do not show the code.', blocks: ['Vis ikke koden.'] }),
    at: 'articles/about.en.mdx:6:1',
  },
  words: ({ here, there, source }) => {
    if (here !== undefined && there !== undefined) {
      return say(
        [`Her er en boks af typen “${here}”, men i kilden er der en boks af typen “${there}” (${source}).`, 'En oversættelse skal have de samme bokse i samme orden som sin kilde.', 'Ret boksen her, eller ret den i kilden.'],
        [`Here is a box of the type “${here}”, but the source has a box of the type “${there}” (${source}).`, 'A translation must have the same boxes in the same order as its source.', 'Correct the box here, or correct it in the source.'],
      );
    }
    if (here !== undefined) {
      return say(
        [`Her er en boks af typen “${here}”, som ikke er i kilden (${source}).`, 'En oversættelse skal have de samme bokse i samme orden som sin kilde.', 'Fjern boksen her, eller sæt den også ind i kilden.'],
        [`Here is a box of the type “${here}” that the source does not have (${source}).`, 'A translation must have the same boxes in the same order as its source.', 'Take the box out here, or put it into the source too.'],
      );
    }
    return say(
        [`I kilden er der en boks af typen “${there}” (${source}), men den mangler her.`, 'En oversættelse skal have de samme bokse i samme orden som sin kilde.', 'Sæt boksen ind her, eller fjern den i kilden.'],
        [`The source has a box of the type “${there}” (${source}), but it is missing here.`, 'A translation must have the same boxes in the same order as its source.', 'Put the box in here, or take it out of the source.'],
      );
  },
  find: (content, found) => {
    for (const { pairs, severity } of translationsIn(content)) {
      for (const pair of pairs) {
        const difference = orderDifference(pair, thingsIn(pair.source), thingsIn(pair.translation));
        if (difference !== undefined) found(difference.place, detailsOf(difference), severity);
      }
    }
  },
});

const thingsIn = ({ alerts }: Chunk): Thing[] => alerts.map(({ type, place }) => ({ name: `[!${type?.toUpperCase()}]`, place, broken: type === undefined }));
