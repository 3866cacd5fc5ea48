import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Term } from '../../../src/model/terms.ts';
import { meaningsFinder } from '../../../src/search/meanings.ts';
import { realSite } from '../../browser/support.ts';

const { languages } = realSite();
const term = (id: string, of: Partial<Term>) => ({ id, words: {}, forms: {}, forbidden: {}, synonyms: {}, explanation: {}, draft: [], ...of }) as Term;
const terms = [
  term('phone', { words: { da: 'telefon', en: 'phone', kl: 'oqarasuaat' }, synonyms: { da: ['mobil'] } }),
  term('code-display', { words: { da: 'kodeviser', en: 'code display' }, forbidden: { da: ['nøgleviser'] } }),
  term('only-danish', { words: { da: 'pas' } }),
];
const find = (code: string) => meaningsFinder(terms, code, languages.get(code)!.search);

describe('what else a thing is called', () => {
  it('is its words in every language, those that readers use and those that the site does not', () => {
    assert.deepEqual(find('da')('Tag telefonen.'), ['telefon', 'phone', 'oqarasuaat', 'mobil']);
    assert.deepEqual(find('en')('Two code displays'), ['kodeviser', 'code display', 'nøgleviser']);
  });
  it('is found by the stem of a Greenlandic word', () => assert.deepEqual(find('kl')('Oqarasuaatinnut'), ['telefon', 'phone', 'oqarasuaat', 'mobil']));
  it('is not found where the words stand apart, or in a language that has none', () => {
    assert.deepEqual(find('en')('The code is on the display'), []);
    assert.deepEqual(find('kl')('pas'), []);
  });
});
