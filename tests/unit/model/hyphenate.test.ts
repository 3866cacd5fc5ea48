import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hyphenateGreenlandic } from '../../../src/model/hyphenate.ts';

const shown = (text: string) => hyphenateGreenlandic(text).replaceAll('\u00AD', '·');

/** Words with the breaks that the published rules allow. */
const examples = [
  'nas·saa·ri·ne·qan·ngi·laq', 'oqa·ra·suaa·tin·nut', 'ilit·ser·suu·ti·nik', 'toq·qor·ne·qar·to·qan·ngi·laq', 'kalaal·li·suun·ngi·laq',
  'taku·tin·ne·qa·raa·ngata', 'qup·per·neq', 'naan·ngi·laq', 'ilit·ser·suut', 'qup·per·ngup', 'kingul·ler·mik', 'naa·lak·ker·sui·sut',
];

describe('Soft hyphens for Greenlandic', () => {
  for (const word of examples) {
    it(`breaks ${word} where the rules do`, () => {
      assert.equal(shown(word.replaceAll('·', '')), word);
    });
  }

  it('breaks words with a capital at their beginning', () => {
    assert.equal(shown('Ilitsersuut'), 'Ilit·ser·suut');
  });

  it('breaks a Danish loan between consonants', () => {
    assert.equal(shown('postipassi'), 'pos·ti·passi');
  });

  it('leaves words of fewer than nine letters alone', () => {
    for (const word of ['illu', 'kalaalli', 'kingorna', 'postip', 'er', '']) assert.equal(shown(word), word);
  });

  it('treats only what stands after the hyphen of a name', () => {
    assert.equal(shown('MitID-taarniarneq'), 'MitID-taar·niar·neq');
    assert.equal(shown('SMS-imik'), 'SMS-imik');
  });

  it('leaves names with capitals inside alone', () => {
    for (const name of ['MitIDtaarniarneq', 'CITIZENSERVICE', 'QRkodemikut']) assert.equal(shown(name), name);
  });

  it('leaves addresses, codes and digits alone', () => {
    for (const text of ['https://ilitsersuutit.gl/ilitsersuutinik', 'ilitsersuutit@innuttaasut.gl', 'www.innuttaasunik.gl', 'A1B2C3D4E5F6', '2021-imikkut']) {
      assert.equal(shown(text), text);
    }
  });

  it('breaks no pair of like vowels, nothing inside ng, and leaves three letters at each end', () => {
    const words = examples.map((word) => word.replaceAll('·', ''));
    for (const piece of words.map(shown)) {
      assert.doesNotMatch(piece, /([aeiou])·\1/);
      assert.doesNotMatch(piece, /(?:^|[^n])n·g/);
      assert.ok(piece.split('·')[0]!.length >= 3 && piece.split('·').at(-1)!.length >= 3, piece);
    }
  });

  it('keeps punctuation and spaces as they are', () => {
    assert.equal(shown('“Ilitsersuut”, (ilitsersuut)!\n'), '“Ilit·ser·suut”, (ilit·ser·suut)!\n');
  });

  it('can be taken out again', () => {
    assert.equal(hyphenateGreenlandic('nassaarineqanngilaq ilitsersuutinik').replaceAll('\u00AD', ''), 'nassaarineqanngilaq ilitsersuutinik');
  });
});
