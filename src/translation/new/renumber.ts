import { guideMeant, guidesByFile } from '../../check/rules/step-number.ts';
import { stepsMentioned, stepWordIn } from '../../check/step-mentions.ts';
import { languageOf, textsIn } from '../../check/texts.ts';
import { letterOf } from '../../model/fragments.ts';
import type { GuidePage } from '../../model/page.ts';
import type { SourceOf } from '../../model/source.ts';
import type { Workplace } from './plan.ts';
import type { Splice } from './splice.ts';

/** The steps that get one number more: all of a guide from a number on. */
export interface Moved {
  readonly guide: GuidePage;
  readonly from: number;
}

/**
 * One number more wherever a page speaks of a step that has moved, or leads to a place on it: “trin 5”, “5B.11”,
 * “page:guide/step#5B.11”. Splices by the names of files.
 */
export function renumbered(moved: Moved, work: Workplace): Map<string, readonly Splice[]> {
  const guides = guidesByFile(work.site);
  return new Map(work.content.sources.content.flatMap((source): [string, readonly Splice[]][] => {
    if (source.kind !== 'mdx') return [];
    const text = work.content.files.get(source.path)?.text ?? '';
    const splices = [...inLinks(text, moved), ...inWords(source, text, moved, work, guides.get(source.path))];
    return splices.length === 0 ? [] : [[source.name, splices]];
  }));
}

const oneMore = (at: number, number: number): Splice => ({ at, instead: String(number).length, words: String(number + 1) });

/** Ends of links that lead to a choice or an action by its number. */
function inLinks(text: string, { guide, from }: Moved): Splice[] {
  if (!text.includes(`page:${guide.id}/`)) return [];
  return guide.steps.filter(({ number }) => number >= from).flatMap(({ id, number }) =>
    [...text.matchAll(new RegExp(`(?<=page:${id}/?#)${number}(?=[A-Z]?\\.\\d)`, 'g'))].map(({ index }) => oneMore(index, number)),
  );
}

function inWords(source: SourceOf<'mdx'>, text: string, moved: Moved, { site }: Workplace, own: GuidePage | undefined): Splice[] {
  const lines = lineStarts(text);
  return textsIn(source, text).flatMap(({ words, at, node }) => {
    if (!/\d/.test(words)) return [];
    return stepsMentioned(words, stepWordIn(site, languageOf(source.name))).flatMap((mention) => {
      if (!hasMoved(mention, moved)) return [];
      const place = at(mention.index);
      if (guideMeant(node, place, site, own)?.id !== moved.guide.id) return [];
      const offset = lines[place.line - 1]! + place.column - 1;
      // A number that is written in another way than it reads is left to the editor.
      return text.startsWith(String(mention.number), offset) ? [oneMore(offset, mention.number)] : [];
    });
  });
}

/** A number with a letter is that of a step only where the step has such a choice. */
function hasMoved({ number, letter, sure }: { number: number; letter?: string; sure: boolean }, { guide, from }: Moved): boolean {
  const step = guide.steps.find((one) => one.number === number);
  if (step === undefined || number < from) return false;
  return sure || step.settings.choices.some((_, index) => letterOf(index) === letter);
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
