import type { Heading, ListItem, RootContent } from 'mdast';
import type { AlertType } from './view.ts';

/** An MDX file of content, read: plain data, kept as it is in Astro's data store. */
export interface Document {
  readonly file: string;
  /** The YAML between the lines of “---”. */
  readonly frontMatter: string;
  readonly sections: readonly Section[];
}

/** What stands before the choices, a choice, or what stands after them. */
export interface Section {
  readonly kind: 'body' | 'choice' | 'after';
  /** Of a choice. */
  readonly id?: string;
  /** Of a choice: its first heading. */
  readonly title?: Heading;
  readonly line: number;
  readonly column: number;
  readonly parts: readonly DocumentPart[];
}

export type DocumentPart =
  | { readonly kind: 'prose'; readonly nodes: readonly RootContent[] }
  | { readonly kind: 'alert'; readonly type: AlertType; readonly nodes: readonly RootContent[] }
  | { readonly kind: 'walkthrough'; readonly flow: string; readonly line: number; readonly column: number; readonly items: readonly ListItem[] }
  | { readonly kind: 'problems'; readonly line: number; readonly column: number; readonly parts: readonly DocumentPart[] };

/** Every part of a document, those inside others included, in reading order. */
export function partsOf(document: Document): DocumentPart[] {
  return document.sections.flatMap(partsIn);
}

/** The same of one section. */
export function partsIn({ parts }: { readonly parts: readonly DocumentPart[] }): DocumentPart[] {
  return parts.flatMap((part) => (part.kind === 'problems' ? [part, ...partsIn(part)] : [part]));
}
