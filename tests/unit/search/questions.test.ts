import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer } from '../../../src/search/answer.ts';
import { askAll, asUsed, isOffline } from '../../../src/search/questions.ts';

const answer = (count: number): Answer => ({ count, hits: [], instead: [], near: [] });

/** A search that knows how many pages each language has, and fails in those that are not named. */
function searcherOf(counts: Readonly<Record<string, number>>) {
  const asked: string[] = [];
  const ask = (_: string, code: string) => {
    asked.push(code);
    return code in counts ? Promise.resolve(answer(counts[code]!)) : Promise.reject(new Error('no words'));
  };
  return { asked, searcher: { prepare() {}, ask } };
}

describe('A question', () => {
  it('is put in the own language alone where something is found', async () => {
    const { asked, searcher } = searcherOf({ da: 2, en: 3 });
    assert.deepEqual(await askAll(searcher, 'kode', ['da', 'en'], 8), { own: answer(2), others: [] });
    assert.deepEqual(asked, ['da']);
  });

  it('is put in the others, in their order, where nothing is; one that fails leaves the rest', async () => {
    const { asked, searcher } = searcherOf({ kl: 0, en: 3 });
    const { others } = await askAll(searcher, 'kode', ['kl', 'da', 'en'], 8);
    assert.deepEqual(others.map(({ code, answer: found }) => [code, found?.count]), [['da', undefined], ['en', 3]]);
    assert.deepEqual(asked, ['kl', 'da', 'en']);
  });

  it('fails where the own language does', async () => {
    await assert.rejects(askAll(searcherOf({ en: 1 }).searcher, 'kode', ['da', 'en'], 8), /no words/);
  });
});

describe('What went wrong', () => {
  it('is the connection where the browser says so, or could not load something', () => {
    assert.equal(isOffline(new Error('500'), false), true);
    // In the words of Chrome, Firefox and Safari.
    for (const words of ['Failed to fetch dynamically imported module: /a.js', 'NetworkError when attempting to fetch resource.', 'Load failed', 'Importing a module script failed.']) assert.equal(isOffline(new TypeError(words), true), true, words);
    for (const error of [new Error('404 words.da.txt'), new TypeError('undefined is not a function'), undefined]) assert.equal(isOffline(error, true), false);
  });
});

describe('The query as it was searched for', () => {
  it('has the words of the site in the place of those that no page has', () => {
    assert.equal(asUsed('Kodevisr mitid', [{ typed: 'kodevisr', used: ['kodeviser'] }]), 'kodeviser mitid');
    assert.equal(asUsed('kode', [{ typed: 'andet', used: ['x'] }]), 'kode');
  });
});
