import { align } from '../model/align.ts';

/** Words that stayed, went or came, as many as stand together. */
export interface Change {
  readonly kind: 'same' | 'gone' | 'come';
  readonly words: string;
}

/**
 * Which words of a text have changed. What went is said before what came in its place.
 * @example wordDiff('Tryk på Start', 'Tryk på Begynd') // same “Tryk på”, gone “Start”, come “Begynd”
 */
export function wordDiff(before: string, after: string): Change[] {
  const [then, now] = [before, after].map((text) => text.split(/\s+/).filter((word) => word !== '')) as [string[], string[]];
  const answers = align(then, now, true).filter(({ same }) => same);
  const changes: Change[] = [];
  const add = (kind: Change['kind'], words: readonly string[]) => {
    if (words.length === 0) return;
    const last = changes.at(-1);
    if (last?.kind === kind) changes.splice(-1, 1, { kind, words: [last.words, ...words].join(' ') });
    else changes.push({ kind, words: words.join(' ') });
  };
  let [from, to] = [0, 0];
  for (const { before: one, after: other } of [...answers, { before: then.length, after: now.length }]) {
    add('gone', then.slice(from, one));
    add('come', now.slice(to, other));
    add('same', then.slice(one, one! + 1));
    [from, to] = [one! + 1, other! + 1];
  }
  return changes;
}
