import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ActionView, Part } from '../../../src/model/view.ts';
import { changed, siteOf, tinyFiles, viewAt } from './support.ts';
import type { Changes } from './support.ts';

const actionsOf = (parts: readonly Part[]): ActionView[] => parts.flatMap((part) => (part.kind === 'walkthrough' ? part.actions : []));
const order = (site = siteOf(), path = '/da/telefon/bestil/') => viewAt(site, path, 'step');

/** The tiny site with nine more actions before those of choice B. */
const long: Changes = {
  'flows/nine.yaml': `actions:\n${Array.from({ length: 9 }, (_, index) => `  - { id: a${index}, actor: app }`).join('\n')}\n`,
  ...changed('guides/phone/guide.yaml', '{ id: other-phone }', '{ id: other-phone, flows: [nine, open-app] }'),
  ...Object.fromEntries(
    ['da', 'en'].map((code) => {
      const name = `guides/phone/order.${code}.mdx`;
      const walkthroughs = `<Walkthrough flow="nine" />\n\n${'1. Vent.\n'.repeat(9)}\nSå:\n\n<Walkthrough flow="open-app" />\n\n1. Vent.\n2. Vent.\n\n<AfterChoices />`;
      return [name, tinyFiles[name]!.replace('<AfterChoices />', walkthroughs)];
    }),
  ),
};

describe('The numbers of actions', () => {
  it('are whole: of the step, of the choice and of the action', () => {
    const { number, choices } = order();
    assert.equal(number, 5);
    assert.deepEqual(choices.map(({ letter, id }) => [letter, id]), [['A', 'this-phone'], ['B', 'other-phone']]);
    assert.deepEqual(actionsOf(choices[0]!.parts).map((one) => one.number), ['5A.1', '5A.2']);
  });

  it('run on through a choice over its walkthroughs, and begin again in the next', () => {
    const [a, b] = order(siteOf(long)).choices;
    assert.deepEqual(actionsOf(a!.parts).map((one) => one.number), ['5A.1', '5A.2']);
    assert.deepEqual(actionsOf(b!.parts).map((one) => one.number), ['5B.1', '5B.2', '5B.3', '5B.4', '5B.5', '5B.6', '5B.7', '5B.8', '5B.9', '5B.10', '5B.11']);
  });

  it('have no letter outside choices', () => {
    const { parts } = viewAt(siteOf(), '/da/telefon/finish/', 'step');
    assert.deepEqual(actionsOf(parts).map((one) => one.number), ['6.1', '6.2']);
  });

  it('are the fragments of the actions', () => {
    assert.deepEqual(actionsOf(order().choices[0]!.parts).map((one) => one.id), ['5A.1', '5A.2']);
  });

  it('are the same in every language', () => {
    const site = siteOf(long);
    const numbers = (path: string) => order(site, path).choices.flatMap((one) => actionsOf(one.parts)).map((one) => one.number);
    assert.deepEqual(numbers('/da/telefon/bestil/'), numbers('/en/phone/order/'));
  });
});

describe('An action', () => {
  it('says whose turn it is, when to look away and how long there is, from the flow and not from the text', () => {
    const [open, code] = actionsOf(order().choices[0]!.parts);
    assert.deepEqual([open!.actor, open!.who.text, open!.private, open!.limit], ['helper', 'Dig, der hjælper', false, undefined]);
    assert.deepEqual([code!.actor, code!.who.text, code!.private, code!.limit?.text], ['owner', 'Den, du hjælper', true, 'Tidsfrist: 3 minutter']);
  });

  it('is the reader’s own in a guide for oneself', () => {
    const site = siteOf(changed('guides/phone/guide.yaml', 'audience: helper', 'audience: self'));
    assert.deepEqual(actionsOf(order(site).choices[0]!.parts).map((one) => one.who.text), ['Dig', 'Dig']);
  });
});

