import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { align } from '../../../src/model/align.ts';

/** "a=a" the same, "a>b" changed into, "-a" gone, "+b" come. */
const said = (before: string[], after: string[], fixed = false) =>
  align(before, after, fixed).map((one) => {
    if (one.after === undefined) return `-${before[one.before!]}`;
    if (one.before === undefined) return `+${after[one.after]}`;
    return `${before[one.before]}${one.same ? '=' : '>'}${after[one.after]}`;
  });

describe('Two rows of texts laid beside each other', () => {
  const cases: [what: string, before: string[], after: string[], answers: string[]][] = [
    ['the same', ['a', 'b'], ['a', 'b'], ['a=a', 'b=b']],
    ['a change between what stayed', ['a', 'b', 'c'], ['a', 'x', 'c'], ['a=a', 'b>x', 'c=c']],
    ['two changes in a row', ['a', 'b', 'c', 'd'], ['a', 'x', 'y', 'd'], ['a=a', 'b>x', 'c>y', 'd=d']],
    ['one more', ['a', 'c'], ['a', 'b', 'c'], ['a=a', '+b', 'c=c']],
    ['one less', ['a', 'b', 'c'], ['a', 'c'], ['a=a', '-b', 'c=c']],
    ['one moved down', ['a', 'b', 'c'], ['b', 'c', 'a'], ['b=b', 'c=c', 'a=a']],
    ['one moved, another changed', ['a', 'b', 'c', 'd'], ['d', 'a', 'x', 'c'], ['d=d', 'a=a', 'b>x', 'c=c']],
    ['all new', ['a'], [], ['-a']],
    ['twins, of which one goes', ['a', 'a', 'b'], ['a', 'b'], ['a=a', '-a', 'b=b']],
    ['nothing at all', [], [], []],
  ];
  for (const [what, before, after, answers] of cases) {
    it(`finds ${what}`, () => assert.deepEqual(said(before, after), answers));
  }

  it('knows a changed sentence among new ones by the words that it kept', () => {
    const before = ['Open the app on the phone.', 'Wait a little.'];
    const after = ['Say your name first.', 'Open the app on the new phone.', 'Wait a little.'];
    assert.deepEqual(said(before, after), ['+Say your name first.', 'Open the app on the phone.>Open the app on the new phone.', 'Wait a little.=Wait a little.']);
  });

  it('says what has gone before what was changed after it', () => {
    const before = ['Take the card out.', 'Open the app on the phone.', 'Wait.'];
    assert.deepEqual(said(before, ['Open the app on the tablet.', 'Wait.']), ['-Take the card out.', 'Open the app on the phone.>Open the app on the tablet.', 'Wait.=Wait.']);
  });

  it('takes a text that has moved for another one where the order says something', () => {
    assert.deepEqual(said(['a', 'b'], ['b', 'a'], true), ['-a', 'b=b', '+a']);
  });

  it('answers every text once, whatever the rows', () => {
    let seed = 7;
    const random = (most: number) => (seed = (seed * 48271) % 2147483647) % most;
    for (let round = 0; round < 400; round += 1) {
      const row = () => Array.from({ length: random(9) }, () => 'abcdef'[random(6)]!);
      const [before, after] = [row(), row()];
      const answers = align(before, after, round % 2 === 0);
      const places = (side: 'before' | 'after') => answers.flatMap((one) => one[side] ?? []);
      assert.deepEqual(places('before').toSorted((a, b) => a - b), before.map((_, index) => index), `${before} ${after}`);
      assert.deepEqual(places('after'), after.map((_, index) => index), `${before} ${after}`);
      for (const one of answers) if (one.same) assert.equal(before[one.before!], after[one.after!]);
    }
  });
});
