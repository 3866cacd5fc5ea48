import { parse } from '../../model/parse.ts';
import { readYaml } from '../../model/yaml.ts';

/** What a file says once it is read: without places, numbers of lists and the like. */
export interface Meaning {
  /** As text that can be compared. */
  readonly says: string;
  /** How many things are wrong with it. */
  readonly wrong: number;
}

/** Reads a file as the site does. Two texts of the same meaning make the same page. */
export function meaningOf(name: string, text: string): Meaning {
  if (!name.endsWith('.mdx')) return yamlMeaning(text);
  const { document, problems } = parse(name, text);
  const front = yamlMeaning(document.frontMatter);
  return { says: JSON.stringify([front.says, document.sections], withoutPlaces), wrong: problems.length + front.wrong };
}

function yamlMeaning(text: string): Meaning {
  const { value, problems } = readYaml('', text);
  return { says: JSON.stringify(value?.value ?? text), wrong: problems.length };
}

const places = new Set(['position', 'line', 'column', 'data']);
const withoutPlaces = (key: string, value: unknown) => (places.has(key) ? undefined : value);

/** The letters and digits of a text in their order: a repair of signs must not touch a word. */
export function wordsIn(text: string): string {
  return (text.replace(/[\u200B-\u200D\u2060\u00AD]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase();
}
