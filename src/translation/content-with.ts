import { check } from '../check/run.ts';
import type { ContentFiles } from '../model/files.ts';
import type { Problem } from '../model/problem.ts';
import { plainText, sourceOf } from '../model/source.ts';
import type { Sources } from '../model/site.ts';

/** The path of a file as editors know it, by its name below the content folder. */
export const pathOf = ({ folder = 'content' }: Sources, name: string): string => `${folder}/${name}`;

/** The text of a file of the content, by its name below the content folder. */
export function textOf({ sources, files }: ContentFiles, name: string): string | undefined {
  return files.get(pathOf(sources, name))?.text;
}

/** The content as it is once some files have other texts, or are new. Their names are those below the content folder. */
export function contentWith({ sources, files }: ContentFiles, texts: ReadonlyMap<string, string>): ContentFiles {
  const paths = new Map(sources.content.map(({ name, path }) => [name, path]));
  const made = [...texts].map(([name, text]) => ({ name, path: paths.get(name) ?? pathOf(sources, name), text }));
  const content = [...sources.content.filter(({ name }) => !texts.has(name)), ...made.map(({ path, name, text }) => sourceOf(path, name, text))];
  return {
    sources: { ...sources, content: content.toSorted((a, b) => (a.name < b.name ? -1 : 1)) },
    files: new Map([...files, ...made.map(({ path, text }) => [path, { text: plainText(text), bytes: Buffer.byteLength(text) }] as const)]),
  };
}

/** The errors that were not there before, wherever the old ones stand now. */
export function newErrors(before: ContentFiles, after: ContentFiles, today: string): Problem[] {
  const errors = ({ sources, files }: ContentFiles) => check(sources, { today, files }).problems.filter(({ severity }) => severity === 'error');
  const keyOf = ({ rule, file, words }: Problem) => [rule, file, words.en.found].join('\n');
  const left = new Map<string, number>();
  for (const one of errors(before)) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
  return errors(after).filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return count <= 0;
  });
}
