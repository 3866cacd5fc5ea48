import { personalNumbersIn } from '../../model/personal-number.ts';
import { article } from '../example.ts';
import { everythingWritten } from '../lines.ts';
import { rule, say } from '../rule.ts';

/** A number that may be somebody's personal number. It is told with its last digits covered, as all problems are. */
export const lookAlikeCpr = rule<{ number: string }>({
  id: 'look-alike-cpr',
  severity: 'error',
  why: {
    da: 'Tallet kan være et rigtigt menneskes personnummer, og det må aldrig stå på en hjemmeside.',
    en: 'The number may be the personal number of a real person, and that must never stand on a website.',
  },
  good: article('da', 'Skriv dit personnummer sådan: 000000-0000.'),
  bad: { files: article('da', 'Skriv dit personnummer sådan: 311299-0000.'), at: 'articles/about.da.mdx:6:31' },
  words: ({ number }) =>
    say(
      [`“${number}” ligner et rigtigt CPR-nummer.`, 'Et CPR-nummer må ikke stå på siden.', 'Slet det, hvis det er rigtigt. Er det et eksempel? Så skriv 000000-0000.'],
      [`“${number}” looks like a real CPR number (a Danish personal number).`, 'A CPR number must not stand on the page.', 'Delete it if it is real. Is it an example? Then write 000000-0000.'],
    ),
  find: (content, found) => {
    for (const { words, at } of everythingWritten(content)) {
      for (const { number, offset } of personalNumbersIn(words)) found(at(offset), { number });
    }
  },
});
