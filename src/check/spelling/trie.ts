/**
 * Reads the word lists of cspell, which come as a trie in text (`TrieXv3`): a letter goes one step down, `$` ends a word
 * and goes one step up, `<` goes up, a digit after them repeats that, `#…;` is a branch that stood before. They are read
 * into flat arrays, because a page must not wait for four seconds, which is what nodes as objects take.
 */
export interface Trie {
  /** Where the word, or the beginning of one, leads from a node; -1 where there is none. */
  readonly step: (node: number, code: number) => number;
  readonly ends: (node: number) => boolean;
  /** The letters that go on from a node, and where they lead. */
  readonly each: (node: number, visit: (code: number, to: number) => void) => void;
}

/** Where all words begin. */
export const root = 0;

const dollar = 36;
const back = 60;
const hash = 35;
const semicolon = 59;
const backslash = 92;

/** Reads the text of a dictionary. Fails with a sentence where it is not of the form that is known here. */
export function readTrie(text: string): Trie {
  const header = /TrieXv3\r?\nbase=(\d+)\r?\n[^]*?__DATA__\r?\n/.exec(text.slice(0, 2000));
  if (header === null) throw new Error('The dictionary is not of the form TrieXv3, which src/check/spelling/trie.ts reads.');
  const radix = Number(header[1]);
  const most = text.length - header[0].length + 1;

  // The edge with a number leads to the node of the same number, unless it is a branch that stood before.
  const letter = new Uint16Array(most);
  const target = new Int32Array(most);
  const next = new Int32Array(most);
  const first = new Int32Array(most).fill(-1);
  const ending = new Uint8Array(most);
  const branches = new Int32Array(most);
  let branchCount = 0;
  let count = 1;

  // The way down to where the text is now; no word is nearly as long.
  const path = new Int32Array(1000);
  let depth = 0;
  let goesBack = false;
  for (let at = header.index + header[0].length; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    if (code === 10 || code === 13) continue;
    const digit = code - 48;
    if (goesBack && digit >= 2 && digit <= 9) {
      depth -= digit - 1;
      continue;
    }
    if (code === dollar || code === back) {
      if (code === dollar) ending[path[depth]!] = 1;
      depth -= 1;
      goesBack = true;
      continue;
    }
    goesBack = false;
    if (code === hash) {
      let branch = 0;
      for (at += 1; at < text.length && text.charCodeAt(at) !== semicolon; at += 1) {
        const sign = text.charCodeAt(at);
        branch = branch * radix + (sign < 58 ? sign - 48 : sign - 87);
      }
      target[path[depth]!] = branches[branch]!;
      continue;
    }
    if (code === backslash) {
      at += 1;
      code = text.charCodeAt(at);
      if (code === backslash && text[at + 1] === 'n') [at, code] = [at + 1, 10];
      else if (code === backslash && text[at + 1] === 'r') [at, code] = [at + 1, 13];
      else if (code === backslash && text[at + 1] === '\\') at += 1;
    }
    const parent = path[depth]!;
    if (first[parent] === -1) {
      branches[branchCount] = parent;
      branchCount += 1;
    }
    letter[count] = code;
    target[count] = count;
    next[count] = first[parent]!;
    first[parent] = count;
    depth += 1;
    path[depth] = count;
    count += 1;
  }
  if (depth > 0) throw new Error('The dictionary ends in the middle of a word.');

  // Only what was used is kept: there is far less than one node to each character.
  const [letters, targets, nexts, firsts, endings] = [letter.slice(0, count), target.slice(0, count), next.slice(0, count), first.slice(0, count), ending.slice(0, count)];
  return {
    step: (node, code) => {
      for (let edge = firsts[node]!; edge > 0; edge = nexts[edge]!) if (letters[edge] === code) return targets[edge]!;
      return -1;
    },
    ends: (node) => endings[node] === 1,
    each: (node, visit) => {
      for (let edge = firsts[node]!; edge > 0; edge = nexts[edge]!) visit(letters[edge]!, targets[edge]!);
    },
  };
}
