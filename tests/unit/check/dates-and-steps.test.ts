/** Dates of review, steps that are mentioned, and strings of languages, beyond the examples of their rules. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article, articles } from '../../../src/check/example.ts';
import type { Content } from '../../../src/check/content.ts';
import { dateImpossible } from '../../../src/check/rules/date-impossible.ts';
import { changed } from '../model/support.ts';
import type { Changes } from '../model/support.ts';
import { checkTiny, placeOf } from './support.ts';

const guide = 'guides/phone/guide.yaml';

describe('The review of a guide', () => {
  const said = (reviewed: string, reviewBy: string) => checkTiny(changed(guide, 'reviewed: 2026-05-23', `reviewed: ${reviewed}`, 'reviewBy: 2027-05-23', `reviewBy: ${reviewBy}`)).filter(({ rule }) => rule.startsWith('review-')).map(placeOf);

  it('may be due today, and not have been due yesterday', () => {
    assert.deepEqual(said('2026-01-01', '2026-11-23'), []);
    assert.deepEqual(said('2026-01-01', '2026-11-22'), [`review-passed ${guide}:3:11`]);
  });

  it('may have been made today, and not tomorrow', () => {
    assert.deepEqual(said('2026-11-23', '2027-05-23'), []);
    assert.deepEqual(said('2026-11-24', '2027-05-23'), [`review-far ${guide}:2:11`]);
  });

  it('may be two years away, also from a leap day', () => {
    assert.deepEqual(said('2024-02-29', '2026-02-28'), [`review-passed ${guide}:3:11`]);
    assert.deepEqual(said('2026-11-23', '2028-11-23'), []);
    assert.deepEqual(said('2026-11-23', '2028-11-24'), [`review-far ${guide}:3:11`]);
  });
});

describe('A date in the text', () => {
  const said = (language: 'da' | 'en' | 'kl', words: string) => checkTiny(article(language, words)).filter(({ rule }) => rule === 'date-impossible');

  for (const [language, date] of [
    ['da', '31. november'], ['da', '30. februar 2027'], ['da', '29. februar 2027'], ['da', '32. maj'], ['da', '0. maj'], ['da', '31.11.2026'], ['da', '31/9-2026'], ['da', '31-06-2026'], ['da', '2026-02-30'],
    ['en', '30 February 2027'], ['en', '31st of April'], ['en', 'June 31'], ['en', 'September 31st, 2026'], ['en', 'February 29, 2027'], ['en', '31/06/2026'],
  ] as const) {
    it(`does not exist: “${date}”`, () => {
      const [one, ...more] = said(language, `Se ${date} her.`);
      assert.deepEqual(more, []);
      assert.equal(one?.column, 4);
      assert.ok(one.words.da.found.includes(`“${date}”`), one.words.da.found);
    });
  }

  for (const [language, words] of [
    ['da', 'Den 30. november, 29. februar, 29. februar 2028, 31. december 2026 og 1. januar.'],
    ['da', 'I maj 2027, 2026 marts, nr. 45 april, 1.13.2026, 32-bit, 31.11, 3.31.11.2026, 31.11.20267 og 99 maj.'],
    ['en', 'On 30 November, February 29, 2028, May 2027, 2026 May, in the 35 may be, 11/23/2026, March 31st and June 30.'],
    ['en', 'May 45 people, the 40 March things, June 31.5 and 32 Marches.'],
    ['kl', '31. november'],
  ] as const) {
    it(`may well be meant otherwise: “${words}”`, () => assert.deepEqual(said(language, words).map(({ words: told }) => told.en.found), []));
  }

  it('is told with the days that the month has', () => {
    assert.equal(said('da', 'Den 30. februar 2027.')[0]?.words.da.expected, 'Februar har 28 dage i 2027.');
    assert.equal(said('en', 'On 31 June 2027.')[0]?.words.en.expected, 'June has 30 days.');
  });

  it('is told in the source alone where a translation repeats it, and in each where they differ', () => {
    const told = (da: string, en: string) => checkTiny(articles({ da, en })).filter(({ rule }) => rule === 'date-impossible').map(placeOf);
    assert.deepEqual(told('Kom den 31. november.', 'Come on 31 November.'), ['date-impossible articles/about.da.mdx:6:9']);
    assert.deepEqual(told('Kom den 30. november.', 'Come on 31 November.'), ['date-impossible articles/about.en.mdx:6:9']);
    assert.deepEqual(told('Kom den 31. november.', 'Come on 31 June.'), ['date-impossible articles/about.da.mdx:6:9', 'date-impossible articles/about.en.mdx:6:9']);
    assert.deepEqual(told('Kom den 29. februar 2027.', 'Come on 29 February 2029.'), ['date-impossible articles/about.da.mdx:6:9', 'date-impossible articles/about.en.mdx:6:9']);
  });

  it('is looked for in no time in a very long text', () => {
    const at = () => ({ file: '', line: 1, column: 1 });
    const texts = ['1 '.repeat(200_000), 'June '.repeat(50_000), '1/1/'.repeat(100_000), '12-'.repeat(100_000), `${'1'.repeat(300_000)}`].map((words) => ({ words, language: 'en', at }));
    const start = performance.now();
    dateImpossible.check({ pages: [], texts } as unknown as Content);
    assert.ok(performance.now() - start < 3000, `${Math.round(performance.now() - start)} ms`);
  });
});

describe('A step that is mentioned', () => {
  const front = '---\ntitle: Gør klar\ndescription: Hav tingene klar.\n---\n\n';
  const inStep = (language: string, body: string) => ({ 'guides/phone/ready.da.mdx': null, 'guides/phone/ready.en.mdx': null, [`guides/phone/ready.${language}.mdx`]: `${front}${body}\n` });
  const steps = (changes: Changes) => checkTiny(changes).filter(({ rule }) => rule === 'step-number');
  const said = (body: string, language = 'da') => steps(inStep(language, body)).map(({ line, column }) => `${line}:${column}`);

  for (const [body, ...places] of [
    ['Gå til trin 9.', '6:13'],
    ['Trin 9 er det sidste.', '6:6'],
    ['Gå til trin 3-5.', '6:13'],
    ['Gå til trin 4–9.', '6:15'],
    ['Gå til trin 8 og 9.', '6:13', '6:18'],
    ['Gå til trin 5C.', '6:13'],
    ['Gå til 5C.', '6:8'],
    ['Gå til 5D.2.', '6:8'],
    ['Gå til trin 4A.', '6:13'],
    ['Gå til [trin 9](page:phone/finish).', '6:14'],
    ['Gå til\ntrin 9.', '7:6'],
  ] as const) {
    it(`is not there in “${body}”`, () => assert.deepEqual(said(body), places));
  }

  for (const body of [
    'Gå til trin 4, 5 eller 6.', 'Gå til trin 4-6.', 'Gå til trin 5B.', 'Gå til 5B.2.', 'Brug 5G og 3D.', 'Brug en iPhone 5C.', 'Brug 4G.', 'Appen viser trin 2 af 3.', 'Vent ved trin 4 og 12 minutter til.',
    'Gå til [trin 9](https://borger.dk).', 'Tag trinbræt 9 med.', 'Tryk på **Trin 9**.', 'Mellemtrin 9 er væk.', 'Papiret er i A4.', 'Version 9D.', 'Modellen er 5F.',
  ]) {
    it(`is nothing to speak of in “${body}”`, () => assert.deepEqual(said(body), []));
  }

  it('is looked for in English, and in Greenlandic by the word that stands above steps', () => {
    assert.deepEqual(said('Go to step 9.', 'en'), ['6:12']);
    assert.deepEqual(said('See steps 4 to 9.', 'en'), ['6:16']);
    assert.deepEqual(said('Go to steps 4 to 6.', 'en'), []);
    assert.deepEqual(said('Alloriarneq 9.', 'kl'), ['6:13']);
    assert.deepEqual(said('Alloriarneq 4.', 'kl'), []);
  });

  it('is no drawing in two or three dimensions', () => {
    assert.deepEqual(steps({ ...inStep('da', 'Tegningen er i 3D, og valget er 3C.'), ...changed(guide, 'firstNumber: 4', 'firstNumber: 2') }).map(({ column }) => column), [33]);
  });

  it('is not looked for in articles', () => {
    assert.deepEqual(steps(changed('articles/about.da.mdx', 'Siden er lavet til test.', 'Gå til trin 9.')), []);
  });

  it('is told with what the guide has', () => {
    const [step] = steps(inStep('da', 'Gå til trin 9.'));
    assert.deepEqual([step!.words.da.found, step!.words.da.expected], ['Teksten nævner trin 9, men vejledningen har ikke et trin 9.', 'Vejledningens trin går fra 4 til 6.']);
    const [choice] = steps(inStep('da', 'Gå til trin 5C.'));
    assert.deepEqual([choice!.words.en.found, choice!.words.en.expected], ['The text mentions 5C, but there is no such choice.', 'The choices of the step are A, B.']);
    const [none] = steps(inStep('da', 'Gå til trin 4A.'));
    assert.equal(none!.words.da.expected, 'Trinnet har ingen valg.');
  });
});

describe('A string that the generator says already', () => {
  const said = (file: string, text: string) => checkTiny({ [file]: text }).filter(({ rule }) => rule === 'string-same').map(placeOf);

  it('is found wherever it stands, and one that differs is not', () => {
    assert.deepEqual(said('languages/en.yaml', 'code: en\nstrings:\n  home: Start\n  allSteps: "All steps"\n'), ['string-same languages/en.yaml:4:3']);
  });

  it('is none where the file is of another language, or says nothing', () => {
    assert.deepEqual(said('languages/en.yaml', 'code: en\n'), []);
    assert.deepEqual(said('languages/da.yaml', 'code: da\nstrings:\n  home: Home\n'), []);
  });
});
