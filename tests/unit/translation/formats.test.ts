import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { writeExchange } from '../../../src/translation/formats/index.ts';
import { exchangeFormats } from '../../../src/translation/unit.ts';
import type { ExchangeFormat, Piece, ReturnedUnit, Unit } from '../../../src/translation/unit.ts';
import { inProof } from '../../proof.ts';
import { bold, exchange, exchanges, lineBreak, link, placeholder, returnedOf, unit } from './exchanges.ts';

/** What a format brings back of pieces: PO has no place for where a link leads. */
function asReturned(pieces: readonly Piece[], format: ExchangeFormat): Piece[] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const { target, ...code } = { ...piece, children: asReturned(piece.children, format) };
    return target === undefined || (format === 'po' && piece.kind !== 'placeholder') ? code : { ...code, target };
  });
}

const expected = ({ id, file, source, target }: Unit, format: ExchangeFormat) => ({ id, file, source: asReturned(source, format), target: target === undefined || target.length === 0 ? undefined : ordered(asReturned(target, format), format) });
const found = ({ id, file, source, target }: ReturnedUnit, format: ExchangeFormat) => ({ id, file, source, target: target === undefined ? undefined : ordered(target, format) });

/** In PO placeholders of one name cannot be told apart: which of them is which does not count. */
function ordered(pieces: readonly Piece[], format: ExchangeFormat): readonly Piece[] {
  return format !== 'po' ? pieces : pieces.map((piece) => (typeof piece === 'string' ? piece : { ...piece, ...(piece.kind === 'placeholder' ? { id: 0 } : {}), children: ordered(piece.children, format) }));
}

const doneAs = (format: ExchangeFormat, more: Partial<Unit>) => returnedOf(writeExchange(exchange(unit({ target: ['Ord'], ...more })), format)).units[0]!.done;

