import { align } from './align.ts';
import { digestOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { TranslationRecord } from './schemas/record.ts';

/** How a block of a translation stands to its source, by the words that it was made from. */
export type BlockState =
  /** The source still says what the translation was made from. */
  | 'current'
  /** The source has changed since. */
  | 'outdated'
  /** The source says it, the translation does not. */
  | 'missing'
  /** The translation says it, the source no longer does. */
  | 'removed'
  /** Nobody has recorded what it was made from. */
  | 'unknown';

/** What the source says and what answers it. */
export interface BlockPair {
  readonly state: BlockState;
  /** As the source stands now. */
  readonly source?: Block;
  /** The source's words that the translation was made from. */
  readonly was?: string;
  readonly translation?: Block;
}

/** The blocks of one section, in the order of the source; what has gone from it stands where it was. */
export interface SectionState {
  readonly section: string;
  /**
   * Source and translation are built differently, and nobody knows which block answers which: the section is current or
   * not as a whole, and its pairs hold one side each.
   */
  readonly whole: boolean;
  readonly pairs: readonly BlockPair[];
}

/**
 * How each block of a translation stands to its source.
 * @param record what the translation was made from; without it all that is there is unknown
 */
export function compareBlocks(source: readonly Block[], translation: readonly Block[], record: TranslationRecord | undefined): SectionState[] {
  const [now, ours] = [bySection(source), bySection(translation)];
  const sections = [...new Set([...now.keys(), ...ours.keys(), ...Object.keys(record?.sections ?? {})])];
  return sections.map((section): SectionState => {
    const [theirs, own, then] = [now.get(section) ?? [], ours.get(section) ?? [], record?.sections[section]];
    if (then === undefined) return withoutRecord(section, theirs, own);
    if (then.some(({ answer }) => answer === undefined)) return asWhole(section, theirs, own, then.map(({ words }) => words));
    return { section, whole: false, pairs: pairsOf(theirs, own, then as readonly { words: string; answer: string }[]) };
  });
}

const bySection = (blocks: readonly Block[]) => Map.groupBy(blocks, ({ section }) => section);

/** By their places, where there are as many; without a record nothing says more. */
function withoutRecord(section: string, theirs: readonly Block[], own: readonly Block[]): SectionState {
  if (theirs.length === own.length) return { section, whole: false, pairs: theirs.map((source, index) => ({ state: 'unknown', source, translation: own[index]! })) };
  if (own.length === 0) return { section, whole: false, pairs: theirs.map((source) => ({ state: 'missing', source })) };
  if (theirs.length === 0) return { section, whole: false, pairs: own.map((one) => ({ state: 'unknown', translation: one })) };
  return { section, whole: true, pairs: [...theirs.map((source): BlockPair => ({ state: 'unknown', source })), ...own.map((one): BlockPair => ({ state: 'unknown', translation: one }))] };
}

function asWhole(section: string, theirs: readonly Block[], own: readonly Block[], then: readonly string[]): SectionState {
  const same = theirs.length === then.length && theirs.every(({ words }, index) => words === then[index]);
  if (own.length === 0) return { section, whole: false, pairs: theirs.map((source) => ({ state: same ? 'current' : 'missing', source })) };
  const state: BlockState = same ? 'current' : theirs.length === 0 ? 'removed' : 'outdated';
  return { section, whole: true, pairs: [...theirs.map((source): BlockPair => ({ state, source })), ...own.map((one): BlockPair => ({ state, translation: one }))] };
}

/** In front matter a text means something by its place. */
export const isFixed = (blocks: readonly Block[]): boolean => blocks[0]?.keys !== undefined;

function pairsOf(theirs: readonly Block[], own: readonly Block[], record: readonly { readonly words: string; readonly answer: string }[]): BlockPair[] {
  const then = record.map(({ words }) => words);
  // In front matter a text means something by its place, and the order of actions is what the reader does next.
  const isAction = (index: number) => theirs[index]?.leaf?.kind === 'action';
  const moves = align(then, theirs.map(({ words }) => words), isFixed(theirs));
  const outOfOrder = new Set(moves.flatMap(({ before, after, same }, place) => (same && isAction(after!) && moves.slice(0, place).some((other) => other.same && isAction(other.after!) && other.before! > before!) ? [after!] : [])));
  const answers = new Map(align(record.map(({ answer }) => answer), own.map(({ words }) => digestOf(words))).flatMap(({ before, after }) => (before === undefined || after === undefined ? [] : [[before, own[after]!] as const])));
  const used = new Set(answers.values());
  // Written since, beside what the source has got since: by their order, as nothing says more.
  const unrecorded = own.filter((block) => !used.has(block));
  const pairs = moves.map(({ before, after, same }): BlockPair => {
    const source = after === undefined ? undefined : theirs[after]!;
    const translation = before === undefined ? (source === undefined ? undefined : unrecorded.shift()) : answers.get(before);
    const words = before === undefined ? {} : { was: then[before]! };
    const both = { ...(source === undefined ? {} : { source }), ...words, ...(translation === undefined ? {} : { translation }) };
    if (translation === undefined) return { state: source === undefined ? 'current' : 'missing', ...both };
    if (source === undefined) return { state: 'removed', ...both };
    if (before === undefined) return { state: 'unknown', ...both };
    return { state: same && !outOfOrder.has(after!) ? 'current' : 'outdated', ...both };
  });
  return [...pairs.filter(({ source, translation }) => source !== undefined || translation !== undefined), ...unrecorded.map((translation): BlockPair => ({ state: 'unknown', translation }))];
}
