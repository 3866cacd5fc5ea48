import { nearest } from '../nearest.ts';

/** One message: found, expected and what to do, in one language. */
export type Sentences = readonly [found: string, expected: string, fix: string];

/** Turns the sentences of a rule into the words of a problem. */
export function say(da: Sentences, en: Sentences) {
  const wording = ([found, expected, fix]: Sentences) => ({ found, expected, fix });
  return { da: wording(da), en: wording(en) };
}

/** Names in a row that anybody would still read. */
const most = 12;

/** "a, b eller c" and "a, b or c", each in quotes as the editor would type it. A long row says how many more there are. */
export function anyOf(words: readonly string[]): { da: string; en: string } {
  return { da: row(words, 'eller', 'andre'), en: row(words, 'or', 'others') };
}

/** "a, b og c" and "a, b and c". */
export function allOf(words: readonly string[]): { da: string; en: string } {
  return { da: row(words, 'og', 'andre'), en: row(words, 'and', 'others') };
}

function row(words: readonly string[], last: string, others: string): string {
  const shown = words.length > most + 1 ? words.slice(0, most) : words;
  const quoted = shown.map((word) => `“${word}”`);
  if (shown.length < words.length) quoted.push(`${words.length - shown.length} ${others}`);
  return inARow(quoted, last);
}

/** "a, b og c" @param last the word before the last of them */
export function inARow(words: readonly string[], last: string): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** "Mente du “title”?", or the sentence given where nothing known is near. */
export function didYouMean(word: string, known: readonly string[], otherwise: { da: string; en: string }) {
  const near = nearest(word, known);
  return near === undefined ? otherwise : { da: `Mente du “${near}”?`, en: `Did you mean “${near}”?` };
}
