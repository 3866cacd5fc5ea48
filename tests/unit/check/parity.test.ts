/** What tells numbers, addresses and languages apart, so that a translation can be held against its source. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numbersIn } from '../../../src/check/parity/numbers.ts';
import { mayBeTranslated, targetOf } from '../../../src/check/parity/targets.ts';
import { languageOfWords } from '../../../src/check/parity/which-language.ts';
import { plainWords } from '../../../src/check/parity/own-words.ts';

/** What must be said in the other language too: "3 minute". */
const said = (words: string, language: string) => numbersIn(words, language).filter(({ may }) => !may).map(({ values, unit }) => [values[0], unit].filter((part) => part !== undefined).join(' '));

describe('Numbers in words and digits', () => {
  const same: readonly (readonly [da: string, en: string])[] = [
    ['Koden gælder i 3 minutter.', 'The code is valid for three minutes.'],
    ['Tre timer og 12 sekunder.', '12 seconds and three hours.'],
    ['Den 23. november 2026.', 'On 23 November 2026.'],
    ['Den 1. maj 2027 lukker vi.', 'On May 1, 2027 we close.'],
    ['Den 23.11.2026.', 'On 23/11/2026.'],
    ['Den 3. juni.', 'On 3rd June.'],
    ['Åbent kl. 8.00–20.00.', 'Open 8:00–20:00.'],
    ['Åbent fra kl. 8.30 til 20.00.', 'Open from 8:30 am to 8 pm.'],
    ['Det koster 12,50 kr.', 'It costs 12.50 kroner.'],
    ['Der er 1.250.000 brugere.', 'There are 1,250,000 users.'],
    ['Der er 25 000 brugere.', 'There are 25,000 users.'],
    ['Ring 33 98 00 10.', 'Call 33980010.'],
    ['Ring +45 33 98 00 10.', 'Call +4533980010.'],
    ['Ring 80 12 34.', 'Call 801234.'],
    ['Cirka 5 % eller 5 procent.', 'About 5% or 5 per cent.'],
    ['Version 16.4.1 og WCAG 2.2.', 'Version 16.4.1 and WCAG 2.2.'],
    ['Se trin 4 og 5B.11.', 'See step 4 and 5B.11.'],
    ['Posten tager 3–7 hverdage.', 'The post takes 3–7 working days.'],
    ['En 6-cifret kode, 12cm, IPv6 og 4G.', 'A 6-digit code, 12 cm, IPv6 and 4G.'],
    ['Mellem kl. 8 og 9.', 'Between 8 and 9.'],
  ];
  for (const [da, en] of same) {
    it(`is the same: “${da}” and “${en}”`, () => {
      const [a, b] = [numbersIn(da, 'da'), numbersIn(en, 'en')].map((all) => all.filter(({ may }) => !may));
      assert.equal(a!.length, b!.length, `${said(da, 'da')} / ${said(en, 'en')}`);
      for (const one of a!) {
        assert.ok(b!.some((other) => one.values.some((value) => other.values.includes(value)) && (one.unit ?? other.unit) === (other.unit ?? one.unit)), `${said(da, 'da')} / ${said(en, 'en')}`);
      }
    });
  }

  const differ: readonly (readonly [words: string, numbers: readonly string[]])[] = [
    ['Open from 8 am to 8 pm, 12 am and 12 pm.', ['8:00', '20:00', '0:00', '12:00']],
    ['On 2026-11-23 and 23 November.', ['2026-11-23', '-11-23']],
    ['Twenty-three cats, one dog, once and twice.', []],
    ['You may not go to it.', []],
    ['Two screens, then 10 minutes.', ['2', '10 minute']],
    ['The number 000000-0000.', ['0000000000']],
    ['From 1,234.50 to 2.', ['1234.50', '2']],
    ['Step 5A.7 is not 5A.8.', ['5A.7', '5A.8']],
  ];
  for (const [words, numbers] of differ) it(`reads “${words}”`, () => assert.deepEqual(said(words, 'en'), numbers));

  it('reads “to” as two in Danish alone', () => {
    assert.deepEqual(said('De to enheder.', 'da'), ['2']);
    assert.deepEqual(said('Go to it.', 'en'), []);
  });

  it('knows only digits of a language that it has no words of', () => assert.deepEqual(said('Tiimit tre 3-ngorpat.', 'kl'), ['3']));

  it('says where a number stands, with its unit', () => {
    const [one] = numbersIn('Vent i 3 minutter nu.', 'da');
    assert.deepEqual([one?.said, one?.offset], ['3 minutter', 7]);
  });

  it('reads a long row of digits and points in no time', () => {
    const start = performance.now();
    for (const odd of ['1.'.repeat(50_000), '1 '.repeat(50_000), '12 '.repeat(50_000), `${'1'.repeat(50_000)}`, `1${'.'.repeat(50_000)}`, 'a1'.repeat(20_000)]) numbersIn(odd, 'da');
    assert.ok(performance.now() - start < 4000, `${Math.round(performance.now() - start)} ms`);
  });
});

describe('Addresses', () => {
  it('are the same where only the language differs', () => {
    for (const [one, other] of [
      ['https://www.mitid.dk/', 'https://mitid.dk/en/'],
      ['https://da.wikipedia.org/wiki/MitID', 'https://en.wikipedia.org/wiki/MitID'],
      ['https://x.dk/a?lang=da', 'https://x.dk/a?lang=en'],
      ['https://x.dk/da/a', 'https://x.dk/a/'],
      ['page:about#hvem', 'page:about#who'],
      ['tel:+4533980010', 'tel:+45-33980010'],
    ] as const) assert.equal(targetOf(one), targetOf(other));
  });

  it('differ otherwise', () => {
    for (const [one, other] of [
      ['https://mitid.dk/', 'https://nemid.dk/'],
      ['https://x.dk/a?id=1', 'https://x.dk/a?id=2'],
      ['page:phone/order', 'page:phone/ready'],
      ['page:activate#5A.7', 'page:activate#5A.8'],
      ['tel:+4533980010', 'tel:+4533370037'],
    ] as const) assert.notEqual(targetOf(one), targetOf(other));
  });

  it('may be worded in each language on the same site', () => {
    const may = (one: string, other: string) => mayBeTranslated(targetOf(one), targetOf(other));
    assert.ok(may('https://www.mitid.dk/tekniske-krav', 'https://www.mitid.dk/technical-requirements'));
    assert.ok(!may('https://www.mitid.dk/tekniske-krav', 'https://www.mitid.dk/'));
    assert.ok(!may('https://www.mitid.dk/nyhed/17', 'https://www.mitid.dk/news/18'));
    assert.ok(!may('https://www.mitid.dk/krav', 'https://www.borger.dk/krav'));
    assert.ok(!may('page:about', 'page:phone'));
  });
});

describe('Languages', () => {
  const languageOf = (sentence: string) => languageOfWords(plainWords(sentence));

  it('are told apart where there is no doubt', () => {
    assert.equal(languageOf('Tag personens pas frem, og vent, til appen siger det.'), 'da');
    assert.equal(languageOf('Take the passport of the person and wait until it is ready.'), 'en');
    assert.equal(languageOf('Inuk alla sinnerlugu MitID-taarsinnaanngilatit, kisianni inuk taanna ingerlanerani ikiorsinnaavat.'), 'kl');
  });

  it('are left open where there is', () => {
    assert.equal(languageOf('System update: version, support, phone, tablet, app.'), undefined);
    assert.equal(languageOf('MitID Support, Borgerservice.'), undefined);
    assert.equal(languageOf('Tag passet og wait for the app og se, hvad der er on the screen.'), undefined);
  });
});
