/** Which text of one row answers which of another, by their places in the rows. */
export interface Answer {
  readonly before?: number;
  readonly after?: number;
  /** Both are there and say the same. */
  readonly same: boolean;
}

/**
 * Lays an earlier row of texts beside a later one. Texts that are the same answer each other, wherever they stand now;
 * between those, what was changed answers what it was changed into; the rest has come or gone. In the order of the
 * later row, each text that has gone standing where it was.
 * @param fixed the order says something: a text that has moved counts as gone, and as come elsewhere
 * @example align(['a', 'b'], ['b', 'a!']) // b stayed, “a” became “a!”
 */
export function align(before: readonly string[], after: readonly string[], fixed = false): Answer[] {
  const kept = longestCommon(before, after);
  const answerOf = new Map(kept.map(([from, to]) => [to, from]));
  const taken = new Set(kept.map(([from]) => from));
  if (!fixed) {
    for (const [to, text] of after.entries()) {
      if (answerOf.has(to)) continue;
      const from = before.findIndex((other, index) => other === text && !taken.has(index));
      if (from < 0) continue;
      answerOf.set(to, from);
      taken.add(from);
    }
  }
  const answers: Answer[] = [];
  let [nextBefore, nextAfter] = [0, 0];
  for (const [from, to] of [...kept, [before.length, after.length] as const]) {
    const gone = range(nextBefore, from).filter((index) => !taken.has(index));
    const come = range(nextAfter, to).filter((index) => !answerOf.has(index));
    const changed = pairUp(gone, come, (one, other) => likeness(before[one]!, after[other]!));
    const left = gone.filter((one) => !changed.has(one));
    const changedInto = new Map([...changed].map(([one, other]) => [other, one]));
    for (const index of range(nextAfter, to)) {
      const old = changedInto.get(index);
      // What stood before the text that this one was is said first.
      if (old !== undefined) for (const one of left.splice(0, left.findLastIndex((other) => other < old) + 1)) answers.push({ before: one, same: false });
      if (old !== undefined) answers.push({ before: old, after: index, same: false });
      else if (answerOf.has(index)) answers.push({ before: answerOf.get(index)!, after: index, same: true });
      else answers.push({ after: index, same: false });
    }
    for (const one of left) answers.push({ before: one, same: false });
    if (to < after.length) answers.push({ before: from, after: to, same: true });
    [nextBefore, nextAfter] = [from + 1, to + 1];
  }
  return answers;
}

const range = (from: number, to: number) => Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);

/** The longest row of texts that both have in the same order, as places in each. What both begin and end with is not searched. */
function longestCommon(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [rows, columns] = [before.length - start - end, after.length - start - end];
  if (rows * columns > mostCompared) return ends(before.length, after.length, start, end);
  const lengths = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      lengths[row]![column] = before[start + row] === after[start + column] ? lengths[row + 1]![column + 1]! + 1 : Math.max(lengths[row + 1]![column]!, lengths[row]![column + 1]!);
    }
  }
  const middle: [number, number][] = [];
  for (let [row, column] = [0, 0]; row < rows && column < columns; ) {
    if (before[start + row] === after[start + column]) {
      middle.push([start + row, start + column]);
      [row, column] = [row + 1, column + 1];
    } else if (lengths[row + 1]![column]! >= lengths[row]![column + 1]!) row += 1;
    else column += 1;
  }
  return ends(before.length, after.length, start, end, middle);
}

/** Beyond this, comparing each with each takes too long, and nobody could follow what came of it. */
const mostCompared = 4_000_000;

function ends(before: number, after: number, start: number, end: number, middle: readonly (readonly [number, number])[] = []): (readonly [number, number])[] {
  return [
    ...range(0, start).map((index) => [index, index] as const),
    ...middle,
    ...range(0, end).map((index) => [before - end + index, after - end + index] as const),
  ];
}

/** As many of one row as of the other answer each other in order; else those that are most alike, in order. */
function pairUp(ones: readonly number[], others: readonly number[], likenessOf: (one: number, other: number) => number): Map<number, number> {
  if (ones.length === others.length) return new Map(ones.map((one, index) => [one, others[index]!]));
  const pairs = new Map<number, number>();
  if (ones.length * others.length > mostCompared / 100) return pairs;
  let from = 0;
  const [few, many] = ones.length < others.length ? [ones, others] : [others, ones];
  for (const [index, one] of few.entries()) {
    const open = many.slice(from, many.length - (few.length - index - 1));
    const ranked = open.map((other) => (few === ones ? likenessOf(one, other) : likenessOf(other, one)));
    const best = ranked.indexOf(Math.max(...ranked));
    if (best < 0 || ranked[best]! < leastLikeness) continue;
    if (few === ones) pairs.set(one, open[best]!);
    else pairs.set(open[best]!, one);
    from += best + 1;
  }
  return pairs;
}

/** Below this two texts have no more in common than any two of a language have. */
const leastLikeness = 0.34;

/** How many of their words two texts share, from 0 to 1 (the coefficient of Sørensen and Dice). */
function likeness(one: string, other: string): number {
  const wordsOf = (text: string) => new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''));
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
