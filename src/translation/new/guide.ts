import { pathOf, textOf } from '../content-with.ts';
import { refusedId } from './ids.ts';
import { insertItem, plainItem } from './insert.ts';
import { pageText, yamlWord } from './page-text.ts';
import type { NewRequest, Planned, Workplace } from './plan.ts';
import { refusals } from './refusals.ts';
import { descriptionsIn, titlesIn } from './taken.ts';
import { todos } from './todos.ts';
import { firstWords, numbered } from './words.ts';

const notes = {
  da: { audience: '“helper” til den, der hjælper en anden. “self” til den, det handler om.', needs: 'Ordene står i guide.{language}.mdx.' },
  en: { audience: '“helper” for whoever helps somebody. “self” for the person whom it is about.', needs: 'The words are in guide.{language}.mdx.' },
} as const;

const firstStep = 'first-step';

/** A guide with a front page and one step, last in the list of the site. */
export function planGuide({ id, title }: Extract<NewRequest, { kind: 'guide' | 'article' }>, work: Workplace): Planned {
  const { site } = work;
  const wrong = refusedId(id);
  if (wrong !== undefined) return wrong;
  const other = site.pages.get(id);
  if (other !== undefined) return { refused: refusals.taken(id, other.file) };
  const change = insertItem(textOf(work.content, 'site.yaml') ?? '', ['guides'], plainItem(yamlWord(id)));
  if (change === undefined) return { refused: refusals.notInserted(pathOf(work.content.sources, 'site.yaml'), 'guides') };
  const language = site.settings.sourceLanguage;
  const words = firstWords(language);
  const own = title ?? numbered(words.guide, titlesIn([...site.pages.values()].filter((page) => page.kind !== 'step'), language));
  const taken = descriptionsIn(site, language);
  const about = numbered(words.description(own), taken);
  const aboutStep = numbered(words.description(words.step), [...taken, about]);
  const [structureName, frontName, stepName] = ['guide.yaml', `guide.${language}.mdx`, `${firstStep}.${language}.mdx`].map((name) => `guides/${id}/${name}`) as [string, string, string];
  const [structurePath, frontPath, stepPath] = [structureName, frontName, stepName].map((name) => pathOf(work.content.sources, name)) as [string, string, string];
  return {
    files: new Map([
      [structureName, structure(work, language)],
      [frontName, pageText({ title: own, description: about, forWhom: words.forWhom, needs: { 'first-thing': words.need } }, words.guideText)],
      [stepName, pageText({ title: words.step, description: aboutStep }, words.stepText)],
    ]),
    changes: new Map([['site.yaml', [change]]]),
    todo: [todos.page(frontPath, title !== undefined), todos.forWhom(frontPath), todos.structure(structurePath), todos.page(stepPath, false), todos.renameStep(firstStep, structurePath), todos.moreSteps(id)],
  };
}

function structure({ today, editor }: Workplace, language: string): string {
  const note = notes[editor];
  return `# ${note.audience}
audience: helper
reviewed: ${today}
reviewBy: ${yearAfter(today)}
firstNumber: 1
# ${note.needs.replace('{language}', language)}
needs: [first-thing]
steps:
  - id: ${firstStep}
`;
}

/** The same day of the next year. */
function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;
}
