import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, tinyFiles } from '../model/support.ts';
import type { Changes } from '../model/support.ts';
import { checkTiny } from './support.ts';

const order = 'guides/phone/order.en.mdx';
const marker = '<Choice id="other-phone" />\n\n';
const more = { [order]: tinyFiles[order]!.replace('Use the other phone.', 'Use the other phone 7 times.\n\n> [!TIP]\n> Take 3 of them.') };
const said = (changes: Changes) => checkTiny(changes).filter(({ severity }) => severity !== 'advice').map(({ rule, file }) => `${rule} ${file}`);

describe('What follows from a choice that has lost its marker in one language', () => {
  it('is not told of the page in any language', () => {
    assert.deepEqual(said({ [order]: more[order]!.replace(marker, '') }), [`choice-missing content/${order}`]);
    assert.deepEqual(said({ ...more, ...changed('guides/phone/order.da.mdx', marker, '') }), ['choice-missing content/guides/phone/order.da.mdx']);
  });

  it('is told while the markers are there', () => {
    assert.ok(said(more).includes(`translation-numbers content/${order}`));
  });

  it('does not cover another part of the page, or another page', () => {
    const label = { [order]: tinyFiles[order]!.replace(marker, '').replace('1. Press **Åbn**', '1. Press **Åben**') };
    const first = { [order]: tinyFiles[order]!.replace('<Choice id="this-phone" />\n\n', '').replace('Use the other phone.', '### Use the other phone') };
    const other = { 'guides/phone/finish.en.mdx': tinyFiles['guides/phone/finish.en.mdx']!.replace('**Åbn**', '**Åben**') };
    assert.deepEqual(said({ ...label, ...other }), ['label-unknown content/guides/phone/finish.en.mdx', `choice-missing content/${order}`]);
    assert.deepEqual(said(first), [`choice-missing content/${order}`, `heading-level content/${order}`]);
  });
});

describe('A file on which others lean', () => {
  const sentence = 'Resten kan først tjekkes, når den kan læses, og så kan der komme flere fejl.';
  for (const [file, broken] of [['site.yaml', 'guides: [phone'], ['guides/phone/guide.yaml', 'needs: [passport']] as const) {
    it(`says once that the rest has not been checked, in its first problem: ${file}`, () => {
      const problems = checkTiny(changed(file, `${broken}]`, `${broken}\n`));
      assert.deepEqual(problems.filter(({ words }) => words.da.fix.endsWith(`Ret content/${file} først. ${sentence}`)).map((one) => one.file), [`content/${file}`]);
    });
  }

  it('says it once where it has several problems', () => {
    const problems = checkTiny(changed('guides/phone/guide.yaml', 'audience: helper', 'audience: helpers', 'firstNumber: 4', 'firstNumber: -4'));
    assert.deepEqual(problems.map(({ words }) => words.da.fix.includes(sentence)), [true, false]);
  });

  it('says nothing of it while it can be read', () => {
    assert.ok(!checkTiny(changed('guides/phone/guide.yaml', '{ id: finish, flows: [open-app] }', '{ id: finish, flows: [opens-app] }')).some(({ words }) => words.da.fix.includes(sentence)));
  });
});
