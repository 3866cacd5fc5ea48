import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawingsOf, screenViews } from '../../../src/model/screens.ts';
import type { ControlView, ScreenView } from '../../../src/model/screen-view.ts';
import { changed, language, siteOf } from './support.ts';
import type { Changes } from './support.ts';

const flow = 'flows/open-app.yaml';
const da = 'flows/open-app.da.yaml';
const en = 'flows/open-app.en.yaml';

function screens(changes: Changes = {}, code = 'da'): Record<string, ScreenView> {
  const site = siteOf(changes);
  return Object.fromEntries(screenViews(site.flows.get('open-app')!, { site, language: language(site, code) }).map((one) => [one.id, one]));
}

const control = (view: ScreenView | undefined, id: string): ControlView => view!.controls.find((one) => one.id === id)!;

/** Words with their language, and whether they are a description: "Åbn (da)", "(da, described)". */
const said = ({ words, described }: { words: { text: string; lang: string }; described: boolean }) => `${words.text} (${words.lang}${described ? ', described' : ''})`;

describe('The words on a drawn screen', () => {
  it('are the app’s own where they are known, and a description by the guide where they are not', () => {
    const { front, code } = screens();
    assert.deepEqual([said(front!.title), said(control(front, 'open'))], ['Velkommen (da)', 'Åbn (da)']);
    assert.equal(said(code!.title), 'Appen beder om en kode (da, described)');
  });

  it('are those of the reader’s language where that has them', () => {
    const words = { [en]: 'screens:\n  front: { title: Welcome, controls: { open: Open } }\nguide:\n  code: { name: The app asks for a code, value: Code }\n' };
    const { front, code, end } = screens(words, 'en');
    assert.deepEqual([said(front!.title), said(control(front, 'open')), said(code!.title), code!.value?.label.text], ['Welcome (en)', 'Open (en)', 'The app asks for a code (en, described)', 'Code']);
    // What English lacks is taken from Danish, and says so.
    assert.deepEqual([said(control(front, 'help')), said(end!.title)], ['Hjælp (da)', 'Appen er klar (da, described)']);
  });

  it('of the app in another language go before a description in the reader’s', () => {
    const { front } = screens({ [en]: 'guide:\n  front: { name: The first screen, controls: { open: { name: To open } } }\n' }, 'en');
    assert.deepEqual([said(front!.title), said(control(front, 'open'))], ['Velkommen (da)', 'Åbn (da)']);
  });

  it('of the app have no soft hyphens, since they are quoted to the letter; those of the guide have', () => {
    const kl = { 'flows/open-app.kl.yaml': 'screens:\n  front: { title: Nalunaarasuartaateeranngualioqatigiiffissuaatilik }\nguide:\n  end: { name: Nalunaarasuartaateeranngualioqatigiiffissuaatilik }\n' };
    const { front, end } = screens(kl, 'kl');
    assert.equal(front!.title.words.soft, undefined);
    assert.match(end!.title.words.soft!, /\u00AD/);
  });
});

describe('What the guide says of a screen', () => {
  const changes: Changes = {
    ...changed(flow, 'next: end }', 'next: wait }\n  wait: { kind: waiting, device: phone, limit: { minutes: 3 }, runsOut: front, next: end }', 'inputs: [code]', 'inputs: [code, wait]'),
    ...changed(da, 'controls: { open: Åbn, help: Hjælp }', 'controls: { open: Åbn }', 'guide:\n', 'guide:\n  wait: { name: Vent, act: Vent på appen, wrong: Tiden er gået. }\n  front: { controls: { open: Her begynder I., help: { name: Hjælp, hint: Her er der hjælp. } } }\n'),
  };

  it('is what its controls are for, in a sentence alone or beside a name', () => {
    const { front } = screens(changes);
    assert.deepEqual([control(front, 'open').hint?.text, control(front, 'help').hint?.text], ['Her begynder I.', 'Her er der hjælp.']);
    assert.equal(said(control(front, 'help')), 'Hjælp (da, described)');
  });

  it('is what hands, eyes or waiting do, and the answer to what goes wrong', () => {
    const { wait, code } = screens(changes);
    assert.deepEqual([wait!.act?.text, wait!.wrong?.text, wait!.limit?.text, wait!.runsOut], ['Vent på appen', 'Tiden er gået.', 'Tidsfrist: 3 minutter', true]);
    assert.deepEqual([code!.act, code!.wrong, code!.limit, code!.runsOut], [undefined, undefined, undefined, false]);
  });

  it('stands under its own language where the reader’s has none', () => {
    const { wait } = screens(changes, 'en');
    assert.deepEqual([wait!.act?.lang, wait!.wrong?.lang, wait!.limit?.lang], ['da', 'da', 'en']);
  });
});

