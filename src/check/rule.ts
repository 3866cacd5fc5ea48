import type { MessageLanguage, Place, Problem, Said, Severity, Wording } from '../model/problem.ts';
import { quotable } from '../model/problem.ts';
import type { Content } from './content.ts';

/** Files that are laid over the tiny site of the examples, by their names below the content folder; null takes one away. */
export type Example = Readonly<Record<string, string | null>>;

/**
 * One thing that content must be, or had better be. A file of `rules/` holds one, and nothing else.
 * What makes a page impossible to build is refused by `src/model/`; what a reader would suffer from is found here.
 */
export interface Rule {
  /** "link-text": as it stands in messages, and in the name of its file. */
  readonly id: string;
  /** Errors keep a site from being built; warnings and advice never do. */
  readonly severity: Severity;
  /** Why it matters to who reads the page. One full sentence. */
  readonly why: Said;
  /** In this nothing is found. */
  readonly good: Example;
  /** In this it is found, and nothing else: "articles/about.da.mdx:6:4". */
  readonly bad: { readonly files: Example; readonly at: string };
  /**
   * All that its findings depend on, so that nothing is looked for again while that stays: the file where they are, or the
   * files of one page (its languages and their records), the terms and the flows. Absent where it is the whole content.
   */
  readonly within?: 'file' | 'page';
  readonly check: (content: Content) => Problem[];
}

interface Settings<Details> extends Omit<Rule, 'check'> {
  /** Found, expected, and what to do, in both languages. */
  readonly words: (details: Details) => Readonly<Record<MessageLanguage, Wording>>;
  /** Reports each place with what its message needs to know; a severity only where it is not that of the rule. */
  readonly find: (content: Content, found: (place: Place, details: Details, severity?: Severity) => void) => void;
}

/** Makes a rule whose message is typed by what it finds. */
export function rule<Details extends object>({ words, find, ...settings }: Settings<Details>): Rule {
  const { id } = settings;
  return {
    ...settings,
    check: (content) => {
      const problems: Problem[] = [];
      find(content, ({ file, line, column }, details, severity = settings.severity) => {
        const short = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, quotable(value)]));
        problems.push({ rule: id, severity, file, line, column, words: words(short as Details) });
      });
      return problems;
    },
  };
}

/** The sentences of a message, in Danish and English: found, expected, what to do. */
export { say } from '../model/messages/words.ts';
