import { compareBlocks } from '../model/block-states.ts';
import type { SectionState } from '../model/block-states.ts';
import { blocksOf, fold } from '../model/blocks.ts';
import type { Block } from '../model/blocks.ts';
import { recordName } from '../model/freshness.ts';
import { isWritten } from '../model/page.ts';
import type { Page } from '../model/page.ts';
import type { TranslationRecord } from '../model/schemas/record.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import { readYaml } from '../model/yaml.ts';

/** Something that has words, beside its translation into one language: a page, the words of a flow, the site's own strings. */
export interface Translatable {
  readonly kind: 'page' | 'flow' | 'strings';
  /** "help-newer-phone/order" of a page, the id of a flow, "strings". */
  readonly id: string;
  /** Name of the translation's file below the content folder, whether it is there or not: "flows/order.kl.yaml". */
  readonly name: string;
  /** Of the file of the source; none for strings, which come from the generator and from the site. */
  readonly sourceName?: string;
  readonly sourceLanguage: string;
  readonly language: string;
  /** Of a page: no native speaker has read it yet. */
  readonly draft: boolean;
  /** Nothing of it has been translated. */
  readonly absent: boolean;
  readonly page?: Page;
  readonly sections: readonly SectionState[];
}

/** What is translated from: the site and the files that it was made from. */
export interface Translated {
  readonly site: Site;
  readonly content: readonly Source[];
}

/** Everything that can be translated into a language, page after page in the order of the site, then flows, then strings. */
export function translatablesIn({ site, content }: Translated, language: string): Translatable[] {
  return [...pagesIn(site, language), ...flowsIn({ site, content }, language), ...stringsIn(site, language)];
}

/** The languages that something can be translated into: all of the site's, as pages differ in their source language. */
export function targetLanguages(site: Site): string[] {
  return [...site.languages.keys()];
}

function pagesIn(site: Site, language: string): Translatable[] {
  return [...site.pages.values()].flatMap((page): Translatable[] => {
    if (!isWritten(page) || page.sourceLanguage === language) return [];
    const source = page.variants.get(page.sourceLanguage);
    if (source === undefined) return [];
    const own = page.variants.get(language);
    const sourceName = site.nameOf(source.file);
    const name = sourceName.replace(`.${page.sourceLanguage}.mdx`, `.${language}.mdx`);
    const sections = compareBlocks(blocksOf(source), own === undefined ? [] : blocksOf(own), own === undefined ? undefined : recordFor(site, name, page.sourceLanguage));
    return [{ kind: 'page', id: page.id, name, sourceName, sourceLanguage: page.sourceLanguage, language, draft: own?.frontMatter.draft ?? false, absent: own === undefined, page, sections }];
  });
}

/** A record counts while it is of the language that is translated from. */
function recordFor(site: Site, name: string, sourceLanguage: string): TranslationRecord | undefined {
  const record = site.records.get(recordName(name));
  return record?.source === sourceLanguage ? record : undefined;
}

function flowsIn({ site, content }: Translated, language: string): Translatable[] {
  const { sourceLanguage } = site.settings;
  if (language === sourceLanguage) return [];
  const texts = new Map(content.flatMap((source) => (source.kind === 'yaml' && source.name.startsWith('flows/') ? [[source.name, source] as const] : [])));
  return [...site.flows.keys()].flatMap((id): Translatable[] => {
    const [sourceName, name] = [`flows/${id}.${sourceLanguage}.yaml`, `flows/${id}.${language}.yaml`];
    const own = wordsOfYaml(texts.get(name));
    // What the app says in a language is found out, not translated: where nobody knows, there is nothing to be lacking.
    const known = new Set(own.map(({ section }) => section));
    const source = wordsOfYaml(texts.get(sourceName)).filter(({ section, keys }) => keys?.[0] !== 'screens' || known.has(section));
    if (source.length === 0) return [];
    return [{ kind: 'flow', id, name, sourceName, sourceLanguage, language, draft: false, absent: own.length === 0, sections: compareBlocks(source, own, recordFor(site, name, sourceLanguage)) }];
  });
}

/** The strings of a language with what the site says differently. What is listed as untranslated, or empty, is not there. */
function stringsIn(site: Site, language: string): Translatable[] {
  const { sourceLanguage } = site.settings;
  const [source, own] = [site.languages.get(sourceLanguage), site.languages.get(language)];
  if (language === sourceLanguage || source === undefined || own === undefined) return [];
  const blocks = (strings: Readonly<Record<string, unknown>>): Block[] =>
    Object.entries(strings).flatMap(([key, text]) => (typeof text === 'string' && text.trim() !== '' ? [{ section: `strings.${key}`, words: fold(text), keys: ['strings', key] }] : []));
  const [theirs, ours] = [blocks(source.strings), blocks(own.strings)];
  const name = `languages/${language}.yaml`;
  return [{ kind: 'strings', id: 'strings', name, sourceLanguage, language, draft: false, absent: ours.length === 0, sections: compareBlocks(theirs, ours, recordFor(site, name, sourceLanguage)) }];
}

/** The texts of a YAML file by their keys, in the order of the file. */
export function wordsOfYaml(source: Source | undefined): Block[] {
  if (source?.kind !== 'yaml') return [];
  const visit = (value: unknown, keys: readonly string[]): Block[] => {
    if (typeof value === 'string') return value.trim() === '' ? [] : [{ section: keys.join('.'), words: fold(value), keys }];
    return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => visit(inner, [...keys, key])) : [];
  };
  return visit(readYaml(source.path, source.text).value?.value, []);
}

/** How far a translation has come. */
export interface Progress {
  /** Words of the source in all, and those whose translation is missing or no longer answers them. */
  readonly words: number;
  readonly left: number;
  /** Blocks of the source by state, and what it no longer says. */
  readonly blocks: Readonly<Record<SectionState['pairs'][number]['state'], number>>;
  /** The worst that is true of it. */
  readonly state: 'missing' | 'unknown' | 'outdated' | 'current';
}

/** Counts what is left to translate. What the source no longer says has no words to translate, but is not current. */
export function progressOf({ sections, absent }: Pick<Translatable, 'sections' | 'absent'>): Progress {
  const blocks = { current: 0, outdated: 0, missing: 0, removed: 0, unknown: 0 };
  let [words, left] = [0, 0];
  for (const { pairs } of sections) {
    for (const { state, source } of pairs) {
      if (source === undefined && state !== 'removed') continue;
      blocks[state] += 1;
      const count = source === undefined ? 0 : source.words.split(' ').length;
      words += count;
      if (state === 'missing' || state === 'outdated') left += count;
    }
  }
  const state = absent ? 'missing' : blocks.outdated + blocks.missing + blocks.removed > 0 ? 'outdated' : blocks.unknown > 0 ? 'unknown' : 'current';
  return { words, left, blocks, state };
}
