import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/build/headers.ts';
import { finishBuild } from './src/build/finish.ts';
import { siteAddress } from './src/build/address.ts';

const { site, base } = siteAddress();
const other = process.env['TRINVIS_CONTENT'];
const output = process.env['TRINVIS_OUT'] ?? 'dist';
/** Each content folder has a cache of its own, so that building one does not empty the other's. */
const cache = other === undefined ? 'node_modules/.astro' : `.trinvis/cache/${createHash('sha256').update(other).digest('hex').slice(0, 8)}`;

/** The readers' browsers (CONTRIBUTING.md): newer syntax is rewritten, or the build fails. */
const browsers = ['chrome100', 'safari15.4', 'firefox102'];

export default defineConfig({
  site,
  base,
  outDir: output,
  cacheDir: cache,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // The policy that the pages carry themselves, for hosts that cannot send headers.
  security: { csp: contentSecurityPolicy },
  integrations: [mdx({ processor: satteri({ features: { smartPunctuation: false } }) } as never), finishBuild()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    build: {
      target: browsers,
      cssTarget: browsers,
      // A script is a file of its own: the policy of the pages forbids any other.
      assetsInlineLimit: 0,
      rolldownOptions: { output: { assetFileNames: 'assets/site.[hash][extname]' } },
    },
    cacheDir: `${cache}-vite`,
  },
});
