import type { BlockPair, SectionState } from '../model/block-states.ts';
import { digestOf } from '../model/blocks.ts';
import type { Block } from '../model/blocks.ts';
import type { TranslationRecord } from '../model/schemas/record.ts';
import type { Answers } from './write-page.ts';

/** A translation that has been written, and what was known of it before. */
export interface Accepted {
  readonly sourceLanguage: string;
  /** The blocks of the translation as it now stands. */
  readonly own: readonly Block[];
  /** Of `writePage`. Texts of YAML answer by their keys. */
  readonly answers?: Answers;
  readonly before: TranslationRecord | undefined;
  /** How the translation stood to its source before it was written. */
  readonly sections: readonly SectionState[];
  /** Blocks of the source, as the sections have them, that the translation now answers. */
  readonly accepted: ReadonlySet<Block>;
}

type Entry = TranslationRecord['sections'][string][number];

/** The record after new words were accepted: their blocks answer what the source says now; the others, what it said. */
export function recordAfter({ sourceLanguage, own, answers, before, sections, accepted }: Accepted): TranslationRecord {
  const ours = Map.groupBy(own, ({ section }) => section);
  const { sections: known = {}, reviewed } = before?.source === sourceLanguage ? before : {};
  const entries = sections.map((state): [string, readonly Entry[]] => {
    const { section } = state;
    const then = known[section] ?? [];
    const answerOf = answersNow(ours.get(section) ?? [], answers?.get(section));
    return [section, state.whole || then.some(({ answer }) => answer === undefined) ? asWhole(state, then, accepted, answerOf) : blockByBlock(state, then, accepted, answerOf)];
  });
  return { source: sourceLanguage, ...(reviewed === undefined ? {} : { reviewed }), sections: Object.fromEntries(entries.flatMap(([section, made]) => (made.length === 0 ? [] : [[section, [...made]]]))) };
}

/** The digest of the words that answer a pair, as they stand now; nothing where none do. */
type AnswerOf = (pair: BlockPair) => string | undefined;

function answersNow(own: readonly Block[], answers: readonly (Block | undefined)[] | undefined): AnswerOf {
  const byKeys = new Map(own.flatMap((block) => (block.keys === undefined ? [] : [[block.keys.join('\0'), block] as const])));
  const digests = new Set(own.map(({ words }) => digestOf(words)));
  return ({ source, translation }) => {
    const keys = source?.keys ?? translation?.keys;
    const index = source === undefined || keys !== undefined ? -1 : (answers?.indexOf(source) ?? -1);
    const block = keys === undefined ? own[index] : byKeys.get(keys.join('\0'));
    if (block !== undefined) return digestOf(block.words);
    const before = translation === undefined ? undefined : digestOf(translation.words);
    return before !== undefined && digests.has(before) ? before : undefined;
  };
}

/** A section without a known answer to each block: it is accepted as a whole, or stays as it was. */
function asWhole({ pairs }: SectionState, then: readonly Entry[], accepted: ReadonlySet<Block>, answerOf: AnswerOf): readonly Entry[] {
  const sources = pairs.filter(({ source }) => source !== undefined);
  if (sources.length === 0 || !sources.every(({ source }) => accepted.has(source!))) return then;
  const answers = sources.map(answerOf);
  const isKnown = answers.every((answer) => answer !== undefined);
  return sources.map(({ source }, index) => ({ words: source!.words, ...(isKnown ? { answer: answers[index]! } : {}) }));
}

/**
 * In the order of the record, by which it is told which blocks have moved since. What is accepted now stands behind all
 * that the source has before it.
 */
function blockByBlock({ pairs }: SectionState, then: readonly Entry[], accepted: ReadonlySet<Block>, answerOf: AnswerOf): Entry[] {
  const rows = rowsOf(pairs, then, answerOf);
  const passed = new Set<BlockPair>();
  for (const pair of pairs.filter(({ source }) => source !== undefined)) {
    const index = rows.findIndex((row) => row.pair === pair);
    const answer = accepted.has(pair.source!) ? answerOf(pair) : undefined;
    if (index >= 0 || answer !== undefined) passed.add(pair);
    if (answer === undefined) continue;
    const row = { pair, entry: { words: pair.source!.words, answer } };
    const last = rows.findLastIndex((one) => one.pair !== pair && passed.has(one.pair));
    if (index > last || (index >= 0 && pair.state === 'current')) rows.splice(index, 1, row);
    else {
      rows.splice(last + 1, 0, row);
      if (index >= 0) rows.splice(index, 1);
    }
  }
  return rows.map(({ entry }) => entry);
}

interface Row {
  readonly pair: BlockPair;
  readonly entry: Entry;
}

/** The entries of a record beside the pairs that they are of, with their answers as these stand now. What has gone on both sides is left out. */
function rowsOf(pairs: readonly BlockPair[], then: readonly Entry[], answerOf: AnswerOf): Row[] {
  const free = pairs.filter(({ was }) => was !== undefined);
  return then.flatMap((entry): Row[] => {
    const fits = free.filter(({ was }) => was === entry.words);
    const pair = fits.find(({ translation }) => translation !== undefined && digestOf(translation.words) === entry.answer) ?? fits[0];
    if (pair === undefined) return [];
    free.splice(free.indexOf(pair), 1);
    const answer = answerOf(pair) ?? (pair.source === undefined ? undefined : entry.answer);
    return answer === undefined ? [] : [{ pair, entry: { words: entry.words, answer } }];
  });
}
