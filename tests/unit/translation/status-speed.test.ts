/** How long the table of all translations takes. Seconds are told; only what is far over fails. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordName } from '../../../src/model/freshness.ts';
import { assemble } from '../../../src/model/site.ts';
import { accepted } from '../../../src/translation/accept.ts';
import { recordText } from '../../../src/translation/record-text.ts';
import { statusText } from '../../../src/translation/status-text.ts';
import { statusOf } from '../../../src/translation/status.ts';
import { inProof } from '../../proof.ts';
import { tinyFiles, tinySite } from '../model/support.ts';

const wanted = inProof ? 1500 : 150;
const own = ['ready', 'order', 'finish', 'guide'];

/** The tiny guide many times over, each under a name and texts of its own. */
function manyGuides(): Record<string, string> {
  const guides = Array.from({ length: Math.ceil(wanted / own.length) }, (_, index) => `phone-${index}`);
  const files = guides.flatMap((guide) => [
    [`guides/${guide}/guide.yaml`, tinyFiles['guides/phone/guide.yaml']!.replaceAll(/^ *(?:slugs|oldAddresses):.*\n/gm, '')],
    ...own.flatMap((page) => ['da', 'en'].map((language) => [
      `guides/${guide}/${page}.${language}.mdx`,
      `${tinyFiles[`guides/phone/${page}.${language}.mdx`]!.replaceAll(/^((?:title|description): .*)$/gm, `$1 ${guide}`)}\n${Array.from({ length: 60 }, (_, line) => `Linje ${line} af ${guide} i ${language}.`).join('\n\n')}\n`,
    ])),
  ]);
  return { ...Object.fromEntries(files) as Record<string, string>, 'site.yaml': tinyFiles['site.yaml']!.replace('[phone]', `[${['phone', ...guides].join(', ')}]`) };
}

describe('The table of translations', () => {
  it(`is made of ${wanted} pages, each with one block changed`, () => {
    const files = manyGuides();
    const before = tinySite(files);
    const site = assemble(before).site!;
    for (const { rows } of statusOf({ site, content: before.content }).groups) {
      for (const { translations } of rows) {
        const { translation } = translations.get('en')!;
        if (!translation.absent) files[recordName(translation.name)] = recordText(accepted(translation, undefined));
      }
    }
    for (const [name, text] of Object.entries(files)) if (/^guides\/.*\.da\.mdx$/.test(name)) files[name] = text.replace('Linje 7 ', 'Linjen 7 ');
    const after = tinySite(files);
    const changed = assemble(after).site!;
    const started = performance.now();
    const status = statusOf({ site: changed, content: after.content });
    const text = statusText(status, 'en', String);
    const ms = Math.round(performance.now() - started);
    console.error(`status: ${wanted} pages in ${ms} ms, after the content has been read`);
    assert.ok(text.split('\n').filter((line) => line.includes('out of date')).length >= wanted);
    assert.ok(ms < wanted * 20, `${ms} ms`);
  });
});
