import { compileMessage, valuesOf } from './messages-of-strings.ts';
import { problem } from './problem.ts';
import type { Place, Problem } from './problem.ts';
import type { LanguageSettings } from './schemas/language.ts';
import { stringKeys, stringSpecs } from './strings.ts';
import type { StringKey, StringSpec } from './strings.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Holds the strings of a language against what every language must say (CONTRIBUTING.md, invariant 11).
 * @param yaml the file to name in problems
 * @param whole false for a site's own words in one of the generator's languages, where a missing string is none
 */
export function stringProblems(yaml: YamlFile, language: Pick<LanguageSettings, 'code' | 'strings' | 'untranslated'>, whole = true): Problem[] {
  const untranslated = new Set(language.untranslated);
  return stringKeys.flatMap((key) => {
    const spec: StringSpec = stringSpecs[key];
    const text = language.strings[key];
    const given = Object.hasOwn(language.strings, key);
    const place = given ? yaml.placeOfKey(['strings'], key) : yaml.place(['strings']);
    if (untranslated.has(key) && spec.always) return [problem('string-required', yaml.place(['untranslated', language.untranslated.indexOf(key)]), { key, about: spec.about })];
    if (untranslated.has(key) && !given) return [];
    if (!given) return whole ? [problem('string-missing', place, { key, about: spec.about })] : [];
    if (text == null || text.trim() === '') return [problem('string-empty', place, { key })];
    return messageProblems(key, text, spec.values ?? [], language.code, place);
  });
}

/**
 * Strings that a language lacks and that no language stands in for: its `fallback` is absent, unknown, a circle, or
 * lacks them too. Each would stop the build where the string is said.
 */
export function fallbackProblems(languages: readonly LanguageSettings[], files: ReadonlyMap<string, YamlFile>): Problem[] {
  const byCode = new Map(languages.map((language) => [language.code, language]));
  return languages.flatMap((language) => {
    const chain: string[] = [];
    for (let next = language.fallback; next !== undefined && next !== language.code && !chain.includes(next); next = byCode.get(next)?.fallback) chain.push(next);
    const has = (code: string, key: StringKey) => Boolean(byCode.get(code)?.strings[key]);
    const keys = stringKeys.filter((key) => ![language.code, ...chain].some((code) => has(code, key)));
    if (keys.length === 0) return [];
    const yaml = files.get(language.code)!;
    return [problem('language-fallback', yaml.placeOfKey([], 'fallback'), { code: language.code, keys, chain })];
  });
}

function messageProblems(key: StringKey, text: string, values: readonly string[], code: string, place: Place): Problem[] {
  let used: string[];
  try {
    used = valuesOf(text);
    compileMessage(code, text);
  } catch (error) {
    const detail = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!.replace(/:$/, '');
    return [problem('string-syntax', place, { key, detail })];
  }
  const lacking = values.filter((name) => !used.includes(name));
  const extra = used.filter((name) => !values.includes(name));
  return lacking.length + extra.length > 0 ? [problem('string-values', place, { key, lacking, extra })] : [];
}
