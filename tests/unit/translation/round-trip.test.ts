/** Whole documents on their way to a translator and back. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { BlockPair } from '../../../src/model/block-states.ts';
import type { ContentFiles } from '../../../src/model/files.ts';
import { inStyleOf } from '../../../src/model/text-style.ts';
import type { Site } from '../../../src/model/site.ts';
import { accepted } from '../../../src/translation/accept.ts';
import { bytesOf } from '../../../src/translation/block-bytes.ts';
import { contentWith, textOf } from '../../../src/translation/content-with.ts';
import { readExchange } from '../../../src/translation/formats/index.ts';
import { importReturned } from '../../../src/translation/import.ts';
import type { Imported } from '../../../src/translation/import.ts';
import { codesOf, piecesOf, samePieces, tidy, wordsOfPieces } from '../../../src/translation/pieces.ts';
import { translatablesIn } from '../../../src/translation/translatable.ts';
import type { Translatable } from '../../../src/translation/translatable.ts';
import { recordText } from '../../../src/translation/record-text.ts';
import { exchangeFormats } from '../../../src/translation/unit.ts';
import type { Exchange, Piece, Unit } from '../../../src/translation/unit.ts';
import { exchangeOf, unitsOf } from '../../../src/translation/units.ts';
import { inProof } from '../../proof.ts';
import { block, document, layout, pageOf, retold } from './documents.ts';
import type { Block, Document } from './documents.ts';
import { words } from './document-words.ts';
import type { Words } from './document-words.ts';
import { siteOf, tinyContent, today } from './new-support.ts';
import { comesBack } from './travel.ts';

const [source, own, record] = ['guides/phone/order.da.mdx', 'guides/phone/order.en.mdx', 'translations/guides/phone/order.en.yaml'];
const term = 'words: { da: pinkode, en: PIN code, kl: PIN-kode }\nexplanation:\n  da: En kode på 4 cifre.\n  en: A code of 4 digits.\ndraft: [kl]\n';
const made = fc.record({ page: document, looks: fc.tuple(layout, layout) });
const format = fc.constantFrom(...exchangeFormats);

/** The tiny site with a document in the place of one of its pages. */
const contentOf = (da: string, en: string | null): ContentFiles => tinyContent({ [source]: da, [own]: en, 'terms/pin.yaml': term, 'guides/phone/phone.png': '' });
const said = (imported: { refusals: readonly { words: { en: { found: string } } }[] }) => imported.refusals.map(({ words: { en } }) => en.found);
interface Known {
  readonly site: Site;
  readonly page: Translatable;
}

/** What a content is read as takes most of the time, so it is read once. */
const known = new WeakMap<ContentFiles, Known>();
function read(content: ContentFiles): Known {
  let one = known.get(content);
  if (one === undefined) {
    const site = siteOf(content);
    one = { site, page: translatablesIn({ site, content: content.sources.content }, 'en').find(({ id }) => id === 'phone/order')! };
    known.set(content, one);
  }
  return one;
}

/** The content with its translation recorded as up to date. */
const recorded = (content: ContentFiles) => contentWith(content, new Map([[record, recordText(accepted(read(content).page, undefined))]]));
const sent = (content: ContentFiles, changed = false): Exchange => exchangeOf(read(content).site, [read(content).page], { language: 'en', changed })[0]!;

function taken(content: ContentFiles, bytes: Uint8Array): Imported {
  const back = readExchange(bytes);
  assert.ok('returned' in back, JSON.stringify(back));
  return importReturned(content, read(content).site, back.returned, { today });
}
const translationIn = (content: ContentFiles) => read(content).page;
const pairsIn = (content: ContentFiles): readonly BlockPair[] => translationIn(content).sections.flatMap(({ pairs }) => pairs);
const stated = (pair: BlockPair) => `${pair.state}: ${pair.source?.words} = ${pair.translation?.words}`;
const unitsIn = (content: ContentFiles) => unitsOf(read(content).site, translationIn(content));

