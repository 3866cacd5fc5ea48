import { bodyLines } from '../body-lines.ts';
import { article } from '../example.ts';
import { rule, say } from '../rule.ts';

const target = '(?:page|term|https?|tel|mailto):';
/** "[words] (page:x)", "[words](page: x)" and "(words)[page:x]": each a link but for one slip. */
const between = new RegExp(`(\\[[^[\\]]+\\])([ \\u00A0]+)\\(${target}`, 'g');
const within = /(\[[^[\]]+\]\((?:page|term):[^\s()]*)([ \u00A0]+)[^\s()"']+\)/g;
const swapped = new RegExp(`(\\([^()[\\]]+\\))\\[${target}[^[\\]\\s]*\\]`, 'g');

/** A link that is none, for a space or for brackets in the wrong order. */
export const linkSpace = rule<{ kind: 'between' | 'within' | 'swapped' }>({
  id: 'link-space',
  severity: 'error',
  within: 'file',
  why: {
    da: 'Læseren ser parenteser og en adresse i stedet for et link at trykke på.',
    en: 'The reader sees brackets and an address in place of a link to press.',
  },
  good: article('da', 'Se [reglerne for hjælpere](page:phone).'),
  bad: { files: article('da', 'Se [reglerne for hjælpere] (page:phone).'), at: 'articles/about.da.mdx:6:27' },
  words: ({ kind }) => {
    if (kind === 'swapped') {
      return say(
        ['Et link har sine parenteser i forkert rækkefølge.', 'Et link skrives som [tekst](page:vejledning/trin).', 'Skriv ordene i [ ] og derefter adressen i ( ).'],
        ['A link has its brackets in the wrong order.', 'A link is written as [text](page:guide/step).', 'Write the words in [ ] and then the address in ( ).'],
      );
    }
    const where = kind === 'between' ? { da: 'mellem “]” og “(”', en: 'between “]” and “(”' } : { da: 'i linkets adresse', en: 'in the address of the link' };
    return say(
      [`Der er et mellemrum ${where.da}, så linket virker ikke.`, 'Et link skrives uden mellemrum: [tekst](page:vejledning/trin).', 'Slet mellemrummet.'],
      [`There is a space ${where.en}, so the link does not work.`, 'A link is written without a space: [text](page:guide/step).', 'Delete the space.'],
    );
  },
  find: (content, found) => {
    for (const lines of bodyLines(content)) {
      for (const { words, at } of lines) {
        // What stands as code is shown, and does nothing.
        if (!words.includes('[') || words.includes('`')) continue;
        for (const { 1: before, index } of words.matchAll(between)) found(at(index + before!.length), { kind: 'between' });
        for (const { 1: before, index } of words.matchAll(within)) found(at(index + before!.length), { kind: 'within' });
        for (const { index } of words.matchAll(swapped)) found(at(index), { kind: 'swapped' });
      }
    }
  },
});
