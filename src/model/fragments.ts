import { partsIn } from './document.ts';
import type { Document, Section } from './document.ts';
import type { Variant } from './page.ts';
import { textOf } from './subset.ts';
import { termFragments, termLinksOf } from './term-links.ts';

/**
 * The fragment of a heading: its words in small letters, joined by hyphens.
 * @example slugOf('Hvad må du?') // 'hvad-må-du'
 */
export function slugOf(words: string): string {
  return words.toLowerCase().normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'section';
}

/** Fragments that the parts of a page itself stand under. */
export const layoutFragments = ['content', 'steps', 'support', 'needs', 'choices', 'after'];

/** A fragment that the page has not used yet. */
export function uniqueId(wanted: string, used: Set<string>): string {
  let id = wanted;
  for (let count = 2; used.has(id); count += 1) id = `${wanted}-${count}`;
  used.add(id);
  return id;
}

/** The number of an action as it stands on the page: "5B.11", or "3.4" outside choices. */
export function actionNumber(step: number, choiceIndex: number | undefined, action: number): string {
  return `${step}${choiceIndex === undefined ? '' : letterOf(choiceIndex)}.${action}`;
}

/** A for the first choice of a step. */
export const letterOf = (index: number) => String.fromCharCode('A'.charCodeAt(0) + index);

const known = new WeakMap<Document, { readonly step: number | undefined; readonly fragments: readonly string[] }>();

/** Fragments that a page can be linked at: headings, choices and actions. Remembered: most links are to few pages. */
export function fragmentsOf({ document }: Pick<Variant, 'document'>, step: number | undefined): readonly string[] {
  let found = known.get(document);
  if (found === undefined || found.step !== step) {
    found = { step, fragments: fragmentsIn(document, step) };
    known.set(document, found);
  }
  return found.fragments;
}

function fragmentsIn(document: Document, step: number | undefined): string[] {
  let choice = -1;
  const choices = document.sections.flatMap((section) => section.id ?? []);
  // Given out in the order in which the page gives them.
  const words = termLinksOf(document).flatMap(({ term }) => Object.values(termFragments(term)));
  const used = new Set([...layoutFragments, ...choices, ...words]);
  return document.sections.flatMap((section) => {
    if (section.kind === 'choice') choice += 1;
    const actions = partsIn(section).flatMap((part): readonly unknown[] => (part.kind === 'walkthrough' ? part.items : [])).map((_, index) => actionNumber(step ?? 0, section.kind === 'choice' ? choice : undefined, index + 1));
    return [...(section.id === undefined ? [] : [section.id]), ...headingsOf(section).map((wanted) => uniqueId(wanted, used)), ...(step === undefined ? [] : actions)];
  });
}

function headingsOf(section: Section): string[] {
  return partsIn(section).flatMap((part) => (part.kind === 'prose' ? part.nodes.flatMap((node) => (node.type === 'heading' ? [slugOf(textOf(node))] : [])) : []));
}
