/**
 * `npm run translations -- accept <file…>`: records that these translations are up to date with their source as both
 * stand now. With `--all`, all of them.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { stringify } from 'yaml';
import { contentRoot, readSources } from '../model/files.ts';
import { recordName, recordOf } from '../model/freshness.ts';
import type { Page, Variant } from '../model/page.ts';
import { assemble } from '../model/site.ts';
import type { Site } from '../model/site.ts';
import { endWithUsage, readArguments } from './arguments.ts';

const usage = {
  text: {
    da: `Brug: npm run translations -- accept <fil…>
      npm run translations -- accept --all

Noterer, at en oversættelse svarer til sin kilde, som begge er nu: content/guides/min-vejledning/mit-trin.en.mdx`,
    en: `Usage: npm run translations -- accept <file…>
       npm run translations -- accept --all

Records that a translation is up to date with its source: content/guides/my-guide/my-step.en.mdx`,
  },
};

process.exitCode = main();

function main(): number {
  const { positionals, values } = readArguments({ allowPositionals: true, options: { all: { type: 'boolean', default: false } } }, usage);
  const [command, ...files] = positionals;
  if (command !== 'accept' || (files.length === 0 && !values.all)) endWithUsage(undefined, usage);
  const { site } = assemble(readSources());
  if (site === undefined) {
    console.error('The content has errors. Run: npm run check\nIndholdet har fejl. Kør: npm run check');
    return 1;
  }
  const translations = translationsOf(site);
  const chosen = values.all ? translations : files.map((file) => translations.find(({ variant }) => resolve(variant.file) === resolve(file)) ?? file);
  const unknown = chosen.filter((one) => typeof one === 'string');
  for (const file of unknown) {
    console.error(`${file}: not a translation. It must be a page of the site, in another language than its source, and the source must be there.\n${file}: ikke en oversættelse. Det skal være en side på et andet sprog end sin kilde, og kilden skal findes.`);
  }
  // All or nothing: a mistyped name among many must not leave half of them recorded.
  if (unknown.length > 0) return 1;
  for (const one of chosen) if (typeof one !== 'string') accept(site, one.page, one.variant);
  console.log(`${chosen.length} ${chosen.length === 1 ? 'translation is' : 'translations are'} recorded as up to date.`);
  return 0;
}

function translationsOf(site: Site): { page: Page; variant: Variant }[] {
  // The pages to practise on have no words of their own.
  const written = [...site.pages.values()].filter((page) => page.kind !== 'practice' && page.kind !== 'practice-index');
  return written.flatMap((page) =>
    [...page.variants.values()]
      .filter((variant) => variant.language !== page.sourceLanguage && page.variants.has(page.sourceLanguage))
      .map((variant) => ({ page, variant })),
  );
}

function accept(site: Site, page: Page, variant: Variant): void {
  const path = resolve(contentRoot(), recordName(site.nameOf(variant.file)));
  const note = '# What this translation was made from. Written by: npm run translations -- accept\n';
  mkdirSync(dirname(path), { recursive: true });
  // Written aside and renamed, so that a command that is stopped leaves the old record whole.
  writeFileSync(`${path}.new`, note + stringify(recordOf(page, variant), { lineWidth: 0 }));
  renameSync(`${path}.new`, path);
}
