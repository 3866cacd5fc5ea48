import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulesOf, wordsFor } from './support.ts';

/** The rules that the screens of a flow break; the screens begin on line 4. */
function rules(screens: string, devices = '[phone, tablet]'): string[] {
  const text = `devices: ${devices}\nstart: a\nscreens:\n${screens}\nactions:\n  - { id: one, actor: app }\n  - { id: two, actor: app }\n`;
  return rulesOf({ 'flows/open-app.yaml': text, 'flows/open-app.da.yaml': wordsFor(text) }).map((one) => one.replace(' content/flows/open-app.yaml:', ' '));
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
    assert.deepEqual(rules('  a: { kind: waiting, next: b }\n  b: { kind: waiting, next: a }'), ['flow-loop 4:3']);
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
  const actions = (lines: string) => {
    const text = `start: a\nscreens:\n  a: { kind: options, controls: { pick: a, on: leaves } }\nactions:\n${lines}\n`;
    return rulesOf({ 'flows/open-app.yaml': text, 'flows/open-app.da.yaml': wordsFor(text) }).map((one) => one.replace(' content/flows/open-app.yaml:', ' '));
  };

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

describe('The inputs of a flow', () => {
  /** The rules that a walk breaks; its actions begin on line 11. */
  const walk = (...actions: readonly string[]) => {
    const screens = `  a: { kind: options, device: phone, controls: { b: b, c: c } }
  b: { kind: waiting, device: phone, next: c }
  c: { kind: information, device: phone, controls: { go: leaves, stay: c } }
  x: { kind: options, device: tablet, controls: { y: y, z: z } }
  y: { kind: waiting, device: tablet, next: z }
  z: { kind: information, device: tablet, controls: { go: leaves } }`;
    const lines = actions.map((action, index) => `  - { id: a${index}, actor: helper, ${action} }`);
    const text = `devices: [phone, tablet]\nstart: a\nscreens:\n${screens}\nactions:\n${lines.join('\n')}\n`;
    const own = /^flow-(?:gap|bare|value|two-devices|past-end)/;
    return rulesOf({ 'flows/open-app.yaml': text, 'flows/open-app.da.yaml': wordsFor(text) }).map((one) => one.replace(' content/flows/open-app.yaml:', ' ')).filter((one) => own.test(one));
  };

  it('follow each other on each phone, whatever is done on the other between them', () => {
    assert.deepEqual(walk('inputs: [a.b, b]', 'inputs: [x.y]', 'inputs: [c.stay, c.go]', 'inputs: [y, z.go]'), []);
    assert.deepEqual(walk('inputs: [a.b]', 'inputs: [x.y]', 'inputs: [c.go]', 'inputs: [z.go]'), ['flow-gap 13:39', 'flow-gap 14:39']);
  });

  it('begin on the first screen', () => {
    assert.deepEqual(walk('inputs: [b]'), ['flow-gap 11:39']);
  });

  it('are told once where more than one way leads to the gap', () => {
    assert.deepEqual(walk('when: p, inputs: [a.b, b]', 'when: q, inputs: [a.c]', 'inputs: [b]'), ['flow-gap 13:39']);
  });

  it('must follow on every way through a fork', () => {
    assert.deepEqual(walk('when: p, inputs: [a.b, b]', 'when: q, inputs: [a.c]', 'inputs: [c.go]'), []);
    assert.deepEqual(walk('when: p, inputs: [a.b]', 'when: q, inputs: [a.c]', 'inputs: [c.go]'), ['flow-gap 13:39']);
  });

  it('need not follow on a branch that ends before them', () => {
    assert.deepEqual(walk('when: p, ends: true, inputs: [a.b]', 'when: q, inputs: [a.c]', 'inputs: [c.go]'), []);
  });

  it('follow a branch that comes again for those alone who are on it', () => {
    assert.deepEqual(walk('when: p, inputs: [a.b]', 'when: q, inputs: [a.c]', 'inputs: []', 'when: p, inputs: [b]', 'inputs: [c.go]'), []);
    assert.deepEqual(walk('when: p, inputs: [a.b]', 'when: q, inputs: [a.c]', 'inputs: []', 'when: q, inputs: [b]'), ['flow-gap 14:48']);
  });

  it('find a phone that nothing was done on the same on every branch', () => {
    assert.deepEqual(walk('when: p, inputs: [x.y]', 'when: q, inputs: [x.z]'), []);
    assert.deepEqual(walk('when: p, inputs: [x.y]', 'when: q, inputs: [z.go]'), ['flow-gap 12:48']);
  });

  it('are on one phone in one action', () => {
    assert.deepEqual(walk('inputs: [a.c, x.z]'), ['flow-two-devices 11:44']);
  });

  it('are none that nobody comes to', () => {
    assert.deepEqual(walk('inputs: [a.c]', 'ends: true, inputs: [c.go]', 'inputs: []', 'inputs: []'), ['flow-past-end 13:11']);
    assert.deepEqual(walk('when: p, ends: true, inputs: [a.b]', 'when: q, ends: true, inputs: [a.c]', 'inputs: []'), ['flow-past-end 13:11']);
  });
});
