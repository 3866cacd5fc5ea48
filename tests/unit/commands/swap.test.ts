import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { asideOf, mendSite, swapIn, takeBuildLock } from '../../../src/commands/swap.ts';

mkdirSync('.trinvis', { recursive: true });
const top = mkdtempSync(resolve('.trinvis/swap-'));
after(() => rmSync(top, { recursive: true, force: true }));
let count = 0;
const place = () => {
  const folder = join(top, String((count += 1)));
  mkdirSync(folder);
  return join(folder, 'dist');
};
const put = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const shown = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');
const files = 2_000;
const loop = (out: string, restMs = 0): ChildProcess => spawn(process.execPath, [resolve('tests/unit/commands/swap-loop.ts'), out, String(files), String(restMs)], { stdio: ['ignore', 'pipe', 'inherit'] });

describe('The swap of an old site for a new one', () => {
  it('puts the new one in its place and leaves nothing beside it', () => {
    const out = place();
    put(out, 'old');
    put(asideOf(out), 'new');
    swapIn(out);
    assert.equal(shown(out), 'new');
    assert.deepEqual(readdirSync(join(out, '..')), ['dist']);
  });

  it('is done where there is no old one yet', () => {
    const out = place();
    put(asideOf(out), 'new');
    swapIn(out);
    assert.equal(shown(out), 'new');
  });

  it('is mended to the old site when it was stopped between the two renames', async () => {
    const out = place();
    put(`${out}.old`, 'old');
    put(asideOf(out), 'new');
    await mendSite(out);
    assert.equal(shown(out), 'old');
    swapIn(out);
    assert.equal(shown(out), 'new');
  });

  it('is not mended with what is left of an old site while the new one stands', async () => {
    const out = place();
    put(out, 'new');
    put(`${out}.old`, 'half');
    await mendSite(out);
    assert.equal(shown(out), 'new');
  });

  it('leaves one whole site, whenever it is killed', { timeout: 120_000 }, async (context) => {
    const out = place();
    const found = { between: 0, old: 0, aside: 0 };
    mkdirSync(out);
    for (let file = 0; file < files; file += 1) writeFileSync(join(out, `first-${file}.html`), 'first');
    for (let time = 0; time < 20; time += 1) {
      const child = loop(out);
      await once(child.stdout!, 'data');
      await pause(Math.random() * 90);
      child.kill('SIGKILL');
      await once(child, 'exit');
      if (!existsSync(out)) found.between += 1;
      if (existsSync(`${out}.old`)) found.old += 1;
      if (existsSync(asideOf(out))) found.aside += 1;
      await mendSite(out);
      const names = readdirSync(out);
      assert.equal(names.length, files, `after kill ${time + 1}`);
      assert.equal(new Set(names.map((name) => name.split('-')[0])).size, 1, `after kill ${time + 1}`);
    }
    context.diagnostic(`killed between the renames ${found.between} times, with an old site beside it ${found.old}, with a new one ${found.aside}`);
  });
});

describe('Two builds to one folder', () => {
  it('take turns, and the second says that it waits', async () => {
    const out = place();
    const told: string[] = [];
    const child = loop(out, 500);
    await once(child.stdout!, 'data');
    // The other gives the lock back between two swaps; whoever has it writes alone.
    const release = await takeBuildLock(out, () => told.push('waiting'));
    assert.equal(readFileSync(`${out}.lock`, 'utf8'), String(process.pid));
    rmSync(asideOf(out), { recursive: true, force: true });
    await pause(300);
    assert.equal(existsSync(asideOf(out)), false);
    release();
    child.kill('SIGKILL');
    await once(child, 'exit');
    assert.equal(told.length <= 1, true);
  });

  it('do not wait for one that was killed', async () => {
    const out = place();
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    writeFileSync(`${out}.lock`, String(child.pid));
    (await takeBuildLock(out, () => assert.fail('It waits for nobody.')))();
    assert.equal(existsSync(`${out}.lock`), false);
  });

  it('wait for one that is at work, and say so once', async () => {
    const out = place();
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    writeFileSync(`${out}.lock`, String(child.pid));
    let told = 0;
    const turn = takeBuildLock(out, () => (told += 1));
    await pause(500);
    assert.equal(told, 1);
    child.kill('SIGKILL');
    (await turn)();
  });
});
