import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressAt, changed, problemsOf, rulesOf, siteOf, tinyFiles } from './support.ts';

/** What stands at an address, in short: "redirect /da/om/". */
function at(path: string, site = siteOf()): string | undefined {
  const address = addressAt(site, path);
  return address === undefined ? undefined : address.kind === 'redirect' ? `redirect ${address.to}` : `${address.kind} ${address.page.id} ${address.language}`;
}

describe('Addresses', () => {
  it('lead to each page in each language that it has, by the slug of that language or by the id', () => {
    assert.equal(at('/da/'), 'page home da');
    assert.equal(at('/da/om/'), 'page about da');
    assert.equal(at('/en/about/'), 'page about en');
    assert.equal(at('/da/telefon/'), 'page phone da');
    assert.equal(at('/da/telefon/bestil/'), 'page phone/order da');
    assert.equal(at('/en/phone/order/'), 'page phone/order en');
  });

  it('lead to the missing page in each language that a page lacks, the source included', () => {
    assert.equal(at('/kl/phone/order/'), 'missing phone/order kl');
    assert.equal(at('/da/om/', siteOf({ 'articles/about.da.mdx': null })), 'missing about da');
  });

  it('made of ids lead to the page too', () => {
    assert.equal(at('/da/about/'), 'redirect /da/om/');
    assert.equal(at('/da/phone/order/'), 'redirect /da/telefon/bestil/');
    assert.equal(at('/da/phone/ready/'), 'redirect /da/telefon/ready/');
  });

  it('made of ids lead to the missing page where the variant is lacking', () => {
    assert.equal(at('/da/about/', siteOf({ 'articles/about.da.mdx': null })), 'redirect /da/om/');
  });

  it('of old lead to where the page is now, with or without a last stroke, below a file name too', () => {
    assert.equal(at('/da/gammel/'), 'redirect /da/telefon/bestil/');
    const site = siteOf(changed('guides/phone/guide.yaml', '[/da/gammel/]', '[/en/old, /en/old.html, /kl/old/]'));
    assert.equal(at('/en/old/', site), 'redirect /en/phone/order/');
    assert.equal(at('/en/old.html', site), 'redirect /en/phone/order/');
    assert.equal(at('/kl/old/', site), 'redirect /kl/phone/order/');
  });

  it('of old may be those of the page itself', () => {
    assert.equal(at('/da/telefon/bestil/', siteOf(changed('guides/phone/guide.yaml', '/da/gammel/', '/da/telefon/bestil/'))), 'page phone/order da');
  });

  it('are none for a page that no language has', () => {
    const site = siteOf({ 'guides/phone/ready.da.mdx': null, 'guides/phone/ready.en.mdx': null });
    assert.deepEqual(['/da/telefon/ready/', '/en/phone/ready/', '/kl/phone/ready/', '/da/phone/ready/'].map((path) => at(path, site)), [undefined, undefined, undefined, undefined]);
  });

  it('are each there once', () => {
    const paths = siteOf().addresses.map((one) => one.path);
    assert.equal(new Set(paths).size, paths.length);
  });

  for (const [what, changes, place, other] of [
    ['two slugs', changed('site.yaml', 'slugs: { da: om }', 'slugs: { da: telefon }'), 'guides/phone/guide.da.mdx', 'articles/about.da.mdx'],
    ['an old address and a page', changed('guides/phone/guide.yaml', '/da/gammel/', '/da/om/'), 'guides/phone/order.da.mdx', 'articles/about.da.mdx'],
    ['a slug and the id of another', changed('guides/phone/guide.yaml', 'slugs: { da: bestil }', 'slugs: { da: finish }'), 'guides/phone/finish.da.mdx', 'guides/phone/order.da.mdx'],
  ] as const) {
    it(`that clash are refused, with the files of both: ${what}`, () => {
      const [problem, ...rest] = problemsOf(changes);
      assert.equal(problem?.rule, 'address-clash');
      assert.equal(problem.file, `content/${place}`);
      assert.ok(problem.words.da.found.includes(`content/${other}`), problem.words.da.found);
      assert.ok(problem.words.en.found.includes(`content/${other}`), problem.words.en.found);
      assert.deepEqual(rest, []);
    });
  }

  it('that clash where a page is missing are refused as well, with the file of its structure', () => {
    const both = tinyFiles['site.yaml']!.replace('slugs: { da: om }', 'slugs: { kl: phone }');
    assert.deepEqual(rulesOf({ 'site.yaml': both }), ['address-clash content/guides/phone/guide.yaml:1:1']);
  });
});
