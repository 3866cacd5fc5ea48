import { fallbackProblems, stringProblems } from './language-problems.ts';
import { makeLanguages } from './language.ts';
import type { Language } from './language.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { languageOverrideSchema, languageSchema } from './schemas/language.ts';
import type { LanguageSettings } from './schemas/language.ts';
import type { SiteSettings } from './schemas/site.ts';
import type { SourceOf } from './source.ts';
import { readYamlAs } from './yaml.ts';
import type { YamlFile } from './yaml.ts';

export interface LoadedLanguages {
  /** In the order of the language navigation. */
  readonly languages: ReadonlyMap<string, Language>;
  readonly problems: readonly Problem[];
}

/**
 * The languages of a site: those of the generator that it lists, then every whole language in `content/languages/`.
 * A file there with the code of a generator's language says only what the site says differently.
 */
export function loadLanguages(generator: readonly SourceOf<'yaml'>[], own: readonly SourceOf<'yaml'>[], site: SiteSettings, siteYaml: YamlFile): LoadedLanguages {
  const problems: Problem[] = [];
  const settings = new Map<string, LanguageSettings>();
  const shipped = new Set(generator.map(codeOf));
  /** The file to name for a language: the site's own where it has one. */
  const files = new Map<string, YamlFile>();
  for (const source of generator) {
    const read = readYamlAs(source.path, source.text, languageSchema);
    problems.push(...read.problems);
    if (read.value === undefined) continue;
    problems.push(...stringProblems(read.value.yaml, read.value.value), ...codeProblems(source, read.value.value.code, read.value.yaml));
    settings.set(read.value.value.code, read.value.value);
    files.set(read.value.value.code, read.value.yaml);
  }
  const added: string[] = [];
  for (const source of own) {
    const override = shipped.has(codeOf(source));
    const read = readYamlAs(source.path, source.text, override ? languageOverrideSchema : languageSchema);
    problems.push(...read.problems);
    if (read.value === undefined) continue;
    const { value, yaml } = read.value;
    files.set(value.code, yaml);
    problems.push(...codeProblems(source, value.code, yaml));
    problems.push(...stringProblems(yaml, { code: value.code, strings: value.strings ?? {}, untranslated: value.untranslated ?? [] }, !override));
    if (override) settings.set(codeOf(source), merge(settings.get(codeOf(source)), value));
    else {
      settings.set(value.code, value as LanguageSettings);
      added.push(value.code);
    }
  }
  const order = [...new Set([...site.languages, ...added.toSorted()])];
  for (const [index, code] of site.languages.entries()) {
    if (settings.has(code) || own.some((source) => codeOf(source) === code)) continue;
    problems.push(problem('name-unknown', siteYaml.place(['languages', index]), { key: 'languages', found: code, known: [...settings.keys()] }));
  }
  // Chains of stand-ins are followed only through languages that could be read.
  if (!problems.some((one) => one.severity === 'error')) problems.push(...fallbackProblems([...settings.values()], files));
  const made = problems.some((one) => one.severity === 'error') ? new Map<string, Language>() : makeLanguages([...settings.values()]);
  return { languages: new Map(order.flatMap((code) => (made.has(code) ? [[code, made.get(code)!] as const] : []))), problems };
}

function merge(base: LanguageSettings | undefined, override: Partial<LanguageSettings>): LanguageSettings {
  const given = Object.fromEntries(Object.entries(override).filter(([, value]) => value !== undefined));
  const strings = { ...base?.strings, ...override.strings };
  // Zod fills in the defaults of a partial schema too; an override that is silent about them changes nothing.
  for (const key of ['timeZones', 'languages', 'untranslated'] as const) {
    if (Object.keys(override[key] ?? {}).length === 0) delete given[key];
  }
  return { ...base, ...given, strings } as LanguageSettings;
}

const codeOf = (source: SourceOf<'yaml'>) => source.name.replace(/^.*\//, '').replace(/\.yaml$/, '');

function codeProblems(source: SourceOf<'yaml'>, code: string, yaml: YamlFile): Problem[] {
  const expected = codeOf(source);
  return code === expected ? [] : [problem('language-code', yaml.placeOfKey([], 'code'), { code, file: `${expected}.yaml` })];
}
