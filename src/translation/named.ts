import type { Translatable } from './translatable.ts';

/**
 * The translations that a word names: by the id of a page or flow, the file of a translation, or the file of a source,
 * which names all of its translations.
 * @param nameOf the name below the content folder that a path stands for
 */
export function namedBy(word: string, all: readonly Translatable[], nameOf: (path: string) => string): Translatable[] {
  const name = nameOf(word);
  return all.filter((one) => one.id === word || one.name === name || sourceNameOf(one) === name);
}

/** The file of the source: of strings, where the site says what it says differently. */
export function sourceNameOf({ sourceName, sourceLanguage }: Translatable): string {
  return sourceName ?? `languages/${sourceLanguage}.yaml`;
}
