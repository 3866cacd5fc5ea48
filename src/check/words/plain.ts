import type { Content } from '../content.ts';
import type { Text, TextKind } from '../texts.ts';

/** The languages whose sentences and words can be judged here. */
const judged: ReadonlySet<string> = new Set(['da', 'en']);

/** "da" of "da" and "da-DK". */
export function mainLanguage(language: string): string {
  const end = language.indexOf('-');
  return end === -1 ? language : language.slice(0, end);
}

/** Kinds of text that are read as sentences. The words of the app are not ours to make plainer. */
const sentenceKinds: ReadonlySet<TextKind> = new Set<TextKind>(['description', 'front-matter', 'paragraph', 'item', 'action', 'cell', 'guide']);

/** The texts that hold sentences in a language whose sentences can be judged. */
export function* plainTexts({ texts }: Content): Generator<Text> {
  for (const text of texts) if (sentenceKinds.has(text.kind) && judged.has(mainLanguage(text.language))) yield text;
}
