import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alignmentOf } from '../../../src/model/yaml-indent.ts';

/** What is said of the last of some lines: "+1 id: 2". */
function said(...lines: readonly string[]): string | undefined {
  const text = lines.join('\n');
  const found = alignmentOf(text, text.lastIndexOf('\n') + 1);
  return found === undefined ? undefined : `${found.spaces > 0 ? '+' : ''}${found.spaces} ${found.under} ${found.line}`;
}

describe('Where a line that is indented wrongly should begin', () => {
  it('is under the nearest key that is still open', () => {
    assert.equal(said('steps:', '  - id: a', '   flows: [x]'), '+1 id: 2');
    assert.equal(said('steps:', '  - id: a', '    slugs: { da: b }', '     flows: [x]'), '-1 slugs: 3');
    assert.equal(said('a: b', ' c: d'), '-1 a: 1');
  });

  it('is further in where two are as near', () => {
    assert.equal(said('a:', '    b: c', '  d: e'), '+2 b: 2');
  });

  it('is under an item for an item', () => {
    assert.equal(said('steps:', '  - id: a', '    slugs: { da: b }', ' - id: b'), '+1 - 2');
  });

  it('is not under what a line further out has closed', () => {
    assert.equal(said('a:', '    deep: 1', 'b: 2', '   c: 3'), '-3 b: 3');
  });

  it('passes over comments and empty lines', () => {
    assert.equal(said('a:', '  b: 1', '', ' # c: 2', '   d: 3'), '-1 b: 2');
  });

  it('cannot be told where nothing is above, or where it begins right', () => {
    assert.equal(said('  a: 1'), undefined);
    assert.equal(said('a: 1', 'b: 2'), undefined);
  });
});
