import { bodyLines } from '../body-lines.ts';
import type { BodyLine } from '../body-lines.ts';
import { article } from '../example.ts';
import { rule, say } from '../rule.ts';
import { bullets } from '../slips.ts';

const bullet = new RegExp(`^[ \\t>]*([${bullets}])\\s*\\S`);
/** A hyphen that was turned into a dash. One such line may be speech; two after each other are a list. */
const dash = /^[ \t>]*([–—])[ \u00A0]+\S/;

/** A list with the bullets of a word processor, which is no list. */
export const bulletSign = rule<{ sign: string }>({
  id: 'bullet-sign',
  severity: 'error',
  within: 'file',
  why: {
    da: 'Punkterne løber sammen til én linje, og en skærmlæser siger ikke, at det er en liste.',
    en: 'The items run together into one line, and a screen reader does not say that they are a list.',
  },
  good: article('da', '- Et pas\n- En telefon'),
  bad: { files: article('da', 'Hav det klar:\n\n• Et pas\n• En telefon'), at: 'articles/about.da.mdx:8:1' },
  words: ({ sign }) =>
    say(
      [/[\uE000-\uF8FF]/.test(sign) ? 'Listen er skrevet med punkttegn fra et andet program.' : `Listen er skrevet med “${sign}”.`, 'Hvert punkt skal begynde med en bindestreg og et mellemrum.', 'Skriv “- ” i stedet for tegnet i hvert punkt af listen.'],
      [/[\uE000-\uF8FF]/.test(sign) ? 'The list is written with bullets of another program.' : `The list is written with “${sign}”.`, 'Each item must begin with a hyphen and a space.', 'Write “- ” in place of the sign in each item of the list.'],
    ),
  find: (content, found) => {
    for (const lines of bodyLines(content)) {
      const written = lines.filter(({ words }) => words.trim() !== '');
      for (const [index, line] of written.entries()) {
        const sign = signOf(line, written[index + 1]);
        // The first item speaks for the list.
        if (sign === undefined || (written[index - 1] !== undefined && startsWith(written[index - 1]!, sign))) continue;
        found(line.at(line.words.indexOf(sign)), { sign });
      }
    }
  },
});

function signOf(line: BodyLine, next: BodyLine | undefined): string | undefined {
  const sign = bullet.exec(line.words)?.[1];
  if (sign !== undefined) return sign;
  const written = dash.exec(line.words)?.[1];
  return written !== undefined && next !== undefined && startsWith(next, written) ? written : undefined;
}

const startsWith = ({ words }: BodyLine, sign: string) => (bullet.exec(words) ?? dash.exec(words))?.[1] === sign;
