/**
 * Builds the tiny sites of the tests with the real command, each once a run. Their content lies beside this file, one
 * folder a situation.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { childEnv } from '../../scripts/paths.mjs';
import type { BuildReport } from '../../src/build/report.ts';
import { listFiles } from '../../src/model/files.ts';
import { readHtml } from '../browser/html.ts';
import type { Element } from '../browser/html.ts';

export const projectRoot = resolve(import.meta.dirname, '../..');
const built = join(projectRoot, '.trinvis', 'sites');

export interface Ran {
  readonly code: number | null;
  /** What the command wrote, to either stream. */
  readonly output: string;
}

export interface BuiltSite extends Ran {
  /** The content folder. */
  readonly content: string;
  /** The folder that the site was built into. */
  readonly out: string;
  readonly report: () => BuildReport;
  /** The names of the files that were built. */
  readonly files: () => string[];
  readonly read: (name: string) => string;
  /** The page at an address of the host: "/da/guide/". */
  readonly page: (address: string) => Element;
}

export interface SiteOptions {
  /** Content that the situation is laid over: a name beside it, or "content" for the real one. */
  readonly over?: string;
  /** Files of the content to take away. */
  readonly without?: readonly string[];
  /** Files of other situations to lay in at the same place: "four-languages/languages/ar.yaml". */
  readonly borrowed?: readonly string[];
}

/** Builds a situation, and fails where the build does. */
export async function buildSite(situation: string, options: SiteOptions = {}): Promise<BuiltSite> {
  const site = await tryBuild(situation, options);
  if (site.code !== 0) throw new Error(`The site "${situation}" was not built:\n${site.output}`);
  return site;
}

/** Builds a situation whose build may fail. What stood in its folder before stays unless the test clears it. */
export async function tryBuild(situation: string, options: SiteOptions = {}): Promise<BuiltSite> {
  const content = Object.keys(options).length === 0 ? ownFolder(situation) : layered(situation, options);
  const out = join(built, situation);
  const report = join(built, `${situation}.json`);
  const ran = await inTurn(() => runCommand('build', { TRINVIS_CONTENT: content, TRINVIS_OUT: out, TRINVIS_REPORT: report }));
  const read = (name: string) => readFileSync(join(out, name), 'utf8');
  const base = () => (JSON.parse(readFileSync(report, 'utf8')) as BuildReport).base;
  return {
    ...ran,
    content,
    out,
    report: () => JSON.parse(readFileSync(report, 'utf8')) as BuildReport,
    files: () => listFiles(out),
    read,
    page: (address) => {
      if (!address.startsWith(base())) throw new Error(`${address} is not below ${base()}`);
      const name = address.slice(base().length);
      return readHtml(read(name === '' || name.endsWith('/') ? `${name}index.html` : name));
    },
  };
}

/** Where a situation is built; a test may put something there beforehand. */
export const outOf = (situation: string) => join(built, situation);

/** Runs one of the project's commands as people do. */
export function runCommand(name: 'build' | 'check', env: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [`src/commands/${name}.ts`, ...args], { cwd: projectRoot, env: childEnv(env) });
    let output = '';
    const keep = (text: Buffer) => {
      output += text.toString('utf8');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', failed);
    child.on('close', (code) => done({ code, output }));
  });
}

const ownFolder = (situation: string) => join('tests', 'sites', situation);

/** A copy of the content below, with the situation's own files over it. Its path stays, and so does what was cached for it. */
function layered(situation: string, { over, without = [], borrowed = [] }: SiteOptions): string {
  const folder = join(built, `${situation}.content`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const layers = [...(over === undefined ? [] : [over === 'content' ? over : ownFolder(over)]), ownFolder(situation)];
  for (const layer of layers) if (existsSync(join(projectRoot, layer))) cpSync(join(projectRoot, layer), folder, { recursive: true });
  for (const name of borrowed) cpSync(join(projectRoot, ownFolder(name)), join(folder, name.slice(name.indexOf('/') + 1)));
  for (const name of without) rmSync(join(folder, name));
  return join('.trinvis', 'sites', `${situation}.content`);
}

/** Test files run side by side on a machine with more cores; no more than two of them build at once. */
const slots = [1, 2].map((number) => join(built, `.building-${number}`));
const longestBuildMs = 180_000;

async function inTurn<Value>(build: () => Promise<Value>): Promise<Value> {
  mkdirSync(built, { recursive: true });
  for (;;) {
    const slot = slots.find(take);
    if (slot === undefined) {
      await wait(200);
      continue;
    }
    try {
      return await build();
    } finally {
      rmSync(slot, { recursive: true, force: true });
    }
  }
}

/** A slot of a run that was stopped is free again after the time that no build takes. */
function take(slot: string): boolean {
  try {
    if (existsSync(slot) && Date.now() - statSync(slot).mtimeMs > longestBuildMs) rmSync(slot, { recursive: true, force: true });
    mkdirSync(slot);
    return true;
  } catch {
    return false;
  }
}
