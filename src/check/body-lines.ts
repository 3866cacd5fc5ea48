import type { Place } from '../model/problem.ts';
import type { Source, SourceOf } from '../model/source.ts';
import type { Content } from './content.ts';
import { pageSources } from './links.ts';

/** One line of a page below its front matter, as it is written. */
export interface BodyLine {
  readonly words: string;
  /** Of the line in the file, counted from 1. */
  readonly line: number;
  /** Place of one of its characters, counted from 0. */
  readonly at: (offset: number) => Place;
}

const known = new WeakMap<Source, readonly BodyLine[]>();

/**
 * The lines of each page, for rules that look for signs which Markdown has taken for plain words. Pages that cannot be
 * read have none: what would be said of them only follows from that. Remembered by the source.
 */
export function bodyLines({ sources, textOf }: Pick<Content, 'sources' | 'textOf'>): (readonly BodyLine[])[] {
  return pageSources(sources).map((source) => {
    let lines = known.get(source);
    if (lines === undefined) {
      lines = linesOf(source, textOf(source.path) ?? '');
      known.set(source, lines);
    }
    return lines;
  });
}

function linesOf({ path: file, parsed }: SourceOf<'mdx'>, text: string): BodyLine[] {
  const { frontMatter, sections } = parsed.document;
  if (sections.length === 0) return [];
  const all = text.split('\n');
  // The front matter and the line of "---" before and after it.
  const end = frontMatter === '' ? 0 : all.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line)) + 1;
  return all.slice(end).map((words, index) => {
    const line = end + index + 1;
    return { words, line, at: (offset) => ({ file, line, column: offset + 1 }) };
  });
}
