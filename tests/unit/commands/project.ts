/**
 * A project in a temporary folder with the real scripts and a pretended npm, so that the commands run as people run
 * them, in a second and without a network.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { TestContext } from 'node:test';

const repository = resolve(import.meta.dirname, '../../..');

export interface Run {
  code: number | null;
  output: string;
}

export interface Running {
  child: ChildProcess;
  output: () => string;
  /** Resolves with the output when it holds the text. */
  says: (text: string) => Promise<string>;
  ended: Promise<Run>;
}

/** Writes files, given by their paths, into a new folder that the test removes. */
export function folder(t: TestContext, files: Record<string, string>): string {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'trinvis-unit-')));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) write(dir, path, text);
  return dir;
}

export function write(dir: string, path: string, text: string): void {
  const file = join(dir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What the pretended `npm ci` leaves: Node as the project's own, and programs of two lines. */
const fakeNpm = `#!/bin/sh
echo "$@" >> "$PWD/npm-calls"
echo "npm warn EBADENGINE Unsupported engine" >&2
[ -n "$FAKE_NPM_SECONDS" ] && sleep "$FAKE_NPM_SECONDS"
[ -n "$FAKE_NPM_FAILS" ] && { echo "npm error code $FAKE_NPM_FAILS" >&2; exit 1; }
[ -n "$FAKE_NPM_SLOW" ] && { sleep 60 & echo $! > "$PWD/sleeper"; wait; }
rm -rf node_modules
mkdir -p node_modules/.bin node_modules/astro node_modules/oxlint node_modules/typescript
[ -n "$FAKE_NPM_NO_NODE" ] || { mkdir -p node_modules/node/bin; ln -s "${process.execPath}" node_modules/node/bin/node; }
echo '{"bin":{"astro":"bin.cjs"}}' > node_modules/astro/package.json
echo 'console.log("astro " + process.argv.slice(2).join(" ") + " Result (2 files)")' > node_modules/astro/bin.cjs
echo '{"bin":"bin.cjs"}' > node_modules/oxlint/package.json
echo '' > node_modules/oxlint/bin.cjs
echo '{"bin":{"tsc":"tsc.cjs"}}' > node_modules/typescript/package.json
echo '' > node_modules/typescript/tsc.cjs
`;

/** A project whose content is right and whose site has one page. */
export function project(t: TestContext, files: Record<string, string> = {}): string {
  const dir = folder(t, {
    'package.json': '{"type":"module"}',
    'package-lock.json': '{}',
    'fake/npm': fakeNpm,
    'src/commands/check.ts': 'const found: number = 0; console.log(`${found} mistakes`);',
    'src/commands/build.ts': `import { mkdirSync, writeFileSync } from 'node:fs';
      mkdirSync('dist/da', { recursive: true });
      mkdirSync('.trinvis', { recursive: true });
      writeFileSync('dist/da/index.html', '<h1>Hej</h1>');
      writeFileSync('.trinvis/report.json', JSON.stringify({ pages: { da: 1 }, missing: { kl: 1 }, bytes: 1234567, files: 40, base: '/' }));`,
    'tests/unit/a.test.ts': `import { test } from 'node:test'; test('adds', () => {});`,
    'tests/browser/b.test.ts': `import { test } from 'node:test'; test('opens ' + process.env['CHROMIUM_PATH'], () => {});`,
    ...files,
  });
  cpSync(join(repository, 'scripts'), join(dir, 'scripts'), { recursive: true });
  chmodSync(join(dir, 'fake/npm'), 0o755);
  return dir;
}

/** How often the pretended npm was called, and with what. */
export function npmCalls(dir: string): string[] {
  const file = join(dir, 'npm-calls');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

/** The surroundings in which the pretended npm is the one that is found. */
export function environment(dir: string, extra: Record<string, string> = {}): Record<string, string | undefined> {
  const { npm_execpath: _, NODE_TEST_CONTEXT: __, npm_lifecycle_event: ___, PORT: ____, ...rest } = process.env;
  return { ...rest, PATH: `${join(dir, 'fake')}:${process.env['PATH']}`, CI: 'true', ...extra };
}

/** Starts one of the scripts. */
export function start(t: TestContext, dir: string, args: string[], extra: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, args, { cwd: dir, env: environment(dir, extra), stdio: ['ignore', 'pipe', 'pipe'] });
  t.after(() => child.kill('SIGKILL'));
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<Run>((done) => child.on('close', (code) => done({ code, output })));
  const says = async (text: string): Promise<string> => {
    for (let waited = 0; waited < 20_000; waited += 50) {
      if (output.includes(text)) return output;
      if (child.exitCode !== null) break;
      await new Promise((next) => setTimeout(next, 50));
    }
    throw new Error(`It never said "${text}", but:\n${output}`);
  };
  return { child, output: () => output, says, ended };
}

export function run(t: TestContext, dir: string, args: string[], extra: Record<string, string> = {}): Promise<Run> {
  return start(t, dir, args, extra).ended;
}

/** Waits until a process is gone. One that has ended but that nobody has asked about counts as gone. */
export async function isGone(pid: number): Promise<boolean> {
  for (let waited = 0; waited < 3000; waited += 50) {
    try {
      process.kill(pid, 0);
      if (process.platform === 'linux' && /^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) return true;
    } catch {
      return true;
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  return false;
}
