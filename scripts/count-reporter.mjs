/**
 * A reporter for Node's test runner that writes one JSON line a test, for `counts.mjs` to read: what passed, what was
 * skipped, what failed and why. Groups of tests are not counted, only the tests in them.
 *
 * Node reports a file as a test of its own when it holds no test or does not even load; those are told apart here.
 */
import { relative, resolve } from 'node:path';

/** How much of what a file wrote to standard error is kept to explain that it broke. */
const keptLines = 25;

/**
 * @typedef {{ name: string, nesting: number, file?: string, line?: number, skip?: unknown, todo?: unknown,
 *   message?: string, details?: { type?: string, duration_ms?: number, error?: Error & { failureType?: string } } }} EventData
 */

/**
 * @param {AsyncIterable<{ type: string, data: EventData }>} source
 * @returns {AsyncGenerator<string>}
 */
export default async function* countReporter(source) {
  /** @type {string[]} the names of the groups that the current test is in */
  const path = [];
  /** @type {boolean[]} whether something at this depth was reported since the group above it */
  const reported = [];
  /** @type {Map<string, string[]>} */
  const errors = new Map();

  for await (const { type, data } of source) {
    if (type === 'test:start') path.splice(data.nesting, Infinity, data.name);
    if (type === 'test:stderr') keep(errors, data);
    if (type !== 'test:pass' && type !== 'test:fail') continue;

    const hasTests = reported[data.nesting + 1] === true;
    reported.length = data.nesting + 1;
    reported[data.nesting] = true;
    const line = lineFor(type, data, hasTests, path.slice(0, data.nesting), errors);
    if (line) yield `${JSON.stringify(line)}\n`;
  }
  yield `${JSON.stringify({ kind: 'end' })}\n`;
}

/**
 * @param {string} type
 * @param {EventData} data
 * @param {boolean} hasTests
 * @param {string[]} groups
 * @param {Map<string, string[]>} errors
 * @returns {import('./counts.mjs').TestLine | undefined}
 */
function lineFor(type, data, hasTests, groups, errors) {
  const file = data.file === undefined ? '' : relative(process.cwd(), data.file);
  const ms = Math.round(data.details?.duration_ms ?? 0);
  const place = { file, line: data.line ?? 1, name: [...groups, data.name].join(' › '), ms };
  const isFile = data.nesting === 0 && data.file !== undefined && resolve(data.name) === data.file;
  const isGroup = data.details?.type === 'suite' || hasTests;

  if (data.skip !== undefined || data.todo !== undefined) return isGroup ? undefined : { kind: 'skip', ...place };
  if (type === 'test:pass') {
    if (isFile && !hasTests) return { kind: 'empty', ...place };
    return isGroup || isFile ? undefined : { kind: 'pass', ...place };
  }
  const error = data.details?.error;
  if (error?.failureType === 'subtestsFailed') return undefined;
  const said = isFile ? errors.get(resolve(data.name))?.join('\n').trim() : undefined;
  return { kind: 'fail', ...place, message: said || messageOf(error) };
}

/**
 * @param {(Error & { failureType?: string }) | undefined} error
 */
function messageOf(error) {
  const cause = error?.cause;
  if (!(cause instanceof Error)) return String(cause ?? error?.message ?? 'no reason was given');
  // The stack begins with the message; of its places only our own files help.
  const places = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line) && !/node:|node_modules/.test(line));
  const name = cause.name === 'Error' || cause.name === 'AssertionError' ? '' : `${cause.name}: `;
  return [`${name}${cause.message}`.trimEnd(), ...places.slice(0, 4)].join('\n');
}

/**
 * @param {Map<string, string[]>} errors
 * @param {EventData} data
 */
function keep(errors, data) {
  if (data.file === undefined) return;
  const file = resolve(data.file);
  const lines = [...(errors.get(file) ?? []), ...(data.message ?? '').trimEnd().split('\n')];
  // What Node says first names the mistake, and so do the last lines of what a test printed.
  errors.set(file, lines.length <= keptLines * 2 ? lines : [...lines.slice(0, keptLines), ...lines.slice(-keptLines)]);
}
