import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileMessage, valuesOf } from '../../../src/model/messages-of-strings.ts';

describe('Messages of strings', () => {
  it('name the values that they take, those inside plurals too', () => {
    assert.deepEqual(valuesOf('Step'), []);
    assert.deepEqual(valuesOf('{first}–{last}, {first}'), ['first', 'last']);
    assert.deepEqual(valuesOf('{n, plural, one {# step of {guide}} other {# steps}}'), ['n', 'guide']);
  });

  it('cannot be read where a brace is open', () => {
    assert.throws(() => valuesOf('{n, plural, one {x}'), /./);
  });

  it('fill in their values as they are', () => {
    assert.equal(compileMessage('da', 'Siden {title} er her')({ title: '<b> & {x}' }), 'Siden <b> & {x} er her');
  });

  for (const code of ['da', 'en', 'kl']) {
    it(`count one and others in ${code}`, () => {
      const message = compileMessage(code, '{n, plural, one {one #} other {other #}}');
      assert.deepEqual([0, 1, 2, 11].map((n) => message({ n })), ['other 0', 'one 1', 'other 2', 'other 11']);
    });
  }

  it('count in the six ways of Arabic', () => {
    const message = compileMessage('ar', '{n, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}');
    assert.deepEqual([0, 1, 2, 3, 10, 11, 99, 100, 102].map((n) => message({ n })), ['zero', 'one', 'two', 'few', 'few', 'many', 'many', 'other', 'other']);
  });

  it('refuse a way of counting that the language does not have', () => {
    assert.throws(() => compileMessage('kl', '{n, plural, few {x} other {y}}'), /few/);
  });
});
