import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { nearWord } from './near.ts';
import { readTrie, root } from './trie.ts';
import type { Trie } from './trie.ts';

/** The words of a language. */
export interface Dictionary {
  /** Whether a word is spelt as the dictionary has it. A capital letter is always allowed at its beginning. */
  readonly has: (word: string) => boolean;
  /** The nearest word of the dictionary, where one is near. */
  readonly near: (word: string) => string | undefined;
}

/** The packages that hold the words. They are no content: they come with the generator and never change while it runs. */
const files: Readonly<Record<string, readonly [package_: string, file: string]>> = { da: ['@cspell/dict-da-dk', 'da_DK.trie'], en: ['@cspell/dict-en-gb', 'en_GB.trie.gz'] };

const loaded = new Map<string, Dictionary | undefined>();

/** The dictionary of "da" or "en"; other languages have none. It is read when it is first asked for, and once. */
export function dictionaryOf(language: string): Dictionary | undefined {
  if (!loaded.has(language)) {
    const file = Object.hasOwn(files, language) ? files[language] : undefined;
    loaded.set(language, file === undefined ? undefined : dictionary(readTrie(textIn(pathOf(...file)))));
  }
  return loaded.get(language);
}

/** A package opens only its settings to others; the words lie beside them. */
const pathOf = (name: string, file: string) => resolve(createRequire(import.meta.url).resolve(`${name}/cspell-ext.json`), '..', file);

function textIn(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function dictionary(trie: Trie): Dictionary {
  const known = new Map<string, boolean>();
  const nearest = new Map<string, string | undefined>();
  const has = (word: string): boolean => {
    let is = known.get(word);
    if (is === undefined) {
      is = spellings(word).some((one) => isWord(trie, one));
      known.set(word, is);
    }
    return is;
  };
  return {
    has,
    near: (word) => {
      if (!nearest.has(word)) nearest.set(word, nearWord(trie, word));
      return nearest.get(word);
    },
  };
}

/** A word as it stands, and as it stands in the middle of a sentence: "Telefonen", "telefonen"; "KØBENHAVN", "København". */
function spellings(word: string): string[] {
  const lower = word.toLowerCase();
  const capital = lower.slice(0, 1).toUpperCase() + lower.slice(1);
  if (word === lower) return [word];
  return word === word.toUpperCase() ? [word, lower, capital] : [word, word.slice(0, 1).toLowerCase() + word.slice(1)];
}

/** What joins the parts of a compound in the dictionary: "adgangs+" and "+kode" make "adgangskode". */
const joint = 43;

/** Shorter parts than this make words of nearly any letters. */
const shortestPart = 3;

/** Whether letters are a word, or parts that the dictionary lets follow each other. */
function isWord(trie: Trie, word: string): boolean {
  const after = trie.step(root, joint);
  const begun = new Set<number>();
  const from = (start: number, at: number): boolean => {
    let node = at;
    for (let index = start; index < word.length; index += 1) {
      node = trie.step(node, word.charCodeAt(index));
      if (node === -1) return false;
      const next = index + 1;
      if (next - start < shortestPart || word.length - next < shortestPart || begun.has(next) || after === -1 || trie.step(node, joint) === -1) continue;
      begun.add(next);
      if (from(next, after)) return true;
    }
    return word.length > start && trie.ends(node);
  };
  return from(0, root);
}
