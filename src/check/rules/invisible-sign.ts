import { article } from '../example.ts';
import { rule, say } from '../rule.ts';
import { invisibleSigns } from '../slips.ts';
import { placeAt } from '../texts.ts';

/** A sign that nobody can see, mostly pasted from elsewhere. */
export const invisibleSign = rule<{ before: string; after: string }>({
  id: 'invisible-sign',
  severity: 'error',
  within: 'file',
  why: {
    da: 'Den, der søger efter ordet, finder det ikke, og en skærmlæser kan dele det midt over.',
    en: 'Somebody who searches for the word does not find it, and a screen reader may break it in the middle.',
  },
  good: article('da', 'Åbn appen, og find passet.'),
  bad: { files: article('da', 'Siden: her \u200B.'), at: 'articles/about.da.mdx:6:12' },
  words: ({ before, after }) =>
    say(
      [`Her står et usynligt tegn mellem “${before}” og “${after}”.`, 'Der må ikke stå tegn i teksten, som ingen kan se. De følger ofte med, når tekst kopieres fra andre programmer.', 'Slet det, der står på begge sider af tegnet, sammen med tegnet, og skriv det igen.'],
      [`There is an invisible sign between “${before}” and “${after}”.`, 'A text may not have signs that nobody can see. They often come along when text is copied from other programs.', 'Delete what is on both sides of the sign together with the sign, and type it again.'],
    ),
  find: ({ sources, textOf }, found) => {
    for (const source of sources) {
      if ((source.kind !== 'mdx' && source.kind !== 'yaml') || source.name.startsWith('translations/')) continue;
      const text = textOf(source.path) ?? '';
      if (text.search(invisibleSigns) < 0) continue;
      let start = 0;
      for (const line of text.split('\n')) {
        // One of a line: those that follow were pasted with it.
        const at = line.search(invisibleSigns);
        if (at >= 0) found(placeAt(source.path, text, start + at), { before: around(line.slice(0, at), -12), after: around(line.slice(at), 12) });
        start += line.length + 1;
      }
    }
  },
});

/** The nearest words, without what cannot be seen. */
function around(words: string, count: number): string {
  const plain = words.replace(invisibleSigns, '');
  return (count < 0 ? plain.slice(count) : plain.slice(0, count)).trim();
}
