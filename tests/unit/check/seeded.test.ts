/** Single defects over the real content: each must be found by its rule, at its line, with an error where it is one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../../src/check/run.ts';
import { readContent } from '../../../src/model/files.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { kindOf, sourceOf } from '../../../src/model/source.ts';
import { cases, inProof } from '../../proof.ts';
import { defects } from './seeded-defects.ts';
import type { Defect } from './seeded-defects.ts';
import { today } from './support.ts';

const { sources, files } = readContent();

/** What is said of the content with one defect in it, and the line on which it was put. */
function withDefect({ file, from, to }: Defect): { problems: readonly Problem[]; line: number } {
  const path = `content/${file}`;
  const before = files.get(path)?.text;
  let text = to;
  let line = 1;
  if (from !== undefined) {
    assert.ok(before !== undefined, `There is no ${path}.`);
    const at = before.indexOf(from);
    assert.ok(at >= 0, `“${from}” does not stand in ${path}.`);
    assert.equal(before.indexOf(from, at + 1), -1, `“${from}” stands more than once in ${path}.`);
    text = before.slice(0, at) + to + before.slice(at + from.length);
    // The line of the first letter that differs.
    let same = 0;
    while (same < from.length && from[same] === to?.[same]) same += 1;
    line = before.slice(0, at + same).split('\n').length;
  }
  const others = sources.content.filter((source) => source.path !== path);
  const kind = kindOf(file);
  const content = text === null ? others : [...others, kind === 'other' || kind === 'image' ? ({ path, name: file, kind } as const) : sourceOf(path, file, text)].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const changed = new Map(files);
  if (text === null) changed.delete(path);
  else changed.set(path, { text, bytes: Buffer.byteLength(text) });
  return { problems: check({ ...sources, content }, { today, files: changed }).problems, line };
}

/** An error must end the command with 1; a warning or advice must not. */
const mild = new Set(['text-cut', 'review-passed', 'review-far', 'spelling', 'sentence-long', 'passive', 'doubled-word', 'record-left', 'label-order', 'secret-not-private']);

describe('A single defect in the real content', () => {
  it('is found against content that is in order', () => {
    const { problems } = check(sources, { today, files });
    assert.deepEqual(problems.filter(({ severity }) => severity === 'error').map((one) => formatProblem(one, 'en')), []);
  });

  it('is one of at least sixty', () => {
    assert.ok(defects.length - defects.filter(({ rule }) => mild.has(rule)).length >= 60, `${defects.length} defects`);
    assert.equal(new Set(defects.map(({ what }) => what)).size, defects.length);
  });

  const table: string[] = [];
  for (const defect of cases(defects, (_, index) => index % 4 === 0)) {
    it(`is found when an editor ${defect.what}`, () => {
      const { problems, line } = withDefect(defect);
      const wanted = `content/${defect.in ?? defect.file}`;
      const found = problems.find((one) => one.rule === defect.rule && (defect.in === '' || one.file === wanted) && (defect.line === 0 || one.line === (defect.line ?? line)));
      assert.ok(found !== undefined, `No ${defect.rule} at ${wanted}:${defect.line ?? line}, but:\n${problems.filter(({ severity }) => severity !== 'advice').slice(0, 8).map((one) => formatProblem(one, 'en')).join('\n')}`);
      const errors = problems.filter(({ severity }) => severity === 'error');
      assert.equal(errors.length > 0, !mild.has(defect.rule), defect.rule);
      assert.ok(errors.length <= 6, `One defect is told as one thing, not as ${errors.length}:\n${errors.map((one) => formatProblem(one, 'en')).join('\n')}`);
      table.push(`${defect.rule.padEnd(26)} ${`${found.file}:${found.line}:${found.column}`.padEnd(64)} an editor ${defect.what}`);
      if (inProof && table.length === defects.length) console.error(`${table.toSorted().join('\n')}\n${table.length} defects, each found`);
    });
  }
});
