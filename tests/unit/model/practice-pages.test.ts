import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressAt, changed, problemsOf, rulesOf, siteOf, tinyFiles, viewAt } from './support.ts';
import type { Changes } from './support.ts';

/** What stands at an address, in short: "redirect /da/om/". */
function at(path: string, changes: Changes = {}): string | undefined {
  const address = addressAt(siteOf(changes), path);
  return address === undefined ? undefined : address.kind === 'redirect' ? `redirect ${address.to}` : `${address.kind} ${address.page.id} ${address.language}`;
}

const slugs: Changes = {
  ...changed('site.yaml', 'guides: [phone]', 'guides: [phone]\npractise: { slugs: { da: oev }, oldAddresses: [/da/spil/] }'),
  ...changed('flows/open-app.yaml', 'devices: [phone]', 'slugs: { da: aabn }\ndevices: [phone]'),
};

/** A second guide with the same step, in the same words. */
const second: Changes = {
  ...changed('site.yaml', 'guides: [phone]', 'guides: [phone, self]'),
  'guides/self/guide.yaml': 'audience: self\nreviewed: 2026-05-23\nreviewBy: 2027-05-23\nfirstNumber: 6\nsteps:\n  - { id: finish, flows: [open-app] }\n',
  'guides/self/guide.da.mdx': tinyFiles['guides/phone/guide.da.mdx']!.replace('Hjælp med telefon', 'Din egen telefon').replace('Vejledningen.', 'Din egen.').replace('needs: { passport: Et pas }\n', ''),
  'guides/self/finish.da.mdx': tinyFiles['guides/phone/finish.da.mdx']!.replace('Til sidst.', 'Din egen til sidst.'),
};

describe('The address of a practice', () => {
  it('has the slugs of the index, of the guide and of the flow', () => {
    assert.equal(at('/da/oev/telefon/aabn/', slugs), 'page practise/phone/open-app da');
    assert.equal(at('/en/practise/phone/open-app/', slugs), 'page practise/phone/open-app en');
    assert.equal(at('/da/oev/', slugs), 'page practise da');
  });

  it('made of ids leads to it too, and so do old ones of the index', () => {
    assert.equal(at('/da/practise/phone/open-app/', slugs), 'redirect /da/oev/telefon/aabn/');
    assert.equal(at('/da/practise/', slugs), 'redirect /da/oev/');
    assert.equal(at('/da/spil/', slugs), 'redirect /da/oev/');
  });

  it('leads to the missing page in a language that the step lacks', () => {
    assert.equal(at('/kl/practise/phone/open-app/'), 'missing practise/phone/open-app kl');
    const { title, doors } = viewAt(siteOf(), '/kl/practise/phone/open-app/', 'missing');
    assert.equal(title.lang, 'kl');
    assert.deepEqual(doors.map((door) => [door.href, door.lang, door.title]), [
      ['/da/practise/telefon/open-app/', 'da', 'Øv dig: 5A På denne telefon'],
      ['/en/practise/phone/open-app/', 'en', 'Practise: 5A On this phone'],
    ]);
  });

  it('may be no other page’s: its id is taken, and a slug that clashes is refused', () => {
    assert.deepEqual(rulesOf(changed('site.yaml', '  - { id: about, slugs: { da: om }, footer: true }', '  - { id: practise }')).filter((rule) => rule.startsWith('id-reserved')), ['id-reserved content/site.yaml:8:11']);
    const [clash] = problemsOf(changed('site.yaml', 'guides: [phone]', 'guides: [phone]\npractise: { slugs: { da: om } }'));
    assert.equal(clash?.rule, 'address-clash');
  });
});

describe('The page of a practice', () => {
  const view = viewAt(siteOf(), '/da/practise/telefon/open-app/', 'practice');

  it('has the walkthrough alone, with the numbers that it has in its step', () => {
    assert.deepEqual(view.walkthrough.actions.map((one) => one.number), ['5A.1', '5A.2']);
    assert.equal(view.title.text, 'Øv dig: 5A På denne telefon');
    assert.equal(view.walkthrough.flow, 'open-app');
  });

  it('leads back to its step, and to everything that can be practised', () => {
    assert.deepEqual([view.step.href, view.step.words.text], ['/da/telefon/bestil/', 'Bestil']);
    assert.deepEqual([view.all.href, view.all.words.text], ['/da/practise/', 'Øv dig']);
    assert.deepEqual(view.walkthrough.simulator?.onward.map((link) => link.href), ['/da/telefon/bestil/', '/da/practise/']);
  });

  it('names its languages to search engines', () => {
    assert.deepEqual(view.frame.alternates.map(({ hreflang, href }) => `${hreflang} ${href}`), ['da https://tiny.example/da/practise/telefon/open-app/', 'en https://tiny.example/en/practise/phone/open-app/']);
  });

  it('is named by its step where it stands in no choice', () => {
    const changes = changed('guides/phone/guide.yaml', '{ id: this-phone, flows: [open-app] }', '{ id: this-phone }');
    const list = (file: string) => tinyFiles[file]!.replace(/<Walkthrough[^]*?(?=<Choice)/, '');
    const site = siteOf({ ...changes, 'guides/phone/order.da.mdx': list('guides/phone/order.da.mdx'), 'guides/phone/order.en.mdx': list('guides/phone/order.en.mdx') });
    const alone = viewAt(site, '/da/practise/telefon/open-app/', 'practice');
    assert.deepEqual([alone.title.text, alone.walkthrough.actions[0]!.number], ['Øv dig: 6 Afslut', '6.1']);
  });

  it('says of itself what its step says: a draft is one here too', () => {
    const draft = changed('guides/phone/order.en.mdx', 'description: How to order.', 'description: How to order.\ndraft: true');
    assert.ok(viewAt(siteOf(draft), '/en/practise/phone/open-app/', 'practice').notices.some((one) => one.kind === 'draft'));
  });
});

