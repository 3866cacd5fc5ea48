/** A translation on its way: sent to a translator, worked on, and taken back, in memory. */
import assert from 'node:assert/strict';
import type { ContentFiles } from '../../../src/model/files.ts';
import { recordName } from '../../../src/model/freshness.ts';
import { accepted } from '../../../src/translation/accept.ts';
import { contentWith } from '../../../src/translation/content-with.ts';
import { writeExchange, readExchange } from '../../../src/translation/formats/index.ts';
import { importReturned } from '../../../src/translation/import.ts';
import type { Imported } from '../../../src/translation/import.ts';
import { wordsOfPieces } from '../../../src/translation/pieces.ts';
import { recordText } from '../../../src/translation/record-text.ts';
import { targetLanguages, translatablesIn } from '../../../src/translation/translatable.ts';
import type { Translatable } from '../../../src/translation/translatable.ts';
import type { Exchange, ExchangeFormat, Piece, Unit } from '../../../src/translation/unit.ts';
import { exchangeOf } from '../../../src/translation/units.ts';
import type { Changes } from '../model/support.ts';
import { siteOf, tinyContent, today } from './new-support.ts';

export const translatablesOf = (content: ContentFiles, language: string): Translatable[] => translatablesIn({ site: siteOf(content), content: content.sources.content }, language);

/** The content with all of its translations recorded as up to date. */
export function withRecords(content: ContentFiles): ContentFiles {
  const all = targetLanguages(siteOf(content)).flatMap((language) => translatablesOf(content, language)).filter(({ absent }) => !absent);
  return contentWith(content, new Map(all.map((one) => [recordName(one.name), recordText(accepted(one, undefined))])));
}

/** The tiny site with its records, then with some texts changed. */
export function recordedTiny(before: Changes = {}, after: Readonly<Record<string, [from: string, to: string]>> = {}): ContentFiles {
  const content = withRecords(tinyContent(before));
  return edited(content, after);
}

/** The content with some words of its files replaced. */
export function edited(content: ContentFiles, changes: Readonly<Record<string, [from: string, to: string]>>): ContentFiles {
  return contentWith(content, new Map(Object.entries(changes).map(([name, [from, to]]) => {
    const text = content.files.get(`content/${name}`)?.text ?? '';
    assert.ok(text.includes(from), `${name} has no “${from}”`);
    return [name, text.replace(from, to)];
  })));
}

/** What a translator is sent of the pages, or of one other kind. */
export function sent(content: ContentFiles, language: string, changed = false, kind: Translatable['kind'] = 'page'): Exchange {
  const exchanges = exchangeOf(siteOf(content), translatablesOf(content, language).filter((one) => one.kind === kind), { language, changed });
  return exchanges.find(({ units }) => units.length > 0) ?? { sourceLanguage: 'da', language, units: [] };
}

/**
 * The file that comes back: what was sent, with other targets.
 * @param translate the new words of a unit; undefined leaves it as it was sent
 */
export function comesBack(exchange: Exchange, translate: (unit: Unit) => readonly Piece[] | undefined, format: ExchangeFormat = 'xliff-1.2'): Uint8Array {
  const units = exchange.units.map((unit): Unit => {
    const target = translate(unit);
    return target === undefined ? unit : { ...unit, target, state: 'current' };
  });
  return new TextEncoder().encode(writeExchange({ ...exchange, units }, format));
}

export function taken(content: ContentFiles, bytes: Uint8Array, skip = false): Imported {
  const read = readExchange(bytes);
  assert.ok('returned' in read, JSON.stringify(read));
  return importReturned(content, siteOf(content), read.returned, { today, skip });
}

/** Sends all that has changed, or all there is, gets it back translated, and takes it. */
export function travelled(content: ContentFiles, language: string, translate: (unit: Unit) => readonly Piece[] | undefined, format?: ExchangeFormat, kind?: Translatable['kind']): { imported: Imported; content: ContentFiles } {
  const imported = taken(content, comesBack(sent(content, language, false, kind), translate, format));
  return { imported, content: contentWith(content, imported.texts) };
}

/** "front-matter.title: Bestil" */
export const saying = ({ units }: Exchange): string[] => units.map(({ state, source }) => `${state}: ${wordsOfPieces(source)}`);

/** Replaces words of one unit alone, by the words of its source. */
export const only = (source: string, target: readonly Piece[]) => (unit: Unit): readonly Piece[] | undefined => (wordsOfPieces(unit.source) === source ? target : undefined);
