/**
 * `npm test`: everything that must hold, on a bare machine, with one closing line "N passed, N failed".
 * Flags: --only unit (or types,lint,unit,check,build,browser), --grep "part of a test's name", --proof for
 * `npm run proof`, which tests every case where `npm test` tests some.
 */
import { stripVTControlCharacters } from 'node:util';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './paths.mjs';
import { stopOnSignal } from './phases.mjs';
import { flag } from './preview.mjs';
import { createProgress } from './progress.mjs';
import { phaseTitles, runTestPhase } from './test-phases.mjs';

/** @typedef {import('./test-phases.mjs').PhaseName} PhaseName */
/** @typedef {import('./test-phases.mjs').PhaseCounts} PhaseCounts */

const started = Date.now();
const progress = createProgress();
const log = progress.line;
const args = process.argv.slice(2);
const grep = flag(args, 'grep');
const allNames = /** @type {PhaseName[]} */ (Object.keys(phaseTitles));
if (args.includes('--proof')) process.env['TRINVIS_PROOF'] = '1';
const only = flag(args, 'only')?.split(',').map((name) => name.trim());
const total = { passed: 0, failed: 0 };
/** How many tests with names were run, for --grep. */
let named = 0;

stopOnSignal(log);
try {
  await main();
  if (grep && named + total.failed === 0) fail(`No test has a name with "${grep}".`);
} catch (error) {
  fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
log(`\n${((Date.now() - started) / 1000).toFixed(1)} s in all`);
log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function main() {
  const unknown = only?.find((name) => !allNames.includes(/** @type {PhaseName} */ (name)));
  if (unknown !== undefined) return fail(`There is no phase "${unknown}". There are: ${allNames.join(', ')}.`);
  if (grep === '') return fail('--grep needs a part of a test\'s name: npm test -- --grep "moved"');
  const install = await ensureInstalled(root, { log, progress });
  if (!install.ok) return fail('Nothing could be tested.');
  if (install.installed) log(`Packages installed: ${install.seconds.toFixed(1)} s`);

  const wants = (/** @type {PhaseName} */ name) => only === undefined || only.includes(name);
  const chromium = wants('browser') ? await ensureChromium({ log, progress }) : undefined;
  const context = { progress, grep, chromium };
  const run = async (/** @type {PhaseName} */ name) => (wants(name) ? runTestPhase(name, context) : undefined);

  // Two cores: the types and the unit tests side by side, and nothing beside the build, which writes what the others read.
  const typesAndLint = (async () => ({ types: await run('types'), lint: await run('lint') }))();
  const unit = run('unit');
  const { types, lint } = await typesAndLint;
  report('types', types);
  report('lint', lint);
  report('unit', await unit);
  report('check', await run('check'));
  const build = await run('build');
  report('build', build);

  if (!wants('browser')) return undefined;
  if (build && build.failures.length > 0) return fail('Browser tests: not run, because the site could not be built.');
  if (chromium === undefined) return fail('Browser tests: not run, because there is no Chromium.');
  report('browser', await run('browser'));
  return undefined;
}

/**
 * @param {PhaseName} name
 * @param {PhaseCounts | undefined} counts undefined when the phase was not asked for
 */
function report(name, counts) {
  if (counts === undefined) return;
  const { passed, skipped, failures, seconds, slowest = [] } = counts;
  total.passed += passed;
  total.failed += failures.length;
  if (name === 'unit' || name === 'browser') named += passed + failures.length;
  log(`${failures.length === 0 ? 'ok    ' : 'FAILED'} ${phaseTitles[name]}: ${[
    `${passed} passed`, ...(failures.length > 0 ? [`${failures.length} failed`] : []), ...(skipped > 0 ? [`${skipped} skipped`] : []), `${seconds.toFixed(1)} s`,
  ].join(', ')}`);
  if (slowest.length > 0 && seconds > 60) log(`       most time: ${slowest.map(({ file, seconds: taken }) => `${file} ${taken} s`).join(', ')}`);
  for (const { where, message } of failures) {
    log(`\n  ${where}`);
    const plain = process.stdout.isTTY ? message : stripVTControlCharacters(message);
    log(plain.split('\n').map((line) => `    ${line}`.trimEnd()).join('\n'));
  }
  if (failures.length > 0) log();
}

/** @param {string} sentence */
function fail(sentence) {
  log(`FAILED ${sentence}`);
  total.failed += 1;
}
