import { addressOf } from './addresses.ts';
import { changesOf } from './block-changes.ts';
import type { BlockChange } from './block-changes.ts';
import { blockFragments } from './block-fragments.ts';
import type { PagePlace } from './block-fragments.ts';
import { nameOfLanguage } from './language.ts';
import type { Language } from './language.ts';
import type { Page, Variant } from './page.ts';
import { hrefOf, marksProse } from './prose.ts';
import type { Site } from './site.ts';
import type { LinkView, Prose, Run, StringKey } from './view.ts';

/** Says at a place of a translation that it no longer answers its source, and leads to what that says now. */
export interface BlockMark {
  readonly words: Run;
  readonly link: LinkView;
  /** "2/5", by which the links of a page with several are told apart. */
  readonly number?: string;
}

/** What a page draws because a translation is out of date: marks in the translation, places to lead to in the source. */
export interface PageMarks {
  readonly at: ReadonlyMap<PagePlace, readonly BlockMark[]>;
  /** Fragments of those blocks that marks of other variants lead to and that have none of their own. */
  readonly ids: ReadonlyMap<PagePlace, string>;
  /** How many marks the page has. */
  readonly count: number;
}

const keys: Readonly<Record<BlockChange['kind'], StringKey>> = {
  changed: 'changedHere',
  more: 'moreHere',
  gone: 'noLongerHere',
  part: 'partChanged',
  title: 'titleChanged',
};

/** The marks of a variant; of the source the places that marks lead to. */
export function pageMarks(site: Site, language: Language, page: Page, variant: Variant): PageMarks {
  const source = page.variants.get(page.sourceLanguage);
  if (source === undefined) return { at: new Map(), ids: new Map(), count: 0 };
  if (source.language === variant.language) return { at: new Map(), ids: idsAskedFor(site, page, source), count: 0 };
  const changes = changesOf(site, page, variant);
  if (changes.length === 0) return { at: new Map(), ids: new Map(), count: 0 };
  const fragments = blockFragments(page, source);
  const href = hrefOf(site, addressOf(page, source.language, site.pages));
  const say = (key: StringKey, form: 'adjective' | 'in') => {
    // Where the sentence is borrowed, so is the name in it.
    const speaker = site.languages.get(language.say(key, { language: '' }).lang) ?? language;
    return language.say(key, { language: nameOfLanguage(speaker, site.languages.get(source.language)!)[form] });
  };
  const at = new Map<PagePlace, BlockMark[]>();
  for (const [index, change] of changes.entries()) {
    const fragment = fragments.get(change.source)?.fragment ?? '';
    const mark: BlockMark = {
      words: say(keys[change.kind], 'adjective'),
      link: { href: fragment === '' ? href : `${href}#${fragment}`, words: say('readHere', 'in'), hreflang: source.language },
      ...(changes.length < 2 ? {} : { number: `${index + 1}/${changes.length}` }),
    };
    at.set(change.at, [...(at.get(change.at) ?? []), mark]);
  }
  return { at, ids: new Map(), count: changes.length };
}

/** The fragments that translations lead to, as far as the source has to be given them. */
function idsAskedFor(site: Site, page: Page, source: Variant): Map<PagePlace, string> {
  const asked = [...page.variants.values()].flatMap((variant) => (variant === source ? [] : changesOf(site, page, variant).map((change) => change.source)));
  if (asked.length === 0) return new Map();
  const fragments = blockFragments(page, source);
  return new Map(asked.flatMap((place) => {
    const { fragment, always } = fragments.get(place) ?? { fragment: '', always: true };
    return always ? [] : [[place, fragment] as const];
  }));
}

/** What stands beside a text of the front matter: its mark, or in the source the fragment that a mark leads to. */
export interface FrontPlace {
  readonly id?: string;
  readonly mark?: Prose;
}

/** The same, of one text: "forWhom", "needs.passport". */
export function frontPlace(text: string, context: Parameters<typeof marksProse>[1]): FrontPlace {
  const [id, mark] = [context.marks?.ids.get(text), marksProse(text, context)];
  return { ...(id === undefined ? {} : { id }), ...(mark === undefined ? {} : { mark }) };
}
