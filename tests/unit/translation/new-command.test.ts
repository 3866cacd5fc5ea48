/** `new` as people run it: what is written to the disk, what is said, and that a failure leaves everything as it was. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { cases } from '../../proof.ts';
import { writeNew } from '../../../src/commands/write-new.ts';
import { tinyFiles } from '../model/support.ts';

const root = mkdtempSync(join(tmpdir(), 'trinvis-new-'));
const folder = join(root, 'content');

function run(...args: readonly string[]) {
  const script = "import { runNew } from './src/commands/new.ts'; const [language, ...args] = process.argv.slice(1); process.exitCode = runNew(args, language);";
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, '--', 'da', ...args], { encoding: 'utf8', timeout: 60_000, env: { ...process.env, LC_ALL: 'en_GB.UTF-8', TRINVIS_CONTENT: folder, TRINVIS_TODAY: '2026-11-23' } });
  return { status, stdout: stdout.replaceAll(`${folder}/`, 'content/').replaceAll(`${root}/`, ''), stderr: stderr.replaceAll(`${folder}/`, 'content/').replaceAll(`${root}/`, '') };
}

/** Every file with its bytes; folders by name alone. */
function everything(): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted();
  return Object.fromEntries(names.map((name) => [name, statSync(join(root, name)).isFile() ? readFileSync(join(root, name), 'latin1') : 'folder']));
}

describe('npm run translations -- new', () => {
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    for (const [name, text] of Object.entries(tinyFiles)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it('says which files it made, what to write in them and what comes next', () => {
    const { status, stdout, stderr } = run('article', 'privacy');
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.equal(stdout, `Denne fil er ny:
  content/articles/privacy.da.mdx

Denne fil er ændret:
  content/site.yaml

Det skal du nu:
  - content/articles/privacy.da.mdx: Skriv titlen, hvad siden handler om (description), og teksten.
  - Ingen side fører til den endnu. Skriv et link, [med ord om siden](page:privacy), eller skriv footer: true ved “privacy” i content/site.yaml.

Se så, om alt er i orden: npm run check
`);
    const before = everything();
    const again = run('article', 'privacy');
    assert.deepEqual(again, { status: 1, stdout: '', stderr: '“privacy” findes allerede. Se content/site.yaml. Vælg et andet id.\nIntet er ændret.\n' });
    assert.deepEqual(everything(), before);
  });

  it('keeps the line ends and the byte-order mark of the files that it changes', () => {
    const site = `\uFEFF${tinyFiles['site.yaml']!.replaceAll('\n', '\r\n')}`;
    writeFileSync(join(folder, 'site.yaml'), site);
    assert.equal(run('article', 'privacy').status, 0);
    assert.equal(readFileSync(join(folder, 'site.yaml'), 'utf8'), `${site}  - { id: privacy }\r\n`);
  });

  it('writes all or nothing', () => {
    const path = (name: string) => join(folder, name);
    const writing = { added: new Map([[path('guides/lost/guide.yaml'), 'new'], [path('articles/lost.da.mdx'), 'new']]), changed: new Map([[path('site.yaml'), 'changed'], [path('guides/phone/guide.yaml'), 'changed']]) };
    // A folder in the place of a file that is written aside, and a file in the place of a new one.
    for (const blocked of ['guides/phone/guide.yaml.new', 'site.yaml.new', 'articles/lost.da.mdx.new', 'articles/lost.da.mdx']) {
      mkdirSync(path(blocked));
      const before = everything();
      assert.throws(() => writeNew(writing));
      assert.deepEqual(everything(), before, blocked);
      rmSync(path(blocked), { recursive: true });
    }
    writeNew(writing);
    assert.deepEqual(['guides/lost/guide.yaml', 'articles/lost.da.mdx', 'site.yaml', 'guides/phone/guide.yaml'].map((name) => readFileSync(path(name), 'utf8')), ['new', 'new', 'changed', 'changed']);
    assert.deepEqual(readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.new')), []);
  });

  it('says so where it may not write', () => {
    mkdirSync(join(folder, 'site.yaml.new'));
    const before = everything();
    const { status, stderr } = run('guide', 'lost');
    assert.equal(status, 1);
    assert.match(stderr, /^Filerne kunne ikke skrives \(EISDIR, content\/site\.yaml\.new\)\. [^]*\nIntet er ændret\.\n$/);
    assert.deepEqual(everything(), before);
  });

  it('says which mistakes the content would have, and writes nothing', () => {
    const before = everything();
    const { status, stderr } = run('article', 'info', '--title', 'Om siden');
    assert.equal(status, 1);
    assert.match(stderr, /^Med det nye ville indholdet have denne fejl:\ncontent\/articles\/info\.da\.mdx:2:1 {2}Fejl \(title-twice\)\n[^]*\nIntet er ændret\.\n$/);
    assert.deepEqual(everything(), before);
  });

  it('makes a language in two runs, with a sheet beside the content in between', () => {
    const sheet = join(root, 'new-language-de.yaml');
    const content = readdirSync(folder, { recursive: true });
    assert.match(run('language', 'de').stdout, /^Denne fil er ny:\n {2}new-language-de\.yaml\n\n[^]*Kør så kommandoen igen: npm run translations -- new language de\n$/);
    assert.deepEqual(readdirSync(folder, { recursive: true }), content);
    const before = everything();
    assert.match(run('language', 'de').stderr, /^new-language-de\.yaml er ikke fyldt ud endnu\./);
    assert.deepEqual(everything(), before);
    const filled = readFileSync(sheet, 'utf8').replaceAll('""', '"Xx"').replace('stepN: "Xx"', 'stepN: "Xx {n}"').replace('notOfficial: "Xx"', 'notOfficial: "Xx {url}"').replaceAll(/(practise(?:Of|About)): "Xx"/g, '$1: "Xx {title}"');
    writeFileSync(sheet, filled);
    assert.deepEqual(run('language', 'de').stderr, '');
    assert.equal(readFileSync(join(folder, 'languages/de.yaml'), 'utf8'), filled);
    assert.equal(existsSync(sheet), false);
  });

  it('answers what makes no sense with how it is used', () => {
    // Each is a process of its own: a third of them in the test, all in the proof.
    for (const [first, ...args] of cases([
      ['“new gide” cannot be made. Did you mean “guide”?', 'gide', 'x'],
      ['An id is one word. Write for example: hjaelp-til-mitid', 'guide', 'Hjælp', 'til', 'MitID'],
      ['--after cannot be used after “guide”.', 'guide', 'x', '--after', 'y'],
      ['Unknown flag: --titel. Did you mean “--title”?', 'guide', 'x', '--titel', 'y'],
    ] as const, (_, index) => index % 3 === 0)) {
      const { status, stderr } = run(...args);
      assert.equal(status, 2);
      assert.equal(stderr.split('\n\n')[0], first);
      assert.match(stderr, /\n\nUsage: npm run translations -- new guide my-guide\n/);
    }
  });
});
