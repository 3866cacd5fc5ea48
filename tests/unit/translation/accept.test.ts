import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordName } from '../../../src/model/freshness.ts';
import { assemble } from '../../../src/model/site.ts';
import { accepted } from '../../../src/translation/accept.ts';
import { recordText } from '../../../src/translation/record-text.ts';
import { settle } from '../../../src/translation/settle.ts';
import { progressOf, translatablesIn } from '../../../src/translation/translatable.ts';
import type { Translatable } from '../../../src/translation/translatable.ts';
import { changed, tinySite } from '../model/support.ts';
import type { Changes } from '../model/support.ts';

const flowWords: Changes = { 'flows/open-app.en.yaml': 'screens:\n  front: { title: Welcome, controls: { open: Åbn, help: Help } }\nguide:\n  code: { name: The app asks for a code, value: Code }\n  end: { name: The app is ready }\n' };

function translation(name: string, changes: Changes): { one: Translatable; record: ReturnType<typeof accepted> | undefined } {
  const sources = tinySite(changes);
  const { site, problems } = assemble(sources);
  assert.ok(site !== undefined, problems.map(({ words }) => words.en.found).join('\n'));
  const one = ['da', 'en', 'kl'].flatMap((language) => translatablesIn({ site, content: sources.content }, language)).find((other) => other.name === name);
  assert.ok(one !== undefined, name);
  return { one, record: site.records.get(recordName(name)) };
}

/** The record of a translation, accepted as a changed site has it. */
function recorded(name: string, changes: Changes = {}): Changes {
  const { one, record } = translation(name, changes);
  return { [recordName(name)]: recordText(accepted(one, record)) };
}

const stateOf = (name: string, changes: Changes) => progressOf(translation(name, changes).one).state;

describe('A translation that is accepted', () => {
  const files = { page: 'guides/phone/order.en.mdx', flow: 'flows/open-app.en.yaml', strings: 'languages/en.yaml' };
  for (const [kind, name] of Object.entries(files)) {
    it(`is up to date: a ${kind}`, () => {
      assert.equal(stateOf(name, flowWords), 'unknown');
      assert.equal(stateOf(name, { ...flowWords, ...recorded(name, flowWords) }), 'current');
    });
  }

  it('is out of date again when one word of a flow changes, by that word alone', () => {
    const changes = { ...flowWords, ...recorded(files.flow, flowWords), ...changed('flows/open-app.da.yaml', 'Appen er klar', 'Appen er parat') };
    const { one } = translation(files.flow, changes);
    const open = one.sections.filter(({ pairs }) => pairs.some(({ state }) => state !== 'current'));
    assert.deepEqual(open.map(({ section, pairs: [pair] }) => [section, pair!.state, pair!.was]), [['guide.end.name', 'outdated', 'Appen er klar']]);
    assert.equal(progressOf(one).left, 3);
  });

  it('still lacks the texts of a file of words that it lacked', () => {
    const before = progressOf(translation('languages/kl.yaml', {}).one);
    const { one } = translation('languages/kl.yaml', recorded('languages/kl.yaml'));
    const after = progressOf(one);
    assert.ok(before.blocks.missing > 0);
    assert.equal(after.blocks.missing, before.blocks.missing);
    assert.equal(after.blocks.unknown, 0);
  });

  it('is up to date also where it says something of its own', () => {
    const more = { 'flows/open-app.en.yaml': `${flowWords['flows/open-app.en.yaml']}  front: { name: The front }\n` };
    assert.equal(stateOf(files.flow, { ...more, ...recorded(files.flow, more) }), 'current');
  });

  it('keeps who has read it', () => {
    const name = 'articles/about.en.mdx';
    const { one } = translation(name, {});
    const { source, sections } = accepted(one, undefined);
    const before = { source, reviewed: { by: 'Ane', on: '2026-11-01' }, sections };
    assert.deepEqual(accepted(one, before), before);
    assert.deepEqual(translation(name, { [recordName(name)]: recordText(before) }).record, before);
  });
});

describe('A change of a source that means nothing', () => {
  const name = 'guides/phone/order.en.mdx';
  const source = 'guides/phone/order.da.mdx';
  const record = recorded(name);

  function settled(...pairs: string[]) {
    const changes = { ...record, ...changed(source, ...pairs) };
    const { one, record: before } = translation(name, changes);
    const result = settle(one, before!);
    const again = translation(name, { ...changes, [recordName(name)]: recordText(result.record) }).one;
    return { ...result, before: before!, was: progressOf(one), now: progressOf(again) };
  }

  it('leaves the translation up to date, with the answers that it had', () => {
    const { settled: count, left, was, now, record: after, before } = settled('Gå videre.', 'Gå så videre.', 'title: Bestil', 'title: Bestil nu');
    assert.deepEqual([count, left], [2, 0]);
    assert.deepEqual([was.state, now.state], ['outdated', 'current']);
    const answers = (of: typeof after) => Object.values(of.sections).map((entries) => entries.map(({ answer }) => answer));
    assert.deepEqual(answers(after), answers(before));
    assert.equal(after.sections['after']![0]!.words, 'Gå så videre.');
  });

  it('is not a paragraph that has come or gone', () => {
    const come = settled('Gå videre.', 'Gå så videre.\n\nHusk at tage både pas, telefon og briller med.');
    assert.deepEqual([come.settled, come.left, come.now.state, come.now.blocks.missing], [1, 1, 'outdated', 1]);
    const gone = settled('Læs mere [om siden](page:about).\n\n', '');
    assert.deepEqual([gone.settled, gone.left, gone.now.blocks.removed], [0, 1, 1]);
  });

  it('changes nothing where nothing has changed', () => {
    const { one, record: before } = translation(name, record);
    assert.deepEqual(settle(one, before!), { record: before, settled: 0, left: 0 });
  });

  it('can be in a part that answers as a whole', () => {
    const shorter = changed(name, 'Use the other phone.', 'Use the other phone.\n\nIt is easy.');
    const whole = { ...shorter, ...recorded(name, shorter) };
    const changes = { ...whole, ...changed(source, 'Brug den anden telefon.', 'Brug nu den anden telefon.') };
    const { one, record: before } = translation(name, changes);
    assert.equal(progressOf(one).state, 'outdated');
    const { record: after, settled: count } = settle(one, before!);
    assert.equal(count, 1);
    assert.equal(stateOf(name, { ...changes, [recordName(name)]: recordText(after) }), 'current');
  });
});
