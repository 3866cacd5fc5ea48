import { root } from './trie.ts';
import type { Trie } from './trie.ts';

/** Signs of the dictionary that are no letters: joints of compounds, words in small letters, and forbidden ones. */
const signs: ReadonlySet<number> = new Set(['+', '~', '!', '*'].map((sign) => sign.charCodeAt(0)));

/** Longer ones are no words that somebody has mistyped, but letters in a row. */
const longest = 40;

/**
 * The word of a dictionary that is nearest to a mistyped one: one letter missing, extra, other or swapped with its
 * neighbour, in longer words two. Every branch is left as soon as it is too far away, so that few are walked.
 */
export function nearWord(trie: Trie, word: string): string | undefined {
  // Capitals inside ("MitID") make a name, which is near to no word by more than chance.
  if (word.length < 3 || word.length > longest || /\p{Ll}\p{Lu}/u.test(word)) return undefined;
  const capital = /^\p{Lu}/u.test(word);
  const wanted = word.toLowerCase();
  for (let most = 1; most <= (word.length < 6 ? 1 : 2); most += 1) {
    const found = nearest(trie, wanted, most);
    // Short words are near to many others; only letters that have changed places tell what was meant.
    if (found !== undefined && word.length < 5 && !sameLetters(found, wanted)) return undefined;
    if (found !== undefined) return capital ? found.slice(0, 1).toUpperCase() + found.slice(1) : found;
  }
  return undefined;
}

function nearest(trie: Trie, wanted: string, most: number): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  const letters: string[] = [];
  const end = wanted.length;
  /** @param row edits from the letters so far to each beginning of the word that is wanted; `before` is the row of one letter less */
  const visit = (node: number, row: readonly number[], before: readonly number[] | undefined): void => {
    if (trie.ends(node) && row[end]! <= most) {
      const found = letters.join('');
      const cost = row[end]! * 10 + unlike(found, wanted);
      if (cost < least || (cost === least && found < best!)) [best, least] = [found, cost];
    }
    if (letters.length > end + most) return;
    trie.each(node, (code, to) => {
      if (signs.has(code)) return;
      const letter = String.fromCharCode(code);
      const small = letter.toLowerCase();
      const next = [row[0]! + 1];
      let smallest = next[0]!;
      for (let index = 1; index <= end; index += 1) {
        let cost = Math.min(row[index]! + 1, next[index - 1]! + 1, row[index - 1]! + (wanted[index - 1] === small ? 0 : 1));
        if (before !== undefined && index > 1 && wanted[index - 2] === small && wanted[index - 1] === letters.at(-1)!.toLowerCase()) cost = Math.min(cost, before[index - 2]! + 1);
        next.push(cost);
        if (cost < smallest) smallest = cost;
      }
      if (smallest > most) return;
      letters.push(letter);
      visit(to, next, row);
      letters.pop();
    });
  };
  visit(root, Array.from({ length: end + 1 }, (_, index) => index), undefined);
  return best;
}

/** Of words equally near, one of the same letters in another order is the likeliest, then one that begins and ends alike. */
function unlike(found: string, wanted: string): number {
  return (sameLetters(found, wanted) ? 0 : 4) + (found.slice(0, 1) === wanted.slice(0, 1) ? 0 : 2) + (found.at(-1) === wanted.at(-1) ? 0 : 1);
}

function sameLetters(one: string, other: string): boolean {
  const sorted = (word: string) => word.toLowerCase().split('').toSorted().join('');
  return sorted(one) === sorted(other);
}
