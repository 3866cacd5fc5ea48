import { nearest } from './nearest.ts';
import type { Page } from './page.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import type { SourceOf } from './source.ts';

interface LeftOver {
  readonly source: SourceOf<'mdx'>;
  /** "articles/about". */
  readonly stem: string;
  /** "articles/" or "guides/phone/". */
  readonly folder: string;
  /** "about", "ready". */
  readonly own: string;
  readonly language: string;
}

export interface LeftOverFound {
  readonly problems: readonly Problem[];
  /**
   * Pages and would-be pages whose lack of files has been told, and the files of guides that a step may have been taken out
   * of, whose numbers may be others, so that nothing is said of what only follows from it.
   */
  readonly explained: ReadonlySet<string>;
}

/**
 * What is said of files that no structure names. A renamed file or a mistyped id is one mistake, told once and where it
 * was made, though it shows in several files.
 */
export function leftOverFiles(sources: readonly SourceOf<'mdx'>[], pages: ReadonlyMap<string, Page>, unread: ReadonlySet<string>, siteFile: string): LeftOverFound {
  const problems: Problem[] = [];
  const explained = new Set<string>();
  const files = sources.map((source): LeftOver => {
    const [stem, language] = nameParts(source.name);
    const [, folder = '', own = stem] = /^(articles\/|guides\/[^/]+\/)([^/]+)$/.exec(stem) ?? [];
    return { source, stem, folder, own, language };
  });
  for (const [folder, own] of Map.groupBy(files, (file) => file.folder)) {
    const guide = folder.startsWith('guides/') ? folder.slice(7, -1) : undefined;
    const structure = guide === undefined ? undefined : pages.get(guide);
    if (folder === '' || (guide !== undefined && structure?.kind !== 'guide')) {
      // Of a guide whose own file is gone that is told once: its pages and the links to them only follow from it.
      problems.push(...(guide === undefined ? own : own.slice(0, 1)).map((file) => lost(file, guide, pages, unread)));
      if (guide !== undefined) explained.add(guide);
      continue;
    }
    const siblings = siblingsIn(folder, pages);
    const where = structure?.file ?? siteFile;
    const empty = siblings.filter(({ page }) => page.variants.size === 0 && page.kind !== 'home' && !unread.has(page.id));
    let stems = [...Map.groupBy(own, (file) => file.own)];
    const take = (meant: string, id: string, page: Page, of: readonly LeftOver[]) => {
      problems.push(problem('id-without-files', page.at, { id, files: of.map(({ source }) => source.name.slice(folder.length)), meant }));
      explained.add(page.id).add(pageId(of[0]!.stem));
      stems = stems.filter(([name]) => name !== meant);
    };
    for (const { id, page } of empty) {
      const meant = nearest(id, stems.map(([name]) => name));
      if (meant !== undefined) take(meant, id, page, stems.find(([name]) => name === meant)![1]);
    }
    if (stems.length > 0 && guide !== undefined) for (const { page } of siblings) for (const { file } of page.variants.values()) explained.add(file);
    for (const [name, several] of stems) {
      for (const { source, language } of several) {
        const lacking = siblings.filter(({ page }) => page.variants.size > 0 && !page.variants.has(language) && !unread.has(page.id)).map(({ id }) => id);
        const was = nearest(name, lacking) ?? (lacking.length === 1 ? lacking[0] : undefined);
        const known = siblings.map(({ id }) => id);
        const details = { name, known, where, ...rightLanguage(name, language, siblings), ...rightFolder(source, language, pages, unread) };
        problems.push(problem('file-unexpected', { file: source.path, line: 1, column: 1 }, was === undefined ? details : { ...details, was: `${was}.${language}.mdx` }));
      }
    }
  }
  return { problems, explained };
}

/** The pages whose files lie in a folder, by what their files are called. */
function siblingsIn(folder: string, pages: ReadonlyMap<string, Page>): { readonly id: string; readonly page: Page }[] {
  if (folder === 'articles/') return [...pages.values()].flatMap((page) => (page.kind === 'article' || page.kind === 'home' ? [{ id: page.id, page }] : []));
  const guide = pages.get(folder.slice(7, -1));
  if (guide?.kind !== 'guide') return [];
  return [{ id: 'guide', page: guide }, ...guide.steps.map((page) => ({ id: page.id.slice(guide.id.length + 1), page }))];
}

/** "check_da.mdx" for "check.da.mdx": the language stands at the end of the name, but for its dot. */
function rightLanguage(name: string, language: string, siblings: readonly { readonly id: string }[]): { right?: string } {
  const [, own, code] = language === '' ? (/^(.+)[_ -]([a-z]{2,3})$/i.exec(name) ?? []) : [];
  return own !== undefined && code !== undefined && siblings.some(({ id }) => id === own) ? { right: `${own}.${code.toLowerCase()}.mdx` } : {};
}

/** The folder of the only page of that name that lacks its text in that language. */
function rightFolder({ name, path }: SourceOf<'mdx'>, language: string, pages: ReadonlyMap<string, Page>, unread: ReadonlySet<string>): { folder?: string } {
  const own = nameParts(name.slice(name.lastIndexOf('/') + 1))[0];
  const meant = [...pages.values()].filter((page) => (page.kind === 'article' || page.kind === 'home' || page.kind === 'step') && page.id.split('/').at(-1) === own && !page.variants.has(language) && !unread.has(page.id));
  if (meant.length !== 1 || language === '') return {};
  const folder = meant[0]!.kind === 'step' ? `guides/${meant[0]!.id.split('/')[0]}/` : 'articles/';
  return name.startsWith(folder) ? {} : { folder: `${path.slice(0, -name.length)}${folder}` };
}

function lost({ source, language }: LeftOver, guide: string | undefined, pages: ReadonlyMap<string, Page>, unread: ReadonlySet<string>): Problem {
  const place = { file: source.path, line: 1, column: 1 };
  if (guide === undefined) return problem('file-misplaced', place, { name: source.name, ...rightFolder(source, language, pages, unread) });
  return problem('file-missing', place, { file: `${source.path.slice(0, -source.name.length)}guides/${guide}/guide.yaml`, for: { da: 'denne side', en: 'this page' } });
}

/** "articles/about" is "about", "guides/x/guide" is "x", and "guides/x/step" is "x/step". */
export const pageId = (stem: string) => stem.replace(/^(?:articles|guides)\//, '').replace(/\/guide$/, '');

/** "articles/about.da.mdx" is ["articles/about", "da"]. */
export function nameParts(name: string): [stem: string, language: string] {
  const match = /^(.*?)(?:\.([^./]*))?\.mdx$/.exec(name);
  return [match?.[1] ?? name, match?.[2] ?? ''];
}
