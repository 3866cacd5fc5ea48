import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { contentRoot, readSources } from '../../model/files.ts';
import { anyOf, didYouMean } from '../../model/messages/words.ts';
import { messageLanguages } from '../../model/problem.ts';
import type { MessageLanguage, Said } from '../../model/problem.ts';
import { assemble } from '../../model/site.ts';
import type { Site, Sources } from '../../model/site.ts';
import { endWithUsage } from '../arguments.ts';
import { translationsUsage } from './usage.ts';

/** The site and the files that it was made from; nothing where they have errors, which is then said. */
export function readTranslated(language: MessageLanguage): (Sources & { readonly site: Site }) | undefined {
  const sources = readSources();
  const { site } = assemble(sources);
  if (site !== undefined) return { ...sources, site };
  console.error({ da: 'Indholdet har fejl. Kør: npm run check', en: 'The content has errors. Run: npm run check' }[language]);
  return undefined;
}

/** The name below the content folder of a file as somebody names it. */
export function nameBelowContent(path: string): string {
  return relative(contentRoot(), resolve(path)).split(sep).join('/');
}

/** What somebody may have meant by a word that names nothing: often a step without its guide. */
export function nearestId(word: string, ids: readonly string[]): Said {
  const list = { da: 'Kør “npm run translations -- status” for at se dem alle.', en: 'Run “npm run translations -- status” to see them all.' };
  const step = ids.find((id) => id.endsWith(`/${word}`));
  return step === undefined ? didYouMean(word, ids, list) : { da: `Mente du “${step}”?`, en: `Did you mean “${step}”?` };
}

/** The language that the messages are asked for in. */
export function messageLanguage(value: string): MessageLanguage {
  return messageLanguages.find((one) => one === value) ?? notAmong('language', value, messageLanguages);
}

/** Ends the command, since a flag has a value that it cannot have. */
export function notAmong(flag: string, value: string, known: readonly string[]): never {
  const { da, en } = anyOf(known);
  return wrong({ da: `--${flag} kan ikke være “${value}”. Skriv ${da}.`, en: `--${flag} cannot be “${value}”. Write ${en}.` });
}

export function wrong(said: Said): never {
  return endWithUsage(said, { text: { da: shortened('da', 'Mere hjælp'), en: shortened('en', 'More help') } });
}

/** Without the list of flags: a screen of it would hide what is wrong. */
function shortened(language: MessageLanguage, more: string): string {
  return `${translationsUsage.text[language].split('\n\n')[0]!}\n\n${more}: npm run translations -- --help`;
}

/** A file that should have been a translation, or a source: also where there is no such file. */
export function notThat(file: string, { da, en }: Said): Said {
  return existsSync(resolve(file))
    ? { da: `${file} er ikke ${da}`, en: `${file} is not ${en}` }
    : { da: `${file} findes ikke. Se navnene med “npm run translations -- status”.`, en: `${file} does not exist. See the names with “npm run translations -- status”.` };
}
