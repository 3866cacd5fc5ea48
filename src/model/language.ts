import { hyphenateGreenlandic } from './hyphenate.ts';
import { compileMessage } from './messages-of-strings.ts';
import type { Message } from './messages-of-strings.ts';
import type { LanguageSettings } from './schemas/language.ts';
import type { StringKey } from './strings.ts';
import type { Run, Say } from './view.ts';

/** A language that a page can be in: how it writes, and every interface string. */
export interface Language extends LanguageSettings {
  /** Says a string; one that is `untranslated` comes in the language that stands in for it. */
  readonly say: Say;
  /** Words of the language as a run, with soft hyphens where browsers have none. */
  readonly run: (text: string) => Run;
}

/**
 * Makes the languages of a site ready for use. Their strings must have been checked: see language-problems.ts.
 * @param settings the languages, each with its own strings
 */
export function makeLanguages(settings: readonly LanguageSettings[]): Map<string, Language> {
  const languages = new Map<string, Language>();
  const compiled = new Map<string, Message>();
  const byCode = new Map(settings.map((one) => [one.code, one]));
  const message = (code: string, key: StringKey): { code: string; message: Message } => {
    const language = byCode.get(code);
    const text = language?.strings[key];
    if (language === undefined || (!text && language.fallback === undefined)) {
      throw new Error(`No string “${key}” for “${code}”, and no language that stands in for it.`);
    }
    if (!text) return message(language.fallback!, key);
    const id = `${code} ${key}`;
    const found = compiled.get(id) ?? compileMessage(code, text);
    compiled.set(id, found);
    return { code, message: found };
  };
  for (const language of settings) {
    const run = runOf(language);
    languages.set(language.code, {
      ...language,
      run,
      say: (key, values = {}) => {
        const found = message(language.code, key);
        return runOf(byCode.get(found.code)!)(found.message(values));
      },
    });
  }
  return languages;
}

function runOf(language: LanguageSettings): (text: string) => Run {
  const { code: lang, direction: dir, hyphenation } = language;
  if (hyphenation !== 'greenlandic') return (text) => ({ text, lang, dir });
  return (text) => {
    const soft = hyphenateGreenlandic(text);
    return soft === text ? { text, lang, dir } : { text, lang, dir, soft };
  };
}

/** What one language calls another: as an adjective, and as in "in Danish"; its own name where it has no word. */
export function nameOfLanguage(reader: Language, other: Language): { adjective: string; in: string } {
  return reader.languages[other.code] ?? { adjective: other.name, in: other.name };
}
