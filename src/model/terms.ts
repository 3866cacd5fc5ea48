import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { termSchema } from './schemas/term.ts';
import type { TermSettings } from './schemas/term.ts';
import type { SourceOf } from './source.ts';
import { readYamlAs } from './yaml.ts';
import type { YamlFile } from './yaml.ts';

/** A thing that the site calls by one agreed word in each language. */
export interface Term extends TermSettings {
  readonly id: string;
  readonly yaml: YamlFile;
}

export interface LoadedTerms {
  readonly terms: ReadonlyMap<string, Term>;
  /** Terms with a file that could not be read, which a link may well name. */
  readonly unread: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** The terms in `content/terms/`. @param sourceLanguage that of the site, in which each term must have its word */
export function loadTerms(sources: readonly SourceOf<'yaml'>[], languages: readonly string[], sourceLanguage: string): LoadedTerms {
  const terms = new Map<string, Term>();
  const unread = new Set<string>();
  const problems: Problem[] = [];
  for (const source of sources) {
    const id = source.name.replace(/^terms\//, '').replace(/\.yaml$/, '');
    const read = readYamlAs(source.path, source.text, termSchema);
    problems.push(...read.problems);
    if (read.value === undefined) unread.add(id);
    else {
      const term: Term = { ...read.value.value, id, yaml: read.value.yaml };
      problems.push(...languageProblems(term, languages), ...wordProblems(term, languages, sourceLanguage));
      terms.set(id, term);
    }
  }
  return { terms, unread, problems };
}

function languageProblems({ yaml, draft, ...term }: Term, known: readonly string[]): Problem[] {
  const keyed = (['words', 'forms', 'forbidden', 'synonyms', 'explanation'] as const).flatMap((key) =>
    Object.keys(term[key]).map((language) => ({ key: `${key}`, language, place: yaml.placeOfKey([key], language) })),
  );
  const drafts = draft.map((language, index) => ({ key: 'draft', language, place: yaml.place(['draft', index]) }));
  return [...keyed, ...drafts]
    .filter(({ language }) => !known.includes(language))
    .map(({ key, language, place }) => problem('name-unknown', place, { key, found: language, known }));
}

/** Languages that need the agreed word: that of the site, and each that says which words are wrong. */
function wordProblems({ words, forms, forbidden, yaml }: Term, known: readonly string[], sourceLanguage: string): Problem[] {
  const needing = new Set([sourceLanguage, ...Object.keys(forms), ...Object.keys(forbidden)]);
  return [...needing]
    .filter((language) => words[language] === undefined && known.includes(language))
    .map((language) => problem('term-word', yaml.placeOfKey([], 'words'), { language }));
}
