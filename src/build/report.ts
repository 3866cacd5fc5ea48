import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../model/files.ts';
import type { Site } from '../model/site.ts';

/** What a build made, for those who ran it. */
export interface BuildReport {
  readonly base: string;
  /** Real pages, by language. */
  readonly pages: Readonly<Record<string, number>>;
  /** Missing pages, by language. */
  readonly missing: Readonly<Record<string, number>>;
  readonly redirects: number;
  readonly files: number;
  readonly bytes: number;
  /** Interface strings that a language borrows from another. */
  readonly untranslated: Readonly<Record<string, number>>;
}

export function reportOf(site: Site, out: string): BuildReport {
  const count = (kind: string) =>
    Object.fromEntries([...site.languages.keys()].map((language) => [language, site.addresses.filter((one) => one.kind === kind && one.language === language).length]));
  const files = listFiles(out);
  return {
    base: site.base,
    pages: count('page'),
    missing: count('missing'),
    redirects: site.addresses.filter((one) => one.kind === 'redirect').length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0),
    untranslated: Object.fromEntries([...site.languages.values()].map((language) => [language.code, language.untranslated.length])),
  };
}