describe('Labels of the app', () => {
  const label = (changes: Changes, path: string) => {
    const html = actionsOf(order(siteOf(changes), path).choices[0]!.parts)[0]!.prose.html;
    return /<strong.*<\/strong>/.exec(html)?.[0];
  };

  it('stand under the language in which the app shows them', () => {
    assert.equal(label({}, '/en/phone/order/'), '<strong class="label" lang="da" dir="ltr">Åbn</strong>');
  });

  it('stand without one where that is the reader’s', () => {
    assert.equal(label({}, '/da/telefon/bestil/'), '<strong class="label">Åbn</strong>');
  });

  it('are the reader’s where the app shows the same word in both', () => {
    assert.equal(label({ 'flows/open-app.en.yaml': 'screens:\n  front: { controls: { open: Åbn } }\n' }, '/en/phone/order/'), '<strong class="label">Åbn</strong>');
  });

  it('may be the reader’s and another’s in one guide', () => {
    const changes = { 'flows/open-app.en.yaml': 'screens:\n  front: { controls: { open: Open } }\n', ...changed('guides/phone/order.en.mdx', '**Åbn**', '**Open** (**Åbn**)') };
    assert.equal(label(changes, '/en/phone/order/'), '<strong class="label">Open</strong> (<strong class="label" lang="da" dir="ltr">Åbn</strong>');
  });

  it('outside walkthroughs are plain bold words', () => {
    const site = siteOf(changed('guides/phone/ready.en.mdx', 'Find the passport.', 'Find the **passport**.'));
    const [part] = viewAt(site, '/en/phone/ready/', 'step').parts;
    assert.deepEqual(part, { kind: 'prose', prose: { html: '<p>Find the <strong>passport</strong>.</p>' } });
  });
});

describe('A missing page', () => {
  const missing = viewAt(siteOf(), '/kl/phone/order/', 'missing');

  it('says in the language that was asked for that it is not there, and names the page', () => {
    assert.deepEqual([missing.title.text, missing.title.lang], ['Qupperneq una suli kalaallisuunngilaq', 'kl']);
    assert.ok(missing.frame.headTitle.includes('Bestil'));
  });

  it('leads to each language that has it, by its own name and title', () => {
    assert.deepEqual(missing.doors.map(({ href, lang, name, title, label }) => [href, lang, name, title, label]), [
      ['/da/telefon/bestil/', 'da', 'Dansk', 'Bestil', 'Trin 5'],
      ['/en/phone/order/', 'en', 'English', 'Order', 'Step 5'],
    ]);
  });

  it('is there for the source language too', () => {
    const { doors, title } = viewAt(siteOf({ 'articles/about.da.mdx': null }), '/da/om/', 'missing');
    assert.equal(title.lang, 'da');
    assert.deepEqual(doors.map((one) => one.lang), ['en']);
  });

  it('leads to its guide only where that is in the language', () => {
    assert.equal(missing.guide, undefined);
    const site = siteOf({ 'guides/phone/ready.da.mdx': null });
    assert.equal(viewAt(site, '/da/telefon/ready/', 'missing').guide?.href, '/da/telefon/');
  });
});

describe('A step', () => {
  it('leads to its neighbours, marked where they are not in the language', () => {
    const { previous, next, steps } = order(siteOf({ 'guides/phone/finish.da.mdx': null }));
    assert.deepEqual([previous?.href, previous?.number, previous?.lacking], ['/da/telefon/ready/', 4, undefined]);
    assert.deepEqual([next?.href, next?.title.lang, next?.lacking?.text], ['/da/telefon/finish/', 'en', 'endnu ikke på dansk']);
    assert.deepEqual(steps.map((one) => [one.number, one.current]), [[4, false], [5, true], [6, false]]);
  });

  it('passes over a step that no language has, and keeps the numbers', () => {
    const { steps, next } = viewAt(siteOf({ 'guides/phone/order.da.mdx': null, 'guides/phone/order.en.mdx': null }), '/da/telefon/ready/', 'step');
    assert.deepEqual(steps.map((one) => one.number), [4, 6]);
    assert.equal(next?.number, 6);
  });
});

describe('The front page of a guide', () => {
  it('says when it was checked, and that it is overdue from the day after', () => {
    const site = siteOf();
    assert.equal(viewAt(site, '/da/telefon/', 'guide', '2027-05-23').overdue, undefined);
    const late = viewAt(site, '/en/phone/', 'guide', '2027-05-24');
    assert.equal(late.reviewed.text, 'Last checked: 23 May 2026');
    assert.equal(late.overdue?.text, 'The guide was due to be checked again by 23 May 2027. Something may have changed.');
  });
});

describe('A guide on the home page', () => {
  it('is named by its title alone where it is not in the language', () => {
    const changes = {
      'guides/phone/guide.yaml': tinyFiles['guides/phone/guide.yaml']!.replace('audience: helper', 'audience: helper\nsourceLanguage: kl'),
      'guides/phone/guide.da.mdx': null,
      'guides/phone/guide.en.mdx': null,
      'guides/phone/guide.kl.mdx': tinyFiles['guides/phone/guide.en.mdx']!.replace('title: Help with a phone', 'title: Ilitsersuutinik'),
    };
    const [card] = viewAt(siteOf(changes), '/da/', 'home').groups[0]!.guides;
    assert.deepEqual([card!.title.text, card!.title.lang, card!.lacking?.text], ['Ilitsersuutinik', 'kl', 'endnu ikke på dansk']);
    assert.deepEqual([card!.description, card!.needs], [undefined, []]);
  });
});
