/** The map of a flow, on the real content: what an editor reads off it must be what the files say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flowMap } from '../../../src/editors/flow-map.ts';
import type { MapScreen } from '../../../src/editors/flow-map.ts';
import { realSite } from '../../browser/support.ts';

const site = realSite();
const mapOf = (id: string, language = 'en') => flowMap(site, site.flows.get(id)!, site.languages.get(language)!);
const screenOf = (flow: string, id: string): MapScreen => mapOf(flow).screens.find((screen) => screen.id === id)!;

describe('the map of a flow', () => {
  it('says where the flow is used, in the language asked for', () => {
    const [place, ...more] = mapOf('activate-code-display').places;
    assert.deepEqual(more, []);
    assert.equal(place!.label, '5C');
    assert.equal(place!.step.words.text, 'Activate or order MitID');
    assert.match(place!.practice!.href, /^\/en\/practise\/help-newer-phone\/activate-code-display\/$/);
    assert.match(mapOf('activate-code-display', 'da').places[0]!.practice!.href, /^\/da\/oev\//);
  });

  it('numbers actions as the page does, those of the flow before counted', () => {
    assert.deepEqual(mapOf('activate-code-display').actions.map(({ numbers }) => numbers.join()), ['5C.1', '5C.2', '5C.3', '5C.4', '5C.5', '5C.6', '5C.7', '5C.8']);
  });

  it('has every screen of every flow, each arrow from one end as from the other', () => {
    let arrows = 0;
    for (const flow of site.flows.values()) {
      const { screens } = mapOf(flow.id);
      assert.deepEqual(screens.map(({ id }) => id), Object.keys(flow.screens));
      const out = screens.flatMap((screen) => screen.rows.flatMap(({ what, kind, way }) => (way?.to === 'screen' ? [`${screen.id}${kind === 'control' ? `.${what}` : ''} → ${way.screen}`] : [])));
      const into = screens.flatMap((screen) => screen.from.map(({ by }) => `${by} → ${screen.id}`));
      assert.deepEqual(out.toSorted(), into.toSorted(), flow.id);
      arrows += out.length;
    }
    assert.ok(arrows > 40, `${arrows} arrows`);
  });

  it('tells what leaves, what only selects, and which device comes next', () => {
    const ways = Object.fromEntries(screenOf('activate-code-display', 'how-to-approve').rows.filter(({ kind }) => kind === 'control').map(({ what, way }) => [what, way]));
    assert.deepEqual(ways, {
      'on-this-phone': { to: 'leaves' },
      'other-device': { to: 'leaves' },
      'code-device': { to: 'stays' },
      next: { to: 'screen', screen: 'what-to-order' },
    });
    // A browser stands on the same phone.
    const order = screenOf('activate-code-display', 'have-one').rows.find(({ what }) => what === 'order')!;
    assert.deepEqual(order.way, { to: 'screen', screen: 'order-form' });
    const code = screenOf('activate-on-another-device', 'qr').rows.find(({ what }) => what === 'next')!;
    assert.deepEqual(code.way, { to: 'screen', screen: 'start-screen', device: 'new-device' });
  });

  it('has the words of every language, and tells what nobody knows or has checked', () => {
    const form = screenOf('activate-code-display', 'order-form');
    assert.deepEqual(form.marks, ['inferred', 'unknown']);
    const title = form.rows.find(({ what }) => what === 'title')!;
    assert.deepEqual(title.said.map(({ lang, guide }) => [lang, guide]), [['da', true], ['en', true]]);
    assert.ok(title.said.every(({ text }) => text!.length > 3));
    assert.deepEqual(screenOf('activate-code-display', 'password').values, ['only-practice-1']);
    assert.equal(screenOf('activate-code-display', 'how-to-approve').isStart, true);
  });

  it('tells by which actions a screen is used, and what is done there', () => {
    assert.deepEqual(screenOf('activate-code-display', 'password').usedBy.map(({ id }) => id), ['password']);
    const order = mapOf('activate-code-display').actions.find(({ id }) => id === 'order')!;
    assert.deepEqual(order.inputs.map(({ screen, control, does }) => [screen, control ?? does]), [['have-one', 'order'], ['order-form', 'deed']]);
    assert.deepEqual(mapOf('activate-code-display').branches.map(({ id }) => id), ['no-device', 'has-device']);
  });
});
