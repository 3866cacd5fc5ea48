import { blocksOf, digestOf } from './blocks.ts';
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
  const now = blocksOf(source).map((block) => `${block.section}\n${block.words}`);
  const then = Object.entries(record.sections).flatMap(([section, blocks]) => blocks.map((block) => `${section}\n${block.words}`));
  return { state: now.join('\n\n') === then.join('\n\n') ? 'current' : 'outdated', draft };
}

/**
 * The record of a translation made from its source as both stand now: the source's words, section by section, each
 * with the digest of the block that answers it. Where a section's block counts differ, the whole section answers.
 */
export function recordOf(page: Page, variant: Variant): TranslationRecord {
  const source = page.variants.get(page.sourceLanguage);
  if (source === undefined || variant.language === page.sourceLanguage) {
    throw new Error(`${variant.file} is not a translation.`);
  }
  const answers = blocksOf(variant);
  const sections: TranslationRecord['sections'] = {};
  for (const block of blocksOf(source)) {
    const blocks = (sections[block.section] ??= []);
    blocks.push({ words: block.words });
  }
  for (const [name, blocks] of Object.entries(sections)) {
    const own = answers.filter((block) => block.section === name);
    if (own.length !== blocks.length) continue;
    for (const [index, block] of blocks.entries()) block.answer = digestOf(own[index]!.words);
  }
  return recordSchema.parse({ source: page.sourceLanguage, sections });
}

/** Where the record of a variant is kept, below the content folder: "translations/guides/x/y.en.yaml". */
export function recordName(fileName: string): string {
  return `translations/${fileName.replace(/\.mdx$/, '.yaml')}`;
}
