/** What ships to readers must run in the oldest browsers that they have: see "Readers' browsers" in CONTRIBUTING.md. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { cases } from '../../proof.ts';

const root = resolve(import.meta.dirname, '../../..');
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

// That nothing newer is used is tested with the types: see scripts/test-phases.mjs.
describe('the scripts for readers', () => {
  for (const folder of cases(['simulator', 'search'], (one) => one === 'search')) {
    it(`in src/${folder} would be refused with a newer method`, () => {
      const aside = join(root, '.trinvis', 'newer-method');
      mkdirSync(aside, { recursive: true });
      writeFileSync(join(aside, 'newer.ts'), 'export const sorted = [2, 1].toSorted();\n');
      writeFileSync(join(aside, 'tsconfig.json'), JSON.stringify({ extends: join(root, 'src', folder, 'tsconfig.json'), files: ['newer.ts'], compilerOptions: { noEmit: true } }));
      const { status, stdout } = spawnSync(process.execPath, [tsc, '--noEmit', '-p', aside], { encoding: 'utf8' });
      rmSync(aside, { recursive: true });
      assert.notEqual(status, 0);
      assert.match(stdout, /toSorted/);
    });
  }
});
