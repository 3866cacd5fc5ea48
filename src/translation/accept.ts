import type { Block } from '../model/blocks.ts';
import { recordOf, recordOfBlocks } from '../model/freshness.ts';
import type { TranslationRecord } from '../model/schemas/record.ts';
import type { Translatable } from './translatable.ts';

/**
 * The record of a translation that is up to date with its source as both stand now. Who has read it stays noted.
 * @param before its record until now
 */
export function accepted(one: Translatable, before: TranslationRecord | undefined): TranslationRecord {
  const { source, sections } = madeNow(one);
  return { source, ...(before?.reviewed === undefined ? {} : { reviewed: before.reviewed }), sections };
}

function madeNow({ page, language, sourceLanguage, sections }: Translatable): TranslationRecord {
  if (page !== undefined) return recordOf(page, page.variants.get(language)!);
  // In a file of words each text is a section of its own, and one that is lacking stays lacking.
  const answered = sections.flatMap(({ pairs }) => pairs).filter(({ source, translation }) => source !== undefined && translation !== undefined);
  return recordOfBlocks(sourceLanguage, answered.map(({ source }) => source!), answered.map(({ translation }) => translation!));
}

/** What the source of a translation says now, in its order. */
export function sourceBlocks({ sections }: Pick<Translatable, 'sections'>): Block[] {
  return sections.flatMap(({ pairs }) => pairs.flatMap(({ source }) => source ?? []));
}
