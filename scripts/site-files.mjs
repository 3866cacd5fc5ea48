/**
 * Finds the file of a built site that answers an address, and never one outside its folder.
 */
import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** Files that speak to the host, not to readers. */
const forTheHost = new Set(['_headers', '_redirects']);

/**
 * The segments of an address below the site's root; undefined when it cannot name a file there.
 * @param {string} path begins with "/", still encoded
 * @returns {string[] | undefined}
 * @example segmentsOf('/da/x%C3%A6/') // → ['da', 'xæ', '']
 * @example segmentsOf('/%2e%2e/etc/passwd') // → undefined
 */
export function segmentsOf(path) {
  /** @type {string[]} */
  let segments;
  try {
    segments = path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const unsafe = segments.some((segment) => segment === '..' || segment === '.' || /[/\\\0]/.test(segment)
    || (process.platform === 'win32' && /[:<>"|?*]|[. ]$/.test(segment)));
  return unsafe ? undefined : segments;
}

/**
 * @param {string} dir
 * @param {string[]} segments
 * @returns {Promise<{ kind: 'file', file: string } | { kind: 'folder' } | { kind: 'nothing' }>} "folder": the page is there, with a closing slash
 */
export async function findSiteFile(dir, segments) {
  if (segments.length === 1 && forTheHost.has(segments[0] ?? '')) return { kind: 'nothing' };
  const isFolder = segments.at(-1) === '';
  const file = await fileInside(dir, isFolder ? [...segments.slice(0, -1), 'index.html'] : segments);
  if (file !== undefined) return { kind: 'file', file };
  if (!isFolder && (await fileInside(dir, [...segments, 'index.html'])) !== undefined) return { kind: 'folder' };
  return { kind: 'nothing' };
}

/**
 * The 404 page that stands nearest above an address: a language's own before the site's.
 * @param {string} dir
 * @param {string[]} segments
 * @returns {Promise<string | undefined>}
 */
export async function nearestNotFound(dir, segments) {
  for (let depth = segments.length - 1; depth >= 0; depth -= 1) {
    const file = await fileInside(dir, [...segments.slice(0, depth), '404.html']);
    if (file !== undefined) return file;
  }
  return undefined;
}

/**
 * @param {string} dir
 * @param {string[]} segments
 * @returns {Promise<string | undefined>} the file's real place, if it is a file and in the folder
 */
async function fileInside(dir, segments) {
  try {
    const top = await realpath(dir);
    const file = await realpath(join(top, ...segments));
    if (!file.startsWith(top.endsWith(sep) ? top : top + sep)) return undefined;
    return (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.ics': 'text/calendar; charset=utf-8',
  '.xlf': 'application/xliff+xml',
};

/** @param {string} file */
export const typeOf = (file) => types[extname(file).toLowerCase()] ?? 'application/octet-stream';
