import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearest } from '../../../src/model/nearest.ts';

describe('The known word that was meant', () => {
  it('takes two swapped letters for one mistake', () => {
    assert.equal(nearest('titel', ['slug', 'title']), 'title');
    assert.equal(nearest('di', ['id']), 'id');
  });

  it('finds a word with a letter too few, too many or another', () => {
    for (const typo of ['drft', 'drraft', 'dreft']) assert.equal(nearest(typo, ['title', 'draft']), 'draft');
  });

  it('takes capitals for small letters', () => {
    assert.equal(nearest('TITLE', ['title']), 'title');
  });

  it('takes the nearest of several, and of equals none', () => {
    assert.equal(nearest('steps', ['stops', 'step', 'steps2']), undefined);
    assert.equal(nearest('son', ['mon', 'sat', 'sun']), undefined);
    assert.equal(nearest('5A.9', ['5A.1', '5A.2', 'this-phone']), undefined);
    assert.equal(nearest('flwos', ['flaws', 'flows', 'flops']), 'flows');
    assert.equal(nearest('ok2', ['OK', 'Ok', 'OK']), 'OK');
    assert.equal(nearest('flowsx', ['flowers', 'flows']), 'flows');
  });

  it('gives nothing where more than a third of the letters is wrong', () => {
    assert.equal(nearest('author', ['title', 'draft']), undefined);
    assert.equal(nearest('abcdef', ['abcxyz']), undefined);
    assert.equal(nearest('abcdef', ['abcdxy']), 'abcdxy');
  });

  it('gives nothing for nothing', () => {
    assert.equal(nearest('title', []), undefined);
    assert.equal(nearest('', ['title']), undefined);
  });

  it('answers at once for a word of a million letters', () => {
    assert.equal(nearest('a'.repeat(1_000_000), ['title']), undefined);
  });
});