describe('Formats of exchange', () => {
  for (const format of exchangeFormats) {
    it(`brings back in ${format} whatever was sent`, () => {
      fc.assert(
        fc.property(exchanges, (sent) => {
          const back = returnedOf(writeExchange(sent, format));
          assert.deepEqual([back.format, back.sourceLanguage, back.language], [format, sent.sourceLanguage, sent.language]);
          assert.deepEqual(back.units.map((one) => found(one, format)), sent.units.map((one) => expected(one, format)));
        }),
        { numRuns: inProof ? 3000 : 300 },
      );
    });

    it(`takes a target in ${format} for done unless its source has changed since or nothing is there`, () => {
      assert.deepEqual(
        [doneAs(format, { state: 'current' }), doneAs(format, { state: 'current', draft: true }), doneAs(format, { state: 'unknown' }), doneAs(format, { state: 'outdated', was: 'Før' }), doneAs(format, { state: 'missing', target: undefined }), doneAs(format, { state: 'current', target: [' '] })],
        [true, true, true, false, false, false],
      );
    });

    it(`says in ${format} on which line a unit stands`, () => {
      const text = writeExchange(exchange(unit({ id: 'one' }), unit({ id: 'two' })), format);
      const lines = text.split('\n');
      for (const { id, line } of returnedOf(text).units) assert.ok(format === 'po' ? lines[line - 1]!.startsWith('#:') && lines[line - 1]!.includes(id) : lines[line - 1]!.includes(`id="${id}"`), lines[line - 1]);
    });

    it(`leaves out of ${format} what no such file can hold`, () => {
      const [back] = returnedOf(writeExchange(exchange(unit({ source: ['a\u0000\u001F\uFFFE\uD800b'] })), format)).units;
      assert.deepEqual(back!.source, ['ab']);
    });
  }

  const sample = exchange(
    unit({ id: 'body.1', source: ['Vælg ', bold(1, 'På & <her>'), ' {', placeholder(2, 'n'), '}', lineBreak(3), link(4, 'page:help', 'Læs')], notes: ['A button.'], most: 20 }),
    unit({ id: 'choice a.2', source: ['Nu'], target: ['Ny "ord"'], state: 'outdated', was: 'Før & nu' }),
    unit({ id: 'strings.next', file: 'languages/kl.yaml', source: ['Næste'], target: ['Ord'], state: 'current' }),
  );

  it('writes XLIFF 1.2 as translation tools expect it', () => {
    assert.equal(
      writeExchange(sample, 'xliff-1.2'),
      `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="guides/help/order.kl.mdx" source-language="da" target-language="kl" datatype="plaintext" xml:space="preserve">
    <body>
      <trans-unit id="body.1" resname="body.1" xml:space="preserve" maxwidth="20" size-unit="char">
        <source>Vælg <g id="1" ctype="bold">På &amp; &lt;her&gt;</g> {<x id="2" ctype="x-placeholder" equiv-text="{n}"/>}<x id="3" ctype="lb"/><g id="4" ctype="link" equiv-text="page:help">Læs</g></source>
        <note from="developer">A button.</note>
      </trans-unit>
      <trans-unit id="choice a.2" resname="choice a.2" xml:space="preserve" approved="no">
        <source>Nu</source>
        <target state="needs-adaptation">Ny "ord"</target>
        <alt-trans alttranstype="previous-version" xml:space="preserve"><source>Før &amp; nu</source><target>Ny "ord"</target></alt-trans>
      </trans-unit>
    </body>
  </file>
  <file original="languages/kl.yaml" source-language="da" target-language="kl" datatype="plaintext" xml:space="preserve">
    <body>
      <trans-unit id="strings.next" resname="strings.next" xml:space="preserve" approved="yes">
        <source>Næste</source>
        <target state="final">Ord</target>
      </trans-unit>
    </body>
  </file>
</xliff>
`,
    );
  });

  it('writes XLIFF 2.0 as translation tools expect it', () => {
    assert.equal(
      writeExchange(sample, 'xliff-2.0'),
      `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="da" trgLang="kl">
  <file id="f1" original="guides/help/order.kl.mdx" xml:space="preserve">
    <unit id="body.1" name="body.1" canResegment="no" xml:space="preserve">
      <notes>
        <note category="trinvis">A button.</note>
        <note category="trinvis">At most 20 characters.</note>
      </notes>
      <segment state="initial">
        <source>Vælg <pc id="1" canCopy="no" canDelete="no" type="fmt" subType="xlf:b">På &amp; &lt;her&gt;</pc> {<ph id="2" canCopy="no" canDelete="no" type="ui" subType="xlf:var" equiv="{n}" disp="{n}"/>}<ph id="3" canCopy="no" canDelete="no" type="fmt" subType="xlf:lb"/><pc id="4" canCopy="no" canDelete="no" type="link" dispStart="page:help">Læs</pc></source>
      </segment>
    </unit>
    <unit id="choice_20_a.2" name="choice a.2" canResegment="no" xml:space="preserve">
      <notes>
        <note category="trinvis">When this was translated, the source said: Før &amp; nu</note>
      </notes>
      <segment state="initial" subState="trinvis:outdated">
        <source>Nu</source>
        <target>Ny "ord"</target>
      </segment>
    </unit>
  </file>
  <file id="f2" original="languages/kl.yaml" xml:space="preserve">
    <unit id="strings.next" name="strings.next" canResegment="no" xml:space="preserve">
      <segment state="final">
        <source>Næste</source>
        <target>Ord</target>
      </segment>
    </unit>
  </file>
</xliff>
`,
    );
  });

  it('writes PO as translation tools expect it, with a word to the translator', () => {
    const [head, ...entries] = writeExchange(sample, 'po').split('\n\n');
    assert.match(head!, /^# How to translate this file:\n# - Tags such as <b1>bold words<\/b1>/);
    assert.ok(head!.endsWith('msgid ""\nmsgstr ""\n"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n"Language: kl\\n"\n"X-Source-Language: da\\n"'));
    assert.equal(
      entries.join('\n\n'),
      `#. A button.
#. At most 20 characters.
#. <a4>: page:help
#: guides/help/order.kl.mdx|body.1
msgctxt "guides/help/order.kl.mdx|body.1"
msgid "Vælg <b1>På &amp; &lt;her></b1> {{n}}<br3/><a4>Læs</a4>"
msgstr ""

#. When this was translated, the source said: Før & nu
#: guides/help/order.kl.mdx|choice_20_a.2
#, fuzzy
#| msgctxt "guides/help/order.kl.mdx|choice_20_a.2"
#| msgid "Før &amp; nu"
msgctxt "guides/help/order.kl.mdx|choice_20_a.2"
msgid "Nu"
msgstr "Ny \\"ord\\""

#: languages/kl.yaml|strings.next
msgctxt "languages/kl.yaml|strings.next"
msgid "Næste"
msgstr "Ord"
`,
    );
  });
});
