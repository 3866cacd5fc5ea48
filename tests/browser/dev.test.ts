/** `npm run dev`, on a copy of the content: what an editor sees while writing. Seconds are told, and fail only far over. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright';
import { packageBin } from '../../scripts/paths.mjs';
import { launch, projectRoot } from './support.ts';

const mostSeconds = 20;

describe('the site while it is written', () => {
  const content = join(projectRoot, '.trinvis/dev-content');
  const file = join(content, 'articles/privacy.da.mdx');
  let dev: ChildProcess;
  let browser: Browser;
  let page: Page;
  let text: string;

  before(async () => {
    rmSync(content, { recursive: true, force: true });
    cpSync(join(projectRoot, 'content'), content, { recursive: true });
    text = readFileSync(file, 'utf8');
    const port = await freePort();
    dev = spawn(process.execPath, [packageBin('astro'), 'dev', '--port', String(port)], {
      cwd: projectRoot,
      env: { ...process.env, TRINVIS_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'ignore',
    });
    browser = await launch();
    page = await browser.newPage();
    const address = `http://localhost:${port}/da/privatliv/`;
    await until(() => page.goto(address).then((answer) => answer?.ok() === true, () => false), 'the page is served');
  });

  after(async () => {
    await browser?.close();
    dev?.kill();
    rmSync(content, { recursive: true, force: true });
  });

  const shows = (words: string) => page.evaluate((wanted) => document.body.textContent.includes(wanted), words).catch(() => false);

  it('shows a changed sentence by itself', async (context) => {
    assert.equal(await shows('Skrevet lige nu.'), false);
    writeFileSync(file, `${text}\nSkrevet lige nu.\n`);
    const seconds = await until(() => shows('Skrevet lige nu.'), 'the sentence is on screen');
    context.diagnostic(`on screen after ${seconds.toFixed(1)} s`);
  });

  it('finds what was just written', async () => {
    writeFileSync(file, `${text}\nSkrevet om flagermus.\n`);
    await until(() => shows('flagermus'), 'the sentence is on screen');
    const search = await browser.newPage();
    await search.goto(new URL('/da/soeg/#q=flagermusen', page.url()).href);
    await search.getByRole('link', { name: 'Privatliv' }).first().waitFor();
    assert.match(await search.locator('.hit mark').first().innerText(), /flagermus/);
    await search.close();
  });

  it('shows a mistake in the place of the page, in Danish and English, without a stack trace', async () => {
    writeFileSync(file, `${text}\nEn { for meget.\n`);
    await until(() => shows('Tegnet “{” står alene i teksten.'), 'the mistake is on screen');
    const said = await page.evaluate(() => document.body.innerText);
    assert.match(said, /privacy\.da\.mdx:\d+:\d+/);
    assert.match(said, /The sign “\{” is alone in the text\./);
    assert.doesNotMatch(said, /\bat .*\.ts:\d+|node_modules/);
  });

  it('shows the page again once it is mended', async () => {
    writeFileSync(file, text);
    await until(() => shows('Privatliv'), 'the page is back');
    assert.equal(await shows('står alene i teksten'), false);
  });
});

/** Waits for something, and says how many seconds that took. */
async function until(happened: () => Promise<boolean>, what: string): Promise<number> {
  const start = Date.now();
  while (!(await happened())) {
    assert.ok(Date.now() - start < mostSeconds * 1000, `After ${mostSeconds} s: not yet that ${what}.`);
    await new Promise((next) => setTimeout(next, 100));
  }
  return (Date.now() - start) / 1000;
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
