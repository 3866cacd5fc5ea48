/**
 * `npm start`: from a bare machine to a site that can be read, in one command. Installs when needed, checks the
 * content, builds, and serves. Flags: --port 8080, --host 0.0.0.0.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { mendSite } from './mend.mjs';
import { childEnv, node24, root } from './paths.mjs';
import { runPhase, stopOnSignal } from './phases.mjs';
import { serveSite, wantedPort } from './preview.mjs';
import { createProgress } from './progress.mjs';
import { readReport, reportLines } from './report.mjs';

const args = process.argv.slice(2);
const progress = createProgress();
const log = progress.line;

try {
  process.exitCode = await start();
} catch (error) {
  log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** @returns {Promise<number>} the exit code, should nothing be left to do */
async function start() {
  const started = Date.now();
  wantedPort(args, process.env);
  const release = stopOnSignal(log);

  const install = await ensureInstalled(root, { log, progress });
  if (!install.ok) return 1;
  mendSite(root);
  log(install.installed ? `Packages installed: ${install.seconds.toFixed(1)} s` : 'Packages: as the lock file wants them');

  const check = await command('Checking the content', 'check.ts');
  if (check.output.trim() !== '') log(check.output.trimEnd());
  if (!check.ok) {
    log(`\nThe content has mistakes, so the site was not built.${lastGoodSite()} Put them right, then run "npm start" again.`);
    return 1;
  }
  log(`Content checked: ${check.seconds.toFixed(1)} s`);

  const build = await command('Building the site', 'build.ts');
  if (!build.ok) {
    log(build.output.trimEnd());
    log(`\nThe site could not be built; what went wrong is above.${lastGoodSite()}`);
    return 1;
  }
  log(`Site built: ${build.seconds.toFixed(1)} s`);
  for (const line of reportLines(readReport(root))) log(`  ${line}`);
  log(`Ready after ${((Date.now() - started) / 1000).toFixed(1)} s`);

  release();
  await serveSite(root, { args, env: process.env, log });
  return 0;
}

/**
 * @param {string} name
 * @param {string} file in src/commands
 */
function command(name, file) {
  return runPhase(name, node24(), [join('src', 'commands', file)], { env: childEnv(), progress });
}

function lastGoodSite() {
  return existsSync(join(root, 'dist')) ? ' The last good one is still in dist/.' : '';
}
