import { languageCode } from '../../model/schemas/common.ts';
import { pathOf, textOf } from '../content-with.ts';
import { insertItem, plainItem } from './insert.ts';
import { languageSheet } from './language-sheet.ts';
import { factsOf, suggestedCode } from './language-facts.ts';
import { yamlWord } from './page-text.ts';
import type { NewRequest, Planned, Workplace } from './plan.ts';
import { refusals } from './refusals.ts';
import { todos } from './todos.ts';

/**
 * A language. One that comes with the generator is listed in site.yaml. Of another one a missing page must say in that
 * language that it is missing, and nobody but a speaker can give these words: so the first time a sheet is made, to be
 * filled in beside the content, and once nothing in it is empty it becomes the file of the language.
 */
export function planLanguage({ id: code, sheet }: Extract<NewRequest, { kind: 'language' }>, work: Workplace): Planned {
  const { site, content } = work;
  if (!languageCode.safeParse(code).success) return { refused: refusals.codeForm(code, suggestedCode(code)) };
  const name = `languages/${code}.yaml`;
  const shipped = content.sources.languages.some((source) => source.name === `${code}.yaml`);
  if (site.languages.has(code) || site.settings.languages.includes(code)) return { refused: refusals.languageThere(code, pathOf(work.content.sources, shipped ? 'site.yaml' : name)) };
  const own = [todos.siteName(code, pathOf(work.content.sources, 'site.yaml')), todos.translate(code)];
  if (shipped) {
    const change = insertItem(textOf(work.content, 'site.yaml') ?? '', ['languages'], plainItem(yamlWord(code)));
    return change === undefined ? { refused: refusals.notInserted(pathOf(work.content.sources, 'site.yaml'), 'languages') } : { files: new Map(), changes: new Map([['site.yaml', [change]]]), todo: own };
  }
  if (content.sources.content.some((source) => source.name === name)) return { refused: refusals.languageThere(code, pathOf(work.content.sources, name)) };
  if (sheet === undefined) {
    const facts = factsOf(code);
    return { files: new Map(), changes: new Map(), sheet: languageSheet(code, facts, work), todo: [todos.fillIn, todos.facts(facts !== undefined), todos.again(code)] };
  }
  const empty = emptyLines(sheet.text);
  return empty.length > 0 ? { refused: refusals.sheetEmpty(sheet.path, empty) } : { files: new Map([[name, sheet.text]]), changes: new Map(), todo: own };
}

/** The lines on which something is still to be filled in, counted from 1. */
function emptyLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (/^[^#]*(?<=[:,[] ?)""/.test(line) ? [index + 1] : []));
}
