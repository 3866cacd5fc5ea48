/** How long it takes to send all of a large site and to take it back. Seconds are told; only what is far over fails. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordName } from '../../../src/model/freshness.ts';
import { assemble } from '../../../src/model/site.ts';
import { accepted } from '../../../src/translation/accept.ts';
import { contentWith } from '../../../src/translation/content-with.ts';
import { readExchange, writeExchange } from '../../../src/translation/formats/index.ts';
import { importReturned } from '../../../src/translation/import.ts';
import { recordText } from '../../../src/translation/record-text.ts';
import { translatablesIn } from '../../../src/translation/translatable.ts';
import { exchangeFormats } from '../../../src/translation/unit.ts';
import { exchangeOf } from '../../../src/translation/units.ts';
import { inProof } from '../../proof.ts';
import { tinyContent, today } from './new-support.ts';

const wanted = inProof ? 1500 : 30;
const line = (language: string, index: number, page: number) => ({ da: `Afsnit nummer ${index} på side ${page}: vælg **Åbn**, og læs [om siden](page:about).`, en: `Paragraph number ${index} on page ${page}: choose **Åbn**, and read [about the site](page:about).` })[language]!;

function large() {
  const ids = Array.from({ length: wanted }, (_, index) => `page-${index}`);
  const articles = ids.flatMap((id, page) => ['da', 'en'].map((language) => [`articles/${id}.${language}.mdx`, `---\ntitle: ${language} ${id}\ndescription: ${language} ${id}.\n---\n\n${Array.from({ length: 10 }, (_, index) => line(language, index, page)).join('\n\n')}\n`]));
  const site = tinyContent().files.get('content/site.yaml')!.text!;
  const content = tinyContent({ ...Object.fromEntries(articles) as Record<string, string>, 'site.yaml': `${site}${ids.map((id) => `  - { id: ${id} }\n`).join('')}` });
  const all = translatablesIn({ site: assemble(content.sources).site!, content: content.sources.content }, 'en').filter(({ absent }) => !absent);
  return contentWith(content, new Map(all.map((one) => [recordName(one.name), recordText(accepted(one, undefined))])));
}

describe('All of a large site', () => {
  it(`is sent and taken back: ${wanted} pages, each with one text changed`, () => {
    const content = large();
    const site = assemble(content.sources).site!;
    const timed = <Result>(what: string, run: () => Result): Result => {
      const started = performance.now();
      const result = run();
      console.error(`${what}: ${wanted} pages in ${Math.round(performance.now() - started)} ms`);
      return result;
    };
    const [exchange] = timed('units', () => exchangeOf(site, translatablesIn({ site, content: content.sources.content }, 'en').filter(({ kind }) => kind === 'page'), { language: 'en', changed: false }));
    const units = exchange!.units.map((unit) => (unit.source.some((piece) => typeof piece === 'string' && piece.startsWith('Afsnit nummer 7')) ? { ...unit, state: 'current' as const, target: unit.target!.map((piece) => (typeof piece === 'string' ? piece.replace('Paragraph', 'Passage') : piece)) } : unit));
    for (const format of exchangeFormats) {
      const text = timed(`writing ${format}`, () => writeExchange({ ...exchange!, units }, format));
      const read = timed(`reading ${format}, ${Math.round(text.length / 1e6)} MB`, () => readExchange(new TextEncoder().encode(text)));
      assert.ok('returned' in read);
      if (format !== 'xliff-1.2') continue;
      const started = performance.now();
      const { texts, refusals } = timed('import, with both checks', () => importReturned(content, site, read.returned, { today }));
      assert.deepEqual([texts.size, refusals], [wanted * 2, []]);
      assert.ok(performance.now() - started < 20_000 + wanted * 200);
    }
  });
});
