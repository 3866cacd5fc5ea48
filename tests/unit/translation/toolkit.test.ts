import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import { readContent } from '../../../src/model/files.ts';
import { writeExchange } from '../../../src/translation/formats/index.ts';
import type { ReturnedUnit } from '../../../src/translation/unit.ts';
import { inProof } from '../../proof.ts';
import { bold, exchange, exchanges, lineBreak, link, placeholder, refusalOf, returnedOf, unit } from './exchanges.ts';
import { comesBack, sent as sentOf, taken } from './travel.ts';

const programs = ['xliff2po', 'po2xliff', 'pofilter', 'pocount', 'msgfmt'];
const absent = inProof ? programs.filter((program) => spawnSync(program, ['--version']).error !== undefined) : [];
const skip = !inProof ? 'tested in the proof alone' : absent.length > 0 ? `not installed: ${absent.join(', ')} (Debian: translate-toolkit, gettext)` : false;

const sample = exchange(
  unit({ id: 'body.1', source: ['Vælg ', bold(1, 'På & <her>'), ' ', placeholder(2, 'n'), lineBreak(3), link(4, 'page:help', 'Læs')], target: ['Vali ', link(4, 'page:help', 'Lu'), ' ', bold(1, 'Siin'), placeholder(2, 'n'), lineBreak(3)], state: 'current', notes: ['A "button".'], most: 20 }),
  unit({ id: 'choice a.2', source: ['Nu på øen'], target: ['Ny'], state: 'outdated', was: 'Før & nu' }),
  unit({ id: 'body.3', source: ['Nu på øen'], state: 'missing' }),
  unit({ id: 'strings.next', file: 'languages/kl.yaml', source: ['Næste'], target: ['Tulleq'], state: 'current' }),
  unit({ id: 'front matter.title', file: 'articles/om os.kl.mdx', source: ['Om os & jer'], target: ['Uagut'], state: 'unknown', draft: true }),
);

const plain = ({ id, file, source, target, done }: ReturnedUnit) => ({ id, file, source, target, done });
/** Without what a format does not say of codes. */
const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'target' && typeof inner === 'string' ? undefined : inner)));

describe('The Translate Toolkit', { skip }, () => {
  let folder = '';
  before(() => void (folder = mkdtempSync(join(tmpdir(), 'trinvis-toolkit-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs a program over a text, and gives what it writes. */
  const run = (program: string, text: string, [from, to]: [from: string, to: string], more: readonly string[] = []): string => {
    const [input, output] = [join(folder, `in.${from}`), join(folder, `out.${to}`)];
    writeFileSync(input, text);
    rmSync(output, { force: true });
    execFileSync(program, ['--progress=none', ...more, input, output], { stdio: ['ignore', 'ignore', 'pipe'] });
    return readFileSync(output, 'utf8');
  };

  const po = writeExchange(sample, 'po');
  const xliff = writeExchange(sample, 'xliff-1.2');

  it('writes PO that gettext itself takes', () => {
    writeFileSync(join(folder, 'check.po'), po);
    execFileSync('msgfmt', ['--check-format', '--check-domain', '-o', join(folder, 'check.mo'), join(folder, 'check.po')], { stdio: 'pipe' });
  });

  it('rewrites our PO with pofilter, which reads again as it was', () => {
    const sent = returnedOf(po).units.map(plain);
    const back = returnedOf(run('pofilter', po, ['po', 'po'])).units.map(plain);
    assert.ok(back.length > 1);
    for (const one of back) assert.deepEqual(one, sent.find(({ id, file }) => id === one.id && file === one.file));
  });

  it('rewrites our XLIFF 1.2 with pofilter, which reads again as it was', () => {
    const sent = returnedOf(xliff).units.map(plain);
    const back = returnedOf(run('pofilter', xliff, ['xlf', 'xlf'])).units.map(plain);
    assert.ok(back.length > 1);
    for (const one of back) assert.deepEqual(one, sent.find(({ id, file }) => id === one.id && file === one.file));
  });

  it('makes XLIFF of our PO, and PO of that; both read again as they were sent', () => {
    const made = run('po2xliff', po, ['po', 'xlf']);
    assert.deepEqual(returnedOf(made).units.map(plain), returnedOf(po).units.map(plain));
    assert.deepEqual(returnedOf(run('xliff2po', made, ['xlf', 'po'])).units.map(plain), returnedOf(po).units.map(plain));
  });

  it('makes PO of our XLIFF 1.2 with all its words and states, but without its languages, which is refused with that reason', () => {
    const made = run('xliff2po', xliff, ['xlf', 'po']);
    assert.match(made, /msgid "Næste"\nmsgstr "Tulleq"/);
    assert.match(made, /#, fuzzy\n(?:msgctxt .*\n)?msgid "Nu på øen"\nmsgstr "Ny"/);
    assert.match(made, /#\. A "button"\./);
    assert.equal(refusalOf(made.replaceAll('\n#: ', '\n#: x.kl.mdx|')).kind, 'language-missing');
  });

  it('rewrites all that this site sends, and nothing changes when it comes back', () => {
    const content = readContent();
    for (const kind of ['page', 'flow', 'strings'] as const) {
      const whole = new TextDecoder().decode(comesBack(sentOf(content, 'en', false, kind), () => undefined, 'po'));
      // What pofilter finds fault with is all that it writes.
      for (const text of [run('po2xliff', whole, ['po', 'xlf']), run('pofilter', whole, ['po', 'po'])]) {
        const { texts, changes, refusals } = taken(content, new TextEncoder().encode(text));
        assert.deepEqual([texts.size, changes, refusals], [0, [], []], kind);
      }
    }
  });

  it('counts in our files what is left to translate', () => {
    for (const [text, ending, counts] of [[po, 'po', [3, 1, 1]], [xliff, 'xlf', [2, 2, 1]]] as const) {
      const file = join(folder, `count.${ending}`);
      writeFileSync(file, text);
      const [, ...found] = /total: 5.*?(\d+)\D*t.*?(\d+)\D*f.*?(\d+)\D*u/s.exec(stripVTControlCharacters(execFileSync('pocount', ['--short', file], { encoding: 'utf8' }))) ?? [];
      assert.deepEqual(found.map(Number), counts, ending);
    }
  });

  it('rewrites any exchange so that it reads again', () => {
    fc.assert(
      fc.property(exchanges, (sent) => {
        const text = writeExchange(sent, 'po');
        assert.deepEqual(bare(returnedOf(run('po2xliff', text, ['po', 'xlf'])).units.map(plain)), bare(returnedOf(text).units.map(plain)));
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});
