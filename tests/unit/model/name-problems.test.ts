import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copiedFrom } from '../../../src/model/name-problems.ts';

describe('A file that is a copy by its name', () => {
  for (const name of [
    'about.da copy.mdx', 'about.da copy 2.mdx', 'about.da - Copy.mdx', 'about.da - Copy (2).mdx', 'about.da - Kopi.mdx', 'about.da kopi.mdx', 'about.da-kopi.mdx',
    'about.da (copy).mdx', 'about.da (1).mdx', 'about.da(1).mdx', 'about.da 2.mdx', 'about.da_copy.mdx', 'about copy.da.mdx', 'about (1).da.mdx', 'Copy of about.da.mdx', 'Kopi af about.da.mdx',
  ]) {
    it(`is seen in “${name}”`, () => assert.equal(copiedFrom(`articles/${name}`), 'articles/about.da.mdx'));
  }

  for (const name of ['articles/about.da.mdx', 'articles/make-copy.da.mdx', 'articles/step-2.da.mdx', 'articles/photocopy.da.mdx', 'articles/kopi.da.mdx', 'articles/om os.da.mdx', 'site.yaml', 'articles/pas (1).png', 'articles/about.sr-Latn.mdx', 'guides/phone 2/guide.yaml']) {
    it(`is not seen in “${name}”`, () => assert.equal(copiedFrom(name), undefined));
  }
});
