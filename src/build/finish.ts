import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSources } from '../model/files.ts';
import { hrefOf } from '../model/prose.ts';
import { assemble } from '../model/site.ts';
import { headersFile, redirectsFile } from './headers.ts';
import { reportOf } from './report.ts';

/** What Astro leaves to do once the pages are written: files that hosts read, and where they look for them. */
export function finishBuild(): AstroIntegration {
  return {
    name: 'trinvis',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        const { site } = assemble(readSources());
        if (site === undefined) return;
        for (const language of site.languages.keys()) moveNotFound(out, language);
        const redirects = site.addresses.flatMap((address) => (address.kind === 'redirect' ? [{ from: hrefOf(site, address.path), to: hrefOf(site, address.to) }] : []));
        writeFileSync(join(out, '_redirects'), redirectsFile(redirects));
        writeFileSync(join(out, '_headers'), headersFile(site.base));
        const report = resolve(process.env['TRINVIS_REPORT'] ?? '.trinvis/report.json');
        mkdirSync(dirname(report), { recursive: true });
        writeFileSync(report, `${JSON.stringify(reportOf(site, out), null, 2)}\n`);
      },
    },
  };
}

/** Hosts look for `/da/404.html`; a page of Astro's lies in a folder of its own. */
function moveNotFound(out: string, language: string): void {
  const folder = join(out, language, '404');
  if (!existsSync(folder)) return;
  renameSync(join(folder, 'index.html'), join(out, language, '404.html'));
  rmSync(folder, { recursive: true });
}
