import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SimulatorView } from '../../../src/model/screen-view.ts';
import type { Part } from '../../../src/model/view.ts';
import { changed, siteOf, viewAt } from './support.ts';
import type { Changes } from './support.ts';

const simulatorIn = (parts: readonly Part[]): SimulatorView => {
  const part = parts.find((one) => one.kind === 'walkthrough');
  assert.ok(part?.kind === 'walkthrough' && part.simulator !== undefined);
  return part.simulator;
};
const inChoice = (changes: Changes = {}, path = '/da/telefon/bestil/') => simulatorIn(viewAt(siteOf(changes), path, 'step').choices[0]!.parts);
const inStep = (changes: Changes = {}, path = '/da/telefon/finish/') => simulatorIn(viewAt(siteOf(changes), path, 'step').parts);
const english: Changes = { 'flows/open-app.en.yaml': 'screens:\n  front: { title: Welcome, controls: { open: Åbn, help: Help } }\n' };

describe('A walkthrough that can be practised', () => {
  it('is called by its number and its choice, or its step', () => {
    assert.equal(inChoice().title.text, '5A På denne telefon');
    assert.equal(inStep().title.text, '6 Afslut');
    assert.equal(inChoice({}, '/en/phone/order/').title.text, '5A On this phone');
  });

  it('brings its flow and all of its screens with it', () => {
    const { flow, screens } = inChoice();
    assert.deepEqual(flow.actions.map(({ inputs }) => inputs), [[['front', 'open']], [['code']]]);
    assert.deepEqual(screens.map(({ id }) => id), ['front', 'code', 'end']);
  });

  it('leads to its own page, in the language of the reader', () => {
    assert.equal(inChoice().page.href, '/da/practise/telefon/open-app/');
    assert.equal(inStep({}, '/en/phone/finish/').page.href, '/en/practise/phone/open-app/');
  });

  it('is left for what comes after the choices', () => {
    assert.deepEqual(inChoice().onward.map(({ href }) => href), ['#after']);
  });

  it('is left for the next step where there is no choice, and for nothing where that is the last', () => {
    const first = {
      ...changed('guides/phone/guide.yaml', '{ id: ready }', '{ id: ready, flows: [open-app] }'),
      'guides/phone/ready.da.mdx': '---\ntitle: Gør klar\ndescription: Hav tingene klar.\n---\n\n<Walkthrough flow="open-app" />\n\n1. Tryk på **Åbn**.\n2. Vent.\n',
      'guides/phone/ready.en.mdx': null,
    };
    const { next, onward } = inStep(first, '/da/telefon/ready/');
    assert.deepEqual([next?.href, next?.number, next?.title.text, onward], ['/da/telefon/bestil/', 5, 'Bestil', []]);
    assert.deepEqual([inStep().next, inStep().onward], [undefined, []]);
    assert.equal(inChoice().next, undefined);
  });
});

describe('The language of the app', () => {
  it('is said where it is not the reader’s', () => {
    assert.equal(inChoice().appLanguage, undefined);
    assert.deepEqual(inChoice({}, '/en/phone/order/').appLanguage, { text: 'Here the app is shown in Danish.', lang: 'en', dir: 'ltr' });
  });

  it('is not said where the app has the reader’s, whatever the guide describes in another', () => {
    const { appLanguage, screens } = inChoice(english, '/en/phone/order/');
    assert.equal(appLanguage, undefined);
    assert.equal(screens[1]!.title.words.lang, 'da');
  });

  it('is said where a single label lacks', () => {
    assert.equal(inChoice({ 'flows/open-app.en.yaml': String(english['flows/open-app.en.yaml']).replace(', help: Help', '') }, '/en/phone/order/').appLanguage?.text, 'Here the app is shown in Danish.');
  });
});

describe('The drawn phones', () => {
  const two: Changes = {
    ...changed('flows/open-app.yaml', 'devices: [phone]', 'devices: [phone, browser, tablet]', 'code: { kind: code, device: phone', 'code: { kind: code, device: tablet', 'end: { kind: done, device: phone', 'end: { kind: done, device: tablet'),
    ...changed('flows/open-app.da.yaml', 'screens:\n', 'devices: { phone: Telefon 1, tablet: Tavle 2 }\nscreens:\n'),
  };

  it('are one where there is one, without a name', () => {
    assert.deepEqual(inChoice().phones, [{ number: 1 }]);
  });

  it('are two with the guide’s names for them; a browser is none of them', () => {
    assert.deepEqual(inChoice(two).phones.map(({ number, words }) => `${number} ${words?.text} ${words?.lang}`), ['1 Telefon 1 da', '2 Tavle 2 da']);
    assert.deepEqual(inChoice(two, '/en/phone/order/').phones.map(({ words }) => words?.lang), ['da', 'da']);
  });
});
