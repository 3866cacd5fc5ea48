import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { isGone, project, run, start, write } from './project.ts';

const free = { PORT: '0' };
const slow = 'await new Promise((done) => setTimeout(done, 60_000));';

describe('npm start', () => {
  it('installs, checks, builds, serves and says what it did', async (t) => {
    const dir = project(t);
    const running = start(t, dir, ['scripts/start.mjs'], free);
    const output = await running.says('Press Ctrl-C');
    assert.match(output, /Installing the packages: nothing is installed yet/);
    assert.match(output, /0 mistakes\nContent checked: [\d.]+ s/);
    assert.match(output, /Pages: da 1\n {2}Missing pages.*: kl 1\n {2}Size: 1\.2 MB in 40 files/);
    const address = /http:\/\/localhost:\d+\//.exec(output)?.[0] ?? '';
    assert.equal(await (await fetch(`${address}da`)).text(), '<h1>Hej</h1>');
    running.child.kill('SIGINT');
    assert.equal((await running.ended).code, 0);
  });

  it('a request to end while it serves is no failure', async (t) => {
    const running = start(t, project(t), ['scripts/start.mjs'], free);
    await running.says('Press Ctrl-C');
    running.child.kill('SIGTERM');
    assert.equal((await running.ended).code, 0);
  });

  it('ends when the shell in which npm runs it is gone', async (t) => {
    const dir = project(t);
    // A command after it keeps the shell from becoming the process itself.
    const script = `"${process.execPath}" scripts/start.mjs & echo $! > pid; wait; true`;
    const shell = start(t, dir, ['-e', `const { spawn } = require('node:child_process');
      const sh = spawn('/bin/sh', ['-c', ${JSON.stringify(script)}], { stdio: 'inherit' });
      process.on('SIGTERM', () => sh.kill('SIGKILL'));`], { ...free, npm_lifecycle_event: 'start' });
    await shell.says('Press Ctrl-C');
    shell.child.kill('SIGTERM');
    assert.equal(await isGone(Number(await waitForFile(join(dir, 'pid')))), true);
    assert.match((await shell.ended).output, /Stopped\./);
  });

  it('mistakes in the content are shown, and nothing is built or served', async (t) => {
    const dir = project(t, { 'src/commands/check.ts': 'console.log("content/x.mdx:3: a mistake"); process.exitCode = 1;' });
    const { code, output } = await run(t, dir, ['scripts/start.mjs'], free);
    assert.equal(code, 1);
    assert.match(output, /content\/x\.mdx:3: a mistake\n\nThe content has mistakes, so the site was not built\. Put them right/);
    assert.doesNotMatch(output, /http:/);
  });

  it('a build that fails is shown and not served; the last good site stays', async (t) => {
    const dir = project(t, { 'dist/index.html': 'good', 'src/commands/build.ts': 'console.error("no words for kl"); process.exitCode = 1;' });
    const { code, output } = await run(t, dir, ['scripts/start.mjs'], free);
    assert.equal(code, 1);
    assert.match(output, /no words for kl\n\nThe site could not be built.*The last good one is still in dist/);
    assert.equal(readFileSync(join(dir, 'dist/index.html'), 'utf8'), 'good');
  });

  it('serves under the base path of the site, without a report under none', async (t) => {
    const dir = project(t, { 'src/commands/build.ts': '', 'dist/index.html': 'x', '.trinvis/report.json': '{"base":"/help/"}' });
    assert.match(await start(t, dir, ['scripts/start.mjs'], free).says('Press Ctrl-C'), /localhost:\d+\/help\/\n/);
    write(dir, '.trinvis/report.json', 'not JSON');
    assert.match(await start(t, dir, ['scripts/start.mjs'], free).says('Press Ctrl-C'), /localhost:\d+\/\n/);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`${signal} in the install ends npm and what npm started`, async (t) => {
      const dir = project(t);
      const running = start(t, dir, ['scripts/start.mjs'], { ...free, FAKE_NPM_SLOW: '1' });
      await running.says('Installing');
      const sleeper = await waitForFile(join(dir, 'sleeper'));
      running.child.kill(signal);
      assert.equal((await running.ended).code, 130);
      assert.equal(await isGone(Number(sleeper)), true);
    });
  }

  it('Ctrl-C in the build ends it', async (t) => {
    const dir = project(t, { 'src/commands/build.ts': `import { writeFileSync } from 'node:fs'; writeFileSync('pid', String(process.pid)); ${slow}` });
    const running = start(t, dir, ['scripts/start.mjs'], free);
    const builder = await waitForFile(join(dir, 'pid'));
    running.child.kill('SIGINT');
    const { code, output } = await running.ended;
    assert.equal(code, 130);
    assert.match(output, /Stopped\.\n$/);
    assert.equal(await isGone(Number(builder)), true);
  });

  it('a port that is no port is refused in a sentence, before anything is done', async (t) => {
    const { code, output } = await run(t, project(t), ['scripts/start.mjs', '--port', 'tall']);
    assert.deepEqual([code, output], [1, '"tall" is not a port. Name a number from 1 to 65535, for example --port 8080.\n']);
  });
});

describe('npm run', () => {
  it('passes arguments to the command, and its output and exit code back', async (t) => {
    const dir = project(t, { 'src/commands/check.ts': 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 7;' });
    const { code, output } = await run(t, dir, ['scripts/run.mjs', 'check', '--json', 'a b']);
    assert.equal(code, 7);
    assert.match(output, /\["--json","a b"\]/);
  });

  it('dev runs Astro, without telemetry', async (t) => {
    const { code, output } = await run(t, project(t), ['scripts/run.mjs', 'dev', '--port', '1']);
    assert.deepEqual([code, output.includes('astro dev --port 1')], [0, true]);
  });

  it('build does not build what has mistakes', async (t) => {
    const dir = project(t, { 'src/commands/check.ts': 'process.exitCode = 1;', 'src/commands/build.ts': 'console.log("built");' });
    const { code, output } = await run(t, dir, ['scripts/run.mjs', 'build']);
    assert.deepEqual([code, output.includes('built')], [1, false]);
  });

  it('a request to end reaches the command, whose exit code counts', async (t) => {
    const dir = project(t, { 'src/commands/check.ts': `process.on('SIGTERM', () => process.exit(9)); console.log('ready'); ${slow}` });
    const running = start(t, dir, ['scripts/run.mjs', 'check']);
    await running.says('ready');
    running.child.kill('SIGTERM');
    assert.equal((await running.ended).code, 9);
  });

  it('preview serves what was built, and says when nothing was', async (t) => {
    const dir = project(t);
    assert.match((await run(t, dir, ['scripts/run.mjs', 'preview'], free)).output, /There is no built site yet\. Run "npm run build" first\./);
    write(dir, 'dist/index.html', 'built');
    assert.match(await start(t, dir, ['scripts/run.mjs', 'preview'], free).says('Press Ctrl-C'), /http:\/\/localhost/);
  });

  it('a command that does not exist is refused with those that do', async (t) => {
    const { code, output } = await run(t, project(t), ['scripts/run.mjs', 'bild']);
    assert.deepEqual([code, output], [1, 'There is no command "bild". There are: build, check, dev, preview, translations.\n']);
  });
});

async function waitForFile(file: string): Promise<string> {
  for (let waited = 0; waited < 20_000; waited += 30) {
    try {
      const text = readFileSync(file, 'utf8');
      if (text !== '') return text;
    } catch {
      // Not there yet.
    }
    await new Promise((next) => setTimeout(next, 30));
  }
  throw new Error(`${file} was never written`);
}
