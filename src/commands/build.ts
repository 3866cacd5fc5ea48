/** `npm run build`: builds the site beside the last good one, then swaps the two. A build that fails leaves that one. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from '../check/run.ts';
import { readContent } from '../model/files.ts';
import { shortLines } from './short.ts';
import { asideOf, mendSite, swapIn, takeBuildLock } from './swap.ts';
import { today } from './today.ts';

const out = resolve(process.env['TRINVIS_OUT'] ?? 'dist');
const release = await takeBuildLock(out, () => console.error('Another build is at work in the same folder. This one waits for it.\nEn anden bygning er i gang i samme mappe. Denne venter på den.'));
await mendSite(out);
rmSync(asideOf(out), { recursive: true, force: true });

const { sources, files } = readContent();
const errors = check(sources, { today: today(), files }).problems.filter(({ severity }) => severity === 'error');
if (errors.length > 0) {
  console.error(`${shortLines(errors).join('\n')}\nThe content has errors, so nothing was built and the last site stays. Run: npm run check`);
  process.exit(1);
}
process.env['TRINVIS_OUT'] = asideOf(out);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { build } = await import('astro');
try {
  await build({ root: process.cwd(), logLevel: 'warn' });
} catch (error) {
  rmSync(asideOf(out), { recursive: true, force: true });
  console.error(`The build failed, and the last site stays. ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
swapIn(out);
release();
