import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Flow } from '../../../src/model/flow.ts';
import { canBePractised, phoneOf, practiceFlow, practiceInput } from '../../../src/model/practice-flow.ts';
import { changed, siteOf, wordsFor } from './support.ts';

/** The flow of the tiny site with another text. */
function flowOf(text: string): Flow {
  const two = text.includes('id: b') ? text : `${text}  - { id: b, actor: app }\n`;
  return siteOf({ 'flows/open-app.yaml': two, 'flows/open-app.da.yaml': two.includes('screens:') ? wordsFor(two) : null }).flows.get('open-app')!;
}

const pair = flowOf(`devices: [phone, browser, tablet]
start: method
screens:
  method: { kind: options, device: phone, selected: app, controls: { app: method, chip: method, paper: leaves, next: form } }
  form: { kind: field, device: browser, practice: abc, controls: { next: code } }
  code: { kind: qr, device: phone, limit: { minutes: 3 }, runsOut: method, next: scan }
  scan: { kind: camera, device: tablet, next: choose }
  choose: { kind: pin, device: tablet, digits: 4, practice: ["1020", "4050", "7080"], next: again }
  again: { kind: pin, device: tablet, repeats: choose, next: leaves }
actions:
  - { id: a, actor: helper, inputs: [method, method.next, form, form.next] }
  - { id: b, actor: app, inputs: [code] }
`);

describe('A flow that is practised', () => {
  it('has each screen on its drawn phone: a browser is on the phone that it is listed after', () => {
    const phones = Object.entries(practiceFlow(pair).screens).map(([id, { phone }]) => [id, phone]);
    assert.deepEqual(phones, [['method', 0], ['form', 0], ['code', 0], ['scan', 1], ['choose', 1], ['again', 1]]);
  });

  it('leads nowhere from what leaves, and from what another phone shows', () => {
    const { method, code, scan, again } = practiceFlow(pair).screens;
    assert.deepEqual(method!.to, { app: 'method', chip: 'method', next: 'form' });
    assert.deepEqual([code!.next, scan!.next, again!.next], [undefined, 'choose', undefined]);
  });

  it('has the made-up values of each screen, and those of the first where they are repeated', () => {
    const { form, code, choose, again } = practiceFlow(pair).screens;
    assert.deepEqual([form!.values, code!.values], [['abc'], undefined]);
    assert.deepEqual([choose!.values, again!.values, again!.repeats], [['1020', '4050', '7080'], ['1020', '4050', '7080'], 'choose']);
  });

  it('says where a screen goes back to when its time is over, and nothing where none is', () => {
    assert.deepEqual(practiceFlow(pair).screens['code'], { phone: 0, to: {}, runsOut: 'method' });
  });

  it('takes a list alone for any of its controls but "next" and what leaves', () => {
    assert.deepEqual(practiceFlow(pair).actions[0]!.inputs, [['method', 'app', 'chip'], ['method', 'next'], ['form'], ['form', 'next']]);
    assert.deepEqual(practiceInput(pair, 'method.paper'), ['method', 'paper']);
  });

  it('says nothing that goes without saying: it travels in the page', () => {
    assert.deepEqual(practiceFlow(pair).actions[1], { inputs: [['code']], phone: 0 });
  });
});

describe('An action that is practised', () => {
  const flow = flowOf(`devices: [phone, tablet]
start: show
screens:
  show: { kind: information, device: phone, controls: { yes: leaves, no: leaves } }
  scan: { kind: camera, device: tablet, next: leaves }
actions:
  - { id: a, actor: owner, private: true, when: yes-branch, ends: true, inputs: [show.yes] }
  - { id: b, actor: owner, when: no-branch, inputs: [show.no] }
`);

  it('keeps who must look away, its branch, and where that ends', () => {
    assert.deepEqual(practiceFlow(flow).actions, [
      { inputs: [['show', 'yes']], phone: 0, private: true, when: 'yes-branch', ends: true },
      { inputs: [['show', 'no']], phone: 0, when: 'no-branch' },
    ]);
  });

  it('without a screen is on the phone of what follows, or of what came last', () => {
    const long = (first: string, second: string) =>
      practiceFlow(flowOf(`devices: [phone, tablet]\nstart: scan\nscreens:\n  scan: { kind: camera, device: tablet, next: leaves }\nactions:\n  - { id: a, actor: helper, inputs: [${first}] }\n  - { id: b, actor: helper, inputs: [${second}] }\n`)).actions.map(({ phone }) => phone);
    assert.deepEqual(long('', 'scan'), [1, 1]);
    assert.deepEqual(long('scan', ''), [1, 1]);
  });
});

describe('Whether a flow can be practised', () => {
  it('rests on whether any action is done on a screen', () => {
    assert.equal(canBePractised(siteOf().flows.get('open-app')!), true);
    assert.equal(canBePractised(flowOf('actions:\n  - { id: a, actor: helper }\n')), false);
    assert.equal(canBePractised(flowOf('start: s\nscreens:\n  s: { kind: done }\nactions:\n  - { id: a, actor: helper }\n')), false);
  });

  it('is no for one whose words cannot be read', () => {
    assert.equal(canBePractised({ ...pair, unread: true }), false);
  });
});

describe('The drawn phone of a screen', () => {
  const numbered = (devices: readonly string[], device?: string) => phoneOf({ ...pair, devices: [...devices] }, { ...pair.screens['scan']!, device });

  it('is the first where no device is named, or none is listed', () => {
    assert.deepEqual([numbered(['phone', 'tablet']), numbered([]), phoneOf(pair, undefined)], [0, 0, 0]);
  });

  it('is counted without browsers', () => {
    assert.deepEqual(['phone', 'browser', 'tablet'].map((device) => numbered(['phone', 'browser', 'tablet'], device)), [0, 0, 1]);
    assert.deepEqual(['browser', 'phone', 'tablet'].map((device) => numbered(['browser', 'phone', 'tablet'], device)), [0, 0, 1]);
    assert.deepEqual(['phone', 'tablet', 'browser'].map((device) => numbered(['phone', 'tablet', 'browser'], device)), [0, 1, 1]);
  });
});

it('The values of a screen that takes none are not handed on', () => {
  const text = changed('flows/open-app.yaml', 'kind: options, device: phone', 'kind: options, device: phone, practice: abc');
  assert.equal(practiceFlow(siteOf(text).flows.get('open-app')!).screens['front']!.values, undefined);
});
