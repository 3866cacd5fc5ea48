/** `npm run translations -- new`: makes the files of a guide, a step, an article, a flow or a language. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentRoot, readContent, shownPath } from '../model/files.ts';
import { anyOf, didYouMean } from '../model/messages/words.ts';
import { formatProblem } from '../model/problem.ts';
import type { MessageLanguage, Said } from '../model/problem.ts';
import { languageCode } from '../model/schemas/common.ts';
import { plainText } from '../model/source.ts';
import { inStyleOf } from '../model/text-style.ts';
import { suggestedId } from '../translation/new/ids.ts';
import { makeNew } from '../translation/new/make.ts';
import { isRefused, newKinds } from '../translation/new/plan.ts';
import type { NewKind, NewRequest, Plan, Sheet } from '../translation/new/plan.ts';
import { spliced } from '../translation/new/splice.ts';
import { endWithUsage, readArguments } from './arguments.ts';
import { newUsage } from './new-usage.ts';
import { newWords } from './new-words.ts';
import { today } from './today.ts';
import { writeNew } from './write-new.ts';

/**
 * Makes something new, and says which files it made and what to write in them.
 * @param args what stands after `new`
 * @returns the code to end with: 1 where nothing was made. Arguments that make no sense end the command with 2.
 */
export function runNew(args: string[], language: MessageLanguage): number {
  const request = readRequest(args);
  const words = newWords[language];
  const made = makeNew(request, readContent(), today(), language);
  if (isRefused(made)) {
    console.error(`${made.refused[language]}\n${words.nothing}`);
    return 1;
  }
  if ('problems' in made) {
    const shown = made.problems.slice(0, 5).map((one) => formatProblem(one, language));
    const more = made.problems.length - shown.length;
    console.error([words.errors(made.problems.length), ...shown, ...(more > 0 ? [words.more(more)] : []), words.nothing].join('\n'));
    return 1;
  }
  try {
    write(made, request.id);
  } catch (error) {
    const { code = String(error), path = '' } = error as NodeJS.ErrnoException;
    console.error(`${code === 'EEXIST' ? words.there(path) : words.notWritten(code, path)}\n${words.nothing}`);
    return 1;
  }
  const shown = (name: string) => shownPath(contentRoot(), name);
  const added = [...made.files.keys(), ...(made.sheet === undefined ? [] : [sheetName(request.id)])].map(shown);
  console.log(words.report({ added, changed: [...made.changes.keys()].map(shown), todo: made.todo.map((one) => one[language]), isWhole: made.sheet === undefined }));
  return 0;
}

function write({ files, changes, sheet }: Plan, id: string): void {
  const pathOf = (name: string) => resolve(contentRoot(), name);
  const added = new Map([...files].map(([name, text]) => [pathOf(name), text]));
  if (sheet !== undefined) added.set(pathOf(sheetName(id)), sheet);
  const changed = new Map([...changes].map(([name, change]) => {
    const raw = readFileSync(pathOf(name), 'utf8');
    return [pathOf(name), inStyleOf(raw, spliced(plainText(raw), change))];
  }));
  writeNew({ added, changed });
  // A sheet that has been filled in is now the file of its language.
  if (files.has(`languages/${id}.yaml`)) rmSync(pathOf(sheetName(id)), { force: true });
}

/** Beside the content folder, so that it is no part of the site. */
const sheetName = (code: string) => `../new-language-${code}.yaml`;

function sheetOf(code: string): Sheet | undefined {
  const path = resolve(contentRoot(), sheetName(code));
  if (!languageCode.safeParse(code).success || !existsSync(path)) return undefined;
  return { path: shownPath(contentRoot(), sheetName(code)), text: readFileSync(path, 'utf8') };
}

/** The flags that each kind takes. */
const flags: Readonly<Record<NewKind, readonly ('title' | 'after' | 'step')[]>> = { guide: ['title'], step: ['title', 'after'], article: ['title'], flow: ['step'], language: [] };

function readRequest(args: string[]): NewRequest {
  const string = { type: 'string' } as const;
  const { values, positionals } = readArguments({ args, allowPositionals: true, options: { title: string, after: string, step: string, language: string } }, newUsage);
  const [word, id, ...rest] = positionals;
  if (word === undefined) endWithUsage(undefined, newUsage);
  const kind = newKinds.find((one) => one === word) ?? wrong(unknownKind(word));
  if (id === undefined) wrong({ da: `Der mangler et id efter “${kind}”.`, en: `An id is missing after “${kind}”.` });
  if (rest.length > 0) wrong(manyWords([id, ...rest]));
  for (const flag of ['title', 'after', 'step'] as const) {
    if (values[flag] === undefined) continue;
    if (!flags[kind].includes(flag)) wrong({ da: `--${flag} kan ikke bruges efter “${kind}”.`, en: `--${flag} cannot be used after “${kind}”.` });
    if (values[flag].trim() === '') wrong({ da: `--${flag} mangler ${newUsage.wants[flag].da}.`, en: `--${flag} is missing ${newUsage.wants[flag].en}.` });
  }
  const { title, after, step } = values;
  switch (kind) {
    case 'guide':
    case 'article': return { kind, id, title: title?.trim() };
    case 'step': return { kind, id, title: title?.trim(), after };
    case 'flow': return { kind, id, step };
    case 'language': return { kind, id, sheet: sheetOf(id) };
  }
}

function unknownKind(word: string): Said {
  const { da, en } = anyOf(newKinds);
  return didYouMeanKind(word, { da: `Skriv ${da} efter “new”.`, en: `Write ${en} after “new”.` });
}

function didYouMeanKind(word: string, otherwise: Said): Said {
  const near = didYouMean(word, newKinds, otherwise);
  return { da: `“new ${word}” kan ikke laves. ${near.da}`, en: `“new ${word}” cannot be made. ${near.en}` };
}

/** A title that was written where the id should stand. */
function manyWords(words: readonly string[]): Said {
  const id = suggestedId(words.join(' '));
  return { da: `Et id er ét ord.${id === undefined ? '' : ` Skriv for eksempel: ${id}`}`, en: `An id is one word.${id === undefined ? '' : ` Write for example: ${id}`}` };
}

function wrong(said: Said): never {
  return endWithUsage(said, newUsage);
}
