/** What a repair did to the lines of a text. Lines are counted from 1. */
export interface Changes {
  /** Lines of the new text that are other than before, without those that are empty. */
  readonly lines: readonly number[];
  /** Where a line of the old text is in the new one. */
  readonly moved: (line: number) => number;
}

/** No repair puts in or takes out more lines than that in one place. */
const furthest = 16;

/**
 * Compares two texts line by line.
 * @param shows of the lines around a change, those that an editor would look for
 */
export function changesBetween(before: string, after: string, shows?: RegExp): Changes {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const lines = new Set<number>();
  const places: number[] = [];
  for (let [from, to] = [0, 0]; from < old.length || to < now.length; ) {
    if (old[from] === now[to]) {
      places.push(to + 1);
      from += 1;
      to += 1;
      continue;
    }
    const { gone, come } = old.length === now.length ? { gone: 1, come: 1 } : nextAlike(old, now, from, to);
    for (const line of told(now, to, come, shows)) lines.add(line);
    for (let count = 0; count < gone; count += 1) places.push(Math.min(to + Math.min(count, Math.max(come - 1, 0)), now.length - 1) + 1);
    from += gone;
    to += come;
  }
  return { lines: [...lines], moved: (line) => places[line - 1] ?? line };
}

/** How many lines were taken out and put in where two texts begin to differ. */
function nextAlike(old: readonly string[], now: readonly string[], from: number, to: number): { gone: number; come: number } {
  for (let both = 1; both <= furthest; both += 1) {
    for (let gone = 0; gone <= both; gone += 1) {
      const line = old[from + gone];
      // Empty lines are alike everywhere: they tell nothing of where the texts agree again.
      if (line === undefined || line.trim() === '' || line !== now[to + both - gone]) continue;
      let same = 0;
      while (same < Math.min(gone, both - gone) && old[from + gone - same - 1] === now[to + both - gone - same - 1]) same += 1;
      return { gone: gone - same, come: both - gone - same };
    }
  }
  return { gone: from < old.length ? 1 : 0, come: to < now.length ? 1 : 0 };
}

/** Which lines to name for a change; where only empty lines were put in, the lines around them tell more. */
function told(now: readonly string[], at: number, count: number, shows: RegExp | undefined): number[] {
  const inside = Array.from({ length: count }, (_, index) => at + index).filter((index) => now[index]!.trim() !== '');
  const around = [...inside, at + count, at - 1];
  const shown = shows === undefined ? [] : (inside.some((index) => shows.test(now[index]!)) ? inside : around).filter((index) => shows.test(now[index] ?? ''));
  const named = shown.length > 0 ? shown : inside.length > 0 ? inside : [Math.min(at, now.length - 1)];
  return named.map((index) => index + 1);
}
