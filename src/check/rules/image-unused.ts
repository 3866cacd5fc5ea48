import { imageName } from '../../model/link-problems.ts';
import { article } from '../example.ts';
import { pageSources, shownIn } from '../links.ts';
import { rule, say } from '../rule.ts';

const example = (shown: string) => ({ ...article('da', `![Forsiden af et pas](${shown})`), 'articles/pas.png': '' });

/** An image that no page shows. */
export const imageUnused = rule<{ name: string }>({
  id: 'image-unused',
  severity: 'warning',
  why: {
    da: 'Et billede, som ingen side viser, er ofte et, som læseren skulle have set.',
    en: 'An image that no page shows is often one that the reader should have seen.',
  },
  good: example('pas.png'),
  bad: { files: { ...example('nyt-pas.png'), 'articles/nyt-pas.png': '' }, at: 'articles/pas.png:1:1' },
  words: ({ name }) =>
    say(
      [`Ingen side viser billedet “${name}”.`, 'Hvert billede skal vises på mindst én side.', 'Sæt billedet ind på en side, eller slet filen.'],
      [`No page shows the image “${name}”.`, 'Each image must be shown on at least one page.', 'Put the image on a page, or delete the file.'],
    ),
  find: ({ sources }, found) => {
    const pages = pageSources(sources);
    const shown = new Set(pages.flatMap((source) => shownIn(source).images.map((image) => imageName(source.name, image.url))));
    // A page that could not be read may show anything beside it or below.
    const unread = pages
      .filter(({ parsed: { document, problems } }) => document.frontMatter === '' && document.sections.length === 0 && problems.length > 0)
      .map(({ name }) => name.slice(0, name.lastIndexOf('/') + 1));
    for (const { kind, path, name } of sources) {
      if (kind !== 'image' || shown.has(name) || unread.some((folder) => name.startsWith(folder))) continue;
      found({ file: path, line: 1, column: 1 }, { name });
    }
  },
});
