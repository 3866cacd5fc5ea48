/** What ships to readers must run in the oldest browsers that they have: see "Readers' browsers" in CONTRIBUTING.md. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';

const root = resolve(import.meta.dirname, '../../..');
const folder = join(root, 'src', 'simulator');
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

const check = (project: string) => spawnSync(process.execPath, [tsc, '--noEmit', '-p', project], { encoding: 'utf8' });

describe('the script of the drawn phone', () => {
  it('uses nothing of the language that the oldest browsers lack', () => {
    const { status, stdout } = check(folder);
    assert.equal(status, 0, stdout);
  });

  it('would be refused with a newer method', () => {
    const aside = join(root, '.trinvis', 'newer-method');
    mkdirSync(aside, { recursive: true });
    writeFileSync(join(aside, 'newer.ts'), 'export const sorted = [2, 1].toSorted();\n');
    writeFileSync(join(aside, 'tsconfig.json'), JSON.stringify({ extends: join(folder, 'tsconfig.json'), files: ['newer.ts'], compilerOptions: { noEmit: true } }));
    const { status, stdout } = check(aside);
    rmSync(aside, { recursive: true });
    assert.notEqual(status, 0);
    assert.match(stdout, /toSorted/);
  });
});
