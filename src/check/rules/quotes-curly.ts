import { rule, say } from '../rule.ts';
import { curlyValues } from '../slips.ts';
import { placeAt } from '../texts.ts';

/** A value in the quotation marks of running text, which YAML takes for a part of the words. */
export const quotesCurly = rule<{ quoted: string }>({
  id: 'quotes-curly',
  severity: 'error',
  within: 'file',
  why: {
    da: 'Læseren ser anførselstegn om titlen i menuen, i fanen og i søgeresultater.',
    en: 'The reader sees quotation marks around the title in the menu, in the tab and in search results.',
  },
  good: { 'articles/about.da.mdx': '---\ntitle: "Om siden"\ndescription: Siden om “MitID”.\n---\n\nSiden er lavet til test.\n', 'articles/about.en.mdx': null },
  bad: {
    files: { 'articles/about.da.mdx': '---\ntitle: “Om siden”\ndescription: Hvem der står bag siden.\n---\n\nSiden er lavet til test.\n', 'articles/about.en.mdx': null },
    at: 'articles/about.da.mdx:2:8',
  },
  words: ({ quoted }) =>
    say(
      [`Her står ${quoted} med buede anførselstegn, og de bliver vist som en del af teksten.`, 'Her skal anførselstegn være lige: "…".', `Skriv "${quoted.slice(1, -1)}" med lige anførselstegn, eller slet dem.`],
      [`This says ${quoted} with curly quotation marks, and they are shown as a part of the text.`, 'Here quotation marks must be straight: "…".', `Write "${quoted.slice(1, -1)}" with straight quotation marks, or delete them.`],
    ),
  find: ({ sources, textOf }, found) => {
    for (const source of sources) {
      // Records of translations only repeat what stands elsewhere.
      if (source.name.startsWith('translations/') || (source.kind !== 'yaml' && source.kind !== 'mdx')) continue;
      const text = textOf(source.path) ?? '';
      const part = source.kind === 'yaml' ? text : source.parsed.document.frontMatter;
      if (!/[“”„«»]/.test(part)) continue;
      const from = source.kind === 'yaml' ? 0 : text.indexOf('\n') + 1;
      for (const pattern of curlyValues) {
        for (const { 0: whole, 1: quoted = '', index } of part.matchAll(pattern)) found(placeAt(source.path, text, from + index + whole.indexOf(quoted)), { quoted });
      }
    }
  },
});
