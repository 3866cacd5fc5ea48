import type { BlockPair, SectionState } from '../model/block-states.ts';
import { digestOf } from '../model/blocks.ts';
import type { Block } from '../model/blocks.ts';
import type { Site } from '../model/site.ts';
import { notesFor } from './unit-notes.ts';
import { aligned, piecesOf, piecesOfString } from './pieces.ts';
import type { Translatable } from './translatable.ts';
import type { Exchange, Piece, Unit } from './unit.ts';

/** A unit with the block of the source that it is of, and what answers it. */
export interface BlockUnit extends Unit {
  readonly block: Block;
  readonly pair: BlockPair;
}

/**
 * What a translator gets of some translations into one language.
 * @param changed only what is missing or out of date
 */
export function exchangeOf(site: Site, translatables: readonly Translatable[], { language, changed }: { readonly language: string; readonly changed: boolean }): Exchange[] {
  const bySource = Map.groupBy(translatables, ({ sourceLanguage }) => sourceLanguage);
  return [...bySource].map(([sourceLanguage, some]) => ({
    sourceLanguage,
    language,
    units: some.flatMap((one) => unitsOf(site, one)).filter(({ state }) => !changed || state === 'missing' || state === 'outdated').map(({ block: _, pair: __, ...unit }): Unit => unit),
  }));
}

/** A block of the source each. What the source no longer says is nothing to translate. */
export function unitsOf(site: Site, one: Translatable): BlockUnit[] {
  const ids = new Map<string, number>();
  return one.sections.flatMap((section) =>
    section.pairs.flatMap((pair): BlockUnit[] => {
      const { source, translation, state, was } = pair;
      if (source === undefined) return [];
      const name = nameOf(source);
      const count = (ids.get(name) ?? 0) + 1;
      ids.set(name, count);
      const pieces = piecesOfBlock(source, one);
      const most = roomFor(source, one);
      return [{
        id: count === 1 ? name : `${name}.${count}`,
        file: one.name,
        source: pieces,
        ...(translation === undefined ? {} : { target: aligned(piecesOfBlock(translation, one), pieces) }),
        state,
        draft: one.draft,
        ...(was === undefined || was === source.words ? {} : { was }),
        notes: [...notesFor(site, one, source), ...wholeNotes(section)],
        ...(most === undefined ? {} : { most }),
        block: source,
        pair,
      }];
    }),
  );
}

/** The same as long as the block says the same, wherever on its page it moves; of a text with a key, its key. */
function nameOf({ section, words, keys, leaf }: Block): string {
  const place = section.replaceAll(' ', '-');
  if (leaf !== undefined) return `${place}.${digestOf(words)}`;
  return section === keys?.join('.') ? section : `${place}.${keys?.join('.') ?? ''}`;
}

/** The words of a block as they are translated. */
export function piecesOfBlock({ leaf, words }: Block, { kind }: Pick<Translatable, 'kind'>): readonly Piece[] {
  if (leaf !== undefined) return piecesOf(leaf);
  return kind === 'page' ? [words] : piecesOfString(words);
}

/** Labels stand on buttons and above fields, where there is room for twice as much as is there, or for a few words. */
function roomFor({ words, keys }: Block, { kind }: Pick<Translatable, 'kind'>): number | undefined {
  const isLabel = kind !== 'page' && words.length <= longestLabel && !/[.{]/.test(words) && (kind === 'strings' || ['name', 'value', 'title'].includes(keys?.at(-1) ?? '') || keys?.at(-2) === 'controls');
  return isLabel ? Math.max(24, words.length * 2) : undefined;
}

const longestLabel = 40;

/** What a translator has to know of a part that is built differently: all that it says now. */
function wholeNotes({ whole, pairs }: SectionState): string[] {
  if (!whole) return [];
  const now = pairs.flatMap(({ translation }) => translation?.words ?? []);
  return [`The translation of this part is built differently from its source, so all of the part has to be translated together. It says now: ${now.join(' / ')}`];
}