/** The title of a page is that of no other. */
const inNewWords = ({ id, source: pieces }: Pick<Unit, 'id' | 'source'>, some: readonly Words[], turn: number): Piece[] => [...(id === 'front-matter.title' ? ['Order anew: '] : []), ...retold(pieces, some, turn)];

/** What a unit says once its translation has been written: a heading or a cell is one line, a text of YAML has no markup. */
function asRead(target: readonly Piece[], isLine: boolean): Piece[] {
  const line = (some: readonly Piece[]): Piece[] => some.map((piece) => (typeof piece === 'string' ? piece : piece.kind === 'break' ? ' ' : { ...piece, children: line(piece.children) }));
  return tidy(isLine ? line(target) : target);
}

function assertSays(content: ContentFiles, unit: { readonly id: string }, target: readonly Piece[]): void {
  const now = unitsIn(content).find(({ id }) => id === unit.id)!;
  const { leaf, words: plain } = now.pair.translation!;
  // A text of YAML has no markup, and is read back as its words alone.
  if (leaf === undefined) assert.equal(plain, wordsOfPieces(target));
  else {
    const [there, expected] = [piecesOf(leaf), asRead(target, leaf.kind === 'heading' || leaf.kind === 'cell')];
    if (!samePieces(there, expected)) assert.deepEqual(there, expected);
  }
  assert.equal(now.state, 'current');
}

/** The same documents in each test, other ones in each proof. */
const runs = (quick: number, thorough: number) => (inProof ? { numRuns: thorough } : { numRuns: quick, seed: 7 });

