/** The checks on the tiny site of the model's tests, whose parts have been tested there. */
import { check } from '../../../src/check/run.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { tinyFiles, tinySite } from '../model/support.ts';
import type { Changes } from '../model/support.ts';

export const today = '2026-11-23';

/** What is said of a changed tiny site. */
export function checkTiny(changes: Changes = {}): readonly Problem[] {
  const files = Object.entries({ ...tinyFiles, ...changes }).flatMap(([name, text]) => (text === null ? [] : [[`content/${name}`, { text, bytes: Buffer.byteLength(text) }] as const]));
  return check(tinySite(changes), { today, files: new Map(files) }).problems;
}

/** "link-text articles/about.da.mdx:6:21" */
export const placeOf = ({ rule, file, line, column }: Problem) => `${rule} ${file.replace('content/', '')}:${line}:${column}`;
