import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Found } from '../../../src/search/engine.ts';
import { rank } from '../../../src/search/rank.ts';
import type { Asked } from '../../../src/search/rank.ts';

let loaded: string[] = [];
const found = (id: string, score = 1): Found => ({
  id, score,
  data: async () => {
    loaded.push(id);
    return { raw_url: `/${id.replace(':', '/#')}`, record: { t: id, s: [] } };
  },
});
const asked = (records: readonly Found[], way: Asked['way'] = 'exact'): Asked => ({ way, keys: ['k'], found: [records] });
const parents = new Map([['p:a', 'p'], ['p:b', 'p']]);
const order = async (all: readonly Asked[], limit = 8) => (await rank(all, parents, limit)).pages.map(({ record, choices }) => [record.t, ...choices.map((one) => one.record.t)].join(' '));

describe('rank', () => {
  it('puts pages with more words of the query before those with fewer', async () => {
    assert.deepEqual(await order([asked([found('one', 3), found('both', 1)]), asked([found('both', 1)])]), ['both', 'one']);
  });
  it('puts what was found as it stands before what was guessed', async () => {
    assert.deepEqual(await order([asked([found('typo')], 'typo'), asked([found('short')], 'shortened'), asked([found('inside')], 'inside'), asked([found('begun')], 'beginning'), asked([found('exact')])]).then((all) => all.slice(0, 3)), ['exact', 'begun', 'inside']);
  });
  it('names the choices of a page under it, where they fit nearly as well, and counts it once', async () => {
    const all = [asked([found('p', 4), found('p:a', 3), found('p:b', 1), found('q', 2)])];
    assert.deepEqual(await order(all), ['p p:a', 'q']);
    assert.equal((await rank(all, parents, 8)).count, 2);
  });
  it('leads to a choice that fits better than its page', async () => {
    assert.deepEqual(await order([asked([found('p', 1), found('p:a', 3), found('p:b', 2)])]), ['p:a p:b']);
  });
  it('loads no more than is shown', async () => {
    loaded = [];
    const { count, pages } = await rank([asked(Array.from({ length: 20 }, (_, index) => found(`n${index}`, 20 - index)))], parents, 3);
    assert.deepEqual([count, pages.length, loaded], [20, 3, ['n0', 'n1', 'n2']]);
  });
  it('finds nothing where no word was found', async () => assert.deepEqual(await rank([{ way: 'exact', keys: [], found: [] }], parents, 8), { count: 0, pages: [] }));
});