describe('What nobody has seen', () => {
  it('is marked: an inferred screen, or a label that is our own translation', () => {
    assert.equal(screens()['front']!.inferred, false);
    assert.equal(screens(changed(flow, 'kind: options, device: phone', 'kind: options, device: phone, inferred: true'))['front']!.inferred, true);
    assert.equal(screens(changed(da, 'title: Velkommen', 'title: { words: Velkommen, unchecked: true }'))['front']!.inferred, true);
    assert.equal(screens(changed(da, 'open: Åbn', 'open: { words: Åbn, unchecked: true }'))['front']!.inferred, true);
  });

  it('is no matter to who reads the app’s words in a language in which they are known', () => {
    const words = { ...changed(da, 'open: Åbn', 'open: { words: Åbn, unchecked: true }'), [en]: 'screens:\n  front: { controls: { open: Open } }\n' };
    assert.deepEqual([screens(words, 'da')['front']!.inferred, screens(words, 'en')['front']!.inferred], [true, false]);
  });

  it('is said to who reads them in another language, for want of their own', () => {
    assert.equal(screens(changed(da, 'open: Åbn', 'open: { words: Åbn, unchecked: true }'), 'en')['front']!.inferred, true);
  });
});

describe('The look of a control', () => {
  const looks = (kind: string, controls: string, more = '') => {
    const ids = [...controls.matchAll(/(\w+):/g)].map(([, id]) => id!);
    const changes = {
      ...changed(flow, '{ kind: options, device: phone, controls: { open: code, help: leaves } }', `{ kind: ${kind}, device: phone, ${more}controls: { ${controls} } }`, '[front.open]', '[front.next]'),
      ...changed(da, 'open: Åbn, help: Hjælp', ids.map((id) => `${id}: Åbn`).join(', ')),
    };
    return screens(changes)['front']!.controls.map(({ id, look, selected }) => `${id} ${look}${selected ? ' selected' : ''}`);
  };

  it('is that of a button where it goes on', () => {
    assert.deepEqual(looks('information', 'next: code, help: leaves'), ['next button', 'help button']);
    assert.deepEqual(looks('options', 'next: code, help: leaves'), ['next button', 'help button']);
  });

  it('is that of an option where it only selects, and of what stands beside it', () => {
    assert.deepEqual(looks('options', 'app: front, paper: leaves, next: code'), ['app option', 'paper option', 'next button']);
    assert.deepEqual(looks('list', 'one: front, two: front, next: code'), ['one option', 'two option', 'next button']);
  });

  it('is that of a tick where it selects on a screen that is no list', () => {
    assert.deepEqual(looks('consent', 'yes: front, next: code'), ['yes tick', 'next button']);
  });

  it('says which is selected when the screen opens', () => {
    assert.deepEqual(looks('options', 'app: front, paper: leaves, next: code', 'selected: paper, '), ['app option', 'paper option selected', 'next button']);
  });
});

describe('The value of a screen', () => {
  it('has its label, its digits and the one that is made up', () => {
    assert.deepEqual(screens()['code']!.value, { label: { text: 'Kode', lang: 'da', dir: 'ltr' }, values: ['1234'], digits: 4, twice: false, message: false });
    assert.equal(screens()['front']!.value, undefined);
  });

  it('says that it is typed twice, or comes in a text message', () => {
    const { code } = screens(changed(flow, 'digits: 4,', 'twice: true, message: true,'));
    assert.deepEqual([code!.value?.digits, code!.value?.twice, code!.value?.message], [undefined, true, true]);
  });

  it('is picked from the same three where a PIN is repeated', () => {
    const pins = {
      ...changed(flow, 'code: { kind: code, device: phone, digits: 4, practice: "1234", next: end }', 'code: { kind: pin, device: phone, digits: 4, practice: ["1020", "4050", "7080"], next: again }\n  again: { kind: pin, device: phone, repeats: code, next: end }'),
      ...changed(da, 'guide:\n', 'guide:\n  again: { name: Igen, value: Den samme }\n'),
    };
    const { code, again } = screens(pins);
    assert.deepEqual([code!.repeated, again!.repeated], [false, true]);
    assert.deepEqual([again!.value?.label.text, again!.value?.digits, again!.value?.values], ['Den samme', 4, ['1020', '4050', '7080']]);
  });
});

describe('The drawings beside an action', () => {
  const drawn = (inputs: readonly string[], changes: Changes = {}) => {
    const site = siteOf(changes);
    return drawingsOf(site.flows.get('open-app')!, inputs, { site, language: language(site, 'da') }).map(({ screen, marked }) => [screen.id, marked]);
  };

  it('are its screens, each with what to press on it', () => {
    assert.deepEqual(drawn(['front.open', 'code']), [['front', ['open']], ['code', ['']]]);
  });

  it('show a screen once for all that is done on it in a row', () => {
    assert.deepEqual(drawn(['code', 'code.next', 'front.open', 'code']), [['code', ['', 'next']], ['front', ['open']], ['code', ['']]]);
  });

  it('mark every control of which any is right', () => {
    const more = { ...changed(flow, 'open: code', 'open: code, more: code'), ...changed(da, 'open: Åbn', 'open: Åbn, more: Mere') };
    assert.deepEqual(drawn(['front'], more), [['front', ['open', 'more']]]);
  });

  it('are none for an action away from the screen', () => {
    assert.deepEqual(drawn([]), []);
  });
});
