/**
 * Swaps one site of many small files for the next until it is killed. It stays a moment between the two renames, so
 * that a kill at a random time meets that moment too.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const [out = '', files = '0', restMs = '0'] = process.argv.slice(2);
const { renameSync } = fs;
fs.renameSync = (from, to) => {
  renameSync(from, to);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30);
};
syncBuiltinESMExports();
const { asideOf, mendSite, swapIn, takeBuildLock } = await import('../../../src/commands/swap.ts');

for (let version = Date.now(); ; version += 1) {
  const release = await takeBuildLock(out, () => undefined);
  await mendSite(out);
  fs.rmSync(asideOf(out), { recursive: true, force: true });
  fs.mkdirSync(asideOf(out), { recursive: true });
  // Links to one file are made faster than files; which site they belong to stands in their names.
  const one = join(asideOf(out), `${version}-0.html`);
  fs.writeFileSync(one, String(version));
  for (let file = 1; file < Number(files); file += 1) fs.linkSync(one, join(asideOf(out), `${version}-${file}.html`));
  // Without a pipe's delay: what follows must not have begun long before it is heard of.
  fs.writeSync(1, 'swap\n');
  swapIn(out);
  release();
  // For who waits for a turn.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(restMs));
}
