/** Content files with bytes and structure changed at random, by a seed: no crash, no hang, no word of the machine. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../../src/check/run.ts';
import { readContent } from '../../../src/model/files.ts';
import { sourceOf } from '../../../src/model/source.ts';
import { inProof } from '../../proof.ts';
import { tinyFiles, tinySite } from '../model/support.ts';
import { today } from './support.ts';

const runs = inProof ? 10_000 : 150;
const seed = 20261123;
/** No file of a few pages may keep an editor waiting. */
const longestMs = 5000;

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function random(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What slips into files: signs of Markdown, MDX and YAML, odd letters, and pieces that editors paste. */
const pieces = [
  '<', '>', '{', '}', '`', '```', '*', '**', '_', '#', '##', '- ', '1. ', '> ', '> [!NOTE]', '|', '\\', '&amp;', '&#0;', '&#x110000;', '[', ']', '(', ')', '![', '](', '](page:', '](term:',
  '---', '---\n', '...', ': ', ' #', '"', "'", '|-', '&a ', '*a', '!!js/function', '<Choice id="', '<Walkthrough flow="', '/>', '<Problems />', '<script>', '<!--', '-->', 'import x from "y"', 'export default 1',
  '\0', '\uFEFF', '\u00AD', '\u200B', '\u202E', '\uD800', '😀', 'é', 'ĸ', '\t', '\r', '\r\n', '\n\n', '    ', '\u2028', '010190-1234', '12345678', 'a@b.dk', '5C.3', 'trin 99', '23. november 2026', '__proto__: 1', '? a', '~', 'null', 'no', '0x1F', '1e999',
];

function mutate(text: string, other: string, next: () => number): string {
  const at = () => Math.floor(next() * (text.length + 1));
  const lines = () => text.split('\n');
  switch (Math.floor(next() * 8)) {
    case 0: { const i = at(); return text.slice(0, i) + pieces[Math.floor(next() * pieces.length)]! + text.slice(i); }
    case 1: { const i = at(); return text.slice(0, i) + text.slice(i + 1 + Math.floor(next() * 20)); }
    case 2: { const i = at(); return text.slice(0, i) + String.fromCharCode(Math.floor(next() * 65536)) + text.slice(i + 1); }
    case 3: { const all = lines(); all.splice(Math.floor(next() * all.length), 1); return all.join('\n'); }
    case 4: { const all = lines(); const i = Math.floor(next() * all.length); all.splice(i, 0, all[Math.floor(next() * all.length)]!); return all.join('\n'); }
    case 5: { const all = lines(); const i = Math.floor(next() * all.length); all[i] = `${' '.repeat(Math.floor(next() * 9))}${all[i]!}`; return all.join('\n'); }
    case 6: { const i = at(); const j = Math.floor(next() * other.length); return text.slice(0, i) + other.slice(j, j + Math.floor(next() * 200)) + text.slice(i); }
    default: { const piece = pieces[Math.floor(next() * pieces.length)]!; const i = at(); return text.slice(0, i) + piece.repeat(1 + Math.floor(next() * 400)) + text.slice(i); }
  }
}

describe('Files changed at random', () => {
  it(`give sentences in ${runs} cases, never a crash or a long wait`, () => {
    const next = random(seed);
    const real = [...readContent().files].flatMap(([path, { text }]) => (text === undefined || !path.startsWith('content/') ? [] : [[path.slice('content/'.length), text] as const]));
    const tiny = Object.entries(tinyFiles);
    const base = tinySite();
    const files = new Map(tiny.map(([name, text]) => [`content/${name}`, { text, bytes: text.length }]));
    let found = 0;
    let slowest = 0;
    for (let run = 0; run < runs; run += 1) {
      const [name, original] = tiny[Math.floor(next() * tiny.length)]!;
      // A page of the real content in the place of the tiny one, now and then: more to go wrong in.
      const swapped = next() < 0.4 ? real.filter(([one]) => one.slice(one.lastIndexOf('.')) === name.slice(name.lastIndexOf('.'))) : [];
      let text = swapped.length === 0 ? original : swapped[Math.floor(next() * swapped.length)]![1];
      const other = real[Math.floor(next() * real.length)]![1];
      for (let change = Math.floor(next() * 4); change >= 0; change -= 1) text = mutate(text, other, next);
      const path = `content/${name}`;
      const where = `seed ${seed}, run ${run}, ${name}:\n${JSON.stringify(text.slice(0, 3000))}`;
      const started = performance.now();
      try {
        const content = base.content.map((source) => (source.path === path ? sourceOf(path, name, text) : source));
        const { problems } = check({ ...base, content }, { today, files: new Map(files).set(path, { text, bytes: text.length }) });
        found += problems.length === 0 ? 0 : 1;
        for (const { rule, file, line, column, words } of problems) {
          const said = [words.da, words.en].flatMap((one) => Object.values(one)).join(' ').split(/reader says|læseren siger/i)[0]!;
          if (!(line >= 1 && column >= 1 && file.startsWith('content'))) throw new Error(`${rule} stands at ${file}:${line}:${column}`);
          if (/\[object |\bat .*\.ts:\d+|node_modules/.test(said)) throw new Error(`${rule} says: ${said}`);
        }
      } catch (error) {
        assert.fail(`${error instanceof Error ? error.stack : String(error)}\n${where}`);
      }
      slowest = Math.max(slowest, performance.now() - started);
      assert.ok(slowest < longestMs, `It took ${Math.round(slowest)} ms. ${where}`);
    }
    console.error(`fuzz: ${runs} files, ${found} of them with something to say, the slowest in ${Math.round(slowest)} ms`);
    assert.ok(found > runs / 4, `${found} of ${runs} files were found wrong`);
  });
});
