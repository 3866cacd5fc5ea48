import type { Sentence } from './sentences.ts';

/**
 * LIX, the measure of how hard a text is that Danish authorities use: words in a sentence plus the percentage of words
 * with more than six letters. Under 25 is for children, 35 is fiction, 45 a newspaper, above it officialese.
 */
export function lix(sentences: readonly Sentence[]): number {
  const words = sentences.reduce((sum, { count }) => sum + count, 0);
  const long = sentences.reduce((sum, sentence) => sum + sentence.long, 0);
  return words === 0 ? 0 : Math.round(words / sentences.length + (100 * long) / words);
}
