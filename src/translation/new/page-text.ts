import { parse } from 'yaml';

/** The text of a page: its front matter, a value a line, and its first words. */
export function pageText(frontMatter: Readonly<Record<string, string | Readonly<Record<string, string>>>>, words: string): string {
  const lines = Object.entries(frontMatter).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${key}: ${inQuotes(value)}`] : [`${key}:`, ...Object.entries(value).map(([id, text]) => `  ${id}: ${inQuotes(text)}`)],
  );
  return `---\n${lines.join('\n')}\n---\n\n${words}\n`;
}

/** A text as YAML takes it, whatever stands in it. */
export const inQuotes = (text: string): string => JSON.stringify(text);

/** An id as YAML takes it: in quotes where it would be a number, true or nothing. */
export const yamlWord = (id: string): string => (parse(id) === id ? id : inQuotes(id));
