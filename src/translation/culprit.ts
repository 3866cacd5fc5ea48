import { blocksIn } from '../model/blocks.ts';
import { parse } from '../model/parse.ts';
import type { Problem } from '../model/problem.ts';
import { readYaml } from '../model/yaml.ts';
import { wordsOfPieces } from './pieces.ts';
import type { Taken } from './take-units.ts';

/**
 * Which of the texts that were put into a file is the one that a check has found something wrong with: the one on its
 * line. Where none stands there, the first.
 * @param text of the file with the new words in it
 */
export function culpritOf(problem: Pick<Problem, 'line'>, text: string, taken: readonly Taken[]): Taken {
  const isPage = taken.some(({ unit }) => unit.block.leaf !== undefined || unit.file.endsWith('.mdx'));
  const document = isPage ? parse('', text).document : undefined;
  const yaml = document === undefined ? readYaml('', text).value : readYaml('', document.frontMatter, 1).value;
  const here = (document === undefined ? [] : blocksIn(document)).filter(({ leaf }) => {
    const position = leaf?.node.position;
    return position !== undefined && position.start.line <= problem.line && problem.line <= position.end.line;
  });
  return taken.find(({ words }) => here.some((block) => block.words === wordsOfPieces(words)))
    ?? taken.find(({ unit: { block } }) => block.keys !== undefined && yaml?.place(block.keys).line === problem.line)
    ?? taken[0]!;
}
