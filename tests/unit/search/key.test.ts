import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldedOf, keyOf, keysOf, wordsIn } from '../../../src/search/key.ts';
import { realSite } from '../../browser/support.ts';

const { languages } = realSite();
const rules = (code: string) => languages.get(code)!.search;

describe('wordsIn', () => {
  it('cuts at everything but letters, figures and hyphens inside a word', () => {
    assert.deepEqual(wordsIn('Din PIN-kode (6 cifre) – den’s “nye”!'), ['din', 'pin-kode', '6', 'cifre', 'den’s', 'nye']);
  });
  it('takes no notice of soft hyphens and of how a letter is put together', () => {
    assert.deepEqual(wordsIn('selv\u00adbetjening A\u030Als'), ['selvbetjening', 'åls']);
  });
  it('has no words in what has no letters', () => assert.deepEqual(wordsIn(' – … '), []));
});

describe('keyOf', () => {
  const same: Record<string, string[][]> = {
    da: [['kode', 'koden', 'koder', 'koderne', 'kodernes'], ['støtte', 'stoette', 'stotte', 'støtter'], ['børn', 'boern', 'born'], ['måde', 'maade', 'made'], ['opdater', 'opdatere', 'opdatering', 'opdateringer'], ['appen', 'app', 'apper'], ['hent', 'hente', 'henter']],
    en: [['code', 'codes'], ['colour', 'color', 'colours'], ['organise', 'organize', 'organisation', 'organization'], ['centre', 'center', 'centres'], ['activate', 'activated', 'activation', 'activating'], ['cancelled', 'canceled'], ['scan', 'scanning']],
    kl: [['kodemik', 'kodimik'], ['tooruk', 'tuuruk', 'turuk'], ['passi', 'pasi']],
  };
  for (const [code, groups] of Object.entries(same)) {
    for (const group of groups) it(`${code}: ${group.join(', ')} are one`, () => assert.equal(new Set(group.map((word) => keyOf(word, rules(code)))).size, 1, group.map((word) => keyOf(word, rules(code))).join(' ')));
  }
  for (const [code, one, other] of [['da', 'kode', 'kort'], ['da', 'pas', 'pin'], ['da', 'bruger', 'bror'], ['en', 'phone', 'photo'], ['en', 'order', 'old'], ['kl', 'inuk', 'inuit']] as const) {
    it(`${code}: ${one} is not ${other}`, () => assert.notEqual(keyOf(one, rules(code)), keyOf(other, rules(code))));
  }
  it('leaves three letters of a word', () => assert.equal(keyOf('enes', rules('da')), 'ene'));
  it('makes nothing of a language without rules but small changes', () => assert.equal(keyOf('cliché', { fold: [], endings: [], nameEndings: [], ignore: [], joints: [], keep: 0.75 }), 'cliche'));
});

describe('keysOf', () => {
  it('knows a word with hyphens by the whole and by its parts', () => assert.deepEqual(keysOf('pin-kode', rules('da')), ['pinkod', 'pin', 'kod']));
  it('knows a Greenlandic name without its ending too', () => {
    for (const word of ['mitid-mik', 'mitid-imik', 'mitid-p', 'mitid-ip', 'mitid-mut']) assert.ok(keysOf(word, rules('kl')).includes('mitid'), word);
    assert.ok(keysOf('mitid-mik', rules('da')).includes('mik'), 'Danish has no such endings');
  });
});

describe('foldedOf', () => {
  it('keeps the ending', () => assert.equal(foldedOf('støttens', rules('da')), 'stottens'));
});
