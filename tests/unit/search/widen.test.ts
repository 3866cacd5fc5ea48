import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearWords, twoWords, vocabularyOf, widen } from '../../../src/search/widen.ts';
import { realSite } from '../../browser/support.ts';

const { languages } = realSite();
const rules = (code: string) => languages.get(code)!.search;
const danish = vocabularyOf('\nboligstøtte\nbruger\nid\nkode\nkodeviser\nkoder\nog\nsikkerhed\ntelefon\naktivering\nfor\n', rules('da'));
const greenlandic = vocabularyOf('\nilitsersuut\noqarasuaat\nnittartagaq\nqupperneq\npasi\nmitid', rules('kl'));

describe('widen', () => {
  const ways: [string, string, string | undefined][] = [
    ['koderne', 'exact', 'kode'], ['telefonen', 'exact', 'telefon'], ['aktiveringer', 'exact', 'aktivering'], ['stoette', 'inside', 'boligstøtte'], ['støtte', 'inside', 'boligstøtte'],
    ['telef', 'beginning', 'telefon'], ['kodevisr', 'shortened', 'kodeviser'], ['sikerhed', 'exact', 'sikkerhed'], ['sikkehred', 'typo', 'sikkerhed'], ['zikkerhed', 'typo', 'sikkerhed'], ['xyzxyz', '', undefined],
  ];
  for (const [typed, way, used] of ways) {
    it(`Danish: ${typed} is ${used ?? 'nothing'}`, () => {
      const found = widen(typed, danish, rules('da'));
      assert.deepEqual([found?.way ?? '', found?.words[0]], [way, used]);
    });
  }
  for (const [typed, used] of [['oqarasuaammi', 'oqarasuaat'], ['oqarasuaatinnut', 'oqarasuaat'], ['ilitsersuummi', 'ilitsersuut'], ['ilitsersorneq', 'ilitsersuut'], ['quppernermi', 'qupperneq'], ['nittartakkami', 'nittartagaq'], ['pasimik', 'pasi']] as const) {
    it(`Greenlandic: ${typed} is ${used}`, () => assert.deepEqual(widen(typed, greenlandic, rules('kl'))?.words, [used]));
  }
  it('guesses nothing for a short word, and never a word that says nothing', () => {
    assert.equal(widen('kob', danish, rules('da')), undefined);
    assert.equal(widen('foor', danish, rules('da'))?.way, 'exact', 'a doubled letter is no guess');
    assert.equal(widen('forx', danish, rules('da')), undefined);
  });
});

describe('twoWords', () => {
  for (const [typed, parts] of [['brugerid', ['bruger', 'id']], ['aktiveringskode', ['aktiverings', 'kode']], ['telefonkode', ['telefon', 'kode']], ['kodex', undefined]] as const) {
    it(`${typed} is ${parts?.join(' and ') ?? 'one word'}`, () => assert.deepEqual(twoWords(typed, danish, rules('da')), parts));
  }
});

describe('nearWords', () => {
  it('gives the nearest first, and nothing that is far', () => {
    assert.deepEqual(nearWords('tellefan', danish, rules('da')), ['telefon']);
    assert.deepEqual(nearWords('qwertyuiop', danish, rules('da')), []);
  });
  it('gives no word that no page says', () => {
    const some = vocabularyOf('\nkode\n\nkodemik\ntelefon', rules('da'));
    assert.deepEqual(nearWords('kodem', some, rules('da')), ['kode']);
    assert.equal(widen('telefonen', some, rules('da'))?.way, 'exact', 'it is found by it all the same');
  });
});
