import { pathOf, textOf } from '../content-with.ts';
import { refusedId } from './ids.ts';
import { insertItem } from './insert.ts';
import { pageText, yamlWord } from './page-text.ts';
import type { NewRequest, Planned, Workplace } from './plan.ts';
import { refusals } from './refusals.ts';
import { descriptionsIn, titlesIn } from './taken.ts';
import { todos } from './todos.ts';
import { firstWords, numbered } from './words.ts';

/** A page that is not a guide, last in the list of the site. */
export function planArticle({ id, title }: Extract<NewRequest, { kind: 'guide' | 'article' }>, work: Workplace): Planned {
  const { site } = work;
  const wrong = refusedId(id);
  if (wrong !== undefined) return wrong;
  const other = site.pages.get(id);
  if (other !== undefined) return { refused: refusals.taken(id, other.file) };
  const word = yamlWord(id);
  const change = insertItem(textOf(work.content, 'site.yaml') ?? '', ['articles'], { inBrackets: `{ id: ${word} }`, afterDash: `{ id: ${word} }` });
  if (change === undefined) return { refused: refusals.notInserted(pathOf(work.content.sources, 'site.yaml'), 'articles') };
  const language = site.settings.sourceLanguage;
  const words = firstWords(language);
  const own = title ?? numbered(words.article, titlesIn([...site.pages.values()].filter((page) => page.kind !== 'step'), language));
  const page = `articles/${id}.${language}.mdx`;
  return {
    files: new Map([[page, pageText({ title: own, description: numbered(words.description(own), descriptionsIn(site, language)) }, words.articleText)]]),
    changes: new Map([['site.yaml', [change]]]),
    todo: [todos.page(pathOf(work.content.sources, page), title !== undefined), todos.linkArticle(id, pathOf(work.content.sources, 'site.yaml'))],
  };
}
