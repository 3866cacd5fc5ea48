/** `npm run translations -- export` and `import` as people run them, on the tiny site. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cases } from '../../proof.ts';
import { tinyFiles } from '../model/support.ts';

const folder = mkdtempSync(join(tmpdir(), 'trinvis-exchange-'));
const content = join(folder, 'content');
const file = join(folder, 'kl.xlf');

function run(...args: string[]) {
  const { TRINVIS_CONTENT: _, FORCE_COLOR: __, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/translations.ts', ...args, '--language', 'en'], { encoding: 'utf8', timeout: 60_000, env: { ...rest, TRINVIS_CONTENT: content, TRINVIS_TODAY: '2026-11-23' } });
  return { status, stdout, stderr };
}

const everything = () => Object.fromEntries(readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]));

describe('A file for a translator', () => {
  before(() => {
    for (const [name, text] of Object.entries(tinyFiles)) {
      mkdirSync(dirname(join(content, name)), { recursive: true });
      // As a Windows program saves it: it stays so when words are put in.
      writeFileSync(join(content, name), name === 'articles/about.en.mdx' ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text);
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('needs a language that the site has', () => {
    for (const args of cases([['export'], ['export', '--to', 'xx'], ['export', '--to', 'kl', '--format', 'docx'], ['export', '--to', 'kl', 'phone/ordr']], (_, index) => index % 2 === 1)) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /after --to which language to translate into: “en” or “kl”\.|no language “xx”|cannot be “docx”|Did you mean “phone\/order”\?/);
    }
  });

  it('is written once, and never over another', () => {
    const { status, stdout } = run('export', '--to', 'kl', 'about', '--out', file);
    assert.equal(status, 0);
    assert.match(stdout, /3 texts, about 11 words\./);
    assert.equal(readFileSync(file, 'utf8').match(/<trans-unit /g)?.length, 3);
    assert.equal(run('export', '--to', 'kl', '--out', file).status, 1);
  });

  it('changes nothing while nobody has worked on it, in a trial, or when it is broken', () => {
    const as = everything();
    const sent = readFileSync(file, 'utf8');
    assert.equal(run('import', file).status, 0);
    const half = sent.replace('</source>', '</source>\n<target>Uunga tunngatillugu</target>');
    for (const [text, args, status] of cases([
      [half, [], 0], // A new page does not come by halves.
      [translated(sent), ['--dry-run'], 0],
      [translated(sent).slice(0, 900), [], 1],
      [translated(sent).replaceAll('.kl.mdx', '.kl.txt'), [], 1],
      ['', [], 1],
    ] as const, (_, index) => index < 3)) {
      writeFileSync(file, text);
      const found = run('import', file, ...args);
      assert.equal(found.status, status, found.stdout + found.stderr);
      assert.deepEqual(everything(), as);
    }
    assert.equal(run('import', join(folder, 'nowhere.xlf')).status, 1);
  });

  it('becomes a page when it comes back', () => {
    rmSync(file);
    run('export', '--to', 'kl', 'about', '--out', file);
    writeFileSync(file, translated(readFileSync(file, 'utf8')));
    const { status, stdout, stderr } = run('import', file);
    assert.equal(status, 0, stdout + stderr);
    assert.equal(readFileSync(join(content, 'articles/about.kl.mdx'), 'utf8'), '---\ntitle: Qupperneq\ndescription: Oqaatsit\ndraft: true\n---\n\nNaqitassiaq\n');
    assert.match(readFileSync(join(content, 'translations/articles/about.kl.yaml'), 'utf8'), /words: Om siden/);
    assert.match(run('status', 'about', 'kl').stdout, /draft/i);
  });

  it('is put in whole or not at all, and says what could not be written', () => {
    const out = join(folder, 'home.xlf');
    run('export', '--to', 'kl', 'home', '--out', out);
    // No two pages say the same of themselves.
    writeFileSync(out, translated(readFileSync(out, 'utf8')).replace('Qupperneq', 'Saqqaa').replace('Oqaatsit', 'Oqaatsit allat'));
    const as = everything();
    // A folder stands where the record of the page is to be.
    mkdirSync(join(content, 'translations/articles/home.kl.yaml'), { recursive: true });
    const { status, stderr } = run('import', out);
    rmSync(join(content, 'translations/articles/home.kl.yaml'), { recursive: true });
    assert.equal(status, 1);
    assert.match(stderr, /home\.kl\.yaml cannot be written \(E[A-Z]+\)\. .*\nNothing has changed\.\n$/s);
    assert.deepEqual(everything(), as);
  });

  it('keeps line ends and the byte-order mark of what is there', () => {
    const out = join(folder, 'en.po');
    run('accept', '--all');
    run('export', '--to', 'en', 'about', '--format', 'po', '--out', out);
    writeFileSync(out, readFileSync(out, 'utf8').replace('msgstr "The site is made for tests."', 'msgstr "The site is for tests."'));
    assert.equal(run('import', out).status, 0);
    assert.equal(readFileSync(join(content, 'articles/about.en.mdx'), 'utf8'), `\uFEFF${tinyFiles['articles/about.en.mdx']!.replace('is made for', 'is for').replaceAll('\n', '\r\n')}`);
  });
});

/** The file with all of its targets written. */
function translated(xliff: string): string {
  const words = ['Qupperneq', 'Oqaatsit', 'Naqitassiaq'].values();
  return xliff.replaceAll('</source>', () => `</source>\n<target state="translated">${words.next().value}</target>`);
}
