import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { contentRoot } from '../model/files.ts';

/**
 * Where the site stands, from `site.yaml`: Astro must know before the content is read. A file that cannot be read
 * gives a stand-in: the checks say what is wrong with it, and nothing is built.
 */
export function siteAddress(): { site: string; base: string } {
  try {
    const { address } = parse(readFileSync(resolve(contentRoot(), 'site.yaml'), 'utf8')) as { address: string };
    const url = new URL(address);
    return { site: url.origin, base: url.pathname.replace(/\/?$/, '/') };
  } catch {
    return { site: 'http://localhost', base: '/' };
  }
}
