import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, problemsOf, tinyFiles } from './support.ts';
import type { Changes } from './support.ts';

const files = ['guides/phone/finish.da.mdx', 'guides/phone/finish.en.mdx', 'guides/phone/order.da.mdx', 'guides/phone/order.en.mdx'];

/** The tiny flow with actions that press nothing, and all lists as long as they must be. */
function longer(actions: number): Changes {
  const more = Array.from({ length: actions }, (_, index) => index + 1);
  const items = (file: string) => tinyFiles[file]!.replace(/\n(2\. .*)/, (_, last: string) => `\n${more.map((n) => `${n + 1}. Vent ${n} minutter, til appen på telefonen siger, at alt er klar til brug.`).join('\n')}\n${last.replace('2', String(actions + 2))}`);
  return {
    ...changed('flows/open-app.yaml', '  - { id: own-code', `${more.map((n) => `  - { id: wait-${n}, actor: helper, inputs: [] }\n`).join('')}  - { id: own-code`),
    ...Object.fromEntries(files.map((file) => [file, items(file)])),
  };
}

/** What to do about the Danish list of a longer flow in which something has been changed. */
function said(actions: number, change: (text: string) => string, others: Changes = {}): string {
  const changes = longer(actions);
  const problems = problemsOf({ ...changes, [files[0]!]: change(changes[files[0]!]!), ...others });
  assert.deepEqual(problems.map(({ rule }) => rule).filter((rule) => rule !== 'walkthrough-length'), []);
  return problems.find(({ file }) => file === `content/${files[0]}`)!.words.da.fix;
}

const without = (number: number) => (text: string) => text.replace(new RegExp(`\n${number}\\. .*`), '');

describe('A list of a walkthrough that is too short', () => {
  it('is compared with the items of another language that may be lacking, cut where a word ends', () => {
    assert.equal(said(1, without(2)), 'Sammenlign med engelsk, hvor punkt 2 er “Vent 1 minutter, til appen på telefonen siger, at …” og punkt 3 er “The person types the code”. Skriv det af dem, der mangler, på samme plads.');
  });

  it('is compared with nothing where too many may be lacking, or the other is too short as well', () => {
    assert.match(said(4, without(3)), /^Find ud af, hvad der mangler: /);
    const short = longer(1);
    assert.match(said(1, without(2), { [files[1]!]: without(2)(short[files[1]!]!) }), /^(?:Find ud af|Tilføj)/);
  });

  it('is not told that something is missing where it has too much', () => {
    const fix = said(1, (text) => `${text.trimEnd()}\n4. Vent.\n`);
    assert.equal(fix, 'Sammenlign med engelsk. Saml punkterne, så der bliver 3, eller ret forløbet.');
    assert.doesNotMatch(fix, /mangler/);
  });
});
