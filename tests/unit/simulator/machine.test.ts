import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actionNow, actionsDone, isCovered, nextStops, screenOn, start, stopsOf } from '../../../src/simulator/machine.ts';
import { act, back, doneIn, enter, go, jump, onePhone, personDone, pins, press, restart, run, show, uncover } from './support.ts';

/** To the screen of the code, with one of the two countries. */
const toCode = [go, press('front', 'open'), press('country', 'greenland'), press('country', 'next')];

describe('The stops of a flow', () => {
  it('are its inputs in their order, and one for an action that is done away from the screen', () => {
    assert.deepEqual(stopsOf(onePhone), [
      { action: 0, controls: [] },
      { action: 1, screen: 'front', controls: ['open'] },
      { action: 2, screen: 'country', controls: ['denmark', 'greenland'] },
      { action: 2, screen: 'country', controls: ['next'] },
      { action: 3, screen: 'code', controls: [] },
      { action: 3, screen: 'code', controls: ['next'] },
    ]);
  });
});

describe('What is right', () => {
  it('leads from the first action to the end, where nothing is left to be done', () => {
    const end = run(onePhone, [...toCode, enter('code', '1234'), press('code', 'next')]);
    assert.deepEqual(doneIn(end), [0, 1, 2, 3, 4, 5]);
    assert.equal(screenOn(onePhone, end, 0), 'end');
    assert.deepEqual([actionNow(onePhone, end), nextStops(onePhone, end), actionsDone(onePhone, end)], [undefined, [], [0, 1, 2, 3]]);
  });

  it('moves the phone to the screen that it leads to, and the list to the next action', () => {
    assert.deepEqual([screenOn(onePhone, start, 0), actionNow(onePhone, start)], ['front', 0]);
    const opened = run(onePhone, [go, press('front', 'open')]);
    assert.deepEqual([screenOn(onePhone, opened, 0), actionNow(onePhone, opened), actionsDone(onePhone, opened)], ['country', 2, [0, 1]]);
  });

  it('is any one of the options, where any may be taken, and the one that was taken is kept', () => {
    assert.deepEqual(run(onePhone, toCode.slice(0, 3)).done.at(-1), { stop: 2, by: 'greenland' });
    assert.deepEqual(run(onePhone, [go, press('front', 'open'), press('country', 'denmark')]).done.at(-1), { stop: 2, by: 'denmark' });
  });

  it('does an action only when each of its inputs is done', () => {
    assert.deepEqual(actionsDone(onePhone, run(onePhone, toCode.slice(0, 3))), [0, 1]);
    assert.deepEqual(actionsDone(onePhone, run(onePhone, toCode)), [0, 1, 2]);
  });

  it('clears what was answered, and begins to count tries anew', () => {
    const state = run(onePhone, [go, press('front', 'help'), press('front', 'help'), press('front', 'open')]);
    assert.deepEqual([state.tries, state.answer], [0, undefined]);
  });
});

describe('What is wrong', () => {
  it('is answered with what was pressed, and changes nothing but the number of tries', () => {
    const before = run(onePhone, [go]);
    const once = run(onePhone, [press('front', 'help')], before);
    assert.deepEqual(once, { ...before, tries: 1, answer: { kind: 'wrong', screen: 'front', control: 'help' } });
    assert.equal(run(onePhone, [press('front', 'help')], once).tries, 2);
  });

  it('is to press "next" before an option is taken', () => {
    const state = run(onePhone, [go, press('front', 'open'), press('country', 'next')]);
    assert.deepEqual(state.answer, { kind: 'wrong', screen: 'country', control: 'next' });
    assert.deepEqual(doneIn(state), [0, 1]);
  });

  it('is to do something on a screen where something is to be pressed', () => {
    assert.deepEqual(run(onePhone, [go, act('front')]).answer, { kind: 'wrong', screen: 'front' });
  });

  it('means nothing on a screen that no phone shows', () => {
    const before = run(onePhone, [go]);
    for (const event of [press('country', 'denmark'), press('nowhere', 'open'), enter('code', '1234'), act('end')]) assert.equal(run(onePhone, [event], before), before);
  });
});

