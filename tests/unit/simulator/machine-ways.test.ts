import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actionNow, actionsDone, nextStops, screenOn, start } from '../../../src/simulator/machine.ts';
import type { State } from '../../../src/simulator/machine.ts';
import { act, back, choiceRunsOut, doneIn, enter, fork, go, jump, press, run, runOut, twice, twoPhones } from './support.ts';

const screens = (state: State) => [screenOn(twoPhones, state, 0), screenOn(twoPhones, state, 1)];

/** The old phone shows its code. */
const shown = run(twoPhones, [press('menu', 'show'), press('allow', 'yes'), act('qr')]);
/** The new phone is in the hand, and its app is begun. */
const begun = run(twoPhones, [go, press('begin', 'start')], shown);

describe('Two phones', () => {
  it('show what comes first on each', () => {
    assert.deepEqual(screens(start), ['menu', 'begin']);
  });

  it('move each by what is done on it alone', () => {
    assert.deepEqual(screens(shown), ['qr', 'begin']);
    assert.deepEqual(screens(begun), ['qr', 'camera']);
  });

  it('take turns: a press on the one that is put aside is told so, and changes nothing', () => {
    const early = run(twoPhones, [press('begin', 'start')]);
    assert.deepEqual([doneIn(early), early.tries, early.answer], [[], 1, { kind: 'aside', screen: 'begin', control: 'start' }]);
    const late = run(twoPhones, [act('qr')], begun);
    assert.deepEqual([late.done, late.answer], [begun.done, { kind: 'aside', screen: 'qr' }]);
  });

  it('change hands by saying so, and not by pressing', () => {
    assert.deepEqual(run(twoPhones, [press('begin', 'start')], shown).answer, { kind: 'away', screen: 'begin', control: 'start' });
    assert.deepEqual(doneIn(run(twoPhones, [go, press('begin', 'start')], shown)), [0, 1, 2, 3, 4]);
  });

  it('are both brought to where an action finds them', () => {
    assert.deepEqual(screens(run(twoPhones, [jump(5)])), ['qr', 'camera']);
    assert.deepEqual(screens(run(twoPhones, [jump(6), jump(1)])), ['allow', 'begin']);
  });
});

describe('A time limit that is over', () => {
  it('leads its phone back to where the time began, and keeps what was done before that', () => {
    const state = run(twoPhones, [runOut('qr')], run(twoPhones, [press('menu', 'show'), press('allow', 'yes')]));
    assert.deepEqual([screens(state), doneIn(state), state.answer], [['menu', 'begin'], [], { kind: 'over', screen: 'qr' }]);
  });

  it('keeps what was done on the other phone, and away from both', () => {
    const state = run(twoPhones, [runOut('qr')], begun);
    assert.deepEqual([screens(state), doneIn(state), actionNow(twoPhones, state)], [['menu', 'camera'], [3, 4], 0]);
    assert.deepEqual(actionsDone(twoPhones, state), [3, 4]);
  });

  it('has the reader do that part again, and go on where the other phone was left', () => {
    const again = run(twoPhones, [runOut('qr'), press('menu', 'show'), press('allow', 'yes'), act('qr')], begun);
    assert.deepEqual([screens(again), actionNow(twoPhones, again)], [['qr', 'camera'], 5]);
    const end = run(twoPhones, [act('camera'), press('ready', 'ok')], again);
    assert.deepEqual([actionNow(twoPhones, end), actionsDone(twoPhones, end)], [undefined, [0, 1, 2, 3, 4, 5, 6]]);
  });

  it('takes with it what came after a choice that is to be made again, on the other phone too', () => {
    const state = run(choiceRunsOut, [press('ask', 'yes'), act('code'), act('camera'), runOut('code')]);
    assert.deepEqual([doneIn(state), nextStops(choiceRunsOut, state), screenOn(choiceRunsOut, state, 1)], [[], [0, 1], 'camera']);
  });

  it('can be tried on that screen alone, and only where something follows from it', () => {
    assert.equal(run(twoPhones, [runOut('qr')]), start);
    assert.equal(run(twoPhones, [runOut('menu')]), start);
  });

  it('can be gone back from, one thing at a time', () => {
    const state = run(twoPhones, [runOut('qr'), back], begun);
    assert.deepEqual([screens(state), doneIn(state)], [['menu', 'begin'], [3]]);
  });
});

describe('A fork', () => {
  const atFork = run(fork, [press('choose', 'device')]);

  it('leaves every branch open, and names the first', () => {
    assert.deepEqual([nextStops(fork, atFork), actionNow(fork, atFork)], [[1, 3], 1]);
  });

  it('is answered as ever where neither branch is taken', () => {
    assert.deepEqual(run(fork, [press('have', 'help')], atFork).answer, { kind: 'wrong', screen: 'have', control: 'help' });
  });

  it('is closed by the first thing that is done on a branch', () => {
    assert.deepEqual(nextStops(fork, run(fork, [press('have', 'order')], atFork)), [2]);
    assert.deepEqual(nextStops(fork, run(fork, [press('have', 'activate')], atFork)), [4]);
  });

  it('ends where its branch ends, without what comes after', () => {
    const end = run(fork, [press('have', 'order'), act('form')], atFork);
    assert.deepEqual([actionNow(fork, end), screenOn(fork, end, 0), actionsDone(fork, end)], [undefined, 'ordered', [0, 1]]);
  });

  it('goes on after its other branch, without what the first one asks for', () => {
    const after = run(fork, [press('have', 'activate'), enter('number', 'ABC-123')], atFork);
    assert.deepEqual([actionNow(fork, after), screenOn(fork, after, 0)], [4, 'finish']);
    const end = run(fork, [press('finish', 'ok')], after);
    assert.deepEqual([actionNow(fork, end), actionsDone(fork, end)], [undefined, [0, 2, 3, 4]]);
  });

  it('is open again to who goes back', () => {
    assert.deepEqual(nextStops(fork, run(fork, [press('have', 'order'), back], atFork)), [1, 3]);
  });

  it('names the branch that the reader has asked to be shown, and leaves the other open', () => {
    for (const action of [1, 2]) {
      const state = run(fork, [jump(action)]);
      assert.deepEqual([doneIn(state), actionNow(fork, state), nextStops(fork, state).toSorted()], [[0], action, [1, 3]]);
    }
    assert.deepEqual(doneIn(run(fork, [jump(2), press('have', 'order'), act('form')])), [0, 1, 2]);
  });

  it('is passed on the way to a later action of a branch by that branch', () => {
    const state = run(fork, [jump(3)]);
    assert.deepEqual([doneIn(state), actionNow(fork, state), screenOn(fork, state, 0)], [[0, 3], 3, 'number']);
  });

  it('is passed on the way to what comes after by a branch that does not end', () => {
    const state = run(fork, [jump(4)]);
    assert.deepEqual([doneIn(state), actionNow(fork, state), screenOn(fork, state, 0)], [[0, 3, 4], 4, 'finish']);
  });
});

describe('A branch that comes again', () => {
  it('is taken by who took it before, and passed over by who did not', () => {
    assert.equal(actionNow(twice, run(twice, [press('have', 'skip'), go])), 3);
    assert.equal(actionNow(twice, run(twice, [press('have', 'order'), go])), 4);
  });

  it('is reached by its own first part', () => {
    assert.deepEqual(doneIn(run(twice, [jump(3)])), [1, 2]);
  });

  it('is not forced on who is shown what comes after it', () => {
    assert.deepEqual(doneIn(run(twice, [jump(4)])), [0, 2]);
  });
});
