import { detailsOf, orderDifference } from '../parity/compare-sets.ts';
import type { Thing } from '../parity/compare-sets.ts';
import type { Chunk } from '../parity/chunks.ts';
import { translationsIn } from '../parity/pairs.ts';
import { translated } from '../parity/record.ts';
import { placeOf } from '../../model/subset.ts';
import { rule, say } from '../rule.ts';

/** Tables that have more or fewer rows or columns than those of the source. */
export const translationTables = rule<{ here?: string; there?: string; source: string }>({
  id: 'translation-tables',
  severity: 'error',
  within: 'page',
  why: {
    da: 'En række, der mangler, er oplysninger, som nogle læsere ikke får.',
    en: 'A row that is missing is information that some readers do not get.',
  },
  good: translated({ da: '| Enhed | Brug |\n| --- | --- |\n| Chip | Arbejde |', en: '| Device | Use |\n| --- | --- |\n| Chip | Work |', blocks: ['Enhed', 'Brug', 'Chip', 'Arbejde'] }),
  bad: {
    files: translated({ da: '| Enhed | Brug |\n| --- | --- |\n| Chip | Arbejde |', en: '| Device | Use |\n| --- | --- |', blocks: ['Enhed', 'Brug', 'Chip', 'Arbejde'] }),
    at: 'articles/about.en.mdx:6:1',
  },
  words: ({ here, there, source }) => {
    if (here !== undefined && there !== undefined) {
      return say(
        [`Her er en tabel med ${here} rækker og kolonner, men i kilden er der en tabel med ${there} rækker og kolonner (${source}).`, 'En oversættelse skal have tabeller med lige så mange rækker og kolonner som sin kilde.', 'Ret tabellen her, eller ret den i kilden.'],
        [`Here is a table with ${here} rows and columns, but the source has a table with ${there} rows and columns (${source}).`, 'A translation must have tables with as many rows and columns as its source.', 'Correct the table here, or correct it in the source.'],
      );
    }
    if (here !== undefined) {
      return say(
        [`Her er en tabel med ${here} rækker og kolonner, som ikke er i kilden (${source}).`, 'En oversættelse skal have tabeller med lige så mange rækker og kolonner som sin kilde.', 'Fjern tabellen her, eller sæt den også ind i kilden.'],
        [`Here is a table with ${here} rows and columns that the source does not have (${source}).`, 'A translation must have tables with as many rows and columns as its source.', 'Take the table out here, or put it into the source too.'],
      );
    }
    return say(
        [`I kilden er der en tabel med ${there} rækker og kolonner (${source}), men den mangler her.`, 'En oversættelse skal have tabeller med lige så mange rækker og kolonner som sin kilde.', 'Sæt tabellen ind her, eller fjern den i kilden.'],
        [`The source has a table with ${there} rows and columns (${source}), but it is missing here.`, 'A translation must have tables with as many rows and columns as its source.', 'Put the table in here, or take it out of the source.'],
      );
  },
  find: (content, found) => {
    for (const { pairs, source, variant, severity } of translationsIn(content)) {
      for (const pair of pairs) {
        const difference = orderDifference(pair, thingsIn(pair.source, source), thingsIn(pair.translation, variant));
        if (difference !== undefined) found(difference.place, detailsOf(difference), severity);
      }
    }
  },
});

const thingsIn = ({ tables }: Chunk, { file }: { file: string }): Thing[] =>
  tables.map((table) => ({ name: `${table.children.length} × ${table.children[0]?.children.length ?? 0}`, place: placeOf(file, table) }));
