import { contentRoot, shownPath } from '../../model/files.ts';
import { recordName } from '../../model/freshness.ts';
import { anyOf } from '../../model/messages/words.ts';
import type { Said } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { blockStatuses } from '../../translation/block-status.ts';
import { namedBy } from '../../translation/named.ts';
import { placeFinder } from '../../translation/places.ts';
import { statusJson, translationsJson } from '../../translation/status-json.ts';
import { statusText, translationText } from '../../translation/status-text.ts';
import { statusOf } from '../../translation/status.ts';
import type { Status, TranslationStatus } from '../../translation/status.ts';
import { readArguments } from '../arguments.ts';
import { machineLanguage } from '../language.ts';
import { messageLanguage, nameBelowContent, nearestId, notAmong, readTranslated, wrong } from './content.ts';
import { statusFormats, translationsUsage } from './usage.ts';

/** `status`: the table of all translations. `status <page|file> [<language>]`: one of them, block by block. */
export function statusCommand(args: string[]): number {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: { language: { type: 'string', default: machineLanguage() }, format: { type: 'string', default: 'terminal' } },
  }, translationsUsage);
  const language = messageLanguage(values.language);
  const format = statusFormats.find((one) => one === values.format) ?? notAmong('format', values.format, statusFormats);
  const [word, code, more] = positionals;
  if (more !== undefined) wrong({ da: `“${more}” kan ikke bruges her. Skriv én side og ét sprog.`, en: `“${more}” cannot be used here. Write one page and one language.` });
  const translated = readTranslated(language);
  if (translated === undefined) return 1;
  const status = statusOf(translated);
  if (word === undefined) {
    process.stdout.write(format === 'json' ? statusJson(status) : statusText(status, language, (one) => translated.site.languages.get(one)!.name));
    return 0;
  }
  const chosen = choose(translated.site, status, word, code);
  if ('why' in chosen) {
    console.error(chosen.why[language]);
    return 2;
  }
  const find = placeFinder(translated);
  const parts = chosen.found.map((one) => ({ status: one, blocks: blockStatuses(one.translation, find, translated.site.records.get(recordName(one.translation.name))) }));
  process.stdout.write(format === 'json' ? translationsJson(parts) : parts.map((one) => translationText(one.status, one.blocks, language, shownPath(contentRoot(), one.status.translation.name))).join('\n'));
  return 0;
}

type Chosen = { readonly found: readonly TranslationStatus[] } | { readonly why: Said };

/** The translations that a word and a language name, or why there are none. */
function choose({ languages }: Site, { groups }: Status, word: string, code: string | undefined): Chosen {
  const all = groups.flatMap(({ rows }) => rows.flatMap(({ translations }) => [...translations.values()]));
  const named = namedBy(word, all.map(({ translation }) => translation), nameBelowContent);
  if (named.length === 0) {
    const found = { da: `“${word}” er ikke en side, et forløb eller en fil, der bliver oversat.`, en: `“${word}” is not a page, flow or file that is translated.` };
    const near = nearestId(word, all.map(({ translation }) => translation.id));
    return { why: { da: `${found.da} ${near.da}`, en: `${found.en} ${near.en}` } };
  }
  if (code !== undefined && !languages.has(code)) {
    const { da, en } = anyOf([...languages.keys()]);
    return { why: { da: `Sitet har ikke sproget “${code}”. Skriv ${da}.`, en: `The site has no language “${code}”. Write ${en}.` } };
  }
  const found = all.filter(({ translation }) => named.includes(translation) && (code === undefined || translation.language === code));
  if (found.length > 0) return { found };
  return { why: { da: `“${word}” bliver ikke oversat til “${code}”.`, en: `“${word}” is not translated into “${code}”.` } };
}
