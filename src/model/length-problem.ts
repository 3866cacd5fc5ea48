import type { Nodes } from 'mdast';
import { partsOf } from './document.ts';
import type { Document, DocumentPart } from './document.ts';
import type { Flow } from './flow.ts';
import { lackingActions } from './lacking-actions.ts';
import type { OtherList } from './messages/structure.ts';
import { clip, problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { placeOf, textOf } from './subset.ts';

type Walkthrough = Extract<DocumentPart, { kind: 'walkthrough' }>;

/** A page in another language. */
export interface Translation {
  readonly language: string;
  readonly document: Document;
}

/** What is wrong with the list of a walkthrough that has more or fewer items than its flow has actions. */
export function lengthProblem(file: string, part: Walkthrough, flow: Flow, others: readonly Translation[]): Problem[] {
  const [items, actions] = [part.items.length, flow.actions.length];
  if (items === actions) return [];
  const found = lackingActions(flow, part.items);
  const indices = found?.actions.map((action) => flow.actions.indexOf(action)) ?? [];
  const other = otherList(part, flow, indices, others);
  const place = found === undefined ? { file, line: part.line, column: part.column } : placeOf(file, found.item);
  return [problem('walkthrough-length', place, { flow: flow.id, items, actions, lacking: indices.map((index) => flow.actions[index]!.id), sure: found?.sure ?? true, ...(other === undefined ? {} : { other }) })];
}

/** The same list in the first language in which it is as long as it must be. */
function otherList(part: Walkthrough, flow: Flow, lacking: readonly number[], others: readonly Translation[]): OtherList | undefined {
  for (const { language, document } of others) {
    const lists = partsOf(document).flatMap((one) => (one.kind === 'walkthrough' && one.flow === part.flow ? [one.items] : []));
    const list = lists.find((items) => items.length === flow.actions.length);
    if (list !== undefined) return { language, items: lacking.map((index) => ({ number: index + 1, words: opening(list[index]!) })) };
  }
  return undefined;
}

/** As many words as tell an item from the others. */
const longest = 50;

/** How an item begins. */
function opening(item: Nodes): string {
  const words = textOf(item).replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
  return words.length <= longest ? clip(words) : `${clip(words.slice(0, words.lastIndexOf(' ', longest)))} …`;
}
