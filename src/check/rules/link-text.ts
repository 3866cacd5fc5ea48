import { placeOf, textOf } from '../../model/subset.ts';
import { article } from '../example.ts';
import { pageSources, shownIn } from '../links.ts';
import { rule, say } from '../rule.ts';
import { languageOf } from '../texts.ts';

/** Words that say nothing of where a link leads, by language. */
const empty: Readonly<Record<string, readonly string[]>> = {
  da: ['her', 'klik her', 'tryk her', 'se her', 'læs her', 'læs mere', 'læs mere her', 'se mere', 'mere', 'link', 'dette link', 'linket', 'denne side', 'siden'],
  en: ['here', 'click here', 'press here', 'see here', 'read here', 'read more', 'more', 'learn more', 'see more', 'link', 'this link', 'the link', 'this page', 'page'],
  kl: ['uani', 'uunga', 'matumani'],
};

/** A link whose words do not say where it leads (WCAG 2.4.4 and 2.4.9). */
export const linkText = rule<{ words: string }>({
  id: 'link-text',
  severity: 'error',
  within: 'file',
  why: {
    da: 'Mange hører eller ser links uden teksten omkring dem, og så siger ordet ingenting.',
    en: 'Many people hear or see links without the text around them, and then the words say nothing.',
  },
  good: article('da', 'Se [reglerne for hjælpere](page:phone).'),
  bad: { files: article('da', 'Reglerne finder du [her](page:phone).'), at: 'articles/about.da.mdx:6:20' },
  words: ({ words }) =>
    say(
      [`Et link hedder “${words}”.`, 'Ordene i et link skal sige, hvor det fører hen, også når de læses alene.', 'Skriv navnet på det, som linket fører til: “reglerne for hjælpere” i stedet for “her”.'],
      [`A link is called “${words}”.`, 'The words of a link must say where it leads, also when they are read alone.', 'Write the name of what it leads to: “the rules for helpers” instead of “here”.'],
    ),
  find: ({ sources }, found) => {
    for (const source of pageSources(sources)) {
      const language = languageOf(source.name);
      for (const link of shownIn(source).links) {
        const words = textOf(link).trim();
        const plain = words.toLowerCase().replace(/[.!:…→»]+$/, '').trim();
        if (empty[language]?.includes(plain)) found(placeOf(source.path, link), { words });
      }
    }
  },
});
