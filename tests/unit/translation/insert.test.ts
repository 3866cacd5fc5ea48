/** Items that are put into lists of YAML: the list has one more, and no other byte of the text is another. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { insertItem, plainItem } from '../../../src/translation/new/insert.ts';
import { spliced } from '../../../src/translation/new/splice.ts';

const step = { inBrackets: '{ id: new }', afterDash: 'id: new' };

function put(text: string, path: readonly (string | number)[], item = plainItem('new'), after?: number): string {
  const insertion = insertItem(text, path, item, after);
  assert.ok(insertion !== undefined, `Nothing to insert into ${text}`);
  assert.equal(insertion.at <= text.length, true);
  return spliced(text, [insertion]);
}

describe('an item of a list', () => {
  it('goes into brackets, whatever stands around them', () => {
    assert.equal(put('a: [x, y]  # note\nb: 1\n', ['a']), 'a: [x, y, new]  # note\nb: 1\n');
    assert.equal(put('a: []\n', ['a']), 'a: [new]\n');
    assert.equal(put('a: [ ]', ['a']), 'a: [new ]');
    assert.equal(put('a: [x, y,]\n', ['a']), 'a: [x, y, new,]\n');
    assert.equal(put('a: [\n  x, # one\n  "y"  # two\n]\n', ['a']), 'a: [\n  x, # one\n  "y", new  # two\n]\n');
    assert.equal(put('a: [x, y]\n', ['a'], plainItem('new'), 0), 'a: [x, new, y]\n');
    assert.equal(put('a: [{ id: x }]\n', ['a'], step), 'a: [{ id: x }, { id: new }]\n');
  });

  it('goes on a line of its own in the style of its neighbour', () => {
    assert.equal(put('a:\n- x\nb: 1\n', ['a']), 'a:\n- x\n- new\nb: 1\n');
    assert.equal(put('a:\n    - x', ['a']), 'a:\n    - x\n    - new');
    assert.equal(put('a:\n  - { id: x } # why\n  # last\nb: 1\n', ['a'], step), 'a:\n  - { id: x } # why\n  - { id: new }\n  # last\nb: 1\n');
    assert.equal(put('a:\n  - id: x\n    slugs:\n      da: y\n    # of x\n\n  - id: z\n', ['a'], step, 0), 'a:\n  - id: x\n    slugs:\n      da: y\n    # of x\n  - id: new\n\n  - id: z\n');
    assert.equal(put('a:\n  - id: x\n    flows:\n  - id: z\n', ['a'], step, 0), 'a:\n  - id: x\n    flows:\n  - id: new\n  - id: z\n');
    assert.equal(put('a:\n  - |\n    long\n    text\n  - z\n', ['a'], plainItem('new'), 0), 'a:\n  - |\n    long\n    text\n  - new\n  - z\n');
  });

  it('makes the list where there is none', () => {
    assert.equal(put('a: 1\n', ['list']), 'a: 1\nlist: [new]\n');
    assert.equal(put('a: 1', ['list']), 'a: 1\nlist: [new]');
    assert.equal(put('list:  # none yet\na: 1\n', ['list']), 'list: [new]  # none yet\na: 1\n');
    assert.equal(put('list:\n', ['list']), 'list: [new]\n');
    assert.equal(put('a:\n  - { id: x }\n  - id: y\n', ['a', 0, 'list']), 'a:\n  - { id: x, list: [new] }\n  - id: y\n');
    assert.equal(put('a:\n  - { id: x }\n  - id: y\nb: 1\n', ['a', 1, 'list']), 'a:\n  - { id: x }\n  - id: y\n    list: [new]\nb: 1\n');
    assert.equal(put('a:\n  - id: y\n    # about y\n  # about z\n  - id: z\n', ['a', 0, 'list']), 'a:\n  - id: y\n    list: [new]\n    # about y\n  # about z\n  - id: z\n');
  });

  it('is refused where something else stands, or the text cannot be read', () => {
    for (const text of ['list: word\n', 'list: { a: 1 }\n', 'list: ~\n', 'list: [\n', '', '- x\n']) assert.equal(insertItem(text, ['list'], plainItem('new')), undefined, text);
  });

  it('leaves everything else as it was, in any list', { timeout: 10_000 }, () => {
    const word = fc.constantFrom('x', '"a, b"', "'c'", 'd # note', '{ id: e }', '{ id: f, g: [h, i] } # note');
    const plain = fc.constantFrom('x', '"a, ]b"', '{ id: e }', '[y, z]');
    const block = fc.tuple(fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '  ', '    '), fc.constantFrom('\n', '\n\n', '\n# between\n', '\n          # deep\n'))
      .map(([words, indent, between]) => `list:\n${words.map((one) => `${indent}- ${one}`).join(between)}`);
    const flow = fc.tuple(fc.array(plain, { maxLength: 5 }), fc.constantFrom(', ', ',', ' ,\n  ')).map(([words, between]) => `list: [${words.join(between)}]`);
    const text = fc.tuple(fc.constantFrom('', '# top\n', 'a: 1\n\n'), fc.oneof(block, flow), fc.constantFrom('', '\n', '\n# end\n', '\n\nz: { y: 1 }\n')).map((parts) => parts.join(''));
    fc.assert(fc.property(text, fc.nat(), (before, any) => {
      const { list } = parse(before) as { list: unknown[] };
      const after = list.length === 0 ? undefined : any % list.length;
      const insertion = insertItem(before, ['list'], plainItem('new'), after)!;
      const expected = list.toSpliced(after === undefined ? 0 : after + 1, 0, 'new');
      assert.deepEqual(parse(spliced(before, [insertion])), { ...(parse(before) as object), list: expected });
    }), { numRuns: 300 });
  });
});

describe('words that are put into a file', () => {
  it('stand where they should, and nothing else changes', () => {
    assert.equal(spliced('a: 12\n- b\n', [{ at: 4, instead: 1, words: '22' }, { at: 6, words: 'new\n' }]), 'a: 122\nnew\n- b\n');
    assert.equal(spliced('a\n', []), 'a\n');
  });
});
