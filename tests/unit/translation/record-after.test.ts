import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { SectionState } from '../../../src/model/block-states.ts';
import { blocksOf, digestOf } from '../../../src/model/blocks.ts';
import type { Block } from '../../../src/model/blocks.ts';
import type { TranslationRecord } from '../../../src/model/schemas/record.ts';
import { recordAfter } from '../../../src/translation/record-after.ts';
import { writePage } from '../../../src/translation/write-page.ts';
import type { Answers, PageText } from '../../../src/translation/write-page.ts';
import { pageText, sectionsOf } from './page-text.ts';

type Row = readonly string[];

const page = (row: Row, isList: boolean) => pageText(isList && row.length > 0 ? `<Walkthrough flow="f" />\n\n${row.map((words) => `1. ${words}\n`).join('')}` : `${row.join('\n\n')}\n`);

/** What a translation was made from, block by block, or a section as a whole. */
function recordOf(source: PageText, own: PageText, isWhole = false): TranslationRecord {
  const [theirs, ours] = [blocksOf(source.variant), blocksOf(own.variant)];
  const sections = Object.groupBy(theirs.map((block, index) => ({ section: block.section, words: block.words, ...(isWhole && block.leaf !== undefined ? {} : { answer: digestOf(ours[index]!.words) }) })), ({ section }) => section);
  return { source: 'da', sections: Object.fromEntries(Object.entries(sections).map(([section, entries]) => [section, entries!.map(({ section: _, ...entry }) => entry)])) };
}

/** New words for some blocks are written and accepted; how all stands after it. Nothing where the page cannot be written. */
function accept(source: PageText, own: PageText, record: TranslationRecord | undefined, chosen: (block: Block, index: number) => boolean, written = chosen): SectionState[] | undefined {
  const sections = sectionsOf(source, own, record);
  const blocks = sections.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.source ?? []));
  const result = writePage({ source, own, sections, words: new Map(blocks.filter(written).map((block, index) => [block, [`Nyt ${index} for ${block.words}`]])) });
  if ('lacking' in result) return undefined;
  const after = pageText(result.text);
  const record2 = recordAfter({ sourceLanguage: 'da', own: blocksOf(after.variant), answers: result.answers, before: record, sections, accepted: new Set(blocks.filter(chosen)) });
  return sectionsOf(source, after, record2);
}

const statesOf = (sections: readonly SectionState[]) => sections.flatMap(({ pairs }) => pairs.flatMap(({ source, state, was }) => (source === undefined ? [] : [`${source.words}: ${state}${state === 'outdated' ? ` (${was})` : ''}`])));
const gone = (sections: readonly SectionState[]) => sections.flatMap(({ pairs }) => pairs.flatMap(({ source, was }) => (source === undefined ? [was ?? '?'] : [])));

const then = ['a', 'b', 'c', 'd'];
const own = ['A', 'B', 'C', 'D'];

