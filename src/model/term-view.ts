import type { Language } from './language.ts';
import type { Site } from './site.ts';
import { termFragments } from './term-links.ts';
import type { Term } from './terms.ts';
import type { Run } from './view.ts';

/** A word of the page, explained at its foot. */
export interface TermView {
  /** Its fragment: "term-code-display". */
  readonly id: string;
  /** The agreed word, in the language of the page where it has one. */
  readonly word: Run;
  /** In another language, under its own `lang`, where that of the page has none. */
  readonly explanation: Run;
  /** To where the word was met first: "#word-code-display". */
  readonly back: string;
  /** That no native speaker has read it, where the page does not say so of itself. */
  readonly draft?: Run;
}

/** What a term says in the language, else in that of the site, else in the first that has it. */
function said(site: Site, language: Language, words: Readonly<Record<string, string>>): Run | undefined {
  const code = [language.code, site.settings.sourceLanguage, ...site.languages.keys()].find((one) => words[one] !== undefined && site.languages.has(one));
  return code === undefined ? undefined : site.languages.get(code)!.run(words[code]!);
}

/** The explanation that a reader of a language gets; none where the term has none. */
export const explanationFor = (site: Site, language: Language, term: Term): Run | undefined => said(site, language, term.explanation);

/**
 * The explanations at the foot of a page, in the order in which its words were met.
 * @param met ids of the terms that the page has linked
 * @param draft whether the page itself is a draft
 */
export function termViews(site: Site, language: Language, met: Iterable<string>, draft: boolean): TermView[] {
  return [...met].flatMap((id) => {
    const term = site.terms.get(id);
    const [word, explanation] = term === undefined ? [] : [said(site, language, term.words), explanationFor(site, language, term)];
    if (term === undefined || word === undefined || explanation === undefined) return [];
    const fragments = termFragments(id);
    const own = [word, explanation].some((run) => run.lang === language.code);
    return [{ id: fragments.explanation, word, explanation, back: `#${fragments.word}`, ...(own && !draft && term.draft.includes(language.code) ? { draft: language.say('draft') } : {}) }];
  });
}
