import { parse } from './parse.ts';
import type { Parsed } from './parse.ts';
import type { Problem } from './problem.ts';

/** One file of the content or of the generator's languages, as far as it can be read by itself. */
export type Source = { /** As an editor knows it: "content/site.yaml". */ readonly path: string; /** Below its root: "site.yaml". */ readonly name: string } & (
  | { readonly kind: 'yaml'; readonly text: string }
  | { readonly kind: 'mdx'; readonly parsed: Parsed }
  | { readonly kind: 'image'; readonly width?: number; readonly height?: number }
  /** A list of words for the spelling of a language. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'other' }
  /** Not read at all, for the reason that the problem gives. */
  | { readonly kind: 'refused'; readonly problem: Problem }
);

export type SourceOf<Kind extends Source['kind']> = Extract<Source, { kind: Kind }>;

const imageEnding = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

/** What kind of source a file is, by its ending. */
export function kindOf(name: string): Source['kind'] {
  if (name.endsWith('.mdx')) return 'mdx';
  if (name.endsWith('.yaml')) return 'yaml';
  if (/^spelling\/[A-Za-z-]+\.txt$/.test(name)) return 'words';
  return imageEnding.test(name) ? 'image' : 'other';
}

/** A text without byte-order mark and Windows line ends: places in a file are counted in this. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** Reads a text file by itself. Byte-order mark and Windows line ends are taken as the plain text they mean. */
export function sourceOf(path: string, name: string, text: string): Source {
  const plain = plainText(text);
  if (kindOf(name) === 'mdx') return { path, name, kind: 'mdx', parsed: parse(path, plain) };
  return { path, name, kind: kindOf(name) === 'words' ? 'words' : 'yaml', text: plain };
}
