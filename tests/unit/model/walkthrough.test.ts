import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ActionView } from '../../../src/model/view.ts';
import { changed, rulesOf, siteOf, tinyFiles, viewAt } from './support.ts';
import type { Changes } from './support.ts';

/** Choice B of the tiny site becomes a walkthrough of two devices with two branches and two private moments in a row. */
const pair: Changes = {
  'flows/pair.yaml': `devices: [phone, tablet]
start: show
screens:
  show: { kind: qr, device: phone, next: scan }
  scan: { kind: camera, device: tablet, next: pin }
  pin: { kind: pin, device: tablet, digits: 4, practice: ["1020", "3040", "5060"], next: again }
  again: { kind: pin, device: tablet, repeats: pin, next: end }
  end: { kind: waiting, device: tablet, next: leaves }
actions:
  - { id: show, actor: app, limit: { minutes: 3, until: scan }, inputs: [show] }
  - { id: take, actor: helper }
  - { id: scan, actor: helper, when: tablet-ready, inputs: [scan] }
  - { id: pin, actor: owner, private: true, when: tablet-ready, inputs: [pin] }
  - { id: again, actor: owner, private: true, inputs: [again] }
  - { id: done, actor: helper, when: no-tablet, ends: true, inputs: [end] }
`,
  'flows/pair.da.yaml': `devices: { phone: Telefon 1, tablet: Tavle 2 }
branches: { tablet-ready: Med tavlen i hånden, no-tablet: Uden tavle }
screens: {}
guide:
  show: { name: Koden vises, act: Se koden }
  scan: { name: Kameraet, act: Hold tavlen op }
  pin: { name: Vælg en pinkode, value: Pinkode }
  again: { name: Skriv den igen, value: Den samme igen }
  end: { name: Vent, act: Vent }
`,
  ...changed('guides/phone/guide.yaml', '{ id: other-phone }', '{ id: other-phone, flows: [pair] }'),
  ...Object.fromEntries(
    ['da', 'en'].map((code) => {
      const name = `guides/phone/order.${code}.mdx`;
      return [name, tinyFiles[name]!.replace('<AfterChoices />', `<Walkthrough flow="pair" />\n\n${'1. Vent.\n'.repeat(6)}\n<AfterChoices />`)];
    }),
  ),
};

function actions(path = '/da/telefon/bestil/', changes = pair): readonly ActionView[] {
  const part = viewAt(siteOf(changes), path, 'step').choices[1]!.parts.find((one) => one.kind === 'walkthrough');
  assert.ok(part?.kind === 'walkthrough');
  return part.actions;
}

const asSelf: Changes = { ...pair, 'guides/phone/guide.yaml': String(pair['guides/phone/guide.yaml']).replace('audience: helper', 'audience: self') };

describe('A walkthrough on two devices', () => {
  it('says at each action which one to take, also where the action has no screen', () => {
    assert.deepEqual(actions().map(({ device }) => `${device?.number} ${device?.words.text}`), ['1 Telefon 1', '2 Tavle 2', '2 Tavle 2', '2 Tavle 2', '2 Tavle 2', '2 Tavle 2']);
  });

  it('takes the words from another language where the reader’s has none, marked', () => {
    const [first] = actions('/en/phone/order/');
    assert.deepEqual([first!.device?.words.text, first!.device?.words.lang], ['Telefon 1', 'da']);
  });

  it('says nothing of devices on one device', () => {
    const part = viewAt(siteOf(), '/da/telefon/bestil/', 'step').choices[0]!.parts.find((one) => one.kind === 'walkthrough');
    assert.ok(part?.kind === 'walkthrough');
    assert.deepEqual(part.actions.map((action) => action.device), [undefined, undefined]);
  });
});

describe('Private actions in a row', () => {
  it('are one moment: the first says which, the next that it goes on', () => {
    const lookAways = actions().map(({ lookAway }) => lookAway && [lookAway.still, lookAway.through?.text]);
    assert.deepEqual(lookAways, [undefined, undefined, undefined, [false, 'fra 5B.4 til 5B.5'], [true, undefined], undefined]);
  });

  it('say nothing of looking away in a guide for oneself', () => {
    assert.deepEqual(actions('/da/telefon/bestil/', asSelf).map((one) => one.lookAway), Array(6).fill(undefined));
    assert.deepEqual(actions('/da/telefon/bestil/', asSelf).map((one) => one.private), [false, false, false, true, true, false]);
  });
});

describe('A branch', () => {
  it('is named at its first action, and says where it stops', () => {
    assert.deepEqual(actions().map(({ branch }) => branch?.text), [undefined, undefined, 'Med tavlen i hånden', undefined, undefined, 'Uden tavle']);
    assert.deepEqual(actions().map((one) => one.ends), [false, false, false, false, false, true]);
  });
});

describe('A time limit', () => {
  it('says the number of the last action that it holds for', () => {
    assert.equal(actions()[0]!.limit?.text, 'Tidsfrist: 3 minutter, til 5B.3 er gjort');
  });

  it('is refused where it names an action that does not come after', () => {
    const wrong = String(pair['flows/pair.yaml']).replace('until: scan', 'until: scam');
    assert.deepEqual(rulesOf({ ...pair, 'flows/pair.yaml': wrong }), ['name-unknown content/flows/pair.yaml:10:57']);
  });
});

describe('The guide’s own words', () => {
  it('are refused for a device or branch that the flow does not have', () => {
    const words = String(pair['flows/pair.da.yaml']).replace('tablet:', 'tabel:').replace('no-tablet:', 'nobody:');
    assert.deepEqual(rulesOf({ ...pair, 'flows/pair.da.yaml': words }), ['unknown-key content/flows/pair.da.yaml:1:30', 'unknown-key content/flows/pair.da.yaml:2:48']);
  });
});

describe('A heading whose words are those of a place on the page', () => {
  it('gets a fragment of its own, and links to it lead there', () => {
    const site = (fragment: string) => ({
      ...changed('articles/about.da.mdx', 'Siden er lavet til test.', '## Support\n\nRing.'),
      ...changed('articles/home.da.mdx', 'Her er hjælp.', `Her er [hjælp](page:about#${fragment}).`),
    });
    const view = viewAt(siteOf(site('support-2')), '/da/om/', 'article');
    const [part] = view.parts;
    assert.ok(part?.kind === 'prose');
    assert.match(part.prose.html, /<h2 id="support-2">/);
    assert.deepEqual(rulesOf(site('support')).map((rule) => rule.split(' ')[0]), ['page-fragment']);
  });
});
