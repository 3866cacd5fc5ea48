import type { AstroUserConfig } from 'astro';
import { bundleFolder } from '../model/search-languages.ts';

type PagePolicy = Exclude<NonNullable<NonNullable<AstroUserConfig['security']>['csp']>, boolean>;

const self = "'self'";
/** The engine of the search is WebAssembly, which is no script by its source but counts as one. */
const wasm = "'wasm-unsafe-eval'";
const directives = ["default-src 'none'", "img-src 'self'", "manifest-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"] as const;

/** What a page may load: its own styles, images and manifest. Astro adds the digests of what it writes itself. */
export const contentSecurityPolicy: PagePolicy = {
  algorithm: 'SHA-256',
  directives: [...directives],
  styleDirective: { resources: [self] },
  scriptDirective: { resources: [self, wasm] },
};

const policy = [...directives, `style-src ${self}`, `script-src ${self} ${wasm}`, "frame-ancestors 'none'"].join('; ');

const forGood = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const forADay = { 'Cache-Control': 'public, max-age=86400' };

/** The `_headers` file that static hosts read. A policy in a header can forbid framing, which one in a page cannot. */
export function headersFile(base: string): string {
  const rules = {
    [`${base}*`]: {
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    // Names there change with what is in them.
    [`${base}assets/*`]: forGood,
    [`${base}${bundleFolder}/index/*`]: forGood,
    [`${base}${bundleFolder}/fragment/*`]: forGood,
    // The engine itself, which only a new version of it changes.
    [`${base}${bundleFolder}/pagefind.js`]: forADay,
    [`${base}${bundleFolder}/wasm*`]: forADay,
  };
  return Object.entries(rules)
    .map(([path, headers]) => `${path}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('\n');
}

/** The `_redirects` file that static hosts read: each old address, its new one, and for good. */
export function redirectsFile(redirects: readonly { from: string; to: string }[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
