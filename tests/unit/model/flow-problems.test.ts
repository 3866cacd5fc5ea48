import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulesOf } from './support.ts';

/** The rules that the screens of a flow break; the screens begin on line 4. */
function rules(screens: string, devices = '[phone, tablet]'): string[] {
  const text = `devices: ${devices}\nstart: a\nscreens:\n${screens}\nactions:\n  - { id: one, actor: app }\n  - { id: two, actor: app }\n`;
  return rulesOf({ 'flows/open-app.yaml': text, 'flows/open-app.da.yaml': null }).map((one) => one.replace(' content/flows/open-app.yaml:', ' '));
}

describe('The screens of a flow', () => {
  it('may lead by controls and by themselves, and end in done or by leaving', () => {
    assert.deepEqual(rules('  a: { kind: options, controls: { on: b, off: leaves } }\n  b: { kind: waiting, next: c }\n  c: { kind: done }'), []);
  });

  it('may lead back, as long as there is a way out', () => {
    assert.deepEqual(rules('  a: { kind: waiting, next: b }\n  b: { kind: options, controls: { again: a, on: leaves } }'), []);
  });

  it('may begin on each device by itself', () => {
    assert.deepEqual(rules('  a: { kind: waiting, device: phone, next: leaves }\n  b: { kind: qr, device: tablet, next: leaves }'), []);
  });

  it('are refused where they lead to no screen, by a control, by themselves or by what they repeat', () => {
    assert.deepEqual(rules('  a: { kind: pin, controls: { on: x }, next: leaves }'), ['flow-target 4:35']);
    assert.deepEqual(rules('  a: { kind: pin, next: x }'), ['flow-target 4:25']);
    assert.deepEqual(rules('  a: { kind: pin, repeats: x, next: leaves }'), ['flow-target 4:28']);
  });

  it('are refused where the start is none of them', () => {
    assert.deepEqual(rules('  b: { kind: done }'), ['flow-target 2:8']);
  });

  it('are refused where nothing leads to them, or no end can be reached', () => {
    assert.deepEqual(rules('  a: { kind: done }\n  b: { kind: waiting, next: a }'), ['flow-unreachable 5:3']);
    assert.deepEqual(rules('  a: { kind: waiting, next: b }\n  b: { kind: waiting, next: a }'), ['flow-loop 4:3', 'flow-loop 5:3']);
    assert.deepEqual(rules('  a: { kind: waiting }'), ['flow-dead-end 4:3']);
  });

  it('are on a device of the flow', () => {
    assert.deepEqual(rules('  a: { kind: done, device: phone }', '[tablet]'), ['flow-device 4:28']);
  });

  it('need not be there: a flow can be actions alone', () => {
    assert.deepEqual(rulesOf({ 'flows/open-app.yaml': 'actions:\n  - { id: one, actor: app }\n  - { id: two, actor: owner, private: true }\n', 'flows/open-app.da.yaml': null }), []);
  });
});

describe('The actions of a flow', () => {
  const actions = (lines: string) => rulesOf({ 'flows/open-app.yaml': `start: a\nscreens:\n  a: { kind: options, controls: { on: leaves } }\nactions:\n${lines}\n`, 'flows/open-app.da.yaml': null }).map((one) => one.replace(' content/flows/open-app.yaml:', ' '));

  it('use screens and their controls', () => {
    assert.deepEqual(actions('  - { id: one, actor: helper, inputs: [a, a.on] }\n  - { id: two, actor: app }'), []);
    assert.deepEqual(actions('  - { id: one, actor: helper, inputs: [a, a.off] }\n  - { id: two, actor: app }'), ['flow-input 5:43']);
  });

  it('have an id each', () => {
    assert.deepEqual(actions('  - { id: one, actor: app }\n  - { id: one, actor: app }'), ['id-twice 6:11']);
  });

  it('are private to the owner alone', () => {
    for (const actor of ['helper', 'app']) assert.deepEqual(actions(`  - { id: one, private: true, actor: ${actor} }\n  - { id: two, actor: app }`), ['flow-private 5:25']);
    assert.deepEqual(actions('  - { id: one, private: true, actor: owner }\n  - { id: two, actor: app }'), []);
  });
});
