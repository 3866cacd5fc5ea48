import { blocksOf, digestOf } from '../../model/blocks.ts';
import type { Block } from '../../model/blocks.ts';
import { recordName } from '../../model/freshness.ts';
import { isWritten } from '../../model/page.ts';
import type { Variant } from '../../model/page.ts';
import type { FrontMatter } from '../../model/schemas/front-matter.ts';
import type { TranslationRecord } from '../../model/schemas/record.ts';
import { sourceOf } from '../../model/source.ts';
import { readYaml } from '../../model/yaml.ts';
import { recordText } from '../record-text.ts';
import { textOf } from '../content-with.ts';
import type { Workplace } from './plan.ts';
import { spliced } from './splice.ts';
import type { Splice } from './splice.ts';

/**
 * The records of translations whose words, or those of their source, have got other numbers: what was up to date is so
 * still, and what was not is not. Splices by the names of files.
 */
export function renumberedRecords(changes: ReadonlyMap<string, readonly Splice[]>, work: Workplace): Map<string, readonly Splice[]> {
  const { site } = work;
  const found = new Map<string, readonly Splice[]>();
  for (const page of site.pages.values()) {
    const source = isWritten(page) ? page.variants.get(page.sourceLanguage) : undefined;
    if (source === undefined) continue;
    for (const variant of page.variants.values()) {
      const name = recordName(site.nameOf(variant.file));
      const [record, text] = [site.records.get(name), textOf(work.content, name)];
      if (variant === source || record === undefined || text === undefined) continue;
      const said = newWords(source, changes, work);
      const answers = new Map([...newWords(variant, changes, work)].map(([before, after]) => [digestOf(before), digestOf(after)]));
      if (said.size + answers.size > 0) found.set(name, [{ at: 0, instead: text.length, words: recordText(withWords(record, said, answers)) }]);
    }
  }
  return found;
}

function withWords(record: TranslationRecord, said: ReadonlyMap<string, string>, answers: ReadonlyMap<string, string>): TranslationRecord {
  const sections = Object.entries(record.sections).map(([name, entries]) => {
    const renewed = entries.map(({ words, answer }) => ({ words: said.get(words) ?? words, ...(answer === undefined ? {} : { answer: answers.get(answer) ?? answer }) }));
    return [name, renewed] as const;
  });
  return { ...record, sections: Object.fromEntries(sections) };
}

/** The words of the blocks that change, and what they become. */
function newWords(variant: Variant, changes: ReadonlyMap<string, readonly Splice[]>, work: Workplace): Map<string, string> {
  const name = work.site.nameOf(variant.file);
  const [splices, text] = [changes.get(name), textOf(work.content, name)];
  if (splices === undefined || text === undefined) return new Map();
  const after = wordsOf(variant, sourceOf(variant.file, name, spliced(text, splices)));
  return new Map(blocksOf(variant).flatMap(({ words }, index) => (after[index]!.words === words ? [] : [[words, after[index]!.words] as const])));
}

/** The blocks of a page after its text has changed. */
function wordsOf(variant: Variant, source: ReturnType<typeof sourceOf>): Block[] {
  if (source.kind !== 'mdx') return [];
  const { document } = source.parsed;
  return blocksOf({ ...variant, document, frontMatter: readYaml(variant.file, document.frontMatter, 1).value!.value as FrontMatter });
}
