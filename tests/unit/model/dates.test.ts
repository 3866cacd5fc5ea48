import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fill, formatDate, formatDayMonth, formatList, formatNumber } from '../../../src/model/dates.ts';
import { language, siteOf } from './support.ts';

const site = siteOf();
const [da, en, kl] = [language(site, 'da'), language(site, 'en'), language(site, 'kl')];

describe('Dates, lists and numbers', () => {
  it('writes a date in the words of each language', () => {
    assert.equal(formatDate(da, '2026-11-23'), '23. november 2026');
    assert.equal(formatDate(en, '2026-11-23'), '23 November 2026');
    assert.equal(formatDate(kl, '2021-01-20'), '20. januaari 2021');
  });

  it('knows every month of Greenlandic, which platforms do not', () => {
    const months = ['januaari', 'februaari', 'marsi', 'apriili', 'maaji', 'juuni', 'juuli', 'aggusti', 'septembari', 'oktobari', 'novembari', 'decembari'];
    for (const [index, month] of months.entries()) {
      assert.equal(formatDate(kl, `2027-${String(index + 1).padStart(2, '0')}-01`), `1. ${month} 2027`);
    }
  });

  it('writes a day of every year', () => {
    assert.equal(formatDayMonth(da, '12-24'), '24. december');
    assert.equal(formatDayMonth(en, '12-24'), '24 December');
    assert.equal(formatDayMonth(kl, '06-05'), '5. juuni');
  });

  it('joins lists of any length', () => {
    assert.equal(formatList(da, ['a', 'b', 'c']), 'a, b og c');
    assert.equal(formatList(en, ['a', 'b']), 'a and b');
    assert.equal(formatList(kl, ['a', 'b', 'c', 'd']), 'a, b, c aamma d');
    assert.equal(formatList(da, ['a']), 'a');
    assert.equal(formatList(da, []), '');
  });

  it('writes numbers with the signs of the language', () => {
    assert.equal(formatNumber(da, 1234.5), '1.234,5');
    assert.equal(formatNumber(en, 1234.5), '1,234.5');
    assert.equal(formatNumber(kl, 1_234_567), '1.234.567');
    assert.equal(formatNumber(da, 999), '999');
    assert.equal(formatNumber(da, 0), '0');
    assert.equal(formatNumber(en, -1000), '−1,000');
  });

  it('leaves a place that has no value as it is', () => {
    assert.equal(fill('{a} og {b}', { a: 1 }), '1 og {b}');
  });
});
