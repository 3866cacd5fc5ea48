/** `npm run translations` as people run it, on the tiny site. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { cases } from '../../proof.ts';
import { tinyFiles } from '../model/support.ts';

const folder = mkdtempSync(join(tmpdir(), 'trinvis-translations-'));
const order = join(folder, 'guides/phone/order.en.mdx');
const source = join(folder, 'guides/phone/order.da.mdx');

function run(...args: string[]) {
  const { TRINVIS_CONTENT: _, FORCE_COLOR: __, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/translations.ts', ...args], { encoding: 'utf8', timeout: 60_000, env: { ...rest, LC_ALL: 'en_GB.UTF-8', TRINVIS_CONTENT: folder, TRINVIS_TODAY: '2026-11-23' } });
  return { status, stdout, stderr };
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const change = (name: string, from: string, to: string) => write(name, read(name).replace(from, to));

/** All files of the folder by their names, to see that nothing has changed. */
const everything = () => Object.fromEntries(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]));

describe('npm run translations', () => {
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    for (const [name, text] of Object.entries(tinyFiles)) write(name, text);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('says how it is used where the use is wrong, and ends with 2', () => {
    // Each is a process of its own: a few of them in the test, all in the proof.
    for (const [args, words] of cases([
      [[], /^Usage: npm run translations -- status\n/],
      [['statsu'], /^Unknown command: statsu\. Did you mean “status”\?\n\nUsage/],
      [['status', '--format', 'xml'], /^--format cannot be “xml”\. Write “terminal” or “json”\.\n\nUsage/],
      [['accept', '--all', '--typo'], /^--all and --typo cannot be used together/],
      [['review', order], /^Write who has read the translation/],
      [['review', order, '--by', ' ', '--language', 'da'], /^Skriv, hvem der har læst oversættelsen/],
      [['status', 'phone/ordr'], /^“phone\/ordr” is not a page, flow or file that is translated\. Did you mean “phone\/order”\?\n$/],
    ] as const, (_, index) => index % 4 === 1)) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, words);
    }
  });

  it('ends with 1 where the content has errors, and writes nothing', () => {
    change('articles/about.da.mdx', 'title:', 'titel:');
    const before = everything();
    for (const args of cases([['status'], ['accept', '--all']], (_, index) => index === 1)) {
      assert.deepEqual(run(...args), { status: 1, stdout: '', stderr: 'The content has errors. Run: npm run check\n' });
    }
    assert.deepEqual(everything(), before);
  });

  it('shows what a changed sentence makes out of date, until it is accepted', () => {
    assert.match(run('status').stdout, /^ {2}phone\/order +unknown +missing/m);
    assert.deepEqual(run('accept', order), { status: 0, stdout: '1 translation is recorded as up to date.\n', stderr: '' });
    change('guides/phone/order.da.mdx', 'Gå videre.', 'Gå nu videre.');
    const { status, stdout } = run('status', 'phone/order', 'en', '--language', 'da');
    assert.equal(status, 0);
    assert.match(stdout, /^phone\/order \(en\): forældet, 3 ord tilbage\n/);
    assert.match(stdout, /- kilden er ændret\n {4}Kilden før og nu {2}Gå \{\+nu\+\} videre\. {2}\(.*order\.da\.mdx:25\)\n {4}Oversættelsen {5}Go on\. {2}\(.*order\.en\.mdx:25\)\n/);
    assert.ok(!stdout.includes('\u001B'));
    const json = JSON.parse(run('status', order, '--format', 'json').stdout) as { translations: { state: string; left: number }[] };
    assert.deepEqual(json.translations.map(({ state, left }) => [state, left]), [['outdated', 3]]);
    run('accept', order);
    assert.match(run('status').stdout, /^ {2}phone\/order +up to date +missing/m);
  });

  it('says in a sentence what cannot be written', () => {
    // A folder stands where a record is to be written aside.
    mkdirSync(join(folder, 'translations/articles/home.en.yaml.new'), { recursive: true });
    const { status, stderr } = run('accept', '--all');
    assert.equal(status, 1);
    assert.match(stderr, /translations\S* cannot be read or written \(E[A-Z]+\)\. See whether the file or the folder is locked\.\n$/);
    assert.doesNotMatch(stderr, / at /);
  });

  it('accepts all or nothing', () => {
    const before = everything();
    const { status, stdout, stderr } = run('accept', order, source);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /order\.da\.mdx is not a translation\. It must be a file in another language/);
    assert.deepEqual(everything(), before);
    assert.match(run('accept', '--all').stdout, /^\d+ translations are recorded as up to date\.\n$/);
    assert.doesNotMatch(run('status').stdout, /unknown/);
    assert.ok(!Object.keys(everything()).some((name) => name.endsWith('.new')));
  });

  it('takes a typo as no change, and says what was more than a typo', () => {
    run('accept', '--all');
    change('guides/phone/order.da.mdx', 'Gå videre.', 'Gå vidre.');
    change('guides/phone/order.da.mdx', 'Læs mere [om siden](page:about).\n\n', '');
    const { status, stdout } = run('accept', '--typo', source);
    assert.equal(status, 0);
    assert.match(stdout, /order\.da\.mdx: 1 change in 1 translation recorded as making no difference\. 1 block was added or removed\. That is more than a typo/);
    assert.match(run('status').stdout, /^ {2}phone\/order +out of date +missing/m);
    write('guides/phone/order.da.mdx', tinyFiles['guides/phone/order.da.mdx']!.replace('Gå videre.', 'Gå vidre.'));
    assert.match(run('status').stdout, /^ {2}phone\/order +up to date +missing/m);
    const before = everything();
    const refused = run('accept', '--typo', source, order);
    assert.deepEqual([refused.status, refused.stdout], [1, '']);
    assert.match(refused.stderr, /order\.en\.mdx is not a source that anybody has translated/);
    assert.match(run('accept', '--typo', source, '--language', 'da').stdout, /Intet er ændret, siden oversættelserne blev noteret/);
    assert.deepEqual(everything(), before);
  });

  it('notes who has read a draft', () => {
    const text = read('guides/phone/order.en.mdx');
    write('guides/phone/order.en.mdx', text.replace('description:', 'draft: true\ndescription:'));
    const unread = run('review', order, '--by', 'Ane Petersen');
    assert.deepEqual([unread.status, unread.stdout], [1, '']);
    assert.match(unread.stderr, /Nobody knows whether/);
    run('accept', order);
    assert.deepEqual(run('review', order, '--by', 'Ane Petersen'), { status: 0, stdout: '1 translation is no longer a draft. Read by: Ane Petersen\n', stderr: '' });
    assert.equal(read('guides/phone/order.en.mdx'), text);
    assert.match(read('translations/guides/phone/order.en.yaml'), /^source: da\nreviewed:\n {2}by: Ane Petersen\n {2}on: 2026-11-23\nsections:\n/m);
    assert.match(run('status').stdout, /^ {2}phone\/order +up to date +missing/m);
    assert.match(run('review', order, '--by', 'Ane').stderr, /is not a draft/);
  });
});
