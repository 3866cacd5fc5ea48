import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { about } from './mistakes/mistake.ts';
import { changed, rulesOf, siteOf, tinyFiles, viewAt } from './support.ts';
import type { Changes } from './support.ts';

/** The HTML of the first prose of the Danish article. */
function html(body: string, changes: Changes = {}): string {
  const [part] = viewAt(siteOf({ ...about(body), ...changes }), '/da/om/', 'article').parts;
  assert.ok(part?.kind === 'prose');
  return part.prose.html;
}

/** The same body in Greenlandic. */
function greenlandic(body: string): string {
  const site = siteOf({ 'articles/about.kl.mdx': `---\ntitle: Nittartagaq\ndescription: Kinaana.\n---\n\n${body}\n` });
  const [part] = viewAt(site, '/kl/about/', 'article').parts;
  assert.ok(part?.kind === 'prose');
  return part.prose.html;
}

describe('Links to pages', () => {
  it('lead to the page in the language of the reader', () => {
    assert.equal(html('Se [trinnet](page:phone/order).'), '<p>Se <a href="/da/telefon/bestil/">trinnet</a>.</p>');
    assert.equal(html('Se [forsiden](page:home).'), '<p>Se <a href="/da/">forsiden</a>.</p>');
  });

  it('lead below the base path', () => {
    const based = changed('site.yaml', 'https://tiny.example/', 'https://tiny.example/help');
    assert.equal(html('Se [vejledningen](page:phone).', based), '<p>Se <a href="/help/da/telefon/">vejledningen</a>.</p>');
  });

  it('lead to a choice, an action or a heading', () => {
    for (const place of ['this-phone', '5A.2']) assert.equal(html(`[x](page:phone/order#${place})`), `<p><a href="/da/telefon/bestil/#${place}">x</a></p>`);
    const heading = changed('guides/phone/ready.da.mdx', 'Find passet frem.', '## Hvad må du?\n\nFind passet frem.');
    assert.equal(html('[x](page:phone/ready#hvad-må-du)', heading), '<p><a href="/da/telefon/ready/#hvad-må-du">x</a></p>');
  });

  it('say in the language of the reader that a page is not in it, and lead to the missing page at its top', () => {
    const target = { 'guides/phone/ready.da.mdx': null };
    assert.equal(html('[x](page:phone/ready)', target), '<p><a href="/da/telefon/ready/">x<span class="lacking"> (endnu ikke på dansk)</span></a></p>');
    assert.equal(html('[x](page:phone/ready#a)', target), html('[x](page:phone/ready)', target));
    assert.match(greenlandic('[x](page:phone)'), /^<p><a href="\/kl\/phone\/">x<span class="lacking"> \(suli kalaal­li­suun­ngi­laq\)<\/span><\/a><\/p>$/);
  });

  it('become right by themselves once the page is there', () => {
    assert.equal(html('[x](page:phone/ready)'), '<p><a href="/da/telefon/ready/">x</a></p>');
  });

  it('are refused where no page or place is', () => {
    const at = 'content/articles/about.da.mdx:6:1';
    assert.deepEqual(rulesOf(about('[x](page:nowhere)')), [`page-link ${at}`]);
    assert.deepEqual(rulesOf(about('[x](page:phone/nowhere)')), [`page-link ${at}`]);
    assert.deepEqual(rulesOf(about('[x](page:phone/order#5C.1)')), [`page-fragment ${at}`]);
    assert.deepEqual(rulesOf(about('[x](page:phone/order#5A.3)')), [`page-fragment ${at}`]);
    assert.deepEqual(rulesOf(about('[x](page:phone#5A.1)')), [`page-fragment ${at}`]);
  });

  it('are held to account in walkthroughs, alerts, titles of choices and what goes wrong', () => {
    const link = '[x](page:nowhere)';
    const text = tinyFiles['guides/phone/order.da.mdx']!
      .replace('På denne telefon', link).replace('skriver sin kode', link).replace('Brug den anden telefon.', `> [!TIP]\n> ${link}`).replace('Gå videre.', `<Problems />\n\n- ${link}`);
    assert.deepEqual(rulesOf({ 'guides/phone/order.da.mdx': text }).map((one) => one.split(' ')[0]), ['page-link', 'page-link', 'page-link', 'page-link']);
  });

  it('elsewhere lead where they say', () => {
    assert.equal(html('[a](https://example.dk/?a=1&b=2) [b](tel:+4533980010)'), '<p><a href="https://example.dk/?a=1&#x26;b=2">a</a> <a href="tel:+4533980010">b</a></p>');
  });
});

describe('Images', () => {
  it('come from the folder of their text, with their size', () => {
    assert.equal(html('![Et pas](pas.png)', { 'articles/pas.png': '' }), '<p><img src="/images/articles/pas.png" alt="Et pas" width="40" height="30" loading="lazy" decoding="async"></p>');
  });

  it('are refused where they lie in another folder', () => {
    assert.deepEqual(rulesOf({ ...about('![Et pas](pas.png)'), 'guides/phone/pas.png': '' }), ['image-missing content/articles/about.da.mdx:6:1']);
  });
});
