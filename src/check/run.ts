import { recordName } from '../model/freshness.ts';
import { copiedFrom } from '../model/name-problems.ts';
import { isWritten } from '../model/page.ts';
import type { Problem } from '../model/problem.ts';
import { inReadingOrder } from '../model/problem.ts';
import { assemble } from '../model/site.ts';
import type { Site, Sources } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import { contentOf } from './content.ts';
import type { Content, ContentSettings } from './content.ts';
import { Remembered } from './remembered.ts';
import { rules } from './rules/index.ts';
import { textsIn } from './texts.ts';

export interface Checked {
  readonly problems: readonly Problem[];
  /** How many files were looked at. */
  readonly files: number;
}

/**
 * Everything that is wrong with the content, in one run: what the model refuses, and what the rules find in all that
 * could be read. Pure, but for what it remembers of sources that have not changed.
 */
export function check(sources: Sources, settings: Pick<ContentSettings, 'today' | 'files'>): Checked {
  const { known, problems } = assemble(sources);
  const folder = sources.folder ?? 'content';
  const byRules = known === undefined ? [] : (() => {
    const content = contentOf({ site: known, sources: sources.content.filter(({ name }) => copiedFrom(name) === undefined), shipped: sources.languages, folder, ...settings });
    const [files, pages] = [fileByFile(content), pageByPage(content)];
    return rules.flatMap((rule) => {
      if (rule.within === undefined) return rule.check(content);
      const parts = rule.within === 'file' ? files : pages;
      const remembered = rule.within === 'file' ? inFiles : inPages;
      return parts.flatMap(({ key, part }) => remembered.recall(rule, key, () => rule.check(part)));
    });
  })();
  const torn = tornPages(problems, known);
  const compared = byRules.filter(({ rule, file }) => !(/^(?:translation-|heading-order$)/.test(rule) && torn.has(file)));
  return { problems: inReadingOrder([...problems, ...compared]), files: sources.content.length };
}

/**
 * The files of each page that has lost a choice in one of its languages. Held against each other their parts do not
 * match, and all that would be said of it follows from that.
 */
function tornPages(problems: readonly Problem[], site: Site | undefined): ReadonlySet<string> {
  const files = new Set(problems.flatMap(({ rule, file }) => (rule === 'choice-missing' ? [file] : [])));
  if (files.size === 0 || site === undefined) return files;
  const pages = [...site.pages.values()].map((page) => [...page.variants.values()].map((variant) => variant.file));
  return new Set(pages.filter((variants) => variants.some((file) => files.has(file))).flat());
}

/** A part of the content, and all that what is found in it depends on. */
interface Part {
  readonly key: readonly unknown[];
  readonly part: Content;
}

const inFiles = new Remembered<Problem>();
const inPages = new Remembered<Problem>();

function fileByFile(content: Content): Part[] {
  return content.sources.map((source) => ({ key: [source], part: { ...content, pages: [], sources: [source], texts: textsIn(source, content.textOf(source.path) ?? '') } }));
}

/** Page by page with all its languages, then whatever is no page. */
function pageByPage(content: Content): Part[] {
  const { site } = content;
  const bySourcePath = new Map(content.sources.map((source) => [source.path, source]));
  const shared = [site.languages.size, ...content.sources.filter(({ name }) => /^(?:site\.yaml|(?:terms|flows|languages)\/.*)$/.test(name))];
  const partOf = (pages: Content['pages'], sources: readonly Source[], more: readonly unknown[]): Part => ({
    key: [...sources, ...more, ...shared],
    part: { ...content, pages, sources, texts: sources.flatMap((source) => textsIn(source, content.textOf(source.path) ?? '')) },
  });
  const parts = content.pages.flatMap((page) => {
    if (!isWritten(page)) return [];
    const variants = [...page.variants.values()];
    const sources = variants.flatMap(({ file }) => bySourcePath.get(file) ?? []);
    for (const source of sources) bySourcePath.delete(source.path);
    return sources.length === 0 ? [] : [partOf([page], sources, [page.sourceLanguage, ...variants.map(({ file }) => site.records.get(recordName(site.nameOf(file))))])];
  });
  return [...parts, partOf([], [...bySourcePath.values()], [])];
}
