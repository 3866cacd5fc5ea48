import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSources } from '../model/files.ts';
import { hrefOf } from '../model/prose.ts';
import { assemble } from '../model/site.ts';
import { siteAddress } from './address.ts';
import { headersFile, redirectsFile } from './headers.ts';
import { reportOf } from './report.ts';
import { searchInDev, writeSearch } from './search.ts';

/** What Astro leaves to do once the pages are written: files that hosts read, and where they look for them. */
export function finishBuild(): AstroIntegration {
  return {
    name: 'trinvis',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(searchInDev(siteAddress().base));
      },
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const { site } = assemble(readSources());
        if (site === undefined) return;
        for (const language of site.languages.keys()) moveToFile(out, `${language}/404`, `${language}/404.html`);
        for (const { path } of site.addresses) if (/\.html?$/.test(path)) moveToFile(out, path.slice(1), path.slice(1));
        const redirects = site.addresses.flatMap((address) => (address.kind === 'redirect' ? [{ from: hrefOf(site, address.path), to: hrefOf(site, address.to) }] : []));
        await writeSearch(site, out);
        writeFileSync(join(out, '_redirects'), redirectsFile(redirects));
        writeFileSync(join(out, '_headers'), headersFile(site.base));
        const report = resolve(process.env['TRINVIS_REPORT'] ?? '.trinvis/report.json');
        mkdirSync(dirname(report), { recursive: true });
        writeFileSync(report, `${JSON.stringify(reportOf(site, out), null, 2)}\n`);
      },
    },
  };
}

/**
 * A page of Astro's lies in a folder of its own, and some must be files: hosts look for `/da/404.html`, and an old
 * address may have been one of a file.
 */
function moveToFile(out: string, folder: string, file: string): void {
  if (!existsSync(join(out, folder, 'index.html'))) return;
  const aside = join(out, `${folder}.page`);
  renameSync(join(out, folder, 'index.html'), aside);
  rmSync(join(out, folder), { recursive: true });
  renameSync(aside, join(out, file));
}
