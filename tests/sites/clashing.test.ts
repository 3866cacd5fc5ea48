/** Situation: as "all-translated", but two pages want one address. */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { outOf, runCommand, tryBuild } from './build-site.ts';
import type { BuiltSite, Ran } from './build-site.ts';

describe('two pages that want one address', () => {
  let site: BuiltSite;
  let check: Ran;
  before(async () => {
    rmSync(outOf('clashing'), { recursive: true, force: true });
    mkdirSync(join(outOf('clashing'), 'da'), { recursive: true });
    writeFileSync(join(outOf('clashing'), 'da', 'index.html'), 'the last good site');
    site = await tryBuild('clashing', { over: 'all-translated' });
    check = await runCommand('check', { TRINVIS_CONTENT: site.content }, ['--language', 'en']);
  });

  it('the build ends as failed and says where to look', () => {
    assert.equal(site.code, 1);
    assert.match(site.output, /npm run check/);
    assert.doesNotMatch(site.output, /\n\s+at /, 'no stack trace');
  });

  it('the last good site stays as it was, with nothing beside it', () => {
    assert.deepEqual(site.files(), ['da/index.html']);
    assert.equal(site.read('da/index.html'), 'the last good site');
    assert.throws(() => site.read('../clashing.new/index.html'), /ENOENT/);
  });

  it('the check names both files and the address, and ends with 1', () => {
    assert.equal(check.code, 1);
    assert.match(check.output, /\(address-clash\)/);
    assert.match(check.output, /articles\/about\.da\.mdx/);
    assert.match(check.output, /guides\/brew\/guide\.da\.mdx/);
    assert.match(check.output, /\/da\/bryg\//);
  });

  it('no other error is in the content', () => {
    assert.match(check.output, /^1 error (?:and .+ )?in \d files?\. /m);
  });
});
