/** Links and images that are lacking one sign, and what only looks like them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../../../src/check/example.ts';
import { checkTiny } from './support.ts';

const said = (body: string) => checkTiny(article('da', body)).filter(({ rule }) => rule === 'link-broken').map(({ line, column, words }) => `${line}:${column} ${words.da.fix}`);

const end = 'Skriv “)” lige efter adressen, og slet mellemrum i den.';
const rename = 'Giv billedet et navn uden mellemrum, både her og i mappen, for eksempel med bindestreger.';

const broken: Readonly<Record<string, string>> = {
  'Se [a](https://a.dk/ og mere.': `6:4 ${end}`,
  'Se [a](https://a.dk/': `6:4 ${end}`,
  'Se [a](https://a.dk/min side).': `6:4 ${end}`,
  'Se [a](page:phone og mere.': `6:4 ${end}`,
  'Ring [nu](tel:+4533980010 med det samme.': `6:6 ${end}`,
  '| A | B |\n|---|---|\n| [a](https://a.dk | b |': `8:3 ${end}`,
  'Se [a]https://a.dk).': '6:4 Skriv “(” lige efter “]”.',
  'Se [a(page:phone).': '6:4 Skriv “]” lige før “(”.',
  '![Et pas](pas.png og mere': '6:1 Skriv “)” lige efter filens navn.',
  '![Et pas](billede 1.png)': `6:1 ${rename}`,
  '![](billede 1.png)': `6:1 ${rename}`,
};

const whole = [
  'Se [a](https://a.dk/).', 'Se [a](https://a.dk/ "titel").', 'Se [a](https://a.dk/\n"titel").', 'Se [a](https://a.dk/x_(y)).', 'Se (se [1]https://a.dk).', 'Se [a (https://a.dk)].',
  'Skriv `[a](https://a.dk `.', 'Skriv \\[a](https://a.dk nu.', 'Skriv [x] og (y).', '![Et pas](pas.png)', '![Et pas](pas.png "hej med dig")', 'Se [to\nord](page:phone).', 'Se [a](page:ph one).',
];

describe('link-broken', () => {
  for (const [body, place] of Object.entries(broken)) it(`finds ${JSON.stringify(body)}`, () => assert.deepEqual(said(body), [place]));
  for (const body of whole) it(`lets ${JSON.stringify(body)} be`, () => assert.deepEqual(said(body), []));
});
