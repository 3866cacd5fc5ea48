import { numberDifferences } from '../parity/compare-numbers.ts';
import { translationsIn } from '../parity/pairs.ts';
import { translated } from '../parity/record.ts';
import { rule, say } from '../rule.ts';

/** Numbers, times, dates, phone numbers and limits that a translation says otherwise than its source. */
export const translationNumbers = rule<{ here?: string; there?: string; source: string }>({
  id: 'translation-numbers',
  severity: 'error',
  within: 'page',
  why: {
    da: 'Et forkert tal sender nogen til et forkert nummer, en forkert dag eller forbi en frist.',
    en: 'A wrong number sends somebody to the wrong phone, the wrong day or past a time limit.',
  },
  good: translated({ da: 'Koden gælder i 3 minutter.', en: 'You have three minutes to use the code.', blocks: ['Koden gælder i 3 minutter.'] }),
  bad: {
    files: translated({ da: 'Koden gælder i 3 minutter.', en: 'The code is valid for 5 minutes.', blocks: ['Koden gælder i 3 minutter.'] }),
    at: 'articles/about.en.mdx:6:23',
  },
  words: ({ here, there, source }) => {
    if (here !== undefined && there !== undefined) {
      return say(
        [`Her står “${here}”, men i kilden står “${there}” (${source}).`, 'En oversættelse skal have de samme tal som sin kilde.', 'Find ud af, hvad der er rigtigt, og ret det, der er forkert.'],
        [`This says “${here}”, but the source says “${there}” (${source}).`, 'A translation must have the same numbers as its source.', 'Find out which is right, and correct the one that is wrong.'],
      );
    }
    if (here !== undefined) {
      return say(
        [`Her står “${here}”, men det står der ikke i kilden (${source}).`, 'En oversættelse skal have de samme tal som sin kilde.', 'Fjern tallet her, eller skriv det også i kilden.'],
        [`This says “${here}”, but the source does not say it (${source}).`, 'A translation must have the same numbers as its source.', 'Take the number out here, or write it in the source too.'],
      );
    }
    return say(
      [`I kilden står “${there}” (${source}), men det står der ikke her.`, 'En oversættelse skal have de samme tal som sin kilde.', 'Skriv tallet her, eller fjern det i kilden.'],
      [`The source says “${there}” (${source}), but it is not said here.`, 'A translation must have the same numbers as its source.', 'Write the number here, or take it out of the source.'],
    );
  },
  find: (content, found) => {
    for (const { pairs, severity } of translationsIn(content)) {
      for (const pair of pairs) {
        for (const { place, here, there, source, doubtful } of numberDifferences(pair)) {
          found(place, { ...(here === undefined ? {} : { here }), ...(there === undefined ? {} : { there }), source: `${source.file}:${source.line}` }, doubtful ? 'warning' : severity);
        }
      }
    }
  },
});
