/**
 * Counts what a test run did, from the lines that `count-reporter.mjs` wrote. A run that tested nothing has failed:
 * green without a test is the worst answer.
 */

/** @typedef {{ kind: 'pass' | 'skip' | 'fail' | 'empty', file: string, line: number, name: string, ms: number, message?: string }} TestLine */
/** @typedef {{ where: string, message: string }} Failure */
/** @typedef {{ file: string, seconds: number }} Taken */
/** @typedef {{ passed: number, skipped: number, failures: Failure[], slowest?: Taken[] }} Counts */

/**
 * @param {string} text the reporter's lines
 * @param {object} run how the runner ended
 * @param {boolean} run.ok whether its exit code was 0
 * @param {string} [run.output] what it wrote itself
 * @param {boolean} [run.narrowed] only tests with certain names were asked for, so a file may have had none
 * @returns {Counts}
 */
export function countTests(text, { ok, output = '', narrowed = false }) {
  const { lines, complete } = readLines(text);
  const passed = lines.filter(({ kind }) => kind === 'pass').length;
  const skipped = lines.filter(({ kind }) => kind === 'skip').length;
  /** @type {Failure[]} */
  const failures = lines.flatMap(({ kind, file, line, name, message = '' }) => {
    if (kind === 'fail') return [{ where: name === file ? file : `${file}:${line}  ${name}`, message }];
    return kind === 'empty' && !narrowed ? [{ where: file, message: 'This file holds no test.' }] : [];
  });

  const end = output.trim().split('\n').slice(-30).join('\n');
  if (!complete) failures.push({ where: 'the test runner', message: `It ended before it was done.\n${end}`.trimEnd() });
  else if (!ok && failures.length === 0) failures.push({ where: 'the test runner', message: `It failed without naming a test.\n${end}`.trimEnd() });
  else if (passed === 0 && failures.length === 0 && !narrowed) failures.push({ where: 'the test runner', message: 'No test was run.' });
  return { passed, skipped, failures, slowest: slowestOf(lines) };
}

/**
 * The five files whose tests took most time, for who wants to make them faster.
 * @param {TestLine[]} lines
 * @returns {Taken[]}
 */
function slowestOf(lines) {
  /** @type {Map<string, number>} */
  const all = new Map();
  for (const { file, ms = 0 } of lines) all.set(file, (all.get(file) ?? 0) + ms);
  return [...all].sort(([, a], [, b]) => b - a).slice(0, 5).map(([file, ms]) => ({ file, seconds: Math.round(ms / 1000) }));
}

/**
 * @param {string} text
 * @returns {{ lines: TestLine[], complete: boolean }} the last line may be cut off when the runner was ended
 */
function readLines(text) {
  /** @type {TestLine[]} */
  const lines = [];
  let complete = false;
  for (const line of text.split('\n').filter(Boolean)) {
    try {
      const parsed = JSON.parse(line);
      if (parsed.kind === 'end') complete = true;
      else lines.push(parsed);
    } catch {
      break;
    }
  }
  return { lines, complete };
}
