import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../../src/model/parse.ts';

const rules = (body: string) => parse('a.mdx', `---\ntitle: A\n---\n\n${body}\n`).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('The subset of MDX that content may use', () => {
  for (const [what, body] of Object.entries({
    'prose, bold, italic and inline code': 'Words, **bold**, *italic*, `code` and a\\\nbreak.',
    'lists inside lists': '1. One\n   - a\n   - b\n2. Two',
    'headings of two to four signs': '## A\n\n### B\n\n#### C',
    'tables': '| A | B |\n| - | -: |\n| 1 | 2 |',
    'quotations and lines across': '> Words.\n\n---\n\nWords.',
    'links to pages, sites, phones and mail': '[a](page:about) [b](https://example.dk/a?b#c) [c](tel:+4533980010) [d](mailto:a@example.dk)',
    'images with a description': '![A passport](passport.png) ![Another](./other.jpg)',
    'signs that are written as signs': 'Under \\< and \\{ and 5 > 4 & more.',
    'a comparison with spaces': 'Under 5 < 6.',
  })) {
    it(`has ${what}`, () => {
      assert.deepEqual(rules(body), []);
    });
  }

  const refused: Readonly<Record<string, [body: string, ...rules: string[]]>> = {
    'import': ["import a from 'a'", 'import-export 5:1'],
    'export': ['export const a = 1', 'import-export 5:1'],
    'an expression on its own line': ['{process.env.HOME}', 'expression 5:1'],
    'an expression in a sentence': ['Words {1}.', 'expression 5:7'],
    'a comment': ['Words {/* no */}.', 'expression 5:7'],
    'HTML on its own line': ['<div>\n\nWords.\n\n</div>', 'raw-html 5:1'],
    'HTML in a sentence': ['A <span onclick="x()">b</span>', 'raw-html 5:3'],
    'a fragment': ['<>Words.</>', 'raw-html 5:1'],
    'an element of script': ['<script src="a.js" />', 'raw-html 5:1'],
    'an unknown component': ['<Box title="a" />', 'marker-unknown 5:1'],
    'a component of another name space': ['<Astro.self />', 'marker-unknown 5:1'],
    'an unknown attribute': ['<Problems open="yes" />', 'attribute-unknown 5:1'],
    'a spread attribute': ['<Problems {...a} />', 'attribute-unknown 5:1'],
    'an attribute that is an expression': ['<Walkthrough flow={a} />\n\n1. a', 'attribute-literal 5:1'],
    'a javascript: link': ['[a](javascript:alert)', 'link-unsafe 5:1'],
    'a javascript: link in capitals': ['[a](JaVaScRiPt:alert)', 'link-unsafe 5:1'],
    'a data: link': ['[a](data:text/html,b)', 'link-unsafe 5:1'],
    'a link without a scheme': ['[a](//example.dk)', 'link-unsafe 5:1'],
    'a link that goes nowhere': ['[a]()', 'link-unsafe 5:1'],
    'a remote image': ['![a](https://example.dk/a.png)', 'image-remote 5:1'],
    'an image in its address': ['![a](data:image/png;base64,AA)', 'image-remote 5:1'],
    'an image from the root': ['![a](/a.png)', 'image-remote 5:1'],
    'an image without description': ['![](a.png)', 'image-alt 5:1'],
    'a code block': ['```\na\n```', 'not-supported 5:1'],
    'a footnote': ['A[^1]\n\n[^1]: B', 'not-supported 5:2', 'not-supported 7:1'],
    'a list to tick': ['- [ ] a', 'not-supported 5:1'],
    'a link by reference': ['[a][b]\n\n[b]: https://example.dk', 'not-supported 5:1', 'not-supported 7:1'],
    'a heading of five signs': ['##### A', 'heading-level 5:1'],
  };
  for (const [what, [body, ...expected]] of Object.entries(refused)) {
    it(`refuses ${what}, by place`, () => {
      assert.deepEqual(rules(body), expected);
    });
  }

  it('refuses what is wrong inside lists, quotations and tables as well', () => {
    assert.deepEqual(rules('- a <b>b</b>\n\n> {c}\n\n| A |\n| - |\n| [d](x:e) |'), ['raw-html 5:5', 'expression 7:3', 'link-unsafe 11:3']);
  });
});
