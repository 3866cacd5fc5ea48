import { nearest } from '../nearest.ts';

/** One message: found, expected and what to do, in one language. */
export type Sentences = readonly [found: string, expected: string, fix: string];

/** Turns the sentences of a rule into the words of a problem. */
export function say(da: Sentences, en: Sentences) {
  const wording = ([found, expected, fix]: Sentences) => ({ found, expected, fix });
  return { da: wording(da), en: wording(en) };
}

/** "a, b eller c" and "a, b or c", each in quotes as the editor would type it. */
export function anyOf(words: readonly string[]): { da: string; en: string } {
  const quoted = words.map((word) => `“${word}”`);
  const join = (or: string) =>
    quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} ${or} ${quoted.at(-1)}`;
  return { da: join('eller'), en: join('or') };
}

/** "Mente du “title”?", or the sentence given where nothing known is near. */
export function didYouMean(word: string, known: readonly string[], otherwise: { da: string; en: string }) {
  const near = nearest(word, known);
  return near === undefined ? otherwise : { da: `Mente du “${near}”?`, en: `Did you mean “${near}”?` };
}
