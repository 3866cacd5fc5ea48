import { partsOf } from '../../model/document.ts';
import type { Document } from '../../model/document.ts';
import { article } from '../example.ts';
import { rule, say } from '../rule.ts';

/** A page that has a title and nothing else. */
export const pageEmpty = rule<{ title: string }>({
  id: 'page-empty',
  severity: 'error',
  within: 'page',
  why: {
    da: 'Den, der åbner siden, får kun en overskrift og ingen hjælp.',
    en: 'Whoever opens the page gets a heading and no help.',
  },
  good: article('da', 'Kort sagt.'),
  bad: { files: article('da', ''), at: 'articles/about.da.mdx:4:1' },
  words: ({ title }) =>
    say(
      [`Siden “${title}” har ingen tekst.`, 'Efter oplysningerne øverst i filen skal der stå noget til læseren.', 'Skriv sidens tekst under den sidste linje med “---”, eller hent den tilbage fra en ældre udgave.'],
      [`The page “${title}” has no text.`, 'After the front matter there must be something for the reader.', 'Write the text of the page below the last line “---”, or bring it back from an earlier version.'],
    ),
  find: ({ pages }, found) => {
    for (const { kind, variants } of pages) {
      if (kind !== 'article' && kind !== 'guide' && kind !== 'step') continue;
      for (const { file, document, frontMatter } of variants.values()) {
        // The front matter stands between two lines of "---".
        if (isEmpty(document)) found({ file, line: document.frontMatter.split('\n').length + 2, column: 1 }, { title: frontMatter.title });
      }
    }
  },
});

/** A choice or a walkthrough is words enough; a line across the page is none. */
const isEmpty = (document: Document): boolean =>
  document.sections.every(({ kind }) => kind === 'body') && partsOf(document).every((part) => part.kind === 'prose' && part.nodes.every(({ type }) => type === 'thematicBreak'));
