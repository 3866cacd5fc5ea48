/** How long a check takes: of many files, and of one that has changed. Seconds are told; only what is far over fails. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { check } from '../../../src/check/run.ts';
import { contentReader } from '../../../src/model/files.ts';
import { inProof } from '../../proof.ts';
import { today } from './support.ts';

const wanted = inProof ? 3000 : 150;
const folder = mkdtempSync(join(tmpdir(), 'trinvis-speed-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The real content with its guide many times over, each under a name and description of its own. */
function manyGuides(): number {
  cpSync('content', folder, { recursive: true });
  rmSync(join(folder, 'translations'), { recursive: true });
  const guide = 'help-newer-phone';
  const ids: string[] = [];
  let files = 0;
  for (let copy = 1; files < wanted; copy += 1) {
    const id = `${guide}-${copy}`;
    ids.push(id);
    mkdirSync(join(folder, 'guides', id));
    for (const name of readdirSync(join('content/guides', guide))) {
      const text = readFileSync(join('content/guides', guide, name), 'utf8');
      const own = name.endsWith('.yaml')
        ? text.replace(/^slugs:.*\n/m, '').replaceAll(/^ +oldAddresses:.*\n/gm, '')
        : text.replaceAll(/^((?:title|description): .*?)("?)$/gm, `$1 ${copy}$2`).replaceAll(`page:${guide}`, `page:${id}`);
      writeFileSync(join(folder, 'guides', id, name), own);
      files += 1;
    }
  }
  const site = readFileSync(join(folder, 'site.yaml'), 'utf8');
  writeFileSync(join(folder, 'site.yaml'), site.replace(`guides: [${guide}]`, `guides: [${guide}, ${ids.join(', ')}]`));
  return files;
}

describe('A check', () => {
  it(`looks at ${wanted} files, and again at one that has changed`, () => {
    manyGuides();
    const read = contentReader(folder);
    const timed = <Value>(work: () => Value): { value: Value; ms: number } => {
      const started = performance.now();
      const value = work();
      return { value, ms: Math.round(performance.now() - started) };
    };
    const whole = timed(() => {
      const { sources, files } = read();
      return { all: files.size, ...check(sources, { today, files }) };
    });
    assert.deepEqual(whole.value.problems.filter(({ severity }) => severity === 'error').map(({ rule, file }) => `${rule} ${file}`), []);
    assert.ok(whole.value.all > wanted);
    const changed = join(folder, 'guides/help-newer-phone-2/guide.da.mdx');
    writeFileSync(changed, `${readFileSync(changed, 'utf8')}\nLæs [her](page:helper-rules).\n`);
    const again = timed(() => {
      const { sources, files } = read({ touched: new Set([changed]) });
      return check(sources, { today, files });
    });
    assert.ok(again.value.problems.some(({ rule, file }) => rule === 'link-text' && file.endsWith('help-newer-phone-2/guide.da.mdx')));
    console.error(`check: ${whole.value.all} files in ${whole.ms} ms, one changed file in ${again.ms} ms, at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
    assert.ok(again.ms < whole.ms, 'what has not changed is not looked at again');
  });
});
