/** `npm run build`: builds the site beside the last good one, then swaps the two. A build that fails leaves that one. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSources } from '../model/files.ts';
import { assemble } from '../model/site.ts';

const out = resolve(process.env['TRINVIS_OUT'] ?? 'dist');
const aside = `${out}.new`;
const old = `${out}.old`;

// Also where another command was stopped in the middle of the swap.
if (!existsSync(out) && existsSync(old)) renameSync(old, out);
rmSync(aside, { recursive: true, force: true });

const { problems } = assemble(readSources());
if (problems.some((problem) => problem.severity === 'error')) {
  console.error('The content has errors, so nothing was built and the last site stays. Run: npm run check');
  process.exit(1);
}
process.env['TRINVIS_OUT'] = aside;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { build } = await import('astro');
try {
  await build({ root: process.cwd(), logLevel: 'warn' });
} catch (error) {
  rmSync(aside, { recursive: true, force: true });
  console.error(`The build failed, and the last site stays. ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
rmSync(old, { recursive: true, force: true });
if (existsSync(out)) renameSync(out, old);
renameSync(aside, out);
rmSync(old, { recursive: true, force: true });
