/**
 * Serves a built site as a good static host would: clean addresses, the site's own 404 pages, redirects and headers.
 * For trying a site on this machine and for tests.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createBodies } from './site-bodies.mjs';
import { findSiteFile, nearestNotFound, segmentsOf } from './site-files.mjs';
import { headersFor, parseHeaders, parseRedirects } from './site-rules.mjs';

export { listen } from './listen.mjs';

/**
 * @param {string} dir the folder that was built
 * @param {{ base?: string }} [options] `base`: the path under which the site stands, "/help/"
 * @returns {import('node:http').Server}
 */
export function createSiteServer(dir, { base = '/' } = {}) {
  const top = `/${base}/`.replace(/\/+/g, '/');
  const bodyOf = createBodies();

  const server = createServer((request, response) => {
    answer(request, response).catch((/** @type {unknown} */ error) => {
      console.error(`Could not answer ${request.url}:`, error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('500 The server could not answer. Its window says why.\n');
    });
  });
  return server;

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    response.setHeader('x-content-type-options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return plain(response, 405, 'Only GET and HEAD are answered here.');
    }
    const { path, query } = splitAddress(request.url ?? '/');
    // "//elsewhere.example/x" would otherwise become a redirect away from this site.
    if (path.includes('//')) return redirect(response, 301, path.replace(/\/+/g, '/') + query);

    const rule = parseRedirects(await textOf('_redirects')).find(({ matches }) => matches(decoded(path)) || matches(path));
    if (rule && rule.status >= 300 && rule.status < 400) return redirect(response, rule.status, rule.to.includes('?') ? rule.to : rule.to + query);
    const wanted = rule ? rule.to : path;

    if (top !== '/' && wanted === '/') return redirect(response, 302, top + query);
    if (top !== '/' && `${wanted}/` === top) return redirect(response, 301, top + query);
    const segments = segmentsOf(wanted);
    const below = segments && wanted.startsWith(top) ? segments.slice(top.split('/').length - 2) : undefined;
    const found = below ? await findSiteFile(dir, below) : { kind: /** @type {const} */ ('nothing') };
    if (found.kind === 'folder') return redirect(response, 301, `${wanted}/${query}`);
    if (found.kind === 'file') return send(request, response, path, found.file, rule?.status ?? 200);

    const notFound = await nearestNotFound(dir, below ?? ['']);
    if (notFound === undefined) return plain(response, 404, 'There is no such page.');
    return send(request, response, path, notFound, 404);
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @param {string} path
   * @param {string} file
   * @param {number} status
   */
  async function send(request, response, path, file, status) {
    const body = await bodyOf(file, String(request.headers['accept-encoding'] ?? ''));
    response.setHeader('content-type', body.type);
    response.setHeader('etag', body.etag);
    // Astro names these files by what is in them, so a copy never grows old.
    response.setHeader('cache-control', path.startsWith(`${top}_astro/`) && status === 200 ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (body.packable) response.setHeader('vary', 'Accept-Encoding');
    for (const [name, value] of headersFor(parseHeaders(await textOf('_headers')), decoded(path))) response.setHeader(name, value);
    if (status === 200 && isKnown(request.headers['if-none-match'], body.etag)) {
      response.removeHeader('content-type');
      response.writeHead(304).end();
      return;
    }
    if (body.encoding) response.setHeader('content-encoding', body.encoding);
    response.setHeader('content-length', body.bytes.length);
    response.writeHead(status);
    response.end(request.method === 'HEAD' ? undefined : body.bytes);
  }

  /**
   * Read at each request, so that a site that is built again is served as it is now.
   * @param {string} name
   */
  async function textOf(name) {
    return readFile(join(dir, name), 'utf8').catch(() => '');
  }
}

/**
 * @param {string} url
 * @returns {{ path: string, query: string }}
 * @example splitAddress('/da/?x=1') // → { path: '/da/', query: '?x=1' }
 */
function splitAddress(url) {
  const local = url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  const at = local.indexOf('?');
  const path = at < 0 ? local : local.slice(0, at);
  return { path: path.startsWith('/') ? path : `/${path}`, query: at < 0 ? '' : local.slice(at) };
}

/** @param {string} path */
function decoded(path) {
  return segmentsOf(path) ? decodeURI(path) : path;
}

/**
 * @param {string | undefined} ifNoneMatch
 * @param {string} etag
 */
function isKnown(ifNoneMatch, etag) {
  return (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, '')).some((tag) => tag === etag || tag === '*');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} to
 */
function redirect(response, status, to) {
  // A header takes ASCII only; what is encoded already stays.
  response.writeHead(status, { location: encodeURI(to).replace(/%25([0-9a-f]{2})/gi, '%$1'), 'content-length': 0 }).end();
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
function plain(response, status, sentence) {
  const text = `${status} ${sentence}\n`;
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(text) });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}
