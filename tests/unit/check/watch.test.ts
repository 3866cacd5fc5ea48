import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { watchContent } from '../../../src/check/watch.ts';
import type { ContentFiles } from '../../../src/model/files.ts';

mkdirSync('.trinvis', { recursive: true });
const root = mkdtempSync(join(process.cwd(), '.trinvis/watch-'));
after(() => rmSync(root, { recursive: true, force: true }));

describe('--watch', () => {
  it('tells of the content at once, and of each change', async (context) => {
    writeFileSync(join(root, 'site.yaml'), 'name: a\n');
    const told: ContentFiles[] = [];
    const { close } = watchContent((content) => told.push(content), root);
    context.after(close);
    const names = () => told.at(-1)!.sources.content.map(({ name }) => name);
    const until = async (happened: () => boolean, what: string) => {
      const start = Date.now();
      while (!happened()) {
        assert.ok(Date.now() - start < 10_000, `After 10 s: not yet ${what}.`);
        await pause(10);
      }
    };
    assert.deepEqual(names(), ['site.yaml']);

    mkdirSync(join(root, 'articles'));
    writeFileSync(join(root, 'articles/a.da.mdx'), 'Ord.');
    await until(() => names().includes('articles/a.da.mdx'), 'a file in a new folder');
    const first = told.at(-1)!.sources.content.find(({ name }) => name === 'site.yaml');

    await pause(100);
    writeFileSync(join(root, 'articles/a.da.mdx~'), 'Andre ord.');
    renameSync(join(root, 'articles/a.da.mdx~'), join(root, 'articles/a.da.mdx'));
    await until(() => [...told.at(-1)!.files.values()].some(({ text }) => text === 'Andre ord.'), 'a file that was written aside');
    assert.equal(told.at(-1)!.sources.content.find(({ name }) => name === 'site.yaml'), first, 'an unchanged file is not read again');

    rmSync(join(root, 'articles'), { recursive: true });
    await until(() => names().length === 1, 'a folder that is gone');

    const before = told.length;
    for (let time = 0; time < 5; time += 1) writeFileSync(join(root, 'site.yaml'), `name: ${time}\n`);
    await until(() => [...told.at(-1)!.files.values()].some(({ text }) => text === 'name: 4\n'), 'the last of many changes');
    assert.ok(told.length - before <= 3, 'changes in a row are told together');
  });
});
