import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatProblem } from '../../../src/model/problem.ts';
import { assemble } from '../../../src/model/site.ts';
import { about, matter } from './mistakes/mistake.ts';
import { problemsOf, rulesOf, siteOf, tinyFiles, tinySite } from './support.ts';
import type { Changes } from './support.ts';

const article = 'articles/about.da.mdx';
const everyTextFile = Object.keys(tinyFiles);
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)].join('\n');

/** Inputs that no editor means to write, but that tools and slips do. Each with the rules that must be given; none throws. */
const odd: Readonly<Record<string, [changes: Changes, rules: readonly string[]]>> = {
  'an empty text': [{ [article]: '' }, [`file-empty content/${article}:1:1`]],
  'a text of nothing but a byte-order mark': [{ [article]: '\uFEFF' }, [`file-empty content/${article}:1:1`]],
  'front matter that is empty': [{ [article]: '---\n---\n' }, [`key-missing content/${article}:2:1`, `key-missing content/${article}:2:1`]],
  'front matter that is a word': [{ [article]: '---\nhello\n---\n' }, [`value-type content/${article}:2:1`]],
  'front matter that never ends': [{ [article]: '---\ntitle: a\n' }, [`front-matter-unclosed content/${article}:2:1`]],
  'an empty flow': [{ 'flows/open-app.yaml': '' }, ['file-empty content/flows/open-app.yaml:1:1']],
  'NUL in a text': [about('a\0b'), [`file-encoding content/${article}:6:2`]],
  'NUL in YAML': [{ 'flows/open-app.yaml': 'devices: \0' }, ['file-encoding content/flows/open-app.yaml:1:10']],
  '10,000 quotations in each other': [about(`${'>'.repeat(10_000)} a`), [`nesting-deep content/${article}:6:1`]],
  '10,000 lists in each other': [about(`Ord.\n\n${'- '.repeat(10_000)}a`), [`nesting-deep content/${article}:8:1`]],
  'two aliases that blow a file up': [{ 'flows/open-app.yaml': bomb }, ['yaml-alias content/flows/open-app.yaml:2:8']],
  'an alias of itself': [{ 'flows/open-app.yaml': 'devices: &a [*a]\n' }, ['yaml-alias content/flows/open-app.yaml:1:14']],
  'an alias of nothing': [{ 'flows/open-app.yaml': 'devices: *b\n' }, ['yaml-alias content/flows/open-app.yaml:1:10']],
  'a key that stands twice': [{ 'flows/open-app.yaml': 'devices: []\nstart: a\ndevices: []\n' }, ['key-twice content/flows/open-app.yaml:3:1']],
  'YAML no where true or false belongs': [matter('title: a\ndescription: b\ndraft: no'), [`value-type content/${article}:4:8`]],
  'a number where a text belongs': [matter('title: 0x1F\ndescription: b'), [`value-type content/${article}:2:8`]],
  'null where a text belongs': [matter('title: ~\ndescription: b'), [`value-type content/${article}:2:8`]],
  'a list where a map belongs': [{ 'flows/open-app.yaml': 'screens: []\nactions: [{ id: a, actor: app }]\n' }, ['value-type content/flows/open-app.yaml:1:10']],
  'a map where a list belongs': [{ 'flows/open-app.yaml': 'actions: { a: b }\n' }, ['value-type content/flows/open-app.yaml:1:10']],
  'two documents in one file': [{ 'flows/open-app.yaml': 'devices: []\n---\nstart: a\n' }, ['yaml-syntax content/flows/open-app.yaml:2:1']],
  'a tab before a key': [{ 'flows/open-app.yaml': 'screens:\n\tcode: {}\n' }, ['yaml-syntax content/flows/open-app.yaml:2:1']],
  'a key called __proto__': [matter('title: a\ndescription: b\n__proto__: { draft: true }'), [`unknown-key content/${article}:4:1`]],
};

describe('Odd inputs', () => {
  for (const [what, [changes, rules]] of Object.entries(odd)) {
    it(`says what is wrong with ${what}, and throws nothing`, () => {
      assert.deepEqual(rulesOf({ 'articles/about.en.mdx': null, ...changes }), rules);
    });
  }

  for (const [what, text] of Object.entries({ brackets: '['.repeat(10_000), maps: '{a: '.repeat(10_000), dashes: `${'- '.repeat(10_000)}a` })) {
    it(`finds YAML of 10,000 ${what} in each other too deep, and throws nothing`, () => {
      const problems = problemsOf({ 'flows/open-app.yaml': text });
      assert.deepEqual(problems.map(({ rule, file }) => `${rule} ${file}`), ['nesting-deep content/flows/open-app.yaml']);
    });
  }

  for (const [what, text] of Object.entries({ '[': '['.repeat(10_000), '*a ': '*a '.repeat(10_000), '`': 'a' + '`'.repeat(9_999), '[a](': '[a]('.repeat(5_000) })) {
    it(`takes 10,000 times “${what}” as the plain text that it is`, () => {
      assert.deepEqual(problemsOf(about(`Ord ${text}`)).map((one) => one.rule), []);
    });
  }

  it('takes Windows line ends and a byte-order mark for the plain text they mean, in every file', () => {
    const windows = Object.fromEntries(Object.entries(tinyFiles).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]));
    assert.deepEqual(rulesOf(windows), []);
    assert.deepEqual([...siteOf(windows).pages.keys()], [...siteOf().pages.keys()]);
  });

  it('counts lines and columns as without Windows line ends', () => {
    assert.deepEqual(rulesOf({ [article]: '---\r\ntitle: a\r\ndescription: b\r\n---\r\n\r\nDer er <b>to</b>.\r\n' }), [`raw-html content/${article}:6:8`]);
  });

  it('reads a line of a megabyte', () => {
    assert.deepEqual(rulesOf(about('ord '.repeat(262_144))), []);
  });

  it('quotes no more of a mistake of a thousand or a million letters than can be read', () => {
    const problems = problemsOf({ ...matter(`title: a\ndescription: b\n${'k'.repeat(1_000)}: c`), 'articles/home.da.mdx': tinyFiles['articles/home.da.mdx']!.replace('Her', `[a](x:${'y'.repeat(1_048_576)})`) });
    assert.deepEqual(problems.map((one) => one.rule).toSorted(), ['link-unsafe', 'unknown-key']);
    for (const one of problems) assert.ok(formatProblem(one, 'da').length < 1_000, one.rule);
  });

  for (const file of everyTextFile) {
    it(`neither throws nor keeps silent when ${file} is emptied, garbled, cut or of another shape`, () => {
      const text = tinyFiles[file]!;
      const shapes = ['', 'a', '- a', '---\n- a\n---\n', '---\na: 1\n---\n', '{}', 'null', text.slice(0, text.length / 3), text.slice(text.length / 3), text.split('').toReversed().join('')];
      for (const shape of shapes) {
        const { site, problems } = assemble(tinySite({ [file]: shape }));
        assert.equal(site === undefined, problems.some((one) => one.severity === 'error'), JSON.stringify(shape));
        for (const one of problems) assert.doesNotMatch(formatProblem(one, 'en'), /undefined|\[object|“”|\bNaN\b/, JSON.stringify(shape));
      }
    });
  }
});
