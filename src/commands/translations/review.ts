import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentRoot, shownPath, writeAside } from '../../model/files.ts';
import { recordName } from '../../model/freshness.ts';
import type { Said } from '../../model/problem.ts';
import { recordText } from '../../translation/record-text.ts';
import { whyNotReviewed, withoutDraft } from '../../translation/review.ts';
import { targetLanguages, translatablesIn } from '../../translation/translatable.ts';
import type { Translatable } from '../../translation/translatable.ts';
import { readArguments } from '../arguments.ts';
import { machineLanguage } from '../language.ts';
import { today } from '../today.ts';
import { messageLanguage, nameBelowContent, notThat, readTranslated, wrong } from './content.ts';
import { translationsUsage } from './usage.ts';

/** `review <file…> --by <name>`: a native speaker has read these translations, which are drafts no longer. */
export function reviewCommand(args: string[]): number {
  const { values, positionals: files } = readArguments({ args, allowPositionals: true, options: { by: { type: 'string' }, language: { type: 'string', default: machineLanguage() } } }, translationsUsage);
  const language = messageLanguage(values.language);
  if (files.length === 0) wrong({ da: 'Skriv efter “review”, hvilken oversættelse der er læst: content/articles/min-side.kl.mdx', en: 'Write after “review” which translation has been read: content/articles/my-page.kl.mdx' });
  const by = values.by?.trim();
  if (by === undefined || by === '') return wrong({ da: 'Skriv, hvem der har læst oversættelsen: --by "Aviaja Petersen"', en: 'Write who has read the translation: --by "Aviaja Petersen"' });
  const translated = readTranslated(language);
  if (translated === undefined) return 1;
  const { site } = translated;
  const all = targetLanguages(site).flatMap((code) => translatablesIn(translated, code)).filter(({ absent }) => !absent);
  const named = [...new Set(files)].map((file) => ({ file, one: all.find(({ name }) => name === nameBelowContent(file)) }));
  const refused = named.flatMap(({ file, one }) => (one === undefined ? notTranslated(file) : (whyNotReviewed(one, file) ?? [])));
  for (const why of refused) console.error(why[language]);
  // All or nothing, as in `accept`.
  if (refused.length > 0) return 1;
  for (const { one } of named) review(one!, by);
  console.log({
    da: `${named.length} ${named.length === 1 ? 'oversættelse er ikke længere et udkast' : 'oversættelser er ikke længere udkast'}. Læst af: ${by}`,
    en: `${named.length} ${named.length === 1 ? 'translation is no longer a draft' : 'translations are no longer drafts'}. Read by: ${by}`,
  }[language]);
  return 0;

  function review({ name, page, language: code }: Translatable, reader: string): void {
    const { source, sections } = site.records.get(recordName(name))!;
    writeAside(resolve(contentRoot(), recordName(name)), recordText({ source, reviewed: { by: reader, on: today() }, sections }));
    const path = shownPath(contentRoot(), name);
    writeAside(path, withoutDraft(readFileSync(path, 'utf8'), page!.variants.get(code)!));
  }
}

function notTranslated(file: string): Said {
  return notThat(file, {
    da: 'en oversættelse. Det skal være en side på et andet sprog end sin kilde, og kilden skal findes.',
    en: 'a translation. It must be a page in another language than its source, and the source must be there.',
  });
}
