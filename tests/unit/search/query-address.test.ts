import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashOf, historyStep, isQuery, queryIn, tidy } from '../../../src/search/query-address.ts';

describe('The query in the address', () => {
  it('comes back as it was typed, with one space between words', () => {
    for (const query of ['kode', 'kode viser', 'a&b=c#d+e', 'søg på 100 %', 'رمز', '”kode”']) assert.equal(queryIn(hashOf(query)), query);
    assert.equal(hashOf('kode viser'), '#q=kode+viser');
    assert.equal(hashOf(''), '');
    assert.equal(tidy('  kode \t viser '), 'kode viser');
    assert.equal(queryIn('#q=++kode'), 'kode');
  });

  it('is none where something else stands there, or nothing that can be read', () => {
    assert.deepEqual(['', '#', '#all-guides', '#q=', '#q=%'].map(queryIn), ['', '', '', '', '%']);
    assert.deepEqual(['', '#q=kode', '#all-guides', '#content'].map(isQuery), [true, true, false, false]);
  });
});

describe('The history of queries', () => {
  it('gives what somebody meant an entry of its own, and what stood there in a pause none', () => {
    const steps = [{ query: 'ko', meant: false }, { query: 'kode', meant: false }, { query: 'kode', meant: true }, { query: 'kodev', meant: false }, { query: 'pas', meant: true }, { query: '', meant: false }];
    let written = { query: '', meant: false };
    const how = steps.map((next) => {
      const step = historyStep(written, next);
      ({ written } = step);
      return step.how;
    });
    assert.deepEqual(how, ['replace', 'replace', 'none', 'push', 'replace', 'push']);
  });
});
