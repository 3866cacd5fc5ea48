import { parse } from '../../model/parse.ts';
import type { Fix } from './fix.ts';

/** A node of the document, or anything in it: lists stand at any depth. */
type Any = Readonly<Record<string, unknown>>;
type Item = { readonly type: 'listItem'; readonly position?: { readonly start: { readonly offset?: number } } };

/** Numbers a list as it is shown: each item one more than the one before it. The first number stays. */
export const listNumbers: Fix = (text) => {
  const edits: { at: number; length: number; number: string }[] = [];
  for (const items of listsIn(parse('', text).document)) {
    let next: number | undefined;
    for (const { position } of items) {
      const at = position?.start.offset;
      const number = at === undefined ? null : /^\d{1,9}(?=[.)])/.exec(text.slice(at, at + 10));
      if (at === undefined || number === null) break;
      const wanted = String(next ?? Number(number[0]));
      if (wanted !== number[0]) edits.push({ at, length: number[0].length, number: wanted });
      next = Number(wanted) + 1;
    }
  }
  let fixed = text;
  for (const { at, length, number } of edits.toSorted((a, b) => b.at - a.at)) fixed = fixed.slice(0, at) + number + fixed.slice(at + length);
  return fixed;
};

function listsIn(value: unknown): (readonly Item[])[] {
  if (Array.isArray(value)) return [...(isItems(value) ? [value] : []), ...value.flatMap(listsIn)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Any).flatMap(([key, inner]) => (key === 'position' ? [] : listsIn(inner)));
}

const isItems = (value: readonly unknown[]): value is readonly Item[] => (value[0] as Item | undefined)?.type === 'listItem';
