/** What may be of a real person and what may not, beyond the examples of the rules. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Content } from '../../../src/check/content.ts';
import { article } from '../../../src/check/example.ts';
import { lookAlikeCode } from '../../../src/check/rules/look-alike-code.ts';
import { lookAlikeCpr } from '../../../src/check/rules/look-alike-cpr.ts';
import { lookAlikeEmail } from '../../../src/check/rules/look-alike-email.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { changed } from '../model/support.ts';
import type { Changes } from '../model/support.ts';
import { checkTiny, placeOf } from './support.ts';

/** What these rules say of a changed tiny site. */
const saidOf = (changes: Changes) => checkTiny(changes).filter(({ rule }) => rule.startsWith('look-alike')).map(placeOf);
const said = (body: string) => saidOf(article('da', body));
const at = (rule: string, column: number) => [`look-alike-${rule} articles/about.da.mdx:6:${column}`];

describe('A number that looks like a personal number', () => {
  for (const number of ['311299-0000', '311299 0000', '3112990000', '311299–0000', '290200-0000', '**311299**-0000']) {
    it(`is found in “${number}”`, () => assert.deepEqual(said(`Skriv ${number} her.`), at('cpr', number.startsWith('*') ? 9 : 7)));
  }

  for (const number of ['000000-0000', '321299-0000', '311399-0000', '290201-0000', '2026-11-23', '+3112990000', '113112990000', '311299-00001', '311299-0000-1', 'X311299-0000', '2026-112399-0000']) {
    it(`is not found in “${number}”`, () => assert.deepEqual(said(`Skriv ${number} her.`), []));
  }

  it('is found in the description of an image', () => {
    assert.deepEqual(saidOf({ ...article('da', 'Et pas: ![Et pas med 311299-0000](pas.png)'), 'articles/pas.png': '' }), at('cpr', 9));
  });

  it('is found in the made-up value of a flow, in the words of an app and in a comment', () => {
    assert.deepEqual(saidOf(changed('flows/open-app.yaml', 'digits: 4, practice: "1234"', 'digits: 10, practice: "3112990000"')), ['look-alike-cpr flows/open-app.yaml:5:61']);
    assert.deepEqual(saidOf(changed('flows/open-app.da.yaml', 'value: Kode', 'value: Kode 311299-0000')), ['look-alike-cpr flows/open-app.da.yaml:4:53']);
    assert.deepEqual(saidOf(changed('flows/open-app.da.yaml', 'screens:', '# Fra 311299-0000\nscreens:')), ['look-alike-cpr flows/open-app.da.yaml:1:7']);
  });

  it('is not told again of the record of a translation', () => {
    assert.deepEqual(saidOf({ 'translations/articles/about.en.yaml': '# 311299-0000\n' }), []);
  });
});

describe('A number that looks like a code', () => {
  for (const words of ['Koden er 837465.', 'Koden er 83746512, og den virker.', 'Din PIN 837465 er hemmelig.']) {
    it(`is found in “${words}”`, () => assert.deepEqual(said(words), at('code', words.search(/\d/) + 1)));
  }

  for (const words of [
    'Koden er 123456.', 'Koden er 12345678.', 'Koden er 000000.', 'Det koster 250000 kr.', 'Der er 483920 borgere.', 'Ring på 33980010.', 'Telefon: 33980010',
    'Tlf. 33 98 00 10', 'Ring til os på +4533980010.', '[33980010](tel:+4533980010)', 'CVR-nr. 83746512', 'Standarden er EN 301549.', 'Den 20261123.', 'Version 1.837465', 'Der er 100000 i alt.', 'A837465',
  ]) {
    it(`is not found in “${words}”`, () => assert.deepEqual(said(words), []));
  }

  it('is not found where a flow has it as its made-up value', () => {
    const words = article('da', 'Koden er 837465.');
    assert.deepEqual(saidOf({ ...words, ...changed('flows/open-app.yaml', 'digits: 4, practice: "1234"', 'digits: 6, practice: "837465"') }), []);
  });
});

describe('An e-mail address that looks like that of a person', () => {
  for (const address of ['anna.jensen@kommune.dk', 'anna.b.jensen2@firma.com', 'anna@gmail.com', 'a1234@mail.dk', 'søren.ågård@kommune.gl', 'anna-marie.jensen@kommune.dk']) {
    it(`is found in “${address}”`, () => assert.deepEqual(said(`Skriv til ${address}, tak.`), at('email', 11)));
  }

  for (const address of ['info@kommune.dk', 'kontakt@gmail.com', 'digital.support@kommune.dk', 'anna@kommune.dk', 'fornavn.efternavn@kommune.dk', 'anna.jensen@example.com', '@anna.jensen', 'anna.jensen@', 'anna.jensen@kommune']) {
    it(`is not found in “${address}”`, () => assert.deepEqual(said(`Skriv til ${address}, tak.`), []));
  }

  it('is found once, whether the words of a link show it or hide it', () => {
    assert.deepEqual(said('Skriv til [Anna](mailto:anna.jensen@kommune.dk).'), at('email', 11));
    assert.deepEqual(said('Skriv til [anna.jensen@kommune.dk](mailto:anna.jensen@kommune.dk).'), at('email', 12));
    assert.deepEqual(said('Skriv til [kontoret](mailto:kontakt@kommune.dk).'), []);
  });

  it('is found in a file of settings', () => {
    assert.deepEqual(saidOf(changed('site.yaml', 'guides: [phone]', '# Spørg anna.jensen@kommune.dk\nguides: [phone]')), ['look-alike-email site.yaml:6:9']);
  });

  it('is told in Danish and English', () => {
    const problem = checkTiny(article('da', 'Skriv til anna@gmail.com.')).find(({ rule }) => rule === 'look-alike-email');
    assert.match(formatProblem(problem!, 'da'), /“anna@gmail\.com” ligner en persons e-mailadresse\./);
    assert.match(formatProblem(problem!, 'en'), /“anna@gmail\.com” looks like the e-mail address of a person\./);
  });
});

it('What a very long line holds is looked for in no time', () => {
  const words = `${'a'.repeat(200_000)} ${'@'.repeat(20_000)} ${'1'.repeat(200_000)} ${'1-'.repeat(100_000)} ${'123456 '.repeat(20_000)}`;
  const texts = [{ words, kind: 'paragraph', file: '', at: () => ({ file: '', line: 1, column: 1 }) }];
  const sources = [{ kind: 'mdx', path: '', name: '', parsed: { document: { sections: [] }, problems: [] } }];
  const start = performance.now();
  for (const rule of [lookAlikeCode, lookAlikeCpr, lookAlikeEmail]) rule.check({ texts, sources, site: { flows: new Map(), settings: { support: [] } } } as unknown as Content);
  assert.ok(performance.now() - start < 5000);
});
