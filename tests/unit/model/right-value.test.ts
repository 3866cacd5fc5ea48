import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPhone, rightValue } from '../../../src/model/messages/right-value.ts';

const cases: readonly (readonly [format: string, found: string, right: string | undefined])[] = [
  ['time', '8.00', '"08:00"'],
  ['time', '20.00', '"20:00"'],
  ['time', 'kl. 8', '"08:00"'],
  ['time', '8:5', undefined],
  ['time', '25:00', undefined],
  ['phone', '33 98 00 10', '"+4533980010"'],
  ['phone', '+45 33 98 00 10', '"+4533980010"'],
  ['phone', '0045 33980010', '"+4533980010"'],
  ['phone', '70 13 00', '"+299701300"'],
  ['phone', '+45339800', undefined],
  ['phone', '+4533980010x', undefined],
  ['phone', '112', undefined],
  ['id', 'Om Siden', 'om-siden'],
  ['slug', 'Tjek telefonen på skærmen', 'tjek-telefonen-paa-skaermen'],
  ['slug', '2026', undefined],
  ['text', '', undefined],
];

describe('A value that is nearly right', () => {
  for (const [format, found, right] of cases) {
    it(`is written as it ought to be where that is sure: ${format} ${JSON.stringify(found)}`, () => assert.equal(rightValue(format, found), right));
  }
});

describe('A phone number', () => {
  it('has as many digits as its country gives it', () => {
    const numbers = ['+4533980010', '+299701300', '+46812345678', '+453398001', '+45339800100', '+29970130', '33980010'];
    assert.deepEqual(numbers.filter(isPhone), ['+4533980010', '+299701300', '+46812345678']);
  });
});
