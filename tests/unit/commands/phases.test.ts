import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { join } from 'node:path';
import { runPhase, stopPhases } from '../../../scripts/phases.mjs';
import { createProgress } from '../../../scripts/progress.mjs';
import { folder, isGone } from './project.ts';

const node = process.execPath;
const quiet = createProgress({ stream: { write: () => true } });

const script = (code: string, options = {}) => runPhase('A phase', node, ['-e', code], { progress: quiet, ...options });

test('keeps what a phase wrote, to either stream', async () => {
  const { ok, output, code } = await script('console.log("one"); console.error("two")');
  assert.deepEqual([ok, code, output.split('\n').sort()], [true, 0, ['', 'one', 'two']]);
});

test('a phase that ends with another code than 0 has failed', async () => {
  const { ok, code } = await script('process.exit(3)');
  assert.deepEqual([ok, code], [false, 3]);
});

test('a program that does not exist is a failed phase with a sentence', async () => {
  const { ok, output } = await runPhase('A phase', '/no/such/program', [], { progress: quiet });
  assert.equal(ok, false);
  assert.match(output, /^Could not start \/no\/such\/program/);
});

test('a phase that takes too long is ended, and says so', async () => {
  const { ok, timedOut, output, seconds } = await script('setInterval(() => {}, 1000)', { limitSeconds: 0.3 });
  assert.deepEqual([ok, timedOut], [false, true]);
  assert.match(output, /took longer than 0\.3 seconds/);
  assert.ok(seconds < 5);
});

test('a phase has no standard input to wait for', async () => {
  const { ok } = await script('process.stdin.resume().on("end", () => process.exit(0))', { limitSeconds: 10 });
  assert.equal(ok, true);
});

test('stopping the phases ends what they started too', async (t) => {
  const dir = folder(t, {});
  const file = join(dir, 'pid');
  const running = runPhase('A phase', '/bin/sh', ['-c', `sleep 60 & echo $! > ${file}; wait`], { progress: quiet });
  const read = () => { try { return Number(readFileSync(file, 'utf8')); } catch { return 0; } };
  while (read() === 0) await new Promise((next) => setTimeout(next, 20));
  await stopPhases();
  assert.equal((await running).ok, false);
  assert.equal(await isGone(read()), true);
});

test('a slow phase says that it goes on: a new line each time in a log', async () => {
  let written = '';
  const progress = createProgress({ stream: { write: (text: string) => (written += text) }, live: false, everySeconds: 0.1 });
  await script('setTimeout(() => {}, 350)', { progress, note: () => '(7 passed)' });
  assert.match(written, /^( {2}A phase … \d+ s \(7 passed\)\n){2,}$/);
});

test('on a terminal the line changes in place and is gone at the end', async () => {
  let written = '';
  const progress = createProgress({ stream: { write: (text: string) => (written += text) }, live: true, everySeconds: 0.1 });
  await script('setTimeout(() => {}, 350)', { progress });
  assert.match(written, /A phase … \d+ s/);
  assert.ok(!written.includes('\n'));
  assert.ok(written.endsWith('\r\x1b[2K'));
});
