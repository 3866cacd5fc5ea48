import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partsFinder } from '../../../src/search/parts.ts';
import { realSite } from '../../browser/support.ts';

const rules = realSite().languages.get('da')!.search;
const words = new Set(['aktivering', 'kode', 'bruger', 'navn', 'fødsel', 'dag', 'telefon', 'nummer', 'viser', 'dan', 'mark', 'pas', 'scanning', 'and', 'ord', 'by', 'en']);
const parts = partsFinder(words, rules.joints, rules);

describe('the parts of Danish compounds', () => {
  for (const [word, made] of [
    ['aktiveringskode', ['aktivering', 'kode']], ['aktiveringskoden', ['aktivering', 'koden']], ['brugernavn', ['bruger', 'navn']], ['telefonnummeret', ['telefon', 'nummeret']], ['kodeviser', ['kode', 'viser']],
    ['passcanning', ['pas', 'scanning']], ['fødselsdag', ['fødsel', 'dag']], ['telefonkodeviser', ['telefon', 'kode', 'viser']],
    ['android', []], ['kode', []], ['koden', []], ['ukendtord', []], ['sted', []],
  ] as const) {
    it(`${word}: ${made.join(' + ') || 'not split'}`, () => assert.deepEqual(parts(word), made));
  }
  it('splits nothing in a language without joints', () => assert.deepEqual(partsFinder(words, [], rules)('aktiveringskode'), []));
});
