import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ListItem } from 'mdast';
import type { Flow } from '../../../src/model/flow.ts';
import { lackingActions } from '../../../src/model/lacking-actions.ts';

/** A flow whose actions press the controls of one screen; in "–" nothing is pressed that has a label. */
function flowOf(actions: readonly string[]): Flow {
  const controls = Object.fromEntries(actions.filter((id) => id !== '–').map((id) => [id, id.toUpperCase()]));
  return { actions: actions.map((id, index) => ({ id: `${id}${index + 1}`, inputs: [`front.${id}`] })), words: new Map([['da', { screens: { front: { controls } } }]]) } as unknown as Flow;
}

const itemOf = (words: string): ListItem => ({ type: 'listItem', children: [{ type: 'paragraph', children: words === '' ? [] : [{ type: 'strong', children: [{ type: 'text', value: words }] }] }] });

/** The actions that are lacking, "?" where that is not sure, and the index of the item. */
function said(actions: readonly string[], words: readonly string[]) {
  const items = words.map(itemOf);
  const found = lackingActions(flowOf(actions), items);
  return found === undefined ? undefined : `${found.actions.map(({ id }) => id).join(' ')}${found.sure ? '' : '?'} ${items.indexOf(found.item)}`;
}

describe('The action that has no item in a list', () => {
  it('is known by the labels of the others, wherever it is', () => {
    assert.equal(said(['a', 'b', 'c'], ['B', 'C']), 'a1 0');
    assert.equal(said(['a', 'b', 'c'], ['A', 'C']), 'b2 1');
    assert.equal(said(['a', 'b', 'c'], ['A', 'B']), 'c3 1');
    assert.equal(said(['a', 'b', 'c', 'd'], ['B', 'D']), 'a1 c3 0');
  });

  it('may be one that has no label between those that have', () => {
    assert.equal(said(['a', '–', 'b'], ['A', 'B']), '–2 1');
    assert.equal(said(['a', '–', 'b'], ['A', '']), 'b3 1');
  });

  it('is known by the titles of screens whose controls are called alike', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const screens = Object.fromEntries(ids.map((id) => [id, { title: id.toUpperCase(), controls: { next: 'Next' } }]));
    const flow = { actions: ids.map((id) => ({ id, inputs: [`${id}.next`] })), words: new Map([['da', { screens }]]) } as unknown as Flow;
    const quoting = (...labels: readonly string[]): ListItem => ({ type: 'listItem', children: labels.map((label) => itemOf(label).children[0]!) });
    const found = lackingActions(flow, [quoting('A', 'Next'), quoting('C', 'Next'), quoting('Next')]);
    assert.deepEqual([found?.sure, found?.actions.map(({ id }) => id)], [true, ['b']]);
  });

  it('may be one of several', () => {
    assert.equal(said(['a', '–', '–', 'b'], ['A', '', 'B']), '–2 –3? 0');
    assert.equal(said(['–', '–'], ['']), '–1 –2? 0');
    assert.equal(said(['a', 'b', 'a'], ['A', 'A']), 'b2 1');
  });

  it('is none in a list that is long enough, or has nothing', () => {
    assert.equal(said(['a'], ['A']), undefined);
    assert.equal(said(['a'], ['A', 'B']), undefined);
    assert.equal(said(['a'], []), undefined);
  });

  it('is not looked for in a list that nobody has written by hand', () => {
    const many = Array.from({ length: 3000 }, () => 'a');
    assert.equal(said([...many, 'b'], many), undefined);
  });
});
