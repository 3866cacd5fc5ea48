import type { Content } from '../content.ts';
import type { Severity } from '../../model/problem.ts';
import { isWritten } from '../../model/page.ts';
import type { Page, Variant } from '../../model/page.ts';
import { blocksOf } from '../../model/blocks.ts';
import { isUnchanged, recordName } from '../../model/freshness.ts';
import type { Text } from '../texts.ts';
import { chunksOf, joined } from './chunks.ts';
import type { Chunk } from './chunks.ts';

/** A part of a translation beside the part of the source that it answers. */
export interface Pair {
  readonly source: Chunk;
  readonly translation: Chunk;
  /**
   * A draft that is shorter than its source says less on purpose. What it does not say is then no mistake; what it says
   * otherwise still is.
   */
  readonly shorter: boolean;
}

/** A page in one language beside the page that it was translated from. */
export interface Translation {
  readonly page: Page;
  readonly source: Variant;
  readonly variant: Variant;
  readonly pairs: readonly Pair[];
  /**
   * A warning where the source may have moved on since, or where a block of it stands elsewhere now: nobody then knows
   * which of the two is wrong.
   */
  readonly severity: Severity;
}

const known = new WeakMap<Content, Translation[]>();

/** Every translation of a page whose source is there. Made once for all rules of a run. */
export function translationsIn(content: Content): readonly Translation[] {
  const found = known.get(content);
  if (found !== undefined) return found;
  const texts = Map.groupBy(content.texts, ({ file }) => file);
  const translations = content.pages.flatMap((page) => translationsOf(page, content, texts));
  known.set(content, translations);
  return translations;
}

function translationsOf(page: Page, { site }: Content, texts: ReadonlyMap<string, readonly Text[]>): Translation[] {
  if (!isWritten(page)) return [];
  const source = page.variants.get(page.sourceLanguage);
  if (source === undefined) return [];
  return [...page.variants.values()].filter((variant) => variant !== source).map((variant): Translation => {
    const { state, draft } = site.freshness(page, variant);
    const chunks = (one: Variant) => chunksOf(one, texts.get(one.file) ?? []);
    const pairs = pairsOf(chunks(source), chunks(variant)).map((pair): Pair => ({ ...pair, shorter: draft && pair.translation.texts.length < pair.source.texts.length }));
    const record = site.records.get(recordName(site.nameOf(variant.file)));
    const isAsItWas = record === undefined || isUnchanged(blocksOf(source), record);
    return { page, source, variant, pairs, severity: state === 'current' && isAsItWas ? 'error' : 'warning' };
  });
}

/** Pairs what stands under the same headings; where a section is built differently, the whole of it. */
export function pairsOf(source: readonly Chunk[], translation: readonly Chunk[]): Omit<Pair, 'shorter'>[] {
  const theirs = Map.groupBy(translation, ({ section }) => section);
  return [...Map.groupBy(source, ({ section }) => section)].flatMap(([section, chunks]) => {
    const others = theirs.get(section);
    if (others === undefined) return [];
    const alike = chunks.length === others.length && chunks.every(({ opens }, index) => opens === others[index]!.opens);
    return alike ? chunks.map((chunk, index) => ({ source: chunk, translation: others[index]! })) : [{ source: joined(chunks), translation: joined(others) }];
  });
}
