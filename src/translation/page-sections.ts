import { nameOfSection } from '../model/blocks.ts';
import type { Document } from '../model/document.ts';

/** Bytes of a text, to the one before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the YAML of a page's front matter stands, without the lines of hyphens; undefined where it has none. */
export function frontMatterRange(text: string): Range | undefined {
  const match = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  if (match?.index !== 0) return undefined;
  const start = text.indexOf('\n') + 1;
  return { start, end: start + match[1]!.length };
}

/** The bytes of each section of a page, from its marker to the next, by the name that its blocks have. */
export function sectionRanges({ sections }: Document, text: string): Map<string, Range> {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const front = frontMatterRange(text);
  const after = front === undefined ? -1 : text.indexOf('\n', front.end);
  const body = front === undefined ? 0 : after < 0 ? text.length : after + 1;
  const starts = [{ name: 'body', start: body }, ...sections.flatMap((section) => (section.kind === 'body' ? [] : [{ name: nameOfSection(section), start: lineStarts[section.line - 1]! }]))];
  return new Map(starts.map(({ name, start }, index) => [name, { start, end: starts[index + 1]?.start ?? text.length }]));
}
