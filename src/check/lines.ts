import type { Place } from '../model/problem.ts';
import { placeOf, textOf } from '../model/subset.ts';
import type { Content } from './content.ts';
import { pageSources, shownIn } from './links.ts';
import type { Text } from './texts.ts';

/** A piece of what an editor has written, and the place of each of its characters, counted from 0. */
export interface Written {
  readonly words: string;
  readonly at: (offset: number) => Place;
}

const known = new WeakMap<readonly Text[], Written[]>();

/**
 * All that editors write, for rules that look for what must not stand anywhere: the words of pages, the descriptions
 * of their images, and each line of the YAML files, comments and made-up values included. Records of translations only
 * repeat what stands elsewhere. Remembered for the rules that ask for the same content after each other.
 */
export function everythingWritten(content: Pick<Content, 'texts' | 'sources'>): Written[] {
  let all = known.get(content.texts);
  if (all === undefined) {
    all = gather(content);
    known.set(content.texts, all);
  }
  return all;
}

function gather({ texts, sources }: Pick<Content, 'texts' | 'sources'>): Written[] {
  const pages = pageSources(sources);
  const files = new Set(pages.map((source) => source.path));
  return [
    ...texts.filter((text) => files.has(text.file)),
    ...pages.flatMap((source) => shownIn(source).images.map((image): Written => ({ words: textOf(image), at: () => placeOf(source.path, image) }))),
    ...sources.flatMap((source) => (source.kind === 'yaml' && !source.name.startsWith('translations/') ? linesOf(source.path, source.text) : [])),
  ];
}

function linesOf(file: string, text: string): Written[] {
  return text.split('\n').map((words, index) => ({ words, at: (offset) => ({ file, line: index + 1, column: offset + 1 }) }));
}