describe('Documents of any make', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trinvis-round-trip-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('come back as they were sent, byte for byte, in every format', () => {
    fc.assert(
      fc.property(made, ({ page, looks: [da, en] }) => {
        const content = recorded(contentOf(pageOf(page, 'da', da), pageOf(page, 'en', en)));
        assert.ok(pairsIn(content).every(({ state }) => state === 'current'));
        for (const one of exchangeFormats) {
          const imported = taken(content, comesBack(sent(content), () => undefined, one));
          assert.deepEqual([said(imported), [...imported.texts], imported.changes], [[], [], []], one);
        }
      }),
      runs(4, 400),
    );
  });

  it('have one text changed, and no byte beside it', () => {
    fc.assert(
      fc.property(made, format, fc.nat(), fc.array(words, { minLength: 1, maxLength: 4 }), fc.nat(3), ({ page, looks: [da, en] }, one, nth, some, turn) => {
        const content = recorded(contentOf(pageOf(page, 'da', da), pageOf(page, 'en', en)));
        const units = unitsIn(content);
        const unit = units[nth % units.length]!;
        const target = inNewWords(unit, some, turn);
        const imported = taken(content, comesBack(sent(content), ({ id, file }) => (id === unit.id && file === unit.file ? target : undefined), one));
        assert.deepEqual([said(imported), [...imported.texts.keys()]], [[], [own, record]]);
        const now = contentWith(content, imported.texts);
        const [before, text] = [textOf(content, own)!, textOf(now, own)!];
        const { leaf } = unit.pair.translation!;
        if (leaf === undefined) assert.equal(text.slice(text.indexOf('\n---\n')), before.slice(before.indexOf('\n---\n')));
        else {
          const { start, end } = bytesOf(leaf, before);
          assert.ok(text.startsWith(before.slice(0, start)) && text.endsWith(before.slice(end)));
          assertKeepsLineEnds(before, text, [start, before.length - end]);
        }
        assertSays(now, unit, target);
        const [then, later] = [pairsIn(content), pairsIn(now)];
        const changed = then.findIndex(({ source: from, translation }) => from!.words === unit.block.words && from!.section === unit.block.section && unit.pair.translation!.words === translation!.words);
        const others = (pairs: readonly BlockPair[]) => pairs.filter((_, index) => index !== changed).map(stated);
        assert.deepEqual(others(later), others(then));
      }),
      runs(12, 2500),
    );
  });

  /** Written over a file with the line ends of Windows, the new text has them too, and the same bytes around it. */
  function assertKeepsLineEnds(before: string, text: string, [first, last]: readonly [number, number]): void {
    const file = join(folder, 'page.mdx');
    const windows = (plain: string) => plain.replaceAll('\n', '\r\n');
    writeFileSync(file, `\uFEFF${windows(before)}`);
    const written = inStyleOf(readFileSync(file, 'utf8'), text);
    assert.ok(written.startsWith(`\uFEFF${windows(before.slice(0, first))}`) && written.endsWith(windows(before.slice(before.length - last))));
    assert.equal(written, `\uFEFF${windows(text)}`);
  }

  it('are made anew in a language that they were not in', () => {
    fc.assert(
      fc.property(made, format, fc.array(words, { minLength: 1, maxLength: 4 }), fc.nat(3), ({ page, looks: [da] }, one, some, turn) => {
        const content = contentOf(pageOf(page, 'da', da), null);
        const targets = new Map<string, readonly Piece[]>();
        const translate = (unit: Unit) => {
          targets.set(unit.id, inNewWords(unit, some, turn));
          return targets.get(unit.id);
        };
        const imported = taken(content, comesBack(sent(content), translate, one));
        assert.deepEqual([said(imported), imported.waiting, [...imported.texts.keys()]], [[], [], [own, record]]);
        const now = contentWith(content, imported.texts);
        for (const unit of unitsIn(now)) assertSays(now, unit, targets.get(unit.id)!);
        assert.equal(codesOf(unitsIn(now).flatMap((unit) => unit.source)).length, codesOf(unitsIn(now).flatMap((unit) => unit.target!)).length);
      }),
      runs(4, 500),
    );
  });

  /** What somebody does to a source that has been translated. */
  const change = fc.record({ kind: fc.constantFrom('other words', 'new block', 'gone', 'moved'), where: fc.constantFrom('body', 'choice', 'after'), at: fc.nat(3), block });

  function changedBy(page: Document, { kind, where, at, block: other }: { kind: string; where: string; at: number; block: Block }): Document {
    const all = page[where as 'body'];
    const index = Math.min(at, Math.max(all.length - 1, 0));
    const next = kind === 'new block' ? all.toSpliced(index, 0, other) : kind === 'gone' ? all.toSpliced(index, 1) : kind === 'moved' && all.every((one) => one.kind !== 'heading') ? all.toReversed() : all.map((one, place) => (place === index && one.kind === other.kind ? other : one));
    return { ...page, [where]: next };
  }

  it('are up to date again after what has changed was sent and came back, whatever became of the source', () => {
    fc.assert(
      fc.property(made, format, fc.array(change, { minLength: 1, maxLength: 3 }), fc.array(words, { minLength: 1, maxLength: 4 }), ({ page, looks: [da, en] }, one, changes, some) => {
        const before = recorded(contentOf(pageOf(page, 'da', da), pageOf(page, 'en', en)));
        const content = contentWith(before, new Map([[source, pageOf(changes.reduce(changedBy, page), 'da', da)]]));
        const changed = sent(content, true);
        if (changed.units.length === 0) return;
        const targets = new Map(changed.units.map((unit) => [unit.id, inNewWords(unit, some, 1)]));
        const imported = taken(content, comesBack(changed, ({ id }) => targets.get(id), one));
        assert.deepEqual([said(imported), imported.waiting], [[], []]);
        const now = contentWith(content, imported.texts);
        for (const unit of unitsIn(now)) if (targets.has(unit.id)) assertSays(now, unit, targets.get(unit.id)!);
        assert.deepEqual(sent(now, true).units, []);
        const touched = new Set(changed.units.map(({ id }) => id.split('.')[0]));
        for (const { section, pairs } of translationIn(now).sections) if (touched.has(section.replaceAll(' ', '-'))) assert.deepEqual(pairs.filter(({ state }) => state !== 'current').map(stated), [], section);
      }),
      runs(8, 1000),
    );
  });
});