describe('The record after words were accepted', () => {
  it('says of them what the source says now, and of the others what it said', () => {
    const [before, now, ours] = [page(then, false), page(['a', 'x', 'c', 'y'], false), page(own, false)];
    assert.deepEqual(statesOf(accept(now, ours, recordOf(before, ours), ({ words }) => words === 'x')!), ['T: current', 'a: current', 'x: current', 'c: current', 'y: outdated (d)']);
  });

  it('follows words that were written without being accepted', () => {
    const [before, now, ours] = [page(then, false), page(['a', 'x', 'c', 'y'], false), page(own, false)];
    assert.deepEqual(statesOf(accept(now, ours, recordOf(before, ours), ({ words }) => words === 'x', () => true)!), ['T: current', 'a: current', 'x: current', 'c: current', 'y: outdated (d)']);
  });

  it('knows each block of a section that was built again', () => {
    const [before, now, ours] = [page(then, false), page(['a', 'x', 'c'], false), page(['A and B', 'C and D'], false)];
    const record = recordOf(before, page(own, false), true);
    assert.ok(sectionsOf(now, ours, record).some(({ whole }) => whole));
    assert.deepEqual(accept(now, ours, record, () => true)!.map(({ whole }) => whole), [false, false]);
  });

  it('forgets what has gone on both sides', () => {
    const [before, now, ours] = [page(then, false), page(['a', 'c', 'x'], false), page(own, false)];
    const record = recordOf(before, ours);
    const sections = sectionsOf(now, ours, record);
    const blocks = sections.flatMap(({ pairs }) => pairs.flatMap(({ source }) => (source?.words === 'x' ? [source] : [])));
    const { text, answers } = writePage({ source: now, own: ours, sections, words: new Map([[blocks[0]!, ['X']]]) }) as { text: string; answers: Answers };
    const after = recordAfter({ sourceLanguage: 'da', own: blocksOf(pageText(text).variant), answers, before: record, sections, accepted: new Set(blocks) });
    assert.deepEqual(after.sections['body'], [['a', 'A'], ['c', 'C'], ['x', 'X']].map(([words, answer]) => ({ words, answer: digestOf(answer!) })));
  });

  it('stays as it was where nothing was accepted', () => {
    for (const isWhole of [true, false]) {
      const [before, now, ours] = [page(then, false), page(['d', 'x', 'c'], false), page(own, false)];
      const record = { ...recordOf(before, ours, isWhole), reviewed: { by: 'Aviâja', on: '2026-11-20' } };
      const sections = sectionsOf(now, ours, record);
      const { answers } = writePage({ source: now, own: ours, sections, words: new Map() }) as { answers: Answers };
      const after = recordAfter({ sourceLanguage: 'da', own: blocksOf(ours.variant), answers, before: record, sections, accepted: new Set() });
      assert.deepEqual(sectionsOf(now, ours, after), sections);
      assert.deepEqual(after.reviewed, record.reviewed);
    }
  });

  const row = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 1, maxLength: 6 });
  const known = fc.constantFrom('known', 'whole', 'unknown');
  const numRuns = Number(process.env['RUNS'] ?? 300);
  const seed = Number(process.env['SEED'] ?? 7);

  const random = fc.tuple(row, row, fc.boolean(), known).map(([first, second, isList, kind]) => {
    const ours = page(first.map((words) => words.toUpperCase()), isList);
    const before = page(first, isList);
    return { isList, now: page(second, isList), ours, record: kind === 'unknown' ? undefined : recordOf(before, ours, kind === 'whole') };
  });

  it('says that all is current when all was accepted', () => {
    fc.assert(fc.property(random, ({ now, ours, record }) => {
      const after = accept(now, ours, record, () => true)!;
      assert.deepEqual([...new Set(statesOf(after).map((one) => one.replace(/^.*: /, '')))], ['current']);
      assert.deepEqual(gone(after), []);
    }), { numRuns, seed });
  });

  it('leaves the states of the others when one was accepted', () => {
    let counted = 0;
    fc.assert(fc.property(random, fc.nat(6), ({ isList, now, ours, record }, which) => {
      const before = sectionsOf(now, ours, record);
      const blocks = before.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.source ?? []));
      const one = blocks[which % blocks.length]!;
      const after = accept(now, ours, record, (block) => block.words === one.words);
      if (after === undefined) return;
      counted += 1;
      const expected = statesOf(before).map((state) => (state.startsWith(`${one.words}: `) ? `${one.words}: current` : state));
      // Which action a new one has come from is a guess, and among actions in a new order one that changes.
      const told = (states: readonly string[]) => (isList ? states.map((state) => state.replace(/: (?:missing|outdated.*)$/, ': behind')) : states);
      assert.deepEqual(told(statesOf(after)), told(expected));
    }), { numRuns, seed });
    assert.ok(counted > numRuns / 4);
  });
});
