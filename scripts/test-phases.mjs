/**
 * The phases of `npm test` and `npm run proof`: what each runs, and how its result is counted.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { countTests } from './counts.mjs';
import { childEnv, node24, packageBin, root } from './paths.mjs';
import { runPhase } from './phases.mjs';

/** @typedef {'types' | 'lint' | 'unit' | 'check' | 'build' | 'browser'} PhaseName */
/** @typedef {import('./counts.mjs').Counts & { seconds: number }} PhaseCounts */
/** @typedef {{ progress: import('./progress.mjs').Progress, grep?: string | undefined, chromium?: string | undefined, cwd?: string }} Context */

/** Whether all is proven (`npm run proof`), or what fits into ten minutes. Tests read it too: tests/proof.ts. */
const inProof = () => process.env['TRINVIS_PROOF'] === '1';

/** No phase may hang for good. In `npm test` all together are meant to take less than ten minutes; a slow day fails nothing. */
const limitSeconds = () => (inProof() ? 7200 : 1200);

/** In the order in which their results are printed. */
export const phaseTitles = /** @type {Record<PhaseName, string>} */ ({
  types: 'Types',
  lint: 'Lint',
  unit: 'Unit tests',
  check: 'Content check',
  build: 'Build',
  browser: 'Browser tests',
});

const testFiles = {
  unit: ['tests/unit/**/*.test.ts'],
  browser: ['tests/sites/*.test.ts', 'tests/browser/**/*.test.ts'],
};

/** Folders of scripts that ship, each with a tsconfig.json that knows only what readers' browsers have. */
const shipped = ['src/simulator', 'src/search'];

/**
 * @param {PhaseName} name
 * @param {Context} context
 * @returns {Promise<PhaseCounts>}
 */
export function runTestPhase(name, context) {
  switch (name) {
    case 'types':
      return all([
        // It checks .ts files as well as .astro files, and says how many.
        () => counted(name, [packageBin('astro'), 'check'], context, (output) => Number(/Result \((\d+) files?\)/.exec(output)?.[1] ?? 0) > 0),
        // What ships to readers once more, by what the oldest of their browsers know.
        ...shipped.map((folder) => () => counted(name, [packageBin('typescript', 'tsc'), '--noEmit', '-p', folder], context)),
      ]);
    case 'lint':
      return counted(name, [packageBin('oxlint'), '--deny-warnings'], context);
    case 'check':
      return counted(name, ['src/commands/check.ts'], context);
    case 'build':
      return counted(name, ['src/commands/build.ts'], context, () => existsSync(join(context.cwd ?? root, 'dist')));
    default:
      return runTests(phaseTitles[name], testFiles[name], context);
  }
}

/**
 * One after the other, counted together.
 * @param {(() => Promise<PhaseCounts>)[]} parts
 * @returns {Promise<PhaseCounts>}
 */
async function all(parts) {
  const sum = { passed: 0, skipped: 0, failures: /** @type {PhaseCounts['failures']} */ ([]), seconds: 0 };
  for (const part of parts) {
    const { passed, skipped, failures, seconds } = await part();
    sum.passed += passed;
    sum.skipped += skipped;
    sum.failures.push(...failures);
    sum.seconds += seconds;
  }
  return sum;
}

/**
 * A command that counts as one test.
 * @param {PhaseName} name
 * @param {string[]} args
 * @param {Context} context
 * @param {(output: string) => boolean} [didSomething]
 * @returns {Promise<PhaseCounts>}
 */
async function counted(name, args, { progress, cwd = root }, didSomething = () => true) {
  const { ok, output, seconds } = await runPhase(phaseTitles[name], node24(), args, { cwd, progress, limitSeconds: limitSeconds() });
  if (ok && didSomething(output)) return { passed: 1, skipped: 0, failures: [], seconds };
  const message = ok ? `It ended well but did nothing.\n${output}` : output;
  return { passed: 0, skipped: 0, failures: [{ where: `node ${args.join(' ').replaceAll(root, '.')}`, message: message.trim() }], seconds };
}

/**
 * Runs test files with Node's test runner.
 * @param {string} title
 * @param {string[]} patterns
 * @param {Context} context
 * @returns {Promise<PhaseCounts>}
 */
export async function runTests(title, patterns, { progress, grep, chromium, cwd = root }) {
  const folder = mkdtempSync(join(tmpdir(), 'trinvis-test-'));
  const results = join(folder, 'results.jsonl');
  const read = () => (existsSync(results) ? readFileSync(results, 'utf8') : '');
  const args = [
    '--test',
    // A browser waits as often as it works: one file at a time would leave half of a small machine idle.
    '--test-concurrency=2',
    `--test-reporter=${pathToFileURL(join(root, 'scripts', 'count-reporter.mjs')).href}`,
    `--test-reporter-destination=${results}`,
    ...(grep === undefined ? [] : [`--test-name-pattern=${grep}`]),
    ...patterns,
  ];
  const env = childEnv(chromium === undefined ? {} : { CHROMIUM_PATH: chromium });
  /** How far it is, for the progress line. */
  const note = () => `(${read().split('"kind":"pass"').length - 1} passed)`;
  const { ok, output, seconds } = await runPhase(title, node24(), args, { cwd, env, progress, note, limitSeconds: limitSeconds() });
  const counts = countTests(read(), { ok, output, narrowed: grep !== undefined });
  rmSync(folder, { recursive: true, force: true });
  return { ...counts, seconds };
}
