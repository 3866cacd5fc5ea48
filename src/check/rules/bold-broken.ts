import type { Nodes } from 'mdast';
import { article } from '../example.ts';
import { rule, say } from '../rule.ts';
import { placeAt } from '../texts.ts';

/** Stars that were to make words bold or italic, and are shown as stars. */
export const boldBroken = rule<{ stars: string }>({
  id: 'bold-broken',
  severity: 'error',
  within: 'file',
  why: {
    da: 'Læseren ser stjerner i stedet for fede ord og finder ikke knappen på skærmen.',
    en: 'The reader sees stars in place of bold words, and does not find the control on the screen.',
  },
  good: article('da', 'Tryk på **Scan koden**, og udfyld felterne med \\*. 5 * 3 er 15.'),
  bad: { files: article('da', 'Tryk på **Scan koden*, og vent.'), at: 'articles/about.da.mdx:6:9' },
  words: ({ stars }) =>
    say(
      [`Her vises “${stars}” som stjerner, fordi ordene ikke blev fede eller kursive.`, 'Fede ord skrives **sådan**, med to stjerner før og efter og uden mellemrum mod ordene. Kursive ord har én.', 'Skriv lige mange stjerner på begge sider af ordene, og slet mellemrum mellem stjerner og ord.'],
      [`Here “${stars}” is shown as stars, because the words did not become bold or italic.`, 'Bold words are written **like this**, with two stars before and after and no space next to the words. Italic words have one.', 'Write equally many stars on both sides of the words, and delete any space between stars and words.'],
    ),
  find: ({ texts, textOf }, found) => {
    for (const { file, node, words } of texts) {
      if (node === undefined || !words.includes('*')) continue;
      const text = textOf(file) ?? '';
      // The first of a block speaks for what follows from it.
      const loose = looseStars(node, text);
      if (loose !== undefined) found(placeAt(file, text, loose.offset), { stars: loose.stars });
    }
  },
});

/** Two stars in a row in plain text, or one that touches bold or italic words. Stars written as “\*” are meant. */
function looseStars(node: Nodes, text: string): { offset: number; stars: string } | undefined {
  if (!('children' in node)) return undefined;
  const { children } = node;
  for (const [index, child] of children.entries()) {
    const inner = looseStars(child as Nodes, text);
    if (inner !== undefined) return inner;
    if (child.type !== 'text' || !child.value.includes('*')) continue;
    const start = child.position?.start.offset;
    const end = child.position?.end.offset;
    if (start === undefined || end === undefined) continue;
    const loud = (near: (typeof children)[number] | undefined) => near?.type === 'strong' || near?.type === 'emphasis';
    for (const { 0: stars, index: at } of text.slice(start, end).matchAll(/(?<![\\*])\*+/g)) {
      const touches = (at + stars.length === end - start && loud(children[index + 1])) || (at === 0 && loud(children[index - 1]));
      if (stars.length === 2 || stars.length === 3 || (stars.length === 1 && touches)) return { offset: start + at, stars };
    }
  }
  return undefined;
}
