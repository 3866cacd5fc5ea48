/** Every promise of the drawn phone has its test: this list and the tests cannot drift apart. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { behaviours } from '../../../src/simulator/behaviours.ts';
import type { Behaviour } from '../../../src/simulator/behaviours.ts';

const tests = resolve(import.meta.dirname, '../..');

/** The titles of a test file, as they are written there; nothing where there is no such file. */
function titlesOf(file: string): string[] | undefined {
  const path = join(tests, file);
  if (!existsSync(path)) return undefined;
  return [...readFileSync(path, 'utf8').matchAll(/^\s*it\((['"`])(.*?)\1, /gm)].map(([, , title]) => title!);
}

/** What is wrong with a list of promises. */
function unkept(list: readonly Behaviour[]): string[] {
  return list.flatMap(({ promise, test: [file, title] }) => {
    const titles = titlesOf(file);
    if (titles === undefined) return [`“${promise}”: there is no file tests/${file}.`];
    const times = titles.filter((one) => one === title).length;
    return times === 1 ? [] : [`“${promise}”: tests/${file} has ${times} tests named “${title}”, not one.`];
  });
}

describe('the promises of the drawn phone', () => {
  it('each have one test', () => {
    assert.deepEqual(unkept(behaviours), []);
    assert.ok(behaviours.length >= 35, `${behaviours.length} promises`);
  });

  it('are each made once', () => {
    assert.equal(new Set(behaviours.map(({ promise }) => promise)).size, behaviours.length);
    assert.equal(new Set(behaviours.map(({ test }) => test.join(' '))).size, behaviours.length, 'and no test stands for two');
    for (const { promise } of behaviours) assert.match(promise, /\w \w.*\.$/, 'a full sentence');
  });

  it('would be missed without their tests', () => {
    const [first] = behaviours;
    const named = (file: string, title: string): Behaviour => ({ promise: first!.promise, test: [file, title] });
    const [file, title] = first!.test;
    assert.deepEqual(unkept([named(file, title)]), []);
    assert.match(unkept([named(file, `${title}!`)]).join(), /has 0 tests named/);
    assert.match(unkept([named(file, title.slice(1))]).join(), /has 0 tests named/);
    assert.match(unkept([named('browser/nowhere.test.ts', title)]).join(), /there is no file tests\/browser\/nowhere\.test\.ts/);
  });
});