describe('An action away from the screen', () => {
  it('comes first: a press on the phone is told so', () => {
    const state = run(onePhone, [press('front', 'open')]);
    assert.deepEqual([doneIn(state), state.answer], [[], { kind: 'away', screen: 'front', control: 'open' }]);
  });

  it('is done by saying so, and only when it is its turn', () => {
    assert.deepEqual(doneIn(run(onePhone, [go])), [0]);
    const before = run(onePhone, [go]);
    assert.equal(run(onePhone, [go], before), before);
  });
});

describe('A made-up value', () => {
  it('must be there before the screen goes on', () => {
    const state = run(onePhone, [...toCode, press('code', 'next')]);
    assert.deepEqual([doneIn(state), state.tries, state.answer], [[0, 1, 2, 3], 1, { kind: 'empty', screen: 'code', control: 'next' }]);
  });

  it('is the only one that is taken; another is kept nowhere', () => {
    const state = run(onePhone, [...toCode, enter('code', '9876')]);
    assert.deepEqual([doneIn(state), state.tries, state.answer], [[0, 1, 2, 3], 1, { kind: 'not-real', screen: 'code' }]);
    assert.ok(!JSON.stringify(state).includes('9876'));
  });

  it('is not taken with a letter more, or less, or a space', () => {
    for (const value of ['12345', '123', ' 1234', '']) assert.equal(run(onePhone, [...toCode, enter('code', value)]).answer?.kind, 'not-real', JSON.stringify(value));
  });

  it('is taken, and the screen waits for its "next"', () => {
    const state = run(onePhone, [...toCode, enter('code', '1234')]);
    assert.deepEqual([state.done.at(-1), screenOn(onePhone, state, 0)], [{ stop: 4, by: '1234' }, 'code']);
  });

  it('need not be given twice', () => {
    const state = run(onePhone, [...toCode, enter('code', '1234'), enter('code', '1234')]);
    assert.deepEqual([doneIn(state), state.answer], [[0, 1, 2, 3, 4], { kind: 'wrong', screen: 'code' }]);
  });

  it('leads on by itself where the screen has no control', () => {
    assert.equal(screenOn(pins, run(pins, [press('intro', 'next'), uncover, enter('choose', '4050')]), 0), 'repeat');
  });

  it('is not what a screen without values takes', () => {
    assert.deepEqual(run(onePhone, [go, enter('front', '1234')]).answer, { kind: 'not-real', screen: 'front' });
  });

  it('is not done by doing something else on its screen', () => {
    assert.deepEqual(run(onePhone, [...toCode, act('code')]).answer, { kind: 'empty', screen: 'code' });
  });
});

describe('A PIN that is picked twice', () => {
  const chosen = run(pins, [press('intro', 'next'), uncover, enter('choose', '7080')]);

  it('may be any of the three', () => {
    for (const value of ['1020', '4050', '7080']) {
      const state = run(pins, [press('intro', 'next'), uncover, enter('choose', value), enter('repeat', value)]);
      assert.deepEqual([actionNow(pins, state), screenOn(pins, state, 0)], [2, 'ready']);
    }
  });

  it('is none but the three', () => {
    assert.deepEqual(run(pins, [enter('repeat', '1111')], chosen).answer, { kind: 'not-real', screen: 'repeat' });
  });

  it('is to be picked from the start again where the second differs', () => {
    const state = run(pins, [enter('repeat', '1020')], chosen);
    assert.deepEqual([doneIn(state), screenOn(pins, state, 0), state.answer], [[0], 'choose', { kind: 'differs', screen: 'repeat' }]);
  });

  it('may then be another', () => {
    const state = run(pins, [enter('repeat', '1020'), uncover, enter('choose', '1020'), enter('repeat', '1020')], chosen);
    assert.deepEqual(state.done.slice(1), [{ stop: 1, by: '1020' }, { stop: 2, by: '1020' }]);
  });
});

