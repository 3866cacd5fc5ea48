/** Every rule says why it is there, in a sentence of its own. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalog, whyOf } from '../../../src/check/catalog.ts';
import { rules } from '../../../src/check/rules/index.ts';
import { messages } from '../../../src/model/messages/index.ts';

describe('Why a rule is there', () => {
  it('is said of every rule of the model and of the checks, each once', () => {
    const ids = [...Object.keys(messages), ...rules.map(({ id }) => id)];
    assert.deepEqual(catalog.map(({ id }) => id), [...new Set(ids)].toSorted());
    assert.equal(new Set(ids).size, ids.length, 'A rule of the checks has the id of one of the model.');
    for (const id of ids) assert.ok(whyOf(id) !== undefined, id);
    assert.equal(whyOf('no-such-rule'), undefined);
  });

  for (const language of ['da', 'en'] as const) {
    it(`is a whole sentence, and no two are the same (${language})`, () => {
      const said = new Map<string, string>();
      for (const { id, why } of catalog) {
        assert.match(why[language], /^\p{Lu}[^]{20,180}\.$/u, id);
        assert.equal(said.get(why[language]), undefined, `${id} says the same as ${said.get(why[language])}.`);
        said.set(why[language], id);
      }
    });
  }
});
