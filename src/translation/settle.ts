import { align } from '../model/align.ts';
import { isFixed } from '../model/block-states.ts';
import type { TranslationRecord } from '../model/schemas/record.ts';
import { sourceBlocks } from './accept.ts';
import type { Translatable } from './translatable.ts';

/** What became of a record when a change of its source was said to mean nothing. */
export interface Settled {
  readonly record: TranslationRecord;
  /** Blocks that have the words of now, with the answers that they had. */
  readonly settled: number;
  /** Blocks that have come or gone, which is no slip of the pen: they are as they were. */
  readonly left: number;
}

/**
 * Takes the words of the source as they are now for those that a translation was made from, where a block was only
 * changed: its answer still answers it.
 */
export function settle(one: Translatable, record: TranslationRecord): Settled {
  const now = Map.groupBy(sourceBlocks(one), ({ section }) => section);
  let [settled, left] = [0, 0];
  const sections = Object.entries(record.sections).map(([name, entries]) => {
    const blocks = now.get(name) ?? [];
    const words = new Map<number, string>();
    for (const { before, after, same } of align(entries.map((entry) => entry.words), blocks.map((block) => block.words), isFixed(blocks))) {
      if (before === undefined || after === undefined) left += 1;
      else if (!same) words.set(before, blocks[after]!.words);
    }
    settled += words.size;
    return [name, entries.map((entry, index) => ({ ...entry, words: words.get(index) ?? entry.words }))] as const;
  });
  for (const [name, blocks] of now) if (record.sections[name] === undefined) left += blocks.length;
  return { record: { ...record, sections: Object.fromEntries(sections) }, settled, left };
}
