import { mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { today } from '../commands/today.ts';
import { readSources } from '../model/files.ts';
import { assemble } from '../model/site.ts';
import type { Site } from '../model/site.ts';
import { searchBundle } from '../search/bundle.ts';
import type { BundleFile } from '../search/bundle.ts';
import { bundleFolder } from '../model/search-languages.ts';

/** Writes the index of the search beside the pages. */
export async function writeSearch(site: Site, out: string): Promise<void> {
  for (const { path, content } of await searchBundle(site, today())) {
    const file = join(out, bundleFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json', txt: 'text/plain; charset=utf-8' };
/** How long an index is taken for current, in milliseconds: one search asks for several files of it. */
const current = 2000;

/**
 * Serves the index in `dev`, where nothing is written: made when it is asked for, from the content as it then is.
 * While the content has errors, the last good one stays.
 */
export function searchInDev(base: string): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  const folder = `${base}${bundleFolder}/`;
  let made: { files: Promise<Map<string, BundleFile>>; at: number } | undefined;
  const filesOf = async (site: Site) => new Map((await searchBundle(site, today())).map((file) => [file.path, file]));
  const files = (path: string) => {
    const asked = path === 'pagefind-entry.json' || path.startsWith('words.');
    if (made === undefined || (asked && Date.now() - made.at > current)) {
      const { site } = assemble(readSources());
      if (site !== undefined) made = { files: filesOf(site), at: Date.now() };
    }
    return made?.files;
  };
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(folder)) return next();
    const path = pathname.slice(folder.length);
    const answer = async () => {
      const file = (await files(path))?.get(path);
      if (file === undefined) return void response.writeHead(404).end();
      response.writeHead(200, { 'Content-Type': types[path.split('.').at(-1)!] ?? 'application/octet-stream', 'Cache-Control': 'no-store' });
      response.end(file.content);
    };
    answer().catch((error: unknown) => {
      made = undefined;
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  };
}
