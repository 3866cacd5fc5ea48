import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { countTests } from '../../../scripts/counts.mjs';
import { createProgress } from '../../../scripts/progress.mjs';
import { runTests } from '../../../scripts/test-phases.mjs';
import { folder } from './project.ts';

const progress = createProgress({ stream: { write: () => true } });
const head = `import { describe, it, test } from 'node:test'; import assert from 'node:assert/strict';\n`;

/** Runs Node's test runner on files in a folder of their own. */
async function results(t: TestContext, files: Record<string, string>, grep?: string) {
  const dir = folder(t, Object.fromEntries(Object.entries(files).map(([name, text]) => [name, head + text])));
  return runTests('Tests', ['*.test.ts'], { progress, cwd: dir, grep });
}

describe('what a test run is counted as', () => {
  it('tests are counted, groups of tests are not', async (t) => {
    const { passed, failures } = await results(t, {
      'a.test.ts': `describe('g', () => { it('one', () => {}); describe('h', () => { it('two', () => {}); }); });
        test('parent', async (t) => { await t.test('three', () => {}); });`,
    });
    assert.deepEqual([passed, failures], [3, []]);
  });

  it('a failure names its groups, its place and its reason, once', async (t) => {
    const { passed, failures } = await results(t, {
      'a.test.ts': `describe('prices', () => { it('adds', () => { assert.equal(1 + 1, 3, 'one and one'); }); it('works', () => {}); });`,
    });
    assert.equal(passed, 1);
    assert.equal(failures.length, 1);
    assert.match(failures[0]?.where ?? '', /^a\.test\.ts:2 {2}prices › adds$/);
    assert.match(failures[0]?.message ?? '', /^one and one/);
    assert.match(failures[0]?.message ?? '', /a\.test\.ts:2:/);
  });

  it('a file that does not load is a failure that says why', async (t) => {
    const { failures } = await results(t, { 'a.test.ts': `import './missing.ts';`, 'b.test.ts': `test('b', () => {});` });
    assert.equal(failures.length, 1);
    assert.equal(failures[0]?.where, 'a.test.ts');
    assert.match(failures[0]?.message ?? '', /Cannot find module .*missing\.ts/);
  });

  it('a hook that fails is a failure', async (t) => {
    const { failures } = await results(t, {
      'a.test.ts': `import { before } from 'node:test'; describe('g', () => { before(() => { throw new Error('no browser'); }); it('x', () => {}); });`,
    });
    assert.ok(failures.some(({ message }) => message.includes('no browser')));
  });

  it('skipped tests are neither passed nor failed', async (t) => {
    const { passed, skipped, failures } = await results(t, {
      'a.test.ts': `test('a', () => {}); test.skip('b', () => {}); test.todo('c');`,
    });
    assert.deepEqual([passed, skipped, failures], [1, 2, []]);
  });

  it('a file without a test has failed', async (t) => {
    const { failures } = await results(t, { 'a.test.ts': 'export const x = 1;', 'b.test.ts': `test('b', () => {});` });
    assert.deepEqual(failures, [{ where: 'a.test.ts', message: 'This file holds no test.' }]);
  });

  it('a run without a test file has failed', async (t) => {
    const { passed, failures } = await results(t, {});
    assert.deepEqual([passed, failures], [0, [{ where: 'the test runner', message: 'No test was run.' }]]);
  });

  it('a run that skips all its tests has failed', async (t) => {
    const { failures } = await results(t, { 'a.test.ts': `test.skip('a', () => {});` });
    assert.equal(failures[0]?.message, 'No test was run.');
  });

  it('only the tests with a name that was asked for are run', async (t) => {
    const { passed, failures } = await results(t, { 'a.test.ts': `test('red', () => {}); test('blue', () => {});`, 'b.test.ts': `test('green', () => {});` }, 'red');
    assert.deepEqual([passed, failures], [1, []]);
  });

  it('a runner that broke off has failed, whatever passed before', () => {
    const { passed, failures } = countTests('{"kind":"pass","file":"a","line":1,"name":"n"}\n{"kind":"pa', { ok: false, output: 'out of memory' });
    assert.equal(passed, 1);
    assert.deepEqual(failures, [{ where: 'the test runner', message: 'It ended before it was done.\nout of memory' }]);
  });

  it('a runner that fails without naming a test has failed', () => {
    const { failures } = countTests('{"kind":"pass","file":"a","line":1,"name":"n"}\n{"kind":"end"}\n', { ok: false, output: 'why' });
    assert.match(failures[0]?.message ?? '', /without naming a test\.\nwhy/);
  });
});
