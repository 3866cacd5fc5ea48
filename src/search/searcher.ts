import type { SearchLanguage } from '../model/search-rules.ts';
import type { Answer, Hit, Instead, OpenSearcher } from './answer.ts';
import { openEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import { keyOf, partsOf, wordsIn } from './key.ts';
import { rank } from './rank.ts';
import type { Asked, Ranked } from './rank.ts';
import { bestSentence } from './sentence.ts';
import { nearWords, twoWords, vocabularyOf, widen } from './widen.ts';
import type { Vocabulary, Widened } from './widen.ts';

/** A query longer than this was pasted by mistake. */
const mostWords = 12;

export const openSearcher: OpenSearcher = (bundle, languages) => {
  let engine: Promise<Engine> | undefined;
  let tries = 0;
  const vocabularies = new Map<string, Promise<Vocabulary>>();

  const ready = (language: SearchLanguage) => {
    engine ??= openEngine(bundle, languages[0]!.code, tries);
    if (!vocabularies.has(language.code)) vocabularies.set(language.code, load(language));
    return Promise.all([engine, vocabularies.get(language.code)!]);
  };

  return {
    prepare: () => void ready(languages[0]!).catch(() => {}),
    async ask(query, code, limit) {
      const language = languages.find((one) => one.code === code)!;
      try {
        const [opened, vocabulary] = await ready(language);
        return await answer(query, limit, language, opened, vocabulary);
      } catch (error) {
        // What has failed once stays so in the engine: the next question begins anew.
        engine = undefined;
        tries++;
        vocabularies.clear();
        throw error;
      }
    },
  };
};

async function load({ words, rules }: SearchLanguage): Promise<Vocabulary> {
  // An old list beside a new index would lack words, and have words that the index lacks.
  const response = await fetch(words, { cache: 'no-cache' });
  if (!response.ok) throw new Error(words);
  return vocabularyOf(await response.text(), rules);
}

async function answer(query: string, limit: number, { code, rules }: SearchLanguage, engine: Engine, vocabulary: Vocabulary): Promise<Answer> {
  const typed = joined(wordsIn(query).flatMap((word) => unhyphened(word, vocabulary, rules)), vocabulary, rules).slice(0, mostWords);
  const telling = typed.filter((word) => !rules.ignore.includes(word));
  const words = telling.length > 0 ? telling : typed;
  const meant = words.flatMap((word) => meaningOf(word, vocabulary, rules));
  const asked = await Promise.all(meant.map(async ({ widened }): Promise<Asked> => {
    if (widened === undefined) return { way: 'exact', keys: [], found: [] };
    return { way: widened.way, keys: widened.keys, found: await Promise.all(widened.keys.map((key) => find(key, code, widened.way, engine))) };
  }));
  const ranked = await rank(asked, vocabulary.parents, limit);
  const hits = ranked.pages.map((page) => hitOf(page, asked.map(({ keys }) => keys), rules));
  if (ranked.count === 0) return { count: 0, hits, instead: [], near: [...new Set(words.flatMap((word) => nearWords(word, vocabulary, rules)))].slice(0, 3) };
  const instead = meant.flatMap(({ word, widened }): Instead[] => (isSure(widened) ? [] : [{ typed: word, used: widened?.words ?? [] }]));
  return { count: ranked.count, hits, instead, near: [] };
}

/** Whether a word was found as it stands: the reader is told of the others. */
const isSure = (widened: Widened | undefined) => widened !== undefined && widened.way !== 'shortened' && widened.way !== 'typo';

/** What a word may mean; two words where it is two that were written as one and the site has no such word. */
function meaningOf(word: string, vocabulary: Vocabulary, rules: SearchLanguage['rules']): { word: string; widened: Widened | undefined }[] {
  const widened = widen(word, vocabulary, rules);
  const two = isSure(widened) ? undefined : twoWords(word, vocabulary, rules);
  return two === undefined ? [{ word, widened }] : two.map((one) => ({ word: one, widened: widen(one, vocabulary, rules) }));
}

/** A word with hyphens is one where the site has it so, and otherwise its parts; a name is asked for without its ending. */
function unhyphened(word: string, vocabulary: Vocabulary, rules: SearchLanguage['rules']): string[] {
  const { parts, kept } = partsOf(word, rules);
  if (parts.length === 1) return parts;
  const whole = [parts, kept].map((some) => some.join('')).find((one) => vocabulary.words.has(keyOf(one, rules)));
  return whole === undefined ? kept.filter((part) => part.length > 1) : [whole];
}

/** Two words that are one on the site: "mit id", "kode viser". */
function joined(words: readonly string[], vocabulary: Vocabulary, rules: SearchLanguage['rules']): string[] {
  const all: string[] = [];
  for (const word of words) {
    const pair = `${all.at(-1) ?? ''}${word}`;
    if (pair !== word && vocabulary.words.has(keyOf(pair, rules))) all.splice(-1, 1, pair);
    else all.push(word);
  }
  return all;
}

/** @throws where the index lacks what the list of words has: a part of it could not be loaded */
async function find(key: string, code: string, way: Asked['way'], engine: Engine) {
  const ids = new Set((await engine.find(key, code, true)).map(({ id }) => id));
  if (ids.size === 0) throw new Error(key);
  // Only what is asked for as a beginning comes with a score; longer words with it count for little.
  const begun = await engine.find(key, code, false);
  return begun.filter(({ id }) => (way === 'exact' && key.length > 2) || ids.has(id));
}

function hitOf({ href, record: { t: title, p: place, w: guide, d: description, s }, choices }: Ranked, asked: readonly (readonly string[])[], rules: SearchLanguage['rules']): Hit {
  return { href, title, place, guide, description, sentence: bestSentence(s, asked, rules), choices: choices.map((choice) => hitOf(choice, asked, rules)) };
}
