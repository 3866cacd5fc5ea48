import type { Nodes } from 'mdast';
import { textOf } from '../../model/subset.ts';
import { appLabels } from '../app-labels.ts';
import { article } from '../example.ts';
import { rule, say } from '../rule.ts';
import { termWordsOf } from '../term-words.ts';
import type { Text } from '../texts.ts';

const term = { 'terms/code-display.yaml': 'words: { da: kodeviser, en: code display }\nforbidden: { da: [nøgleviser], en: [code viewer] }\n' };

/** A word for a thing that the site has agreed to call by another. */
export const termForbidden = rule<{ words: string; agreed: string }>({
  id: 'term-forbidden',
  severity: 'error',
  within: 'page',
  why: {
    da: 'Hedder den samme ting noget forskelligt, tror læseren, at det er to forskellige ting.',
    en: 'If one thing has two names, readers think that they are two different things.',
  },
  good: { ...term, ...article('da', 'Find kodeviseren frem.') },
  bad: { files: { ...term, ...article('da', 'Find personens **nøgleviser** frem.') }, at: 'articles/about.da.mdx:6:18' },
  words: ({ words, agreed }) =>
    say(
      [`Her står “${words}”.`, `Sitet kalder det “${agreed}” alle steder.`, `Skriv “${agreed}” i den form, der passer i sætningen.`],
      [`This says “${words}”.`, `The site calls it “${agreed}” everywhere.`, `Write “${agreed}” in the form that fits the sentence.`],
    ),
  find: ({ site, texts }, found) => {
    if (site.terms.size === 0) return;
    const labels = appLabels(site);
    for (const text of texts) {
      // The app may call it what it likes, and is quoted to the letter.
      if (text.kind === 'app') continue;
      const forbidden = termWordsOf(site, text.language).in(text.words);
      if (forbidden.length === 0) continue;
      const quoted = quotesIn(text, labels);
      for (const { offset, ...details } of forbidden) {
        if (!quoted.some(({ from, to }) => offset >= from && offset < to)) found(text.at(offset), details);
      }
    }
  },
});

/** Where bold words of a text quote the app: labels that a flow knows, as parts of its words. */
function quotesIn({ node, words }: Text, labels: ReadonlySet<string>): { from: number; to: number }[] {
  const bold = (inside: Nodes): string[] => (inside.type === 'strong' ? [textOf(inside).replace(/\s+/g, ' ').trim()] : 'children' in inside ? inside.children.flatMap((child) => bold(child as Nodes)) : []);
  return (node === undefined ? [] : bold(node))
    .filter((label) => labels.has(label))
    .flatMap((label) => placesOf(label, words).map((from) => ({ from, to: from + label.length })));
}

function placesOf(label: string, words: string): number[] {
  const places: number[] = [];
  for (let from = words.indexOf(label); from >= 0; from = words.indexOf(label, from + label.length)) places.push(from);
  return places;
}
