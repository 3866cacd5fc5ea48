/** A line that begins too far in, or not far enough, and the line above under which it most likely belongs. */
export interface Alignment {
  /** How many spaces the line lacks; those that it has too many, below nought. */
  readonly spaces: number;
  /** What to begin right under: "id:" or "-". */
  readonly under: string;
  /** The number of the line on which that stands. */
  readonly line: number;
}

/**
 * Where a line should begin: of the columns that are still open above it, the nearest one, and of two that are as near
 * the one further in. An item of a list goes under an item, a key under a key.
 * @param start offset at which the line begins
 */
export function alignmentOf(text: string, start: number): Alignment | undefined {
  const above = text.slice(0, start).split('\n').slice(0, -1);
  const [line = ''] = text.slice(start).split('\n', 1);
  const own = indentOf(line);
  const isItem = /^\s*-(?:\s|$)/.test(line);
  let least = Infinity;
  let best: Alignment | undefined;
  for (let index = above.length - 1; index >= 0 && least > 0; index -= 1) {
    const words = above[index]!;
    if (/^\s*(?:#|$)/.test(words)) continue;
    for (const { column, under } of columnsOf(words, isItem)) {
      const spaces = column - own;
      const better = best === undefined || Math.abs(spaces) < Math.abs(best.spaces);
      // What stands left of it further down has closed a column.
      if (column <= least && better) best = { spaces, under, line: index + 1 };
    }
    least = Math.min(least, indentOf(words));
  }
  return best === undefined || best.spaces === 0 ? undefined : best;
}

const indentOf = (words: string) => words.length - words.trimStart().length;

/** Where the items, or the key, of a line begin. */
function columnsOf(words: string, items: boolean): { column: number; under: string }[] {
  const [, room = '', dashes = '', key] = /^(\s*)((?:- +)*)([\w-]+:)?/.exec(words)!;
  if (!items) return key === undefined ? [] : [{ column: room.length + dashes.length, under: key }];
  return [...dashes.matchAll(/-/g)].map(({ index }) => ({ column: room.length + index, under: '-' }));
}
