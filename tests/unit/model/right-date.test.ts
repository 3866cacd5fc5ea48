/** Dates that are nearly right, and those of which nobody could be sure. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rightDate, rightDay } from '../../../src/model/messages/right-date.ts';

describe('A date', () => {
  for (const found of ['23-11-2026', '23.11.2026', '23/11/2026', '23. november 2026', '23 Nov. 2026', '23 november, 2026', '2026/11/23', '2026.11.23', ' 23-11-2026 ']) {
    it(`is read in “${found}”`, () => assert.equal(rightDate(found), '2026-11-23'));
  }

  it('gets its noughts', () => assert.deepEqual(['5-1-2026', '2026-1-5', '5. januar 2026'].map(rightDate), ['2026-01-05', '2026-01-05', '2026-01-05']));

  for (const found of ['2027-13-23', '31-11-2026', '11/23/2026', '23-11-26', 'i morgen', '23. brumaire 2026', '']) {
    it(`is not guessed from “${found}”`, () => assert.equal(rightDate(found), undefined));
  }
});

describe('A day of every year', () => {
  it('is turned round where only one of the two can be a month', () => assert.deepEqual(['24-12', '24/12', '31.1'].map(rightDay), ['"12-24"', '"12-24"', '"01-31"']));
  it('is left where both can', () => assert.deepEqual(['1-5', '05/06', '31-11', '40-12'].map(rightDay), [undefined, undefined, undefined, undefined]));
});
