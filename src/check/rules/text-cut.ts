import { rule, say } from '../rule.ts';
import { placeAt } from '../texts.ts';

/** Words without quotation marks, and after a space a “#” with something right behind it. */
const cut = /^[ \t]*(?:- )?([\w-]+):[ \t]+([^\s"'|>{[#&*!%@`][^\n]*?)[ \t](#[^\s#][^\n]*)$/gm;

const page = (title: string) => ({ 'articles/about.da.mdx': `---\ntitle: ${title}\ndescription: Hvem der står bag siden.\n---\n\nSiden er lavet til test.\n`, 'articles/about.en.mdx': null });

/** A text that ends before a “#”, since YAML takes the rest of the line for a note. */
export const textCut = rule<{ key: string; shown: string; lost: string }>({
  id: 'text-cut',
  severity: 'warning',
  within: 'file',
  why: {
    da: 'Læseren ser kun den første halvdel af teksten.',
    en: 'The reader sees only the first half of the text.',
  },
  good: page('"Om siden #1"'),
  bad: { files: page('Om siden #1'), at: 'articles/about.da.mdx:2:17' },
  words: ({ key, shown, lost }) =>
    say(
      [`Alt efter “#” bliver overset: læseren ser kun “${shown}”.`, 'En tekst med “#” skal stå i lige anførselstegn.', `Skriv ${key}: "${shown} ${lost}". Er det en note til dig selv, så skriv et mellemrum efter “#”.`],
      [`All after “#” is ignored: the reader sees only “${shown}”.`, 'A text with “#” must stand in straight quotation marks.', `Write ${key}: "${shown} ${lost}". If it is a note to yourself, write a space after “#”.`],
    ),
  find: ({ sources, textOf }, found) => {
    for (const source of sources) {
      // Records of translations are written by commands, which quote what has to be quoted.
      if (source.name.startsWith('translations/') || (source.kind !== 'yaml' && source.kind !== 'mdx')) continue;
      const text = textOf(source.path) ?? '';
      const part = source.kind === 'yaml' ? text : source.parsed.document.frontMatter;
      if (!part.includes(' #')) continue;
      const from = source.kind === 'yaml' ? 0 : text.indexOf('\n') + 1;
      for (const { 0: whole, 1: key = '', 2: shown = '', 3: lost = '', index } of part.matchAll(cut)) found(placeAt(source.path, text, from + index + whole.length - lost.length), { key, shown: shown.trimEnd(), lost: lost.trimEnd() });
    }
  },
});
