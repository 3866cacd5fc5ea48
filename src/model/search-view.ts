import { addressOf, practiceIndex } from './addresses.ts';
import { letterOf } from './fragments.ts';
import { frameOf, linkTo } from './frame.ts';
import type { Language } from './language.ts';
import { nameOfLanguage } from './language.ts';
import type { GuidePage, Page, SearchPage, StepPage } from './page.ts';
import { hrefOf } from './prose.ts';
import { searchLanguages } from './search-languages.ts';
import type { SearchLanguage } from './search-rules.ts';
import type { Site } from './site.ts';
import { textOf } from './subset.ts';
import type { Frame, LinkView, Run, Say, StringKey } from './view.ts';

/** The page on which the site is searched, with the list of all that can be found. */
export interface SearchView {
  readonly kind: 'search';
  readonly frame: Frame;
  readonly title: Run;
  readonly guides: readonly ListedGuide[];
  /** Articles, and what can be practised. */
  readonly others: readonly LinkView[];
  /** Where the index lies, and what is searched in: the language of the page first. */
  readonly bundle: string;
  readonly languages: readonly SearchLanguage[];
  /** What the script says, with places in it that it fills. */
  readonly sentences: readonly Sentence[];
  /** The other languages that have something to be found. */
  readonly elsewhere: readonly { readonly lang: string; readonly dir: 'ltr' | 'rtl'; readonly ask: Run; readonly found: readonly Sentence[] }[];
}

export interface ListedGuide {
  readonly link: LinkView;
  readonly description?: Run;
  readonly steps: readonly { readonly number: number; readonly link: LinkView; readonly choices: readonly { readonly href: string; readonly letter: string; readonly title: Run }[] }[];
}

export interface Sentence {
  readonly id: string;
  readonly words: Run;
  /** The form of a plural (CLDR) that it is in. */
  readonly form?: string;
}

/** Signs that stand where the script fills something in: the query or a word of it, a number or the words used instead. */
export const places = { words: '{1}', other: '{2}' } as const;

/** What has no number in it: what the script calls it, and its string. */
const plain: readonly (readonly [string, StringKey])[] = [
  ['searching', 'searching'], ['slow', 'searchSlow'], ['short', 'searchShort'], ['offline', 'youAreOffline'], ['failed', 'searchFailed'], ['again', 'tryAgain'],
  ['list', 'allGuides'], ['help', 'noResultsHelp'], ['near', 'nearWords'], ['results', 'searchResults'], ['more', 'moreResults'],
];

export function searchView(site: Site, language: Language, page: SearchPage): SearchView {
  const { title, description } = page.variants.get(language.code)!.frontMatter;
  const { say } = language;
  const { words, other } = places;
  return {
    kind: 'search',
    frame: frameOf({ site, language, page, title, description }),
    title: language.run(title),
    guides: site.guides.flatMap((guide) => listed(site, language, guide)),
    others: othersIn(site, language),
    ...searchLanguages(site, language.code),
    sentences: [
      ...plain.map(([id, key]) => ({ id, words: say(key) })),
      { id: 'none', words: say('noResults', { query: words }) },
      { id: 'instead', words: say('insteadOf', { typed: words, used: other }) },
      ...inEachForm('found', say, 'resultsFor', { query: words }),
    ],
    elsewhere: [...site.languages.values()].filter((one) => one !== language && page.variants.has(one.code)).map((one) => ({
      lang: one.code,
      dir: one.direction,
      ask: say('searchIn', { language: nameFor(site, language, 'searchIn', one) }),
      found: inEachForm('found-there', say, 'resultsIn', { language: nameFor(site, language, 'resultsIn', one) }),
    })),
  };
}

/** A sentence with a number, once for each form that its language has for whole numbers. */
export function inEachForm(id: string, say: Say, key: 'resultsFor' | 'resultsIn', values: Readonly<Record<string, string>>): Sentence[] {
  const sentence = (count: number) => say(key, { ...values, count, n: places.other });
  const rules = new Intl.PluralRules(sentence(0).lang);
  const numbers = new Map(Array.from({ length: 200 }, (_, index) => index).toReversed().map((count) => [rules.select(count), count]));
  // Where a browser does not know the language.
  if (!numbers.has('other')) numbers.set('other', 1_000_000);
  return [...numbers].map(([form, count]) => ({ id, form, words: sentence(count) }));
}

/** What a language is called in a sentence: in the language that the sentence comes in, which may be borrowed. */
function nameFor(site: Site, language: Language, key: StringKey, other: Language): string {
  const speaker = site.languages.get(language.say(key, { language: '', count: 0, n: '' }).lang) ?? language;
  return nameOfLanguage(speaker, other).in;
}

/** A guide with its steps and their choices, where it or a step of it is in the language. */
function listed(site: Site, language: Language, guide: GuidePage): ListedGuide[] {
  const { code } = language;
  const steps = guide.steps.filter((step) => step.variants.size > 0);
  const own = guide.variants.get(code);
  if (own === undefined && !steps.some((step) => step.variants.has(code))) return [];
  // A guide whose front page is nowhere yet is named by its first step.
  const link = linkTo(site, language, guide.variants.size > 0 ? guide : steps[0]!);
  return [{
    link,
    ...(own === undefined ? {} : { description: language.run(own.frontMatter.description) }),
    steps: steps.map((step) => ({ number: step.number, link: linkTo(site, language, step), choices: choicesOf(site, language, step) })),
  }];
}

function choicesOf(site: Site, language: Language, step: StepPage): ListedGuide['steps'][number]['choices'] {
  const sections = step.variants.get(language.code)?.document.sections.filter(({ kind }) => kind === 'choice') ?? [];
  const href = hrefOf(site, addressOf(step, language.code, site.pages));
  return sections.map(({ id, title }, index) => ({ href: `${href}#${id}`, letter: letterOf(index), title: language.run(title === undefined ? '' : textOf(title)) }));
}

function othersIn(site: Site, language: Language): LinkView[] {
  const { code } = language;
  const shown = [...site.pages.values()].filter((page: Page) => (page.kind === 'article' || page.id === practiceIndex) && page.variants.has(code));
  return shown.map((page) => linkTo(site, language, page));
}
