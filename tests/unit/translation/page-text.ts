/** Pages in one language, read from their text alone. */
import assert from 'node:assert/strict';
import { compareBlocks } from '../../../src/model/block-states.ts';
import { blocksOf } from '../../../src/model/blocks.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import type { FrontMatter } from '../../../src/model/schemas/front-matter.ts';
import type { TranslationRecord } from '../../../src/model/schemas/record.ts';
import { parse } from '../../../src/model/parse.ts';
import { readYaml } from '../../../src/model/yaml.ts';
import type { PageText } from '../../../src/translation/write-page.ts';

/** A page as it is read from its text; one without front matter gets the least there can be. */
export function pageText(text: string): PageText {
  const whole = text.startsWith('---') ? text : `---\ntitle: T\n---\n\n${text}`;
  const { document, problems } = parse('x.mdx', whole);
  assert.deepEqual(problems.map((one) => formatProblem(one, 'en')), [], whole);
  const yaml = readYaml('x.mdx', document.frontMatter, 1).value!;
  return { text: whole, variant: { language: 'da', file: 'x.mdx', document, frontMatter: yaml.value as FrontMatter, yaml } };
}

/** How one page stands to another. */
export const sectionsOf = (source: PageText, own: PageText | undefined, record?: TranslationRecord) =>
  compareBlocks(blocksOf(source.variant), own === undefined ? [] : blocksOf(own.variant), record);
