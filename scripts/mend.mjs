/**
 * Brings the last site back where a build was killed in the middle of taking its place.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { childEnv, node24 } from './paths.mjs';

/**
 * Starts nothing where there is nothing to mend.
 * @param {string} root
 */
export function mendSite(root) {
  const out = join(root, 'dist');
  if (existsSync(out) || !existsSync(`${out}.old`)) return;
  spawnSync(node24(root), [join('src', 'commands', 'mend.ts')], { cwd: root, env: childEnv(), stdio: 'inherit' });
}
