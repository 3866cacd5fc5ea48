import type { Block } from '../model/blocks.ts';
import type { Place } from '../model/problem.ts';
import type { Sources } from '../model/site.ts';
import type { SourceOf } from '../model/source.ts';
import { placeOf } from '../model/subset.ts';
import { readYaml } from '../model/yaml.ts';
import type { YamlFile } from '../model/yaml.ts';
import type { Translatable } from './translatable.ts';

/** Finds where a block of a source or of its translation stands; nothing for one whose file cannot be read. */
export type FindPlace = (one: Translatable, block: Block, side: 'source' | 'translation') => Place | undefined;

/** Finds places of blocks in the files of a site. Each file of words is read once. */
export function placeFinder({ content, languages }: Sources): FindPlace {
  const texts = new Map([...languages, ...content].flatMap((source) => (source.kind === 'yaml' ? [[source.path, source] as const] : [])));
  const named = (name: string, from: Sources['content']) => from.find((source): source is SourceOf<'yaml'> => source.kind === 'yaml' && source.name === name);
  const read = new Map<string, YamlFile | undefined>();
  const fileOf = (source: SourceOf<'yaml'> | undefined): YamlFile | undefined => {
    if (source === undefined) return undefined;
    if (!read.has(source.path)) read.set(source.path, readYaml(source.path, texts.get(source.path)!.text).value);
    return read.get(source.path);
  };
  return (one, block, side) => {
    const language = side === 'source' ? one.sourceLanguage : one.language;
    if (one.page !== undefined) {
      const variant = one.page.variants.get(language)!;
      return block.leaf === undefined ? variant.yaml.place(block.keys ?? []) : placeOf(variant.file, block.leaf.node);
    }
    const keys = block.keys ?? [];
    // What the site says differently stands in its own file; the rest of the strings come with the generator.
    const files = one.kind === 'strings' ? [named(`languages/${language}.yaml`, content), named(`${language}.yaml`, languages)] : [named(side === 'source' ? one.sourceName! : one.name, content)];
    return files.map(fileOf).find((file) => file !== undefined && has(file.value, keys))?.place(keys);
  };
}

function has(value: unknown, keys: readonly string[]): boolean {
  return keys.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined), value) !== undefined;
}
