import { compareBlocks } from './block-states.ts';
import type { SectionState } from './block-states.ts';
import { blocksOf, digestOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Page, Variant } from './page.ts';
import { recordSchema } from './schemas/record.ts';
import type { TranslationRecord } from './schemas/record.ts';

/** How a variant stands to its source. A draft can also be out of date. */
export interface Freshness {
  readonly state: 'source' | 'current' | 'outdated' | 'unknown';
  readonly draft: boolean;
}

/**
 * How a variant stands to its source, by the words that it was made from, not by dates: a source whose words are
 * those of the record is unchanged, however often its file was saved.
 */
export function freshnessOf(page: Page, variant: Variant, record: TranslationRecord | undefined): Freshness {
  const { draft } = variant.frontMatter;
  const source = page.variants.get(page.sourceLanguage);
  if (variant.language === page.sourceLanguage) return { state: 'source', draft };
  // Without its source the translation stands for itself: there is nothing that it could lag behind.
  if (source === undefined) return { state: 'current', draft };
  if (record === undefined || record.source !== page.sourceLanguage) return { state: 'unknown', draft };
  const blocks = blocksOf(source);
  // Most have not changed at all, and need no closer look.
  if (isUnchanged(blocks, record)) return { state: 'current', draft };
  return { state: compareBlocks(blocks, blocksOf(variant), record).some(isBehind) ? 'outdated' : 'current', draft };
}

/** Whether a source says what a record keeps of it, in the same order. */
export function isUnchanged(blocks: readonly Block[], { sections }: TranslationRecord): boolean {
  const then = Object.entries(sections).flatMap(([section, records]) => records.map(({ words }) => `${section}\n${words}`));
  return blocks.length === then.length && blocks.every(({ section, words }, index) => `${section}\n${words}` === then[index]);
}

/** Whether a section lags behind its source, or says what that no longer does. */
export function isBehind({ pairs }: SectionState): boolean {
  return pairs.some(({ state, source, was }) => state === 'outdated' || state === 'missing' || state === 'removed' || (source !== undefined && was === undefined && state === 'unknown'));
}

/** How each block of a translation stands to its source; nothing where it has none. */
export function sectionStatesOf(page: Page, variant: Variant, record: TranslationRecord | undefined): SectionState[] {
  const source = page.variants.get(page.sourceLanguage);
  if (source === undefined || source === variant) return [];
  return compareBlocks(blocksOf(source), blocksOf(variant), record?.source === page.sourceLanguage ? record : undefined);
}

/** The record of a translated page made from its source as both stand now. */
export function recordOf(page: Page, variant: Variant): TranslationRecord {
  const source = page.variants.get(page.sourceLanguage);
  if (source === undefined || variant.language === page.sourceLanguage) {
    throw new Error(`${variant.file} is not a translation.`);
  }
  return recordOfBlocks(page.sourceLanguage, blocksOf(source), blocksOf(variant));
}

/**
 * The record of a translation made from its source as both stand now: the source's words, section by section, each
 * with the digest of the block that answers it. Where a section's block counts differ, the whole section answers.
 */
export function recordOfBlocks(sourceLanguage: string, source: readonly Block[], translation: readonly Block[]): TranslationRecord {
  const answers = Map.groupBy(translation, ({ section }) => section);
  const sections: TranslationRecord['sections'] = {};
  for (const [name, blocks] of Map.groupBy(source, ({ section }) => section)) {
    const own = answers.get(name) ?? [];
    sections[name] = blocks.map(({ words }, index) => (own.length === blocks.length ? { words, answer: digestOf(own[index]!.words) } : { words }));
  }
  return recordSchema.parse({ source: sourceLanguage, sections });
}

/** Where the record of a translation is kept, below the content folder: "translations/guides/x/y.en.yaml". */
export function recordName(fileName: string): string {
  return `translations/${fileName.replace(/\.mdx$/, '.yaml')}`;
}
