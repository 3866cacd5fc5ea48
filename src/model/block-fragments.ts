import type { Nodes } from 'mdast';
import { blocksOf, digestOf, leavesOf, nameOfSection } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { DocumentPart, Section } from './document.ts';
import { actionNumber, layoutFragments, slugOf, uniqueId } from './fragments.ts';
import type { Page, Variant } from './page.ts';
import { textOf } from './subset.ts';
import { termFragments, termLinksOf } from './term-links.ts';

/** A place of a page: a block's node or the part that it stands in, a text of the front matter ("needs.passport"), a section ("choice this-phone"). */
export type PagePlace = Nodes | DocumentPart | string;

/** Where a block stands. */
export const placeOfBlock = ({ leaf, keys = [] }: Block): PagePlace => leaf?.node ?? keys.join('.');

/** By what a place of a page can be led to. */
export interface PlaceFragment {
  /** Empty for the top of the page. */
  readonly fragment: string;
  /** The page has it anyway, as a heading or an action has; another is drawn only where something leads to it. */
  readonly always: boolean;
}

/**
 * The fragment of every block and section of a page. Those of headings and actions are the ones that the page gives
 * them, so they are counted here as `prose.ts` and `parts.ts` count them; the rest have theirs by what they say.
 */
export function blockFragments(page: Page, variant: Variant): ReadonlyMap<PagePlace, PlaceFragment> {
  const found = new Map<PagePlace, PlaceFragment>();
  const always = (place: PagePlace, fragment: string) => found.set(place, { fragment, always: true });
  const { sections } = variant.document;
  const needs = page.kind === 'guide' ? page.settings.needs : [];
  const words = termLinksOf(variant.document).flatMap(({ term }) => Object.values(termFragments(term)));
  const used = new Set([...layoutFragments, ...sections.flatMap(({ id }) => id ?? []), ...needs.map((id) => `need-${id}`), ...words]);

  for (const top of ['title', 'description', 'front matter', 'body', 'after']) always(top, '');
  for (const id of needs) always(`needs.${id}`, `need-${id}`);
  const choices = sections.filter(({ kind }) => kind === 'choice');
  for (const section of sections) {
    if (section.kind === 'choice') always(nameOfSection(section), section.id!);
    if (section.kind === 'after' && choices.length > 0) always('after', 'after');
    if (section.title !== undefined) always(section.title, section.id!);
    const choice = choices.indexOf(section);
    let actions = 0;
    const visit = (part: DocumentPart): void => {
      if (part.kind === 'problems') {
        uniqueId(section.id === undefined ? 'problems' : `${section.id}-problems`, used);
        for (const inner of part.parts) visit(inner);
        return;
      }
      for (const { kind, node, action } of leavesIn(section, part)) {
        if (kind === 'heading') always(node, uniqueId(slugOf(textOf(node)), used));
        if (action !== undefined) always(node, actionNumber(page.kind === 'step' ? page.number : 0, choice < 0 ? undefined : choice, actions + action.index + 1));
      }
      if (part.kind === 'walkthrough') actions += part.items.length;
    };
    for (const part of section.parts) visit(part);
  }
  for (const block of blocksOf(variant)) {
    const place = placeOfBlock(block);
    if (!found.has(place)) found.set(place, { fragment: uniqueId(`block-${digestOf(block.words)}`, used), always: false });
  }
  return found;
}

function leavesIn({ kind, line, column }: Section, part: DocumentPart) {
  return leavesOf({ kind, line, column, parts: [part] });
}
