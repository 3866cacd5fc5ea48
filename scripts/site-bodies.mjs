/**
 * What is sent for a file: its bytes, packed as the browser can unpack them, with the tag that names this very version.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { typeOf } from './site-files.mjs';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** @typedef {{ bytes: Buffer, etag: string, type: string, encoding: 'br' | 'gzip' | undefined, packable: boolean }} Body */

/** Above this many bytes the memory is emptied: a site is small, and a file is soon packed again. */
const memoryLimit = 64 * 2 ** 20;
/** Smaller files do not become smaller. */
const leastBytes = 256;

/**
 * @param {string | undefined} accept the Accept-Encoding header
 * @returns {'br' | 'gzip' | undefined} the best one that the browser takes
 * @example preferredEncoding('gzip, br;q=0') // → 'gzip'
 */
export function preferredEncoding(accept) {
  const accepted = new Map((accept ?? '').split(',').map((part) => {
    const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined);
    return [name.trim(), Number(quality ?? 1)];
  }));
  return /** @type {const} */ (['br', 'gzip']).find((name) => (accepted.get(name) ?? accepted.get('*') ?? 0) > 0);
}

/** @returns {(file: string, accept: string | undefined) => Promise<Body>} */
export function createBodies() {
  /** @type {Map<string, Body>} */
  const kept = new Map();
  let size = 0;
  return async (file, accept) => {
    const type = typeOf(file);
    const packable = /^text\/|javascript|json|xml|svg|wasm/.test(type);
    const { mtimeMs, size: fileSize } = await stat(file);
    const encoding = packable && fileSize >= leastBytes ? preferredEncoding(accept) : undefined;
    const key = [file, mtimeMs, fileSize, encoding].join('|');
    const known = kept.get(key);
    if (known) return known;

    const raw = await readFile(file);
    const bytes = await pack(raw, encoding);
    const tag = createHash('sha256').update(raw).digest('base64url').slice(0, 22);
    /** @type {Body} */
    const body = { bytes, etag: `"${tag}${encoding ? `-${encoding}` : ''}"`, type, encoding, packable };
    if (size + bytes.length > memoryLimit) {
      kept.clear();
      size = 0;
    }
    kept.set(key, body);
    size += bytes.length;
    return body;
  };
}

/**
 * @param {Buffer} raw
 * @param {'br' | 'gzip' | undefined} encoding
 */
async function pack(raw, encoding) {
  if (encoding === 'gzip') return zip(raw, { level: 9 });
  if (encoding !== 'br') return raw;
  // The best packing is slow on large files.
  const quality = raw.length <= 2 ** 18 ? 11 : 5;
  return brotli(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } });
}
