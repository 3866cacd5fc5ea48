/** What may be of a real person and what may not, beyond the examples of the rules. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Content } from '../../../src/check/content.ts';
import { article, articles } from '../../../src/check/example.ts';
import { lookAlikeCode } from '../../../src/check/rules/look-alike-code.ts';
import { lookAlikeCpr } from '../../../src/check/rules/look-alike-cpr.ts';
import { lookAlikeEmail } from '../../../src/check/rules/look-alike-email.ts';
import { reporters } from '../../../src/check/reporters/index.ts';
import { covered } from '../../../src/model/personal-number.ts';
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

  it('is not compared with what a translation says, and neither is its stand-in', () => {
    const of = (da: string, en: string) => checkTiny(articles({ da: `Skriv ${da} her.`, en: `Write ${en} here.` })).map(({ rule }) => rule);
    assert.deepEqual(of('311299-0000', '000000-0000'), ['look-alike-cpr']);
    assert.deepEqual(of('311299 0000', 'it'), ['look-alike-cpr']);
    assert.deepEqual(of('3112990000', 'it'), ['look-alike-cpr']);
    assert.deepEqual(of('it', '000000-0000'), []);
    assert.deepEqual(of('311299-0000 i 3 minutter', 'it for 4 minutes'), ['look-alike-cpr', 'translation-numbers']);
  });

  it('is not told again of the record of a translation', () => {
    assert.deepEqual(saidOf({ 'translations/articles/about.en.yaml': '# 311299-0000\n' }), []);
  });
});

describe('What is told of a personal number', () => {
  it('never has its last digits, in no format, in no language and of no rule', () => {
    for (const body of ['Skriv 311299-5678.', 'Skriv **311299**-5678.', 'Skriv 3112995678.', 'Skriv 311299&#8209;5678.', 'Skriv 311299 **5678**.', 'Skriv [311299-5678](page:nowhere).', '![Pas](311299-5678.png)', `${'ord '.repeat(30)}311299-5678 ${'ord '.repeat(30)}`]) {
      const files = { ...article('da', body), ...changed('flows/open-app.da.yaml', 'code: {', '"311299-5678": {') };
      const problems = checkTiny(files);
      assert.ok(problems.length > 0);
      for (const language of ['da', 'en'] as const) {
        for (const [format, reporter] of Object.entries(reporters)) {
          const text = reporter({ problems, files: 1, language, textOf: (file) => files[file.replace('content/', '') as keyof typeof files] as string }, { colour: false, columns: 80 });
          assert.doesNotMatch(text, /5678/, `${format} of “${body}”`);
        }
      }
    }
  });

  it('has its first digits, in the message and in the line, so that it can be found', () => {
    const files = article('da', 'Skriv 311299-5678 her.');
    const text = reporters.terminal({ problems: checkTiny(files), files: 1, language: 'da', textOf: (file) => files[file.replace('content/', '')] as string }, { colour: false });
    assert.match(text, /“311299-••••” ligner et rigtigt CPR-nummer\./);
    assert.match(text, /6 \| Skriv 311299-•••• her\.\n +\| {7}\^/);
  });

  it('leaves other numbers as they are', () => {
    for (const text of ['000000-0000', '321299-0000', '+4533980010', '33 98 00 10', '2026-11-23', '12345678', '20261123 1234']) assert.equal(covered(text), text);
  });

  it('is covered in no time in a very long text', () => {
    const start = performance.now();
    for (const text of ['1'.repeat(300_000), '1*'.repeat(200_000), '123456 '.repeat(50_000), `123456${'&a;'.repeat(100_000)}`, '123456----'.repeat(40_000)]) covered(text);
    assert.ok(performance.now() - start < 3000, `${Math.round(performance.now() - start)} ms`);
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
