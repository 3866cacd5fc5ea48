import { resolve } from 'node:path';
import { contentRoot, writeAside } from '../../model/files.ts';
import { recordName } from '../../model/freshness.ts';
import type { MessageLanguage, Said } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { accepted } from '../../translation/accept.ts';
import { sourceNameOf } from '../../translation/named.ts';
import { recordText } from '../../translation/record-text.ts';
import { settle } from '../../translation/settle.ts';
import { targetLanguages, translatablesIn } from '../../translation/translatable.ts';
import type { Translatable, Translated } from '../../translation/translatable.ts';
import { readArguments } from '../arguments.ts';
import { machineLanguage } from '../language.ts';
import { messageLanguage, nameBelowContent, notThat, readTranslated, wrong } from './content.ts';
import { translationsUsage } from './usage.ts';

/** `accept`: translations are up to date with their source. With `--typo`: what has changed in a source means nothing. */
export function acceptCommand(args: string[]): number {
  const no = { type: 'boolean', default: false } as const;
  const { values, positionals: files } = readArguments({ args, allowPositionals: true, options: { all: no, typo: no, language: { type: 'string', default: machineLanguage() } } }, translationsUsage);
  const language = messageLanguage(values.language);
  if (values.typo && values.all) wrong({ da: '--all og --typo kan ikke bruges sammen. Nævn de kildefiler, som er rettet.', en: '--all and --typo cannot be used together. Name the source files that were corrected.' });
  if (files.length === 0 && !values.all) {
    if (values.typo) wrong({ da: 'Skriv efter --typo, hvilken kilde der er rettet: content/articles/min-side.da.mdx', en: 'Write after --typo which source was corrected: content/articles/my-page.da.mdx' });
    wrong({ da: 'Skriv efter “accept”, hvilke oversættelser der er ajour: content/articles/min-side.en.mdx. Er de det alle? Skriv --all.', en: 'Write after “accept” which translations are up to date: content/articles/my-page.en.mdx. Are all of them? Write --all.' });
  }
  const translated = readTranslated(language);
  if (translated === undefined) return 1;
  const all = targetLanguages(translated.site).flatMap((code) => translatablesIn(translated, code)).filter(({ absent }) => !absent);
  return values.typo ? acceptTypos(translated, all, files, language) : acceptAll(translated, values.all ? all : undefined, all, files, language);
}

function acceptAll({ site }: Translated, chosen: readonly Translatable[] | undefined, all: readonly Translatable[], files: readonly string[], language: MessageLanguage): number {
  const named = chosen ?? files.map((file) => all.find(({ name }) => name === nameBelowContent(file)) ?? file);
  const found = [...new Set(named.filter((one) => typeof one !== 'string'))];
  const unknown = named.filter((one) => typeof one === 'string');
  for (const file of unknown) {
    console.error(notThat(file, {
      da: 'en oversættelse. Det skal være en fil på et andet sprog end sin kilde, og kilden skal findes.',
      en: 'a translation. It must be a file in another language than its source, and the source must be there.',
    })[language]);
  }
  // All or nothing: a mistyped name among many must not leave half of them recorded.
  if (unknown.length > 0) return 1;
  for (const one of found) write(one, recordText(accepted(one, site.records.get(recordName(one.name)))));
  const many = found.length !== 1;
  console.log({ da: `${found.length} ${many ? 'oversættelser' : 'oversættelse'} er noteret som ajour.`, en: `${found.length} ${many ? 'translations are' : 'translation is'} recorded as up to date.` }[language]);
  return 0;
}

function acceptTypos({ site }: Translated, all: readonly Translatable[], files: readonly string[], language: MessageLanguage): number {
  const sources = files.map((file) => ({ file, own: all.filter((one) => sourceNameOf(one) === nameBelowContent(file)) }));
  const unknown = sources.filter(({ own }) => own.length === 0);
  for (const { file } of unknown) {
    console.error(notThat(file, {
      da: 'en kilde, som nogen har oversat. Det skal være en fil på det sprog, siden først er skrevet på.',
      en: 'a source that anybody has translated. It must be a file in the language in which the page was first written.',
    })[language]);
  }
  if (unknown.length > 0) return 1;
  for (const { file, own } of sources) console.log(settleAll(site, file, own)[language]);
  return 0;
}

/** Settles what has changed in one source for all of its translations, and says what was done. */
function settleAll({ records }: Site, file: string, own: readonly Translatable[]): Said {
  const recorded = own.flatMap((one) => {
    const record = records.get(recordName(one.name));
    return record?.source === one.sourceLanguage ? [{ one, ...settle(one, record) }] : [];
  });
  const changed = recorded.filter(({ settled }) => settled > 0);
  for (const { one, record } of changed) write(one, recordText(record));
  const settled = changed.reduce((sum, one) => sum + one.settled, 0);
  const left = recorded.reduce((sum, one) => sum + one.left, 0);
  const unrecorded = own.length - recorded.length;
  if (settled + left + unrecorded === 0) {
    return { da: `${file}: Intet er ændret, siden oversættelserne blev noteret.`, en: `${file}: Nothing has changed since its translations were recorded.` };
  }
  const sentences = {
    da: [
      `${file}: ${settled} ${settled === 1 ? 'ændring' : 'ændringer'} i ${changed.length} ${changed.length === 1 ? 'oversættelse' : 'oversættelser'} er noteret som uden betydning.`,
      ...(left > 0 ? [`${left} ${left === 1 ? 'stykke' : 'stykker'} er kommet til eller taget ud. Det er mere end en slåfejl, så det er ikke ændret. Se det med “npm run translations -- status ${file}”.`] : []),
      ...(unrecorded > 0 ? [`${unrecorded} ${unrecorded === 1 ? 'oversættelse' : 'oversættelser'} er aldrig noteret. Læs dem sammen med kilden, og brug “accept” uden --typo.`] : []),
    ],
    en: [
      `${file}: ${settled} ${settled === 1 ? 'change' : 'changes'} in ${changed.length} ${changed.length === 1 ? 'translation' : 'translations'} recorded as making no difference.`,
      ...(left > 0 ? [`${left} ${left === 1 ? 'block was' : 'blocks were'} added or removed. That is more than a typo, so nothing was done about it. See it with “npm run translations -- status ${file}”.`] : []),
      ...(unrecorded > 0 ? [`${unrecorded} ${unrecorded === 1 ? 'translation has' : 'translations have'} never been recorded. Read them beside the source, and use “accept” without --typo.`] : []),
    ],
  };
  return { da: sentences.da.join(' '), en: sentences.en.join(' ') };
}

const write = (one: Translatable, text: string) => writeAside(resolve(contentRoot(), recordName(one.name)), text);
