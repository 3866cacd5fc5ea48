import { bodyLines } from '../body-lines.ts';
import { article } from '../example.ts';
import { rule, say } from '../rule.ts';
import { headingSigns } from '../slips.ts';

/** A heading that is none, since there is no space after its signs. */
export const headingSpace = rule<{ signs: string; hidden: boolean }>({
  id: 'heading-space',
  severity: 'error',
  within: 'file',
  why: {
    da: 'Læseren ser havelåger foran teksten, og en skærmlæser kan ikke springe til overskriften.',
    en: 'The reader sees number signs before the text, and a screen reader cannot jump to the heading.',
  },
  good: article('da', '## Når I er færdige\n\nLæg telefonen væk.'),
  bad: { files: article('da', '##Når I er færdige\n\nLæg telefonen væk.'), at: 'articles/about.da.mdx:6:1' },
  words: ({ signs, hidden }) =>
    say(
      [hidden ? `Efter “${signs}” står et særligt mellemrum, som ikke tæller her.` : `Der mangler et mellemrum efter “${signs}”.`, 'En overskrift skrives med et almindeligt mellemrum mellem tegnene og ordene.', `Skriv ${signs}, så et mellemrum og så overskriften.`],
      [hidden ? `After “${signs}” there is a special space that does not count here.` : `A space is missing after “${signs}”.`, 'A heading is written with an ordinary space between the signs and the words.', `Write ${signs}, then a space, then the heading.`],
    ),
  find: (content, found) => {
    for (const lines of bodyLines(content)) {
      for (const [index, { words, at }] of lines.entries()) {
        const match = words.includes('#') ? headingSigns.exec(words) : null;
        if (match === null) continue;
        const signs = match[1]!;
        // “#1” or “#MitID” in a sentence is no heading: one sign alone counts where its line stands apart.
        const apart = [lines[index - 1], lines[index + 1]].every((line) => (line?.words ?? '').trim() === '');
        if (signs.length > 1 || (apart && words.trim().includes(' ') && /^ {0,3}#\u00A0*\p{Lu}/u.test(words))) found(at(match[0].indexOf('#')), { signs, hidden: match[2] !== '' });
      }
    }
  },
});
