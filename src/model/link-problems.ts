import type { Image, Link } from 'mdast';
import { fragmentsOf } from './fragments.ts';
import { nameParts } from './left-over-files.ts';
import type { Page } from './page.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { shownIn } from './shown.ts';
import type { SourceOf } from './source.ts';
import { isRemoteImage, placeOf } from './subset.ts';

/**
 * `page:` links that name no page or no place on it, and images that are not there.
 * @param unread pages and guides with a file that could not be read, which a link may well name, and files whose places
 *   are not known while their page has another structure than its guide
 */
export function linkProblems(sources: readonly SourceOf<'mdx'>[], pages: ReadonlyMap<string, Page>, images: ReadonlyMap<string, unknown>, unread: ReadonlySet<string> = new Set()): Problem[] {
  return sources.flatMap((source) => {
    const { links, images: shown } = shownIn(source.parsed.document);
    return [
      ...links.flatMap(({ node }) => (node.url.startsWith('page:') ? pageLinkProblems(source, node, pages, unread) : [])),
      ...shown.flatMap((node) => imageProblems(source, node, images)),
    ];
  });
}

/** "page:guide/step#place" taken apart. */
export function readPageLink(url: string): { target: string; fragment: string | undefined } {
  const [target = '', fragment] = url.slice('page:'.length).split('#');
  return { target: target.replace(/\/$/, ''), fragment };
}

/** What is wrong with one `page:` link of a file. */
export function pageLinkProblems(source: Pick<SourceOf<'mdx'>, 'path' | 'name'>, link: Link, pages: ReadonlyMap<string, Page>, unread: ReadonlySet<string> = new Set()): Problem[] {
  const { target, fragment } = readPageLink(link.url);
  const page = pages.get(target);
  const at = placeOf(source.path, link);
  if (page === undefined || page.variants.size === 0) {
    if (unread.has(target) || unread.has(target.split('/')[0]!)) return [];
    return [problem('page-link', at, { target, known: [...pages.values()].filter((one) => one.variants.size > 0).map((one) => one.id) })];
  }
  if (fragment === undefined) return [];
  const [, language] = nameParts(source.name);
  const variant = page.variants.get(language);
  // A page that is missing in this language has no places; the link then leads to its top.
  if (variant === undefined || unread.has(variant.file)) return [];
  const known = fragmentsOf(variant, page.kind === 'step' ? page.number : undefined);
  return known.includes(fragment) ? [] : [problem('page-fragment', at, { target, fragment, known })];
}

function imageProblems(source: SourceOf<'mdx'>, image: Image, images: ReadonlyMap<string, unknown>): Problem[] {
  const name = imageName(source.name, image.url);
  // A remote one has been refused already.
  if (images.has(name) || isRemoteImage(image)) return [];
  const folder = source.name.slice(0, source.name.lastIndexOf('/') + 1);
  const known = [...images.keys()].filter((one) => one.startsWith(folder)).map((one) => one.slice(folder.length));
  return [problem('image-missing', placeOf(source.path, image), { url: image.url, known })];
}

/** The name of an image below the content folder, from the file that shows it. */
export function imageName(from: string, url: string): string {
  return from.slice(0, from.lastIndexOf('/') + 1) + url.replace(/^\.\//, '');
}
