import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ensureInstalled, installReason } from '../../../scripts/install.mjs';
import { environment, folder, npmCalls, project, run, write } from './project.ts';

async function install(dir: string, extra: Record<string, string> = {}, nodeVersion?: string) {
  const said: string[] = [];
  const result = await ensureInstalled(dir, {
    log: (line = '') => said.push(line),
    env: environment(dir, extra),
    ...(nodeVersion === undefined ? {} : { nodeVersion }),
  });
  return { ...result, said: said.join('\n') };
}

test('installs once, and again only when the lock file changes', async (t) => {
  const dir = project(t);
  assert.equal((await install(dir)).installed, true);
  const second = await install(dir);
  assert.deepEqual([second.ok, second.installed, second.said], [true, false, '']);
  write(dir, 'package-lock.json', '{"changed":true}');
  assert.match((await install(dir)).said, /package-lock\.json has changed/);
  assert.deepEqual(npmCalls(dir), Array(2).fill('ci --include=dev --ignore-scripts=false --no-audit --no-fund'));
});

test('installs again when the programs or the project\'s own Node are gone', async (t) => {
  const dir = project(t);
  await install(dir);
  rmSync(join(dir, 'node_modules/.bin'), { recursive: true });
  assert.equal(installReason(dir), 'nothing is installed yet');
  await install(dir);
  assert.equal(installReason(dir), undefined);
});

test('does not take an install that npm did not finish for a good one', async (t) => {
  const dir = project(t);
  await install(dir);
  write(dir, 'package-lock.json', '{"changed":true}');
  assert.equal((await install(dir, { FAKE_NPM_FAILS: 'ENOTFOUND' })).ok, false);
  assert.equal(existsSync(join(dir, 'node_modules/.trinvis-install')), false);
  assert.match(installReason(dir) ?? '', /not finished/);
});

test('shows npm\'s words and says what to do when the network is away', async (t) => {
  const { ok, said } = await install(project(t), { FAKE_NPM_FAILS: 'ENOTFOUND' });
  assert.equal(ok, false);
  assert.match(said, /npm error code ENOTFOUND\n.*registry could not be reached\. Check the network connection/);
});

test('says what to do for a lock file that does not fit, a full disk and what it does not know', async (t) => {
  const dir = project(t);
  assert.match((await install(dir, { FAKE_NPM_FAILS: 'EUSAGE' })).said, /Run "npm install"/);
  assert.match((await install(dir, { FAKE_NPM_FAILS: 'ENOSPC' })).said, /disk is full/);
  assert.match((await install(dir, { FAKE_NPM_FAILS: 'EODD' })).said, /Read npm's own words above/);
});

test('leaves out npm\'s warnings when it shows its words', async (t) => {
  const { said } = await install(project(t), { FAKE_NPM_FAILS: 'ENOTFOUND' });
  assert.doesNotMatch(said, /npm warn/);
});

test('of two commands at once one installs, and the other waits for it', async (t) => {
  const dir = project(t);
  const command = `import('./scripts/install.mjs').then((m) => m.ensureInstalled(process.cwd(), { log: console.log })).then((r) => console.log(r.installed))`;
  const runs = await Promise.all([1, 2].map(() => run(t, dir, ['-e', command], { FAKE_NPM_SECONDS: '1' })));
  assert.deepEqual(runs.map(({ output }) => output.trimEnd().split('\n').at(-1)).sort(), ['false', 'true']);
  assert.ok(runs.some(({ output }) => output.includes('Another command is installing the packages; waiting for it.')));
  assert.equal(npmCalls(dir).length, 1);
});

test('does not wait for a command that was killed', async (t) => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  const dir = project(t, { '.trinvis/installing': String(gone) });
  assert.equal((await install(dir)).installed, true);
});

test('notices that install scripts were not run', async (t) => {
  // Only an older Node than the project's own needs it.
  if (Number(process.versions.node.split('.')[0]) >= 24) t.mock.property(process, 'versions', { ...process.versions, node: '20.0.0' });
  const { ok, said } = await install(project(t), { FAKE_NPM_NO_NODE: '1' }, '20.0.0');
  assert.equal(ok, false);
  assert.match(said, /own Node was not/);
});

test('says in a sentence that Node is too old, without calling npm', async (t) => {
  const dir = project(t);
  const { ok, said } = await install(dir, {}, '18.19.0');
  assert.equal(ok, false);
  assert.match(said, /^This needs Node 20 or newer, and found Node 18\.19\.0\. Get a newer one from https:\/\/nodejs\.org\//);
  assert.deepEqual(npmCalls(dir), []);
});

test('says that the lock file is missing', async (t) => {
  assert.match((await install(folder(t, {}))).said, /There is no package-lock\.json/);
});

test('does not run npm from the packages that it replaces', async (t) => {
  const dir = project(t, { 'node_modules/.bin/npm': '#!/bin/sh\nexit 3\n' });
  const path = `${join(dir, 'node_modules/.bin')}:${environment(dir)['PATH']}`;
  assert.equal((await install(dir, { PATH: path })).ok, true);
});
