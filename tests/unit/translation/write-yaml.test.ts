import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { setTexts } from '../../../src/translation/write-yaml.ts';
import type { YamlChange } from '../../../src/translation/write-yaml.ts';

const set = (text: string, keys: string, value: string | boolean, like?: string) => setTexts(text, [[keys.split('.'), value]], like);

describe('A text in a YAML file', () => {
  const kept: [what: string, before: string, value: string, after: string][] = [
    ['without quotes', 'a: one # why\nb: two\n', 'three', 'a: three # why\nb: two\n'],
    ['in double quotes', 'a: "one" # why\n', 'say "three"', 'a: "say \\"three\\"" # why\n'],
    ['in single quotes', "a: 'one'\n", "it's", "a: 'it''s'\n"],
    ['between braces', 'x: 1\na: one\ny: { a: one, b: two }\n', 'three', 'x: 1\na: three\ny: { a: one, b: two }\n'],
    ['over several lines', 'a: one\n  and more\nb: two\n', 'three', 'a: three\nb: two\n'],
    ['below a bar', 'a: | # why\n  one\n  more\n\nb: two\n', 'three\nfour\n', 'a: | # why\n  three\n  four\n\nb: two\n'],
    ['below an arrow', 'a: >\n   one\n   more\n# why\nb: two\n', 'three', 'a: >-\n   three\n# why\nb: two\n'],
  ];
  for (const [what, before, value, after] of kept) it(`${what} keeps its style and all around it`, () => assert.equal(set(before, 'a', value), after));

  it('gets quotes where it would be read as something else', () => {
    for (const value of ['yes', '1e3', 'null', '- one', 'a: b', 'a #b', ' a', '"a"', '*a', '&a', '!a', '@a', '%a', '[a', '{a}', '2026-01-01', '']) {
      assert.match(set('a: one\n', 'a', value), /^a: "/);
      assert.deepEqual(parse(set('a: one\n', 'a', value)), { a: value });
    }
    assert.equal(set('m: { a: one }\n', 'm.a', 'b, c'), 'm: { a: "b, c" }\n');
    assert.equal(set('a: one\n', 'a', 'b, c'), 'a: b, c\n');
  });

  it('that is there already stays byte for byte', () => {
    const text = 'a: >-\n  one\n  two\nb: one\n  two\nc: "one \\\n  two"\n';
    assert.equal(setTexts(text, ['a', 'b', 'c'].map((key) => [[key], 'one two'] as const)), text);
  });

  it('that is new stands where the source has it', () => {
    const like = 'one: 1\ntwo: 2\nthree: { a: 1, b: 2 }\nfour: 4\n';
    assert.equal(set('one: I # why\n\nfour: IV\n', 'two', 'II', like), 'one: I # why\ntwo: II\n\nfour: IV\n');
    assert.equal(set('# all\ntwo: II\n', 'one', 'I', like), '# all\none: I\ntwo: II\n');
    assert.equal(set('two: II\n', 'other', 'X', like), 'two: II\nother: X\n');
    assert.equal(set('three: { b: B }\n', 'three.a', 'A', like), 'three: { a: A, b: B }\n');
    assert.equal(set('three: { a: "A" }', 'three.b', 'B', like), 'three: { a: "A", b: "B" }');
    assert.equal(set('three:\n    a: A # why\nfour: IV\n', 'three.b', 'B', like), 'three:\n    a: A # why\n    b: B\nfour: IV\n');
    assert.equal(setTexts('four: IV\n', [[['three', 'b'], 'B'], [['one'], 'I'], [['three', 'a'], 'A']], like), 'one: I\nthree:\n  b: B\n  a: A\nfour: IV\n');
  });

  it('that is new comes with the maps above it', () => {
    assert.equal(set('', 'screens.front.title', 'Velkommen'), 'screens:\n  front:\n    title: Velkommen\n');
    assert.equal(set('code: kl\nstrings:\n', 'strings.next', 'Siulleq'), 'code: kl\nstrings:\n  next: Siulleq\n');
    assert.equal(set('code: kl\nstrings: {}\n', 'strings.next', 'Siulleq'), 'code: kl\nstrings: { next: Siulleq }\n');
    assert.equal(set('# first\n', 'a', 'b'), '# first\na: b\n');
    assert.equal(set('front: { open: Åbn }\n', 'front.open.words', 'Luk'), 'front: { open: { words: Luk } }\n');
    assert.equal(set('a: # why', 'a', 'b'), 'a: b # why');
  });

  it('can be a yes or a no', () => {
    assert.equal(set('title: "Hej"\n', 'draft', true), 'title: "Hej"\ndraft: true\n');
    assert.equal(set('draft: false # not read\n', 'draft', true), 'draft: true # not read\n');
  });

  const documents = [
    '', '# nothing yet\n', 'a: one\n', "# top\n\na: 'one' # why\nb: \"two\"\n\n# below\nc:\n  a: three\n  # between\n  b: |\n    four\n\n  c: >-\n    five\n    six\n# end\n",
    'c: { a: one, b: { a: "two" } } # flow\na: >\n  three\n\n\nb:\n  a: {}\n  c:\n', 'b:\n    c:\n        a: x\n    a: y', 'a:\n- a: one\n  b: two\n- a: three\nb: [x, "y"]\nc:\n  {\n    a: b, # why\n    b: c,\n  }\n', 'a: |+\n  one\n\nb: two\n',
  ];
  const hostile = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom(': ', ' #', '#', 'yes', '1e3', ' ', '"', "'", '😀', '\n', '\t', '{', '}', ', ', '[', '- ', '\\', '%', '@', '`', '|', '>', 'א', '\u00AD', '\u0085', '\u2028', 'a', 'é', '---', '!', '&', '*')).map((some) => some.join('')));
  const change: fc.Arbitrary<YamlChange> = fc.tuple(fc.array(fc.constantFrom('a', 'b', 'c', 'new key'), { minLength: 1, maxLength: 3 }), hostile);

  it('is what is read back, and nothing else changes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.constantFrom(...documents), fc.array(change, { maxLength: 4 }), (text, like, changes) => {
        fc.pre(isPossible(parse(text), changes));
        const written = setTexts(text, changes, like);
        const expected = changes.reduce<unknown>((value, [keys, words]) => withText(value, keys, words), parse(text) ?? (changes.length === 0 ? null : {}));
        assert.deepEqual(parse(written), expected, written);
        for (const remark of text.match(/#.*$/gm) ?? []) assert.ok(written.includes(remark), written);
        assert.equal(setTexts(written, changes, like), written);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 500), seed: Number(process.env['SEED'] ?? 7) },
    );
  });
});

type Values = Record<string, unknown>;
const isMap = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** No text stands in the way of another, and no list gets longer or is taken away. */
function isPossible(value: unknown, changes: readonly YamlChange[]): boolean {
  return changes.every(([keys], index) => {
    if (changes.some(([other], at) => at !== index && keys.slice(0, other.length).join('.') === other.slice(0, keys.length).join('.'))) return false;
    let at = value;
    for (const key of keys) {
      if (Array.isArray(at)) return false;
      at = isMap(at) ? at[key] : undefined;
    }
    return !isMap(at);
  });
}

function withText(value: unknown, [key, ...keys]: readonly string[], words: unknown): Values {
  const map = isMap(value) ? value : {};
  return { ...map, [key!]: keys.length === 0 ? words : withText(map[key!], keys, words) };
}
