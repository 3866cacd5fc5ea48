import type { SectionState } from '../model/block-states.ts';
import { fold } from '../model/blocks.ts';
import type { Block } from '../model/blocks.ts';
import type { Variant } from '../model/page.ts';
import { bytesOf } from './block-bytes.ts';
import { applyEdits } from './edits.ts';
import type { Edit } from './edits.ts';
import { markdownOf } from './markdown.ts';
import { frontMatterRange, sectionRanges } from './page-sections.ts';
import type { Range } from './page-sections.ts';
import { piecesOf, samePieces, stringOfPieces, tidy } from './pieces.ts';
import type { Piece } from './unit.ts';
import { setTexts } from './write-yaml.ts';
import type { YamlChange } from './write-yaml.ts';

/** A page in one language, and the text that it was read from. */
export interface PageText {
  readonly text: string;
  readonly variant: Variant;
}

/** New words of a translation, and all that they are to be put into. */
export interface PageWords {
  readonly source: PageText;
  /** The translation as it stands; none where it has no file yet. */
  readonly own?: PageText | undefined;
  /** How the two stand to each other. */
  readonly sections: readonly SectionState[];
  /** By the block of the source, as the sections have it. */
  readonly words: ReadonlyMap<Block, readonly Piece[]>;
  /** To be marked as not read by a native speaker. */
  readonly draft?: boolean;
}

/**
 * Which block of the source each block of a translation answers, section by section in the order of the translation;
 * nothing where nobody knows.
 */
export type Answers = ReadonlyMap<string, readonly (Block | undefined)[]>;

/** A page that could be written, or the blocks of the source whose words it would have to lack. */
export type WrittenPage = { readonly text: string; readonly answers: Answers } | { readonly lacking: readonly Block[] };

/**
 * Writes new words into a translation and touches no byte beside them. A section in which the source says more or less
 * than the translation, or is built differently, is built again from the source, once all of its words are there; a
 * section without new words stays as it is.
 */
export function writePage(page: PageWords): WrittenPage {
  return page.own === undefined ? writeNew(page) : writeInto(page, page.own);
}

/** A translation that has no file yet is the source in other words. */
function writeNew({ source, sections, words, draft }: PageWords): WrittenPage {
  const blocks = sections.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.source ?? []));
  const lacking = blocks.filter((block) => !words.has(block));
  if (lacking.length > 0) return { lacking };
  const edits = blocks.flatMap((block) => (block.leaf === undefined ? [] : editOf(block, source.text, words.get(block)!)));
  const answers = new Map(sections.map(({ section, pairs }) => [section, pairs.flatMap((pair) => pair.source ?? [])]));
  return { text: applyEdits(source.text, [...frontMatterEdits({ text: source.text, like: source.text, there: blocks, words, draft }), ...edits]), answers };
}

function writeInto({ source, sections, words, draft }: PageWords, own: PageText): WrittenPage {
  const pairs = sections.flatMap((section) => section.pairs);
  const there = pairs.flatMap(({ translation }) => translation ?? []);
  const edits = frontMatterEdits({ text: own.text, like: source.text, there, words, draft });
  const lacking: Block[] = [];
  const answers = new Map<string, readonly (Block | undefined)[]>();
  const builder = new SectionBuilder(source, own);
  for (const state of sections) {
    if (state.pairs.some((pair) => (pair.source ?? pair.translation)?.leaf === undefined)) continue;
    const isRebuilt = needsRebuilding(state, words);
    answers.set(state.section, isRebuilt ? state.pairs.flatMap((pair) => pair.source ?? []) : answersIn(state));
    if (!isRebuilt) {
      for (const { source: block, translation } of state.pairs) if (block !== undefined && translation !== undefined && words.has(block)) edits.push(...editOf(translation, own.text, words.get(block)!));
      continue;
    }
    const missing = state.pairs.flatMap((pair) => (pair.source === undefined || pair.translation !== undefined || words.has(pair.source) ? [] : [pair.source]));
    if (missing.length > 0) lacking.push(...missing);
    else edits.push(builder.edit(state, words));
  }
  return lacking.length > 0 ? { lacking } : { text: builder.close(applyEdits(own.text, edits)), answers };
}

/** Whether the new words have no place in the section as it stands, or what has gone from the source has to go. */
function needsRebuilding({ whole, pairs }: SectionState, words: ReadonlyMap<Block, readonly Piece[]>): boolean {
  const isNew = (block: Block | undefined) => block !== undefined && words.has(block);
  if (!pairs.some((pair) => isNew(pair.source))) return false;
  if (whole || pairs.some((pair) => pair.translation === undefined && isNew(pair.source))) return true;
  // In a box, a table or a heading on one side alone, the new words would stand in another thing than the source has.
  if (pairs.some(({ source, translation }) => isNew(source) && shapeOf(source!) !== shapeOf(translation!))) return true;
  return pairs.some(({ state }) => state === 'removed') && pairs.every((pair) => pair.source === undefined || pair.translation !== undefined);
}

