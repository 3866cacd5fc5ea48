/**
 * What the build says about the site that it made (`.trinvis/report.json`), as lines for a person.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} BuildReport
 * @property {Record<string, number>} [pages] pages per language
 * @property {Record<string, number>} [missing] missing pages per language
 * @property {number} [redirects]
 * @property {number} [bytes]
 * @property {number} [files]
 * @property {string} [base] the path under which the site stands
 */

/**
 * @param {string} root
 * @returns {BuildReport} empty when there is none
 */
export function readReport(root) {
  try {
    const report = JSON.parse(readFileSync(join(root, '.trinvis', 'report.json'), 'utf8'));
    return typeof report === 'object' && report !== null ? report : {};
  } catch {
    return {};
  }
}

/**
 * @param {BuildReport} report
 * @returns {string[]}
 * @example reportLines({ pages: { da: 11, kl: 2 }, missing: { kl: 9 } })
 * // → ['Pages: da 11, kl 2', 'Missing pages, which say so in the reader\'s language: kl 9']
 */
export function reportLines({ pages, missing, redirects, bytes, files }) {
  const lines = [];
  if (pages) lines.push(`Pages: ${perLanguage(pages) || 'none'}`);
  if (missing) lines.push(`Missing pages, which say so in the reader's language: ${perLanguage(missing) || 'none'}`);
  if (redirects) lines.push(`Redirects from old addresses: ${redirects}`);
  if (bytes !== undefined) lines.push(`Size: ${readableBytes(bytes)}${files === undefined ? '' : ` in ${files} files`}`);
  return lines;
}

/** @param {Record<string, number>} counts */
const perLanguage = (counts) => Object.entries(counts).filter(([, count]) => count > 0).map(([language, count]) => `${language} ${count}`).join(', ');

/**
 * @param {number} bytes
 * @example readableBytes(1234567) // → '1.2 MB'
 */
export function readableBytes(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
