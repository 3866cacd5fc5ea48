import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { project, run } from './project.ts';

const head = `import { test } from 'node:test'; import assert from 'node:assert/strict';\n`;
/** Answers `--version` as a browser does, and is on every machine. */
const browser = { CHROMIUM_PATH: process.execPath };

async function npmTest(t: TestContext, files: Record<string, string> = {}, args: string[] = []) {
  const { code, output } = await run(t, project(t, files), ['scripts/test.mjs', ...args], browser);
  return { code, output, last: output.trimEnd().split('\n').at(-1) };
}

describe('npm test', () => {
  it('runs every phase and closes with the counts', async (t) => {
    const { code, output, last } = await npmTest(t);
    assert.match(output, /ok {4} Types: 3 passed, [\d.]+ s/, 'all files, and twice what ships to readers');
    for (const title of ['Lint', 'Unit tests', 'Content check', 'Build', 'Browser tests']) assert.match(output, new RegExp(`ok {4} ${title}: 1 passed, [\\d.]+ s`));
    assert.deepEqual([code, last], [0, '8 passed, 0 failed']);
  });

  it('goes on after a failure, names it and ends with another code than 0', async (t) => {
    const { code, output, last } = await npmTest(t, { 'tests/unit/a.test.ts': `${head}test('adds', () => assert.equal(1, 2, 'one is not two'));` });
    assert.match(output, /FAILED Unit tests: 0 passed, 1 failed, .*\n\n {2}tests\/unit\/a\.test\.ts:2 {2}adds\n {4}one is not two/);
    assert.match(output, /ok {4} Browser tests/);
    assert.deepEqual([code, last], [1, '7 passed, 1 failed']);
  });

  it('does not run the browser tests on a site that could not be built, and counts them as failed', async (t) => {
    const { code, output, last } = await npmTest(t, { 'src/commands/build.ts': 'console.log("no words"); process.exitCode = 1;' });
    assert.match(output, /FAILED Build: .*\n\n {2}node src\/commands\/build\.ts\n {4}no words/);
    assert.match(output, /FAILED Browser tests: not run/);
    assert.deepEqual([code, last], [1, '6 passed, 2 failed']);
  });

  it('a phase without tests has failed', async (t) => {
    const { code, output, last } = await npmTest(t, { 'tests/browser/b.test.ts': '' });
    assert.match(output, /This file holds no test/);
    assert.deepEqual([code, last], [1, '7 passed, 1 failed']);
  });

  it('runs the phases that were asked for', async (t) => {
    const { code, output, last } = await npmTest(t, {}, ['--only', 'unit,check']);
    assert.doesNotMatch(output, /Types|Build|Browser/);
    assert.deepEqual([code, last], [0, '2 passed, 0 failed']);
  });

  it('runs the tests whose name was asked for, and fails when there are none', async (t) => {
    const some = await npmTest(t, { 'tests/unit/c.test.ts': `${head}test('red', () => {});` }, ['--only', 'unit', '--grep', 'red']);
    assert.deepEqual([some.code, some.last], [0, '1 passed, 0 failed']);
    const none = await npmTest(t, {}, ['--only', 'unit', '--grep', 'purple']);
    assert.match(none.output, /No test has a name with "purple"/);
    assert.deepEqual([none.code, none.last], [1, '0 passed, 1 failed']);
  });

  it('a phase that does not exist is refused with those that do', async (t) => {
    const { output, last } = await npmTest(t, {}, ['--only', 'units']);
    assert.match(output, /There is no phase "units"\. There are: types, lint, unit, check, build, browser\./);
    assert.equal(last, '0 passed, 1 failed');
  });

  it('an install that fails is a failure with the closing line', async (t) => {
    const { code, output } = await run(t, project(t), ['scripts/test.mjs'], { FAKE_NPM_FAILS: 'ENOTFOUND' });
    assert.equal(code, 1);
    assert.match(output, /registry could not be reached[^]*\n0 passed, 1 failed\n$/);
  });
});