const shapeOf = ({ leaf }: Block) => leaf?.alert ?? (leaf?.kind === 'cell' || leaf?.kind === 'heading' ? leaf.kind : 'lines');

/** What the blocks of a translation answer as they stand, in their own order. */
function answersIn({ pairs }: SectionState): (Block | undefined)[] {
  return pairs
    .flatMap(({ source, translation }) => (translation === undefined ? [] : [{ source, at: translation.leaf?.node.position?.start.offset ?? 0 }]))
    .toSorted((one, other) => one.at - other.at)
    .map(({ source }) => source);
}

/** New words in the place of those of a block; nothing where they are there already. */
function editOf({ leaf }: Block, text: string, words: readonly Piece[]): Edit[] {
  const { start, end, place } = bytesOf(leaf!, text);
  return samePieces(piecesOf(leaf!), tidy(words)) ? [] : [{ start, end, text: markdownOf(words, place) }];
}

interface FrontMatter {
  readonly text: string;
  /** The page whose order new keys follow. */
  readonly like: string;
  /** Blocks that are there already. */
  readonly there: readonly Block[];
  readonly words: ReadonlyMap<Block, readonly Piece[]>;
  readonly draft: boolean | undefined;
}

/** The texts of the front matter by their keys, wherever they stand. */
function frontMatterEdits({ text, like, there, words, draft }: FrontMatter): Edit[] {
  const range = frontMatterRange(text);
  if (range === undefined) return [];
  const known = new Map(there.flatMap((block) => (block.keys === undefined ? [] : [[block.keys.join('\0'), block.words] as const])));
  const changes = [...words].flatMap(([{ keys }, pieces]): YamlChange[] => {
    const value = stringOfPieces(pieces);
    return keys === undefined || known.get(keys.join('\0')) === fold(value) ? [] : [[keys, value]];
  });
  if (draft === true) changes.push([['draft'], true]);
  const [yaml, order] = [text.slice(range.start, range.end), frontMatterRange(like)];
  return [{ ...range, text: setTexts(yaml, changes, order === undefined ? '' : like.slice(order.start, order.end)) }];
}

/** Builds sections of a translation from the bytes of the source. */
class SectionBuilder {
  private readonly source: PageText;
  private readonly own: PageText;
  private readonly theirs: ReadonlyMap<string, Range>;
  private readonly ours: ReadonlyMap<string, Range>;
  /** Places where a section has been put already. */
  private readonly filled = new Set<number>();

  constructor(source: PageText, own: PageText) {
    this.source = source;
    this.own = own;
    this.theirs = sectionRanges(source.variant.document, source.text);
    this.ours = sectionRanges(own.variant.document, own.text);
  }

  /** All blocks have new words or a translation. */
  edit({ section, pairs }: SectionState, words: ReadonlyMap<Block, readonly Piece[]>): Edit {
    const range = this.theirs.get(section)!;
    const edits = pairs.flatMap(({ source, translation }): Edit[] => {
      if (source === undefined) return [];
      const { start, end, place } = bytesOf(source.leaf!, this.source.text);
      const before = translation === undefined ? undefined : piecesOf(translation.leaf!);
      const pieces = words.get(source) ?? before!;
      const isKept = before !== undefined && samePieces(before, tidy(pieces));
      return [{ start: start - range.start, end: end - range.start, text: (isKept ? this.asItStands(translation!, place.kind) : undefined) ?? markdownOf(pieces, place) }];
    });
    const built = applyEdits(this.source.text.slice(range.start, range.end), edits);
    const place: Range & { readonly lead?: string } = this.ours.get(section) ?? this.gapFor(section);
    const before = this.own.text.slice(place.start, place.end);
    return { ...place, text: (place.lead ?? '') + built.trimEnd() + (before.trim() === '' ? '\n\n' : /\s*$/.exec(before)![0]) };
  }

  /** The words of a translation byte for byte, where they are one line and stand in a block of the same kind. */
  private asItStands({ leaf }: Block, kind: string): string | undefined {
    const { start, end, place } = bytesOf(leaf!, this.own.text);
    const text = this.own.text.slice(start, end);
    return place.kind === kind && !text.includes('\n') ? text : undefined;
  }

  /** Where a section that the translation lacks is put: after the one that it follows in the source, with an empty line between. */
  private gapFor(section: string): Range & { readonly lead: string } {
    const names = [...this.theirs.keys()];
    const before = names.slice(0, names.indexOf(section)).findLast((name) => this.ours.has(name));
    const at = before === undefined ? this.own.text.length : this.ours.get(before)!.end;
    const lacking = this.filled.has(at) ? 0 : 2 - /\n{0,2}$/.exec(this.own.text.slice(0, at))![0].length;
    this.filled.add(at);
    return { start: at, end: at, lead: '\n'.repeat(lacking) };
  }

  /** A text that ends as the translation did. */
  close(text: string): string {
    return text.endsWith('\n\n') && !this.own.text.endsWith('\n\n') ? `${text.trimEnd()}\n` : text;
  }
}
