import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { recordName } from '../../../src/model/freshness.ts';
import { assemble } from '../../../src/model/site.ts';
import { accepted } from '../../../src/translation/accept.ts';
import { recordText } from '../../../src/translation/record-text.ts';
import { whyNotReviewed, withoutDraft } from '../../../src/translation/review.ts';
import { translatablesIn } from '../../../src/translation/translatable.ts';
import { changed, siteOf, tinySite } from '../model/support.ts';
import type { Changes } from '../model/support.ts';

const name = 'articles/about.en.mdx';

/** The text after a review, of a page whose front matter is given. */
function reviewed(text: string): string {
  const { site, problems } = assemble(tinySite({ [name]: text }));
  assert.ok(site !== undefined, problems.map(({ words }) => words.en.found).join('\n'));
  const variant = site.pages.get('about')!.variants.get('en')!;
  assert.equal(variant.frontMatter.draft, true);
  const after = withoutDraft(text, variant);
  assert.equal(siteOf({ [name]: after }).pages.get('about')!.variants.get('en')!.frontMatter.draft, false);
  return after;
}

const body = '\nThe site is made for tests: draft: true.\n';
const front = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n${body}`;

describe('A page that is a draft no longer', () => {
  it('has lost that line and nothing else', () => {
    for (const line of ['draft: true', 'draft:   true   # Ane reads it', '"draft": True']) {
      assert.equal(reviewed(front('title: About', line, '# draft: true', 'description: Who made it.')), front('title: About', '# draft: true', 'description: Who made it.'));
    }
  });

  it('keeps Windows line ends and a byte-order mark', () => {
    const windows = `\uFEFF${front('title: About', 'description: Who made it.', 'draft: true').replaceAll('\n', '\r\n')}`;
    assert.equal(reviewed(windows), windows.replace('draft: true\r\n', ''));
  });

  it('says false where the line holds more', () => {
    assert.equal(reviewed(front('{ title: About, draft: true, description: Who made it. }')), front('{ title: About, draft: false, description: Who made it. }'));
    assert.equal(reviewed(front('title: About', 'draft:', '  true', 'description: Who made it.')), front('title: About', 'draft:', '  false', 'description: Who made it.'));
  });

  it('has lost nothing else wherever the line stands, whatever else is there', () => {
    const title = fc.constantFrom('title: "draft: true"', "title: 'Ærø: æ'", 'title: >-\n  Two\n  lines', 'title: 🙂 yes');
    fc.assert(fc.property(title, fc.nat(2), fc.boolean(), (line, place, windows) => {
      const lines = [line, 'description: Who made it.'];
      const end = (text: string) => (windows ? text.replaceAll('\n', '\r\n') : text);
      assert.equal(reviewed(end(front(...lines.toSpliced(place, 0, 'draft: true')))), end(front(...lines)));
    }), { numRuns: 40 });
  });
});

describe('Whether a translation can be noted as read', () => {
  function why(file: string, changes: Changes): string | undefined {
    const sources = tinySite(changes);
    const { site } = assemble(sources);
    const one = translatablesIn({ site: site!, content: sources.content }, 'en').find((other) => other.name === file)!;
    return whyNotReviewed(one, file)?.en;
  }

  const draft = changed(name, 'description:', 'draft: true\ndescription:');
  const sources = tinySite(draft);
  const one = translatablesIn({ site: assemble(sources).site!, content: sources.content }, 'en').find((other) => other.name === name)!;
  const record = { [recordName(name)]: recordText(accepted(one, undefined)) };

  it('it can, as a draft that is up to date', () => {
    assert.equal(why(name, { ...draft, ...record }), undefined);
  });

  it('it cannot, and is told why', () => {
    assert.match(why(name, record)!, /is not a draft/);
    assert.match(why(name, draft)!, /Nobody knows .* accept articles\/about\.en\.mdx/);
    assert.match(why(name, { ...draft, ...record, ...changed('articles/about.da.mdx', 'lavet til test', 'skrevet til test') })!, /out of date: its source has changed/);
    assert.match(why('languages/en.yaml', {})!, /not a page/);
  });
});