describe('Two guides that use one flow', () => {
  it('have a page each to practise it', () => {
    assert.equal(at('/da/practise/telefon/open-app/', second), 'page practise/phone/open-app da');
    assert.equal(at('/da/practise/self/open-app/', second), 'page practise/self/open-app da');
    assert.equal(at('/en/practise/self/open-app/', second), 'missing practise/self/open-app en');
  });

  it('have pages with titles and descriptions of their own, though their steps are called the same', () => {
    const same = { ...second, 'guides/self/guide.yaml': String(second['guides/self/guide.yaml']).replace('firstNumber: 6', 'firstNumber: 5').replace('{ id: finish, flows: [open-app] }', '{ id: finish, choices: [{ id: this-phone, flows: [open-app] }, { id: other }] }'), 'guides/self/finish.da.mdx': tinyFiles['guides/phone/order.da.mdx']!.replace('Sådan bestiller I.', 'Sådan bestiller du.').replace('other-phone', 'other') };
    const [one, other] = ['telefon', 'self'].map((guide) => viewAt(siteOf(same), `/da/practise/${guide}/open-app/`, 'practice'));
    assert.equal(one!.title.text, other!.title.text);
    assert.notEqual(one!.frame.headTitle, other!.frame.headTitle);
    assert.notEqual(one!.frame.description, other!.frame.description);
  });

  it('stand both in the index, guide by guide', () => {
    const { guides } = viewAt(siteOf(second), '/da/practise/', 'practice-index');
    assert.deepEqual(guides.map(({ title, links }) => [title.text, links.map((link) => `${link.number.text} ${link.words.text} ${link.href}`)]), [
      ['Hjælp med telefon', ['5A På denne telefon /da/practise/telefon/open-app/']],
      ['Din egen telefon', ['6 Afslut /da/practise/self/open-app/']],
    ]);
  });
});

describe('Everything that can be practised', () => {
  it('has one page, which the home page and the guides lead to', () => {
    const site = siteOf();
    assert.equal(at('/en/practise/'), 'page practise en');
    for (const [path, kind] of [['/en/', 'home'], ['/en/phone/', 'guide']] as const) assert.deepEqual([viewAt(site, path, kind).practice?.href, viewAt(site, path, kind).practice?.words.text], ['/en/practise/', 'Practise']);
  });

  it('is a missing page in a language in which nothing can be practised', () => {
    assert.equal(at('/kl/practise/'), 'missing practise kl');
  });

  it('names what is not in the language by its title in another, and says so', () => {
    const only = { ...second, 'guides/self/finish.en.mdx': tinyFiles['guides/phone/finish.en.mdx']!.replace('At the end.', 'Your own.'), 'guides/self/finish.da.mdx': null };
    const [, self] = viewAt(siteOf(only), '/da/practise/', 'practice-index').guides;
    const [link] = self!.links;
    assert.deepEqual([link!.words.text, link!.words.lang, link!.lacking?.text], ['Practise: 6 Finish', 'en', 'endnu ikke på dansk']);
  });

  it('is nothing where no flow has a screen to do something on', () => {
    const bare = { 'flows/open-app.yaml': 'actions:\n  - { id: open, actor: helper }\n  - { id: own-code, actor: owner }\n', 'flows/open-app.da.yaml': null };
    const site = siteOf(bare);
    assert.deepEqual(site.addresses.filter((one) => one.path.includes('practise')), []);
    assert.equal(viewAt(site, '/da/', 'home').practice, undefined);
    const part = viewAt(site, '/da/telefon/finish/', 'step').parts[0];
    assert.ok(part?.kind === 'walkthrough');
    assert.deepEqual([part.simulator, part.actions.map((one) => one.drawings)], [undefined, [[], []]]);
  });

  it('has no page for a flow without screens beside one that has some', () => {
    const changes = { ...second, 'guides/self/guide.yaml': String(second['guides/self/guide.yaml']).replace('[open-app]', '[wait]'), 'guides/self/finish.da.mdx': String(second['guides/self/finish.da.mdx']).replace('open-app', 'wait').replace('**Åbn**', 'Åbn'), 'flows/wait.yaml': 'actions:\n  - { id: wait, actor: app }\n  - { id: go, actor: owner }\n' };
    assert.deepEqual([...siteOf(changes).pages.keys()].filter((id) => id.startsWith('practise')), ['practise/phone/open-app', 'practise']);
  });
});
