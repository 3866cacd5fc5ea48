/** Every rule on its own examples: the good one passes, the bad one fails at its place, and nothing else is said. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { rules } from '../../../src/check/rules/index.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { checkTiny, placeOf } from './support.ts';

const sentence = /^[\p{Lu}“<\d](?:[^]*)[.?!…)”]$/u;

describe('The rules', () => {
  it('are one a file, under their own name, in the order of the alphabet', () => {
    const files = readdirSync(resolve(import.meta.dirname, '../../../src/check/rules')).filter((name) => name !== 'index.ts');
    assert.deepEqual(rules.map(({ id }) => `${id}.ts`), files.toSorted());
  });

  it('find nothing in the tiny site itself', () => {
    assert.deepEqual(checkTiny().map((problem) => formatProblem(problem, 'en')), []);
  });

  for (const { id, severity, why, good, bad } of rules) {
    describe(id, () => {
      it('finds nothing in its good example', () => {
        assert.deepEqual(checkTiny(good).map((problem) => formatProblem(problem, 'en')), []);
      });

      it('finds its bad example, and nothing else is said of it', () => {
        assert.deepEqual(checkTiny(bad.files).map(placeOf), [`${id} ${bad.at}`]);
        assert.equal(checkTiny(bad.files)[0]!.severity, severity);
      });

      it('says in whole sentences what was found, what was expected, what to do, and why', () => {
        const [{ words } = { words: undefined }] = checkTiny(bad.files);
        assert.ok(words !== undefined);
        for (const language of ['da', 'en'] as const) {
          for (const said of [words[language].found, words[language].expected, words[language].fix, why[language]]) {
            assert.match(said, sentence, said);
            assert.doesNotMatch(said, /undefined|\[object|\bNaN\b|\bnull\b|\{[a-z]+\}/, said);
          }
        }
        assert.notEqual(why.da, why.en);
      });
    });
  }
});