describe('A private screen', () => {
  const before = run(pins, [press('intro', 'next')]);

  it('is covered, and nothing can be done on it', () => {
    assert.equal(isCovered(pins, before), true);
    for (const event of [enter('choose', '1020'), enter('choose', 'secret'), press('choose', 'next'), act('choose')]) assert.equal(run(pins, [event], before), before);
  });

  it('is uncovered by the person, who then does it', () => {
    const state = run(pins, [uncover], before);
    assert.deepEqual([isCovered(pins, state), state.done], [false, before.done]);
    assert.deepEqual(doneIn(run(pins, [enter('choose', '1020')], state)), [0, 1]);
  });

  it('stays uncovered for all of the action, and the next one is not covered', () => {
    const half = run(pins, [uncover, enter('choose', '1020')], before);
    assert.equal(isCovered(pins, half), false);
    assert.equal(isCovered(pins, run(pins, [enter('repeat', '1020')], half)), false);
  });

  it('is covered again where the reader goes back to it, or the two PIN codes differ', () => {
    const half = run(pins, [uncover, enter('choose', '1020')], before);
    assert.equal(isCovered(pins, run(pins, [back], half)), true);
    assert.equal(isCovered(pins, run(pins, [enter('repeat', '4050')], half)), true);
  });

  it('is done as a whole when the person says so, with one and the same PIN', () => {
    const state = run(pins, [personDone], before);
    assert.deepEqual([actionNow(pins, state), state.done.slice(1)], [2, [{ stop: 1, by: '1020' }, { stop: 2, by: '1020' }]]);
  });

  it('is not done by somebody who says so while it is uncovered, or where nothing is private', () => {
    const open = run(pins, [uncover], before);
    assert.equal(run(pins, [personDone], open), open);
    for (const event of [personDone, uncover]) assert.equal(run(pins, [event]), start);
  });
});

describe('Help', () => {
  it('marks what is to be done, counts as no try, and does nothing by itself', () => {
    const before = run(onePhone, [go, press('front', 'help')]);
    assert.deepEqual(run(onePhone, [show], before), { ...before, answer: { kind: 'show' } });
  });

  it('has nothing to show at the end', () => {
    const end = run(onePhone, [...toCode, enter('code', '1234'), press('code', 'next')]);
    for (const event of [show, press('end', 'open'), go]) assert.equal(run(onePhone, [event], end), end);
  });
});

describe('Going back', () => {
  it('undoes the last thing that was done, and what was answered', () => {
    const state = run(onePhone, [...toCode, enter('code', 'wrong'), back]);
    assert.deepEqual(state, { done: [{ stop: 0, by: '' }, { stop: 1, by: 'open' }, { stop: 2, by: 'greenland' }], tries: 0 });
    assert.equal(screenOn(onePhone, state, 0), 'country');
  });

  it('does nothing at the start', () => {
    assert.deepEqual(run(onePhone, [back]), start);
  });

  it('leads back from the end', () => {
    assert.equal(actionNow(onePhone, run(onePhone, [...toCode, enter('code', '1234'), press('code', 'next'), back])), 3);
  });

  it('to the start is one press', () => {
    assert.deepEqual(run(onePhone, [...toCode, restart]), start);
  });
});

describe('Showing an action on the phone', () => {
  it('does everything before it, and nothing of it', () => {
    const shown = onePhone.actions.map((_, action) => run(onePhone, [jump(action)]));
    assert.deepEqual(shown.map(doneIn), [[], [0], [0, 1], [0, 1, 2, 3]]);
    assert.deepEqual(shown.map((state) => [actionNow(onePhone, state), screenOn(onePhone, state, 0)]), [[0, 'front'], [1, 'front'], [2, 'country'], [3, 'code']]);
  });

  it('leads back as well as on', () => {
    assert.deepEqual(doneIn(run(onePhone, [...toCode, jump(1)])), [0]);
  });

  it('picks the same PIN twice on the way', () => {
    assert.deepEqual(run(pins, [jump(2)]).done, [{ stop: 0, by: 'next' }, { stop: 1, by: '1020' }, { stop: 2, by: '1020' }]);
  });

  it('covers a private action that it leads to, though it was uncovered before', () => {
    assert.equal(isCovered(pins, run(pins, [jump(1), uncover, jump(1)])), true);
  });

  it('changes nothing for an action that is not there', () => {
    const before = run(onePhone, [go]);
    for (const action of [-1, 4, 99, 1.5, Number.NaN]) assert.equal(run(onePhone, [jump(action)], before), before, `${action}`);
  });
});
