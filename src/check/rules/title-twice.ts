import type { Page } from '../../model/page.ts';
import { rule, say } from '../rule.ts';
import type { Example } from '../rule.ts';

const about = (title: string): Example => ({
  'articles/about.da.mdx': `---\ntitle: ${title}\ndescription: Hvem der står bag siden.\n---\n\nSiden er lavet til test.\n`,
  'articles/about.en.mdx': null,
});

/** Two articles or guides, or two steps of one guide, with the same title in one language. */
export const titleTwice = rule<{ title: string; other: string }>({
  id: 'title-twice',
  severity: 'error',
  why: {
    da: 'I menuen, i fanen og i en liste over søgeresultater kan læseren ikke se, hvilken side der er hvilken.',
    en: 'In the menu, in the tab and in a list of search results the reader cannot see which page is which.',
  },
  good: about('Om siden'),
  bad: { files: about('Hjælp med telefon'), at: 'guides/phone/guide.da.mdx:2:1' },
  words: ({ title, other }) =>
    say(
      [`Titlen “${title}” er den samme som i ${other}.`, 'To sider på samme sprog skal have hver sin titel.', 'Giv den ene af siderne en titel, der siger, hvad netop den handler om.'],
      [`The title “${title}” is the same as in ${other}.`, 'Two pages in one language must each have a title of their own.', 'Give one of the pages a title that says what it alone is about.'],
    ),
  find: ({ site }, found) => {
    const seen = new Map<string, string>();
    for (const page of site.pages.values()) {
      const family = familyOf(page);
      if (family === undefined) continue;
      for (const { language, file, frontMatter, yaml } of page.variants.values()) {
        const key = `${family}\n${language}\n${frontMatter.title.trim().toLowerCase()}`;
        const other = seen.get(key);
        if (other === undefined) seen.set(key, file);
        else found(yaml.placeOfKey([], 'title'), { title: frontMatter.title, other });
      }
    }
  },
});

/** Pages that stand beside each other in a list. Steps of different guides may be alike: they stand below their guide. */
function familyOf(page: Page): string | undefined {
  if (page.kind === 'step') return page.guideId;
  return page.kind === 'home' || page.kind === 'article' || page.kind === 'guide' ? '' : undefined;
}
