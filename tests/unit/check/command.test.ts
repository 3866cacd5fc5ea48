/** `npm run check` as people run it, on the tiny site with something broken. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { machineLanguage } from '../../../src/commands/language.ts';
import { cases } from '../../proof.ts';
import { tinyFiles } from '../model/support.ts';

const folder = mkdtempSync(join(tmpdir(), 'trinvis-check-'));
const article = 'articles/about.da.mdx';

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { TRINVIS_CONTENT: _, FORCE_COLOR: __, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/check.ts', ...args], { encoding: 'utf8', timeout: 60_000, env: { ...rest, LC_ALL: 'en_GB.UTF-8', TRINVIS_CONTENT: folder, TRINVIS_TODAY: '2026-11-23', ...env } });
  return { status, stdout, stderr };
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

describe('npm run check', () => {
  before(() => write(tinyFiles));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('ends well where nothing is wrong, in the language of the machine', () => {
    const files = Object.keys(tinyFiles).length;
    assert.deepEqual(run([]), { status: 0, stdout: `The content is in order. ${files} files checked.\n`, stderr: '' });
    assert.equal(run([], { LC_ALL: 'da_DK.UTF-8' }).stdout, `Indholdet er i orden. ${files} filer er tjekket.\n`);
  });

  it('ends with 1 on an error of the model and of a rule, and shows both', () => {
    write({ [article]: tinyFiles[article]!.replace('title:', 'titel:').replace('Siden er', 'Se [her](page:phone). Siden er') });
    try {
      const { status, stdout, stderr } = run(['--language', 'da'], { TERM: 'xterm' });
      assert.equal(stderr, '');
      assert.match(stdout, /about\.da\.mdx:2:1 {2}Fejl \(unknown-key\)\n {4}2 \| titel: Om siden\n {6}\| \^{5}\n/);
      assert.match(stdout, /about\.da\.mdx:6:4 {2}Fejl \(link-text\)\n {4}6 \| Se \[her\]\(page:phone\)\. Siden er lavet til test\.\n {6}\| {4}\^{17}\n/);
      assert.match(stdout, /fejl i 1 fil\. Ret fejlene, og kør tjekket igen\.\n$/);
      assert.ok(!stdout.includes('\u001B'), 'Colour where there is no terminal.');
      assert.equal(status, 1);

      const report = join(folder, '..', `${folder}.html`);
      const saved = run(['--format', 'html', '--out', report]);
      assert.equal(saved.status, 1);
      assert.ok(saved.stdout.endsWith(`The report is in ${report}.\n`), saved.stdout);
      assert.match(readFileSync(report, 'utf8'), /<html lang="en">/);
      rmSync(report);
      for (const format of cases(['json', 'sarif'], (one) => one === 'json')) JSON.parse(run(['--format', format]).stdout);
      assert.match(run(['--format', 'github']).stdout, /^::error file=/);
    } finally {
      write({ [article]: tinyFiles[article]! });
    }
  });

  it('ends well where there are warnings alone', () => {
    write({ 'flows/spare.yaml': tinyFiles['flows/open-app.yaml']!, 'flows/spare.da.yaml': tinyFiles['flows/open-app.da.yaml']! });
    try {
      const { status, stdout } = run([]);
      assert.match(stdout, /Warning \(unused-flow\)/);
      assert.match(stdout, /1 warning in 1 file\. Look at the warning first\. There are no errors, so the site can be built\.\n$/);
      assert.equal(status, 0);
    } finally {
      for (const name of ['flows/spare.yaml', 'flows/spare.da.yaml']) rmSync(join(folder, name));
    }
  });

  it('mends first when told so, and says beside the report what it mended and where', () => {
    write({ [article]: tinyFiles[article]!.replace('Siden er', '1. Et\n1. To\n<Problems />\n\nSiden er').replaceAll('\n', '\r\n') });
    try {
      const { stdout, stderr } = run(['--fix', '--format', 'json', '--language', 'da']);
      assert.equal(stderr, [
        '1 fil er rettet. Linjerne er talt i filerne, som de er nu.',
        join(folder, article),
        '  Linjeskift fra Windows eller en ældre Mac er lavet om til almindelige.',
        '  Linje 9: Mærket står nu på en linje for sig selv.',
        '  Linje 7: Punktets nummer er rettet.\n',
      ].join('\n'));
      assert.match(readFileSync(join(folder, article), 'utf8'), /^1\. Et\n2\. To\n\n<Problems \/>$/m);
      JSON.parse(stdout);
      assert.equal(run(['--fix']).stderr, 'There was nothing that could be fixed automatically.\n');
    } finally {
      write({ [article]: tinyFiles[article]! });
    }
  });

  it('checks again when a file changes', { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, ['src/commands/check.ts', '--watch', '--language', 'en'], { env: { ...process.env, TRINVIS_CONTENT: folder, TRINVIS_TODAY: '2026-11-23' } });
    try {
      let output = '';
      for await (const chunk of child.stdout) {
        const first = output === '';
        output += String(chunk);
        if (first && output.includes('in order')) write({ [article]: tinyFiles[article]!.replace('title:', 'titel:') });
        if (output.includes('Fix the errors')) break;
      }
      assert.match(output, /^The content is in order\.[^]*about\.da\.mdx:2:1 {2}Error \(unknown-key\)/);
    } finally {
      child.kill();
      write({ [article]: tinyFiles[article]! });
    }
  });

  it('lists all rules', () => {
    const { status, stdout } = run(['--rules', '--language', 'da']);
    assert.match(stdout, /^link-text {2}Fejl\n {2}Mange hører eller ser links uden teksten omkring dem/m);
    assert.match(stdout, /^unused-flow {2}Advarsel$/m);
    assert.equal(status, 0);
  });

  it('lists the rules that have a word in their name', () => {
    const ids = (...words: string[]) => [...run(['--rules', ...words]).stdout.matchAll(/^[a-z0-9-]+(?= {2})/gm)].map(([id]) => id);
    const asked = [[['spelling'], ['spelling']], [['Review', 'spelling'], ['review-far', 'review-passed', 'spelling']]] as const;
    for (const [words, found] of cases(asked, (_, index) => index === 1)) assert.deepEqual(ids(...words), found);
    const { status, stderr } = run(['--rules', 'speling']);
    assert.match(stderr, /^No rule has “speling” in its name\. Did you mean “spelling”\?\n/);
    assert.equal(status, 2);
  });

  it('tells how it is used to who asks, in the language that is asked for', () => {
    const asked = [[['--help'], /^Usage: npm run check\n/], [['-h', '--language', 'da'], /^Brug: npm run check\n/], [['--language=da', '--fixx', '--help'], /^Brug: npm run check\n/]] as const;
    for (const [args, said] of cases(asked, (_, index) => index === 2)) {
      const { status, stdout, stderr } = run(args);
      assert.match(stdout, said);
      assert.match(stdout, /\n {2}--help /);
      assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    }
  });

  it('answers what it does not know with how to use it, and ends with 2', () => {
    const wrong: readonly (readonly [args: readonly string[], said: string])[] = [
      [['--langauge', 'da'], 'Unknown flag: --langauge. Did you mean “--language”?'],
      [['--language', 'kl'], '--language cannot be “kl”. Write “da” or “en”.'],
      [['--format', 'xml'], '--format cannot be “xml”. Write “terminal”, “github”, “sarif”, “json” or “html”.'],
      [['--format'], '--format is missing a name: terminal, github, sarif, json or html.'],
      [['--out='], '--out is missing a file name.'],
      [['--out', '--fix'], '--out is missing a file name.'],
      [['--rules=yes'], 'No “=” may stand after --rules.'],
      [['da'], '“da” cannot be used here. A flag is written after “--”, as shown below.'],
      [['content/x.mdx'], 'The check always reads everything. Run it without “content/x.mdx”.'],
    ];
    // Each is a process of its own: a few of them in the test, all in the proof.
    for (const [args, said] of cases(wrong, (_, index) => index % 5 === 0)) {
      const { status, stdout, stderr } = run(args);
      assert.equal(stdout, '');
      assert.ok(stderr.startsWith(`${said}\n\nUsage: npm run check\n`), stderr);
      assert.equal(status, 2);
    }
    const danish = run(['--language', 'da', '--out']);
    assert.ok(danish.stderr.startsWith('--out mangler et filnavn.\n\nBrug: npm run check\n'), danish.stderr);
    assert.equal(danish.status, 2);
  });

  it('says so when the report cannot be saved', () => {
    const { status, stderr } = run(['--out', folder]);
    assert.equal(stderr, `The report could not be saved in ${folder} (EISDIR). Choose another place with --out.\n`);
    assert.equal(status, 2);
  });
});

describe('The language of the machine', () => {
  it('is Danish where the first variable that says something says so', () => {
    assert.equal(machineLanguage({ LC_ALL: '', LANG: 'da_DK.UTF-8' }), 'da');
    assert.equal(machineLanguage({ LC_ALL: 'C', LANG: 'da_DK.UTF-8' }), 'en');
    assert.equal(machineLanguage({ LANG: 'dav_KE' }), 'en');
    assert.equal(machineLanguage({ LANG: 'kl_GL' }), 'en');
  });
});
