import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anyOf } from '../../model/messages/words.ts';
import type { MessageLanguage, Said } from '../../model/problem.ts';
import { writeExchange } from '../../translation/formats/index.ts';
import { namedBy } from '../../translation/named.ts';
import { wordsOfPieces } from '../../translation/pieces.ts';
import { targetLanguages, translatablesIn } from '../../translation/translatable.ts';
import type { Translatable, Translated } from '../../translation/translatable.ts';
import { exchangeFormats } from '../../translation/unit.ts';
import type { Exchange, ExchangeFormat } from '../../translation/unit.ts';
import { exchangeOf } from '../../translation/units.ts';
import { readArguments } from '../arguments.ts';
import { machineLanguage } from '../language.ts';
import { messageLanguage, nameBelowContent, nearestId, notAmong, readTranslated, wrong } from './content.ts';
import { translationsUsage } from './usage.ts';

/** `export --to <language>`: a file for a translator, with all that is to be translated, or with what has changed alone. */
export function exportCommand(args: string[]): number {
  const { values, positionals: words } = readArguments({
    args,
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      changed: { type: 'boolean', default: false },
      format: { type: 'string', default: exchangeFormats[0] },
      out: { type: 'string' },
      language: { type: 'string', default: machineLanguage() },
    },
  }, translationsUsage);
  const language = messageLanguage(values.language);
  const format = exchangeFormats.find((one) => one === values.format) ?? notAmong('format', values.format, exchangeFormats);
  const translated = readTranslated(language);
  if (translated === undefined) return 1;
  const to = targetOf(translated, values.to);
  const all = translatablesIn(translated, to);
  const chosen = words.length === 0 ? all : words.flatMap((word) => namedOrSaid(word, all, language));
  if (chosen.includes(undefined)) return 2;
  const exchanges = exchangeOf(translated.site, chosen as Translatable[], { language: to, changed: values.changed }).filter(({ units }) => units.length > 0);
  if (exchanges.length === 0) {
    console.error(nothing(translated, to, values.changed, words)[language]);
    return 0;
  }
  return exchanges.every((exchange) => write(exchange, format, fileFor(exchange, exchanges.length, format, values.out), language)) ? 0 : 1;
}

function targetOf(translated: Translated, to: string | undefined): string {
  const { languages } = translated.site;
  const { da, en } = anyOf(targetLanguages(translated.site).filter((code) => translatablesIn(translated, code).length > 0));
  if (to === undefined) return wrong({ da: `Skriv efter --to, hvilket sprog der skal oversættes til: ${da}.`, en: `Write after --to which language to translate into: ${en}.` });
  return languages.has(to) ? to : wrong({ da: `Sitet har ikke sproget “${to}”. Skriv ${da}. Skal sitet have et sprog mere? Se, hvordan: npm run translations -- new --help`, en: `The site has no language “${to}”. Write ${en}. Is the site to have one more language? See how: npm run translations -- new --help` });
}

function namedOrSaid(word: string, all: readonly Translatable[], language: MessageLanguage): readonly (Translatable | undefined)[] {
  const named = namedBy(word, all, nameBelowContent);
  if (named.length > 0) return named;
  const near = nearestId(word, all.map(({ id }) => id));
  console.error({ da: `“${word}” er ikke en side, et forløb eller en fil, der bliver oversat til det sprog. ${near.da}`, en: `“${word}” is not a page, flow or file that is translated into that language. ${near.en}` }[language]);
  return [undefined];
}

function nothing({ site }: Translated, to: string, changed: boolean, named: readonly string[]): Said {
  if (changed && named.length > 0) return { da: `Der er intet nyt at oversætte til “${to}” i ${named.join(', ')}. Der er ikke lavet en fil.`, en: `There is nothing new to translate into “${to}” in ${named.join(', ')}. No file was made.` };
  return changed
    ? { da: `Intet er ændret: alt, der er oversat til “${to}”, svarer til sin kilde. Der er ikke lavet en fil.`, en: `Nothing has changed: all that is translated into “${to}” answers its source. No file was made.` }
    : { da: `Der er intet at oversætte til “${to}”: ${site.languages.get(to)?.name ?? to} er det sprog, siderne er skrevet på. Der er ikke lavet en fil.`, en: `There is nothing to translate into “${to}”: ${site.languages.get(to)?.name ?? to} is the language that the pages are written in. No file was made.` };
}

/** "translations-kl.xlf"; with the language of the source where there are several. */
function fileFor({ sourceLanguage, language }: Exchange, count: number, format: ExchangeFormat, out: string | undefined): string {
  const ending = format === 'po' ? 'po' : 'xlf';
  if (out === undefined) return `translations-${count > 1 ? `${sourceLanguage}-` : ''}${language}.${ending}`;
  return count > 1 && out !== '-' ? out.replace(/(\.[^./]*)?$/, `-${sourceLanguage}$1`) : out;
}

/** What a translator has sent back may have the same name, and is never written over. */
function write(exchange: Exchange, format: ExchangeFormat, file: string, language: MessageLanguage): boolean {
  const text = writeExchange(exchange, format);
  const words = exchange.units.reduce((sum, { source }) => sum + wordsOfPieces(source).split(/\s+/).filter(Boolean).length, 0);
  if (file === '-') {
    process.stdout.write(text);
    return true;
  }
  if (existsSync(file)) {
    console.error((statSync(file).isDirectory()
      ? { da: `${file} er en mappe, og intet er skrevet. Skriv efter --out også, hvad filen skal hedde: ${join(file, `translations-${exchange.language}.xlf`)}`, en: `${file} is a folder, and nothing was written. After --out write also what the file is to be called: ${join(file, `translations-${exchange.language}.xlf`)}` }
      : { da: `${file} findes allerede, og intet er skrevet. Flyt den, eller vælg et andet navn med --out.`, en: `${file} is there already, and nothing was written. Move it, or choose another name with --out.` })[language]);
    return false;
  }
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    const why = code === 'ENOENT' ? { da: 'mappen findes ikke', en: 'its folder does not exist' } : { da: code, en: code };
    console.error({ da: `${file} kunne ikke skrives (${why.da}). Vælg et andet sted med --out.`, en: `${file} could not be written (${why.en}). Choose another place with --out.` }[language]);
    return false;
  }
  const { length } = exchange.units;
  console.log({
    da: `${file}: ${length} ${length === 1 ? 'tekst' : 'tekster'}, ca. ${words} ord. Send filen til oversætteren. Når den kommer tilbage: npm run translations -- import ${file}`,
    en: `${file}: ${length} ${length === 1 ? 'text' : 'texts'}, about ${words} words. Send the file to the translator. When it comes back: npm run translations -- import ${file}`,
  }[language]);
  return true;
}
