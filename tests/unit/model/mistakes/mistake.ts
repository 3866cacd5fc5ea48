import type { RuleId } from '../../../../src/model/problem.ts';
import { tinyFiles } from '../support.ts';
import type { Changes } from '../support.ts';

/** A mistake that an editor can make, and all that is said of it, for a person to read and judge. */
export interface Mistake {
  /** What the editor did, as the end of "an editor who …". */
  readonly title: string;
  /** The files of the tiny site that it changes. */
  readonly changes: Changes;
  readonly rule: RuleId;
  /** file:line:column below `content/`. */
  readonly at: string;
  /** Found, expected and what to do, in Danish and in English. */
  readonly da: readonly [string, string, string];
  readonly en: readonly [string, string, string];
  /** Other things that follow from it and are true as well: rules alone. */
  readonly beside?: readonly RuleId[];
}

/** The Danish article with another text; its first line is line 6 of the file. */
export function about(body: string): Changes {
  return { 'articles/about.da.mdx': `---\ntitle: Om siden\ndescription: Hvem der står bag.\n---\n\n${body}\n` };
}

/** A file of the tiny site with more text at its end. */
export function added(file: string, text: string): Changes {
  return { [file]: `${tinyFiles[file] ?? ''}${text}` };
}

/** The Danish article with other lines of front matter; the first is line 2 of the file. */
export function matter(lines: string): Changes {
  return { 'articles/about.da.mdx': `---\n${lines}\n---\n\nSiden er lavet til test.\n` };
}
