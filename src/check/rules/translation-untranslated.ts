import { leftStanding } from '../parity/left-standing.ts';
import { translated } from '../parity/record.ts';
import { rule, say } from '../rule.ts';

/** Words that stand in a translation as they stand in the source. */
export const translationUntranslated = rule<{ words: string; source: string }>({
  id: 'translation-untranslated',
  severity: 'error',
  within: 'page',
  why: {
    da: 'Den, der ikke kan sproget, kan ikke læse det, og en skærmlæser siger det forkert.',
    en: 'Whoever does not know the language cannot read it, and a screen reader says it wrong.',
  },
  good: translated({ da: 'Tag passet frem nu.', en: 'Take out the passport now.', blocks: ['Tag passet frem nu.'] }),
  bad: { files: translated({ da: 'Tag passet frem nu.', en: 'Tag passet frem nu.', blocks: ['Tag passet frem nu.'] }), at: 'articles/about.en.mdx:6:1' },
  words: ({ words, source }) =>
    say(
      [`“${words}” står ord for ord som i kilden (${source}).`, 'En oversættelse skal være på sidens eget sprog.', 'Oversæt teksten, eller tag den ud, til den er oversat.'],
      [`“${words}” stands word for word as in the source (${source}).`, 'A translation must be in the language of its page.', 'Translate the text, or take it out until it is translated.'],
    ),
  find: (content, found) => {
    for (const { text, source } of leftStanding(content).values()) {
      const { file, line } = source.at(0);
      found(text.at(0), { words: text.words, source: `${file}:${line}` });
    }
  },
});
