import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareBlocks } from '../../../src/model/block-states.ts';
import { digestOf } from '../../../src/model/blocks.ts';
import type { Block } from '../../../src/model/blocks.ts';

type Row = readonly string[];
const blocks = (row: Row, section = 'body'): Block[] => row.map((words) => ({ section, words }));
const actions = (row: Row): Block[] => row.map((words, index) => ({ section: 'body', words, leaf: { kind: 'action', node: { type: 'paragraph', children: [] }, action: { flow: 'f', index } } }));
const recordOf = (then: Row, own: Row | undefined) => ({ source: 'da', sections: { body: then.map((words, index) => (own === undefined ? { words } : { words, answer: digestOf(own[index]!) })) } });

/** "outdated: x (was b) = B" */
const said = (source: Block[], translation: Block[], record?: Parameters<typeof compareBlocks>[2]) =>
  compareBlocks(source, translation, record).flatMap(({ whole, pairs }) => [...(whole ? ['whole'] : []), ...pairs.map((pair) =>
    `${pair.state}: ${pair.source?.words ?? '–'}${pair.was === undefined || pair.was === pair.source?.words ? '' : ` (was ${pair.was})`} = ${pair.translation?.words ?? '–'}`)]);

const then = ['a', 'b', 'c'];
const own = ['A', 'B', 'C'];

describe('A block of a translation', () => {
  it('is current where its source has not changed', () => {
    assert.deepEqual(said(blocks(then), blocks(own), recordOf(then, own)), ['current: a = A', 'current: b = B', 'current: c = C']);
  });

  it('alone is out of date when its sentence has changed', () => {
    assert.deepEqual(said(blocks(['a', 'x', 'c']), blocks(own), recordOf(then, own)), ['current: a = A', 'outdated: x (was b) = B', 'current: c = C']);
  });

  it('is current when its source has moved', () => {
    assert.deepEqual(said(blocks(['c', 'a', 'b']), blocks(own), recordOf(then, own)), ['current: c = C', 'current: a = A', 'current: b = B']);
  });

  it('is out of date when an action is done before another than it was', () => {
    assert.deepEqual(said(actions(['b', 'a', 'c']), actions(own), recordOf(then, own)).filter((one) => one.startsWith('outdated')).length, 1);
    assert.deepEqual(said(actions(then), actions(own), recordOf(then, own)), ['current: a = A', 'current: b = B', 'current: c = C']);
  });

  it('is missing where the source says more, and removed where it says less', () => {
    assert.deepEqual(said(blocks(['a', 'new', 'b', 'c']), blocks(own), recordOf(then, own)), ['current: a = A', 'missing: new = –', 'current: b = B', 'current: c = C']);
    assert.deepEqual(said(blocks(['a', 'c']), blocks(own), recordOf(then, own)), ['current: a = A', 'removed: – (was b) = B', 'current: c = C']);
  });

  it('keeps its source when the translation itself is worded anew, or moved', () => {
    assert.deepEqual(said(blocks(['a', 'x', 'c']), blocks(['A', 'B two', 'C']), recordOf(then, own)), ['current: a = A', 'outdated: x (was b) = B two', 'current: c = C']);
    assert.deepEqual(said(blocks(['a', 'x', 'c']), blocks(['C', 'A', 'B']), recordOf(then, own)), ['current: a = A', 'outdated: x (was b) = B', 'current: c = C']);
  });

  it('is unknown where it was written since beside what the source has got since', () => {
    assert.deepEqual(said(blocks([...then, 'd']), blocks([...own, 'D']), recordOf(then, own)).at(-1), 'unknown: d = D');
  });

  it('is unknown without a record, and missing where there is nothing', () => {
    assert.deepEqual(said(blocks(['a']), blocks(['A'])), ['unknown: a = A']);
    assert.deepEqual(said(blocks(['a']), []), ['missing: a = –']);
  });
});

describe('A section that is built differently', () => {
  it('answers as a whole', () => {
    assert.deepEqual(said(blocks(then), blocks(['A and B and C']), recordOf(then, undefined)), ['whole', 'current: a = –', 'current: b = –', 'current: c = –', 'current: – = A and B and C']);
    assert.deepEqual(said(blocks(['a', 'x', 'c']), blocks(['A and B and C']), recordOf(then, undefined)), ['whole', 'outdated: a = –', 'outdated: x = –', 'outdated: c = –', 'outdated: – = A and B and C']);
  });

  it('is unknown as a whole without a record', () => {
    assert.deepEqual(said(blocks(['a', 'b']), blocks(['A'])), ['whole', 'unknown: a = –', 'unknown: b = –', 'unknown: – = A']);
  });
});
