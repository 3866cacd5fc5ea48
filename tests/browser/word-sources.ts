/**
 * Where the words of the site come from: for each language, everything that its files say. The pages are held against
 * it, so a run of text that stands under the wrong `lang`, or that no file says, is found.
 */
import type { Nodes } from 'mdast';
import { formatDate, formatDayMonth } from '../../src/model/dates.ts';
import { partsOf } from '../../src/model/document.ts';
import { languageOfLabel } from '../../src/model/flow.ts';
import { nameOfLanguage } from '../../src/model/language.ts';
import type { Language } from '../../src/model/language.ts';
import type { Variant } from '../../src/model/page.ts';
import type { FlowWords } from '../../src/model/schemas/flow.ts';
import type { Site } from '../../src/model/site.ts';
import { stringKeys, stringSpecs } from '../../src/model/strings.ts';
import type { StringSpec } from '../../src/model/strings.ts';
import { textOf } from '../../src/model/subset.ts';
import { fold } from './html.ts';

export interface WordSources {
  /** The languages in which some file says the words; 'any' for what has no language, such as numbers. */
  readonly languagesOf: (words: string) => ReadonlySet<string> | 'any';
}

/** Gathers what the content and the languages say. */
export function wordSources(site: Site): WordSources {
  const said = new Map<string, Set<string>>();
  const codes = [...site.languages.keys()];
  const add = (language: string, words: string) => {
    const known = said.get(core(words)) ?? new Set();
    said.set(core(words), known.add(language));
  };
  for (const language of site.languages.values()) addLanguage(site, language, add);
  for (const flow of site.flows.values()) {
    for (const [code, words] of flow.words) for (const one of flowWords(words)) add(code, one);
  }
  for (const page of site.pages.values()) for (const variant of page.variants.values()) addVariant(site, variant, add);
  for (const { words, explanation } of site.terms.values()) {
    for (const [code, word] of Object.entries({ ...words })) add(code, word);
    for (const [code, sentence] of Object.entries({ ...explanation })) add(code, sentence);
  }
  for (const code of codes) {
    add(code, site.settings.official.name);
    add(code, site.settings.name[code] ?? '');
  }
  for (const { name, purpose } of site.settings.support) {
    const names = typeof name === 'string' ? codes.map((code) => [code, name] as const) : Object.entries(name);
    for (const [code, words] of [...names, ...Object.entries(purpose)]) add(code, words);
  }
  const patterns = [...site.languages.values()].flatMap((language) => patternsOf(language));
  /** The languages whose strings with values in them can have made the words, of values that they have words for. */
  const made = (words: string) =>
    patterns.flatMap(({ lang, joins, pattern }) => {
      // A script puts a number where a template has "%".
      const values = pattern.exec(edged(words.replace('%', '0')))?.slice(1).flatMap((value) => value.split(joins));
      return values?.every((value) => neutral(value) || said.get(core(value))?.has(lang)) === true ? [lang] : [];
    });
  /** What is typed or picked in a practice is in no language. */
  const madeUp = new Set([...site.flows.values()].flatMap(({ screens }) => Object.values(screens).flatMap(({ practice }) => practice ?? [])));
  const neutral = (words: string) => isNeutral(words) || madeUp.has(edged(words));
  return {
    languagesOf: (words) => {
      if (neutral(words)) return 'any';
      const whole = new Set([...(said.get(core(words)) ?? []), ...made(words)]);
      if (whole.size > 0) return whole;
      // Joined by the page: days of a week, a title with "not yet in English" in brackets, two sentences.
      const joined = (joins: RegExp) => {
        const parts = words.split(joins).filter((part) => !neutral(part));
        return codes.filter((code) => parts.length > 0 && parts.every((part) => said.get(core(part))?.has(code) || made(part).includes(code)));
      };
      return new Set([...joined(/, | – |–|: |\(|\)/), ...joined(/\. /)]);
    },
  };
}

/** Numbers, addresses, and the letters and numbers of choices and actions. */
const isNeutral = (words: string) => !/\p{L}/u.test(words) || /^(?:\d+[A-Z]?\.\d+|\d*[A-Z]|https?:\/\/\S+)$/.test(edged(words));

/** The words without the signs around them. */
const edged = (words: string) => fold(words).replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');

