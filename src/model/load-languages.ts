import { fallbackProblems, stringProblems } from './language-problems.ts';
import { makeLanguages } from './language.ts';
import type { Language } from './language.ts';
import { nearest } from './nearest.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { languageOverrideSchema, languageSchema } from './schemas/language.ts';
import type { LanguageSettings } from './schemas/language.ts';
import type { SiteSettings } from './schemas/site.ts';
import type { SourceOf } from './source.ts';
import { stringKeys } from './strings.ts';
import { readYaml, readYamlAs } from './yaml.ts';
import type { YamlFile } from './yaml.ts';

export interface LoadedLanguages {
  /** In the order of the language navigation. */
  readonly languages: ReadonlyMap<string, Language>;
  /** Codes that were meant by misspelt ones: what is in those languages is not to be refused as well. */
  readonly meant: readonly string[];
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
    if (!override && isUnfinished(source)) {
      problems.push(problem('language-unfinished', { file: source.path, line: 1, column: 1 }, { code: codeOf(source) }));
      continue;
    }
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
  const meant: string[] = [];
  const order = [...new Set([...site.languages, ...added.toSorted()])];
  for (const [index, code] of site.languages.entries()) {
    if (site.languages.indexOf(code) < index) {
      problems.push(problem('id-twice', siteYaml.place(['languages', index]), { id: code, list: 'languages' }));
      continue;
    }
    if (settings.has(code) || own.some((source) => codeOf(source) === code)) continue;
    const near = nearest(code, [...settings.keys()].filter((one) => !site.languages.includes(one)));
    if (near !== undefined) meant.push(near);
    problems.push(problem('name-unknown', siteYaml.place(['languages', index]), { key: 'languages', found: code, known: [...settings.keys()], listed: site.languages, create: `content/languages/${code}.yaml` }));
  }
  // Chains of stand-ins are followed only through languages that could be read.
  if (!problems.some((one) => one.severity === 'error')) problems.push(...fallbackProblems([...settings.values()], files));
  const made = problems.some((one) => one.severity === 'error') ? new Map<string, Language>() : makeLanguages([...settings.values()]);
  return { languages: new Map(order.flatMap((code) => (made.has(code) ? [[code, made.get(code)!] as const] : []))), meant, problems };
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

/** Whether a file of a new language has only been begun: half of what it must say, or of its strings, is not in it. */
function isUnfinished({ path, text }: SourceOf<'yaml'>): boolean {
  const given = text.trim() === '' ? undefined : readYaml(path, text).value?.value;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false;
  const { strings, untranslated } = given as Record<string, unknown>;
  const said = new Set([...(typeof strings === 'object' && strings !== null ? Object.keys(strings) : []), ...(Array.isArray(untranslated) ? (untranslated as unknown[]) : [])]);
  const keys = Object.keys(languageSchema.shape).filter((key) => !languageSchema.shape[key as keyof typeof languageSchema.shape].safeParse(undefined).success);
  return keys.filter((key) => Object.hasOwn(given, key)).length * 2 < keys.length || stringKeys.filter((key) => said.has(key)).length * 2 < stringKeys.length;
}

const codeOf = (source: SourceOf<'yaml'>) => source.name.replace(/^.*\//, '').replace(/\.yaml$/, '');

function codeProblems(source: SourceOf<'yaml'>, code: string, yaml: YamlFile): Problem[] {
  const expected = codeOf(source);
  return code === expected ? [] : [problem('language-code', yaml.placeOfKey([], 'code'), { code, file: `${expected}.yaml` })];
}
