import { align } from '../model/align.ts';
import { isFixed } from '../model/block-states.ts';
import type { BlockPair, BlockState, SectionState } from '../model/block-states.ts';
import type { Block } from '../model/blocks.ts';
import type { Place } from '../model/problem.ts';
import type { TranslationRecord } from '../model/schemas/record.ts';
import type { FindPlace } from './places.ts';
import type { Translatable } from './translatable.ts';
import { wordDiff } from './word-diff.ts';
import type { Change } from './word-diff.ts';

/** Words and where they stand. */
export interface Placed {
  readonly words: string;
  readonly place?: Place;
}

/** One block, the source beside its translation. */
export interface BlockStatus {
  readonly section: string;
  readonly state: BlockState;
  /** Its section is built differently in the two languages: this is one side of it. */
  readonly whole: boolean;
  readonly source?: Placed;
  /** What the source said when it was translated, where that is known. */
  readonly was?: string;
  /** From what the source said to what it says, where the two differ. */
  readonly changes?: readonly Change[];
  readonly translation?: Placed;
}

/**
 * Every block of a translation beside its source, in the order of the source.
 * @param record what the translation was made from, if that is known
 */
export function blockStatuses(one: Translatable, find: FindPlace, record: TranslationRecord | undefined): BlockStatus[] {
  const then = record?.source === one.sourceLanguage ? record.sections : {};
  return one.sections.flatMap((section) => (section.whole ? withThen(section, then[section.section] ?? []) : section.pairs).map(({ state, source, was, translation }): BlockStatus => ({
    section: section.section,
    state,
    whole: section.whole,
    ...(source === undefined ? {} : { source: placed(one, source, 'source', find) }),
    ...(was === undefined ? {} : { was }),
    ...(was === undefined || was === source?.words ? {} : { changes: wordDiff(was, source?.words ?? '') }),
    ...(translation === undefined ? {} : { translation: placed(one, translation, 'translation', find) }),
  })));
}

/** Of a part that is built differently nobody knows which block answers which, but still what its source has changed. */
function withThen({ pairs }: SectionState, then: TranslationRecord['sections'][string]): BlockPair[] {
  const [theirs, own] = [pairs.filter(({ source }) => source !== undefined), pairs.filter(({ source }) => source === undefined)];
  if (then.length === 0 || pairs.length === 0) return [...pairs];
  const { state } = pairs[0]!;
  const answers = align(then.map(({ words }) => words), theirs.map(({ source }) => source!.words), isFixed(theirs.map(({ source }) => source!)));
  return [...answers.map(({ before, after }) => ({ state, ...(after === undefined ? {} : theirs[after]), ...(before === undefined ? {} : { was: then[before]!.words }) })), ...own];
}

function placed(one: Translatable, block: Block, side: 'source' | 'translation', find: FindPlace): Placed {
  const place = find(one, block, side);
  return { words: block.words, ...(place === undefined ? {} : { place }) };
}
