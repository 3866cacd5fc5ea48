import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { listFiles, projectRoot, readSources } from '../model/files.ts';
import { formatProblem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { assemble } from '../model/site.ts';
import type { Assembled, Site } from '../model/site.ts';
import { sourceOf } from '../model/source.ts';

/**
 * The made-up site that the handbook's examples are drawn from. It goes through the same model as real content, so
 * an example that the site would refuse fails the build, and the handbook cannot grow old unseen.
 */
const root = resolve(projectRoot, 'src/editors/practice');

/** The text of one of its files: "guides/library-card/guide.yaml". */
export function practiceFile(name: string): string {
  return readFileSync(resolve(root, name), 'utf8');
}

/** The practice site with some of its files changed. Files are named as an editor's own, so that messages read as theirs. */
function practice(changes: Readonly<Record<string, string>>): Assembled {
  const names = new Set([...listFiles(root), ...Object.keys(changes)]);
  const content = [...names].map((name) => sourceOf(`content/${name}`, name, changes[name] ?? practiceFile(name)));
  return assemble({ content, languages: readSources(root).languages });
}

/**
 * The practice site with an example in it that must be right.
 * @throws where the site would refuse the example
 */
export function rightPractice(changes: Readonly<Record<string, string>> = {}): Site {
  const { site, problems } = practice(changes);
  if (site !== undefined) return site;
  throw new Error(`An example of the editors' handbook is wrong.\n${problems.map((one) => formatProblem(one, 'en')).join('\n')}`);
}

/**
 * What an editor is told first when `from` in a file of the practice site becomes `to`.
 * @throws where that is no mistake
 */
export function mistakeIn(name: string, from: string, to: string): Problem {
  const text = practiceFile(name);
  const problem = practice({ [name]: text.replace(from, () => to) }).problems[0];
  if (text.includes(from) && problem !== undefined) return problem;
  throw new Error(`The editors' handbook calls “${to}” in ${name} a mistake, but nothing refuses it.`);
}