/** The words without the signs and numbers around them, and without the "5A" of a choice. */
const core = (words: string) => fold(words).replace(/^(?:\d+[A-Z] |[\s\p{P}\p{S}\d])+|[\s\p{P}\p{S}]+$/gu, '');

type Add = (language: string, words: string) => void;

/** Stands in a string where a value will. */
const gap = '\u0000';

interface Pattern {
  readonly lang: string;
  /** What a list of values is joined by. */
  readonly joins: RegExp;
  readonly pattern: RegExp;
}

/** Every string of a language that takes values, as a pattern with a group for each value. Plurals give one a form. */
function patternsOf(language: Language): Pattern[] {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const joins = new RegExp([language.lists.separator, language.lists.last].map(escaped).join('|'), 'u');
  return stringKeys.flatMap((key) => {
    const { values: names = [] }: StringSpec = stringSpecs[key];
    if (names.length === 0) return [];
    const counting = names.includes('count') ? 'count' : 'n';
    const counts = names.includes(counting) ? [0, 1, 2, 3, 11, 100] : [0];
    return [gap, ...counts].map((n) => {
      const { text, lang } = language.say(key, Object.fromEntries(names.map((name) => [name, name === counting ? n : gap])));
      const parts = edged(text).split(gap).map((part) => escaped(part).replaceAll(n === gap ? gap : String(n), '(\\d+[A-Z]?)'));
      const source = parts.join('(.{1,60})');
      return { lang, joins, pattern: new RegExp(`^${source}$`, 'u') };
    });
  });
}

function addLanguage(site: Site, language: Language, add: Add): void {
  const { code, dates } = language;
  for (const key of stringKeys) {
    const { values: names = [] }: StringSpec = stringSpecs[key];
    if (!names.every((name) => ['url', 'label', 'button'].includes(name))) continue;
    // The address of the official site is a link inside its string, and the name of a button may be in another language.
    const { text, lang } = language.say(key, Object.fromEntries(names.map((name) => [name, gap])));
    for (const part of text.split(gap)) add(lang, part);
  }
  for (const guide of site.guides) for (const date of [guide.settings.reviewed, guide.settings.reviewBy]) add(code, formatDate(language, date));
  for (const other of site.languages.values()) for (const name of Object.values(nameOfLanguage(language, other))) if (other !== language || code in language.languages) add(code, name);
  for (const words of [language.name, ...dates.weekdays, ...Object.values(language.timeZones)]) add(code, words);
  for (const { hours } of site.settings.support) for (const one of hours) if ('dates' in one) for (const date of one.dates) add(code, formatDayMonth(language, date));
}

/** What the app shows in one language, and what the guide says about it. */
function flowWords({ devices, branches, screens, guide }: FlowWords): string[] {
  const app = Object.values(screens).flatMap(({ title, controls }) => [title ?? '', ...Object.values(controls)]);
  const about = Object.values(guide).flatMap(({ controls, ...texts }) => [...Object.values(texts), ...Object.values(controls).flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one)))]);
  return [...Object.values(devices), ...Object.values(branches), ...app.map((label) => (typeof label === 'string' ? label : label.words)), ...about];
}

function addVariant(site: Site, variant: Variant, add: Add): void {
  const { language, frontMatter, document } = variant;
  const { title, description, forWhom = '', noneFits = '', needs = {} } = frontMatter;
  for (const words of [title, description, forWhom, noneFits, ...Object.values(needs)]) add(language, words);
  for (const section of document.sections) if (section.title !== undefined) add(language, textOf(section.title));
  for (const part of partsOf(document)) {
    if (part.kind === 'problems') continue;
    if (part.kind !== 'walkthrough') {
      for (const node of part.nodes) addNode(node, language, add);
      continue;
    }
    const flow = site.flows.get(part.flow)!;
    // A label of the app is in the language in which the app shows it.
    const label = (words: string) => (flow.words.size === 0 ? language : languageOfLabel(flow, words, language)!);
    for (const item of part.items) addNode(item, language, add, label);
  }
}

function addNode(node: Nodes, language: string, add: Add, label?: (words: string) => string): void {
  if (node.type === 'strong' && label !== undefined) add(label(textOf(node)), textOf(node));
  else if (node.type === 'text' || node.type === 'inlineCode') add(language, node.value);
  else if (node.type === 'image') add(language, node.alt ?? '');
  else if ('children' in node) for (const child of node.children) addNode(child as Nodes, language, add, label);
}
