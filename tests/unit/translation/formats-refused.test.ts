import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { readExchange, writeExchange } from '../../../src/translation/formats/index.ts';
import { exchangeFormats } from '../../../src/translation/unit.ts';
import { inProof } from '../../proof.ts';
import { bold, exchange, exchanges, link, placeholder, refusalOf, returnedOf, unit } from './exchanges.ts';

const one = '<trans-unit id="a"><source>A</source><target>B</target></trans-unit>';
const file = (units: string, attributes = 'original="x.kl.mdx" source-language="da" target-language="kl"') => `<file ${attributes} datatype="plaintext"><body>${units}</body></file>`;
const xliff1 = (files: string, version = '1.2') => `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="${version}">\n${files}\n</xliff>`;
const xliff2 = (inner: string, languages = 'srcLang="da" trgLang="kl"') => `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" ${languages}>\n${inner}\n</xliff>`;
const po = (entries: string, header = '"Language: kl\\n"\n"X-Source-Language: da\\n"') => `msgid ""\nmsgstr ""\n${header}\n\n${entries}`;
const entry = 'msgctxt "x.kl.mdx|a"\nmsgid "A"\nmsgstr "B"\n';

const bomb = `<!DOCTYPE xliff [\n<!ENTITY a "aaaaaaaaaa">\n${Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index} "${`&a${index === 0 ? '' : index - 1};`.repeat(10)}">`).join('\n')}\n]>\n`;

const bytes = (...parts: (string | number[])[]) => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

/** Files that are refused as a whole, each with why and the line. */
const bad: Readonly<Record<string, [file: string | Uint8Array, refusal: string]>> = {
  'a file of no bytes': ['', 'empty:1'],
  'a file of white space': ['\uFEFF \n\n', 'empty:1'],
  'Latin-1': [bytes(xliff1(file('\n<trans-unit id="a"><source>')), [0xe6, 0x20], '</source>'), 'encoding:4'],
  'UTF-16 without its mark': [Uint8Array.from(Buffer.from(po(entry), 'utf16le')), 'encoding:1'],
  'a package of a tool, or a Word document': [bytes('PK', [3, 4, 20, 0, 0x80]), 'foreign:1'],
  'plain text': ['Kære redaktør\nHer er oversættelsen.', 'foreign:1'],
  'a translation memory': ['<?xml version="1.0"?>\n<tmx version="1.4"><header/></tmx>', 'foreign:2'],
  'a web page': ['<html><body>', 'foreign:1'],
  'XLIFF 2.1': ['<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="da" trgLang="kl"/>', 'version:1'],
  'XLIFF 1.0': [xliff1(file(one), '1.0'), 'version:1'],
  'XLIFF of no version': ['<xliff/>', 'version:1'],
  'XML that is cut off': [xliff1(file(one)).slice(0, -12), 'malformed:2'],
  'tags that cross': [xliff1(file('\n<trans-unit id="a"><source><g id="1">A</source></g>')), 'malformed:3'],
  'an entity that nothing declares': [xliff1(file('\n<trans-unit id="a"><source>A&nbsp;B</source></trans-unit>')), 'malformed:3'],
  'a character that XML does not have': [xliff1(file('<trans-unit id="a"><source>&#1;</source></trans-unit>')), 'malformed:2'],
  'the same attribute twice': [xliff1(file('<trans-unit id="a" id="b"/>')), 'malformed:2'],
  'an entity bomb': [bomb + xliff1(file('<trans-unit id="a"><source>&a8;</source></trans-unit>')), 'doctype:12'],
  'an external entity': ['<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n' + xliff1(file('<trans-unit id="a"><source>&x;</source></trans-unit>')), 'doctype:1'],
  'an external DTD': ['<!DOCTYPE xliff SYSTEM "http://example.com/xliff.dtd">\n' + xliff1(file(one)), 'doctype:1'],
  '10,000 elements in each other': [xliff1(file(`<trans-unit id="a"><source>${'<g id="1">'.repeat(10_000)}`)), 'deep:2'],
  '10,000 starts of pairs': [xliff1(file(`<trans-unit id="a"><source>${'<bx id="1"/>'.repeat(10_000)}</source></trans-unit>`)), 'deep:2'],
  '10,000 tags in PO': [po(`msgctxt "x|a"\nmsgid "${'<b1>'.repeat(10_000)}"\nmsgstr ""`), 'deep:6'],
  'two units of one id': [xliff1(file(`${one}\n${one}`)), 'unit-twice:3'],
  'two units of one id in two files of one name': [xliff1(`${file(one)}\n${file(one)}`), 'unit-twice:3'],
  'two units of one id in XLIFF 2.0': [xliff2('<file id="f" original="x"><unit id="a"/>\n<unit id="a"/></file>'), 'unit-twice:3'],
  'two entries of one name': [po(`${entry}\n${entry}`), 'unit-twice:10'],
  'a unit without an id': [xliff1(file('<trans-unit><source>A</source></trans-unit>')), 'unit-nameless:2'],
  'a file without a name': [xliff1(file(one, 'source-language="da" target-language="kl"')), 'unit-nameless:2'],
  'an entry without a name': [po('msgid "A"\nmsgstr "B"'), 'unit-nameless:6'],
  'no target language': [xliff1(file(one, 'original="x" source-language="da"')), 'language-missing:1'],
  'no target language in XLIFF 2.0': [xliff2('', 'srcLang="da"'), 'language-missing:1'],
  'no source language': [xliff1(file(one, 'original="x" target-language="kl"')), 'language-missing:1'],
  'no language in PO': [po(entry, '"Language: \\n"'), 'language-missing:1'],
  'two target languages': [xliff1(`${file(one)}\n${file(one, 'original="y" source-language="da" target-language="en"')}`), 'languages-differ:3'],
  'two source languages': [xliff1(`${file(one)}\n${file(one, 'original="y" source-language="en" target-language="kl"')}`), 'languages-differ:3'],
  'two PO files in one': [`${po(entry)}\n${po('', '"Language: en\\n"')}`, 'languages-differ:10'],
  'PO with a quote too many': [po('msgctxt "x|a"\nmsgid "A"B"\nmsgstr ""'), 'malformed:7'],
  'PO with an open quote': [po('msgctxt "x|a"\nmsgid "A\nmsgstr ""'), 'malformed:7'],
  'PO with a backslash at the end': [po('msgctxt "x|a"\nmsgid "A\\"\nmsgstr ""'), 'malformed:7'],
  'PO with plural forms': [po('msgctxt "x|a"\nmsgid "A"\nmsgid_plural "B"\nmsgstr[0] ""'), 'malformed:8'],
  'PO that is cut off': [po('msgctxt "x|a"\nmsgid "A"'), 'malformed:6'],
  'PO with stray words': [po(`${entry}\nhello`), 'malformed:10'],
};

describe('Files that are refused', () => {
  for (const [what, [text, expected]] of Object.entries(bad)) {
    it(`refuses ${what}, and says where`, () => {
      const { kind, line, words } = refusalOf(text);
      assert.equal(`${kind}:${line}`, expected);
      for (const { found, expected: right, fix } of Object.values(words)) for (const sentence of [found, right, fix]) assert.match(sentence, /^[A-ZÆØÅ“].*\.$/s);
    });
  }

  it('refuses a file that is too large before it decodes it', () => {
    const started = performance.now();
    const { kind, words } = refusalOf(new Uint8Array(100 * 1024 * 1024).fill(0xff));
    assert.equal(kind, 'too-large');
    assert.match(words.da.found, /^Filen fylder 100 MB\./);
    assert.ok(performance.now() - started < 1000);
  });

  it('refuses a file that is nothing but markup', () => {
    for (const text of [xliff1(file(`<trans-unit id="a"><source>${'<x/>'.repeat(2_000_000)}</source></trans-unit>`)), po(`msgctxt "x|a"\nmsgid "${'{a}'.repeat(2_000_000)}"\nmsgstr ""`)]) assert.equal(refusalOf(text).kind, 'crowded');
  });

  it('reads files that are not refused', () => {
    for (const text of [xliff1(file(one)), po(entry), xliff2('<file id="f" original="x"><unit id="a"><segment><source>A</source></segment></unit></file>')]) assert.equal(returnedOf(text).units.length, 1);
  });

  it('reads UTF-16 with its mark, as some tools on Windows write it, and lines that end as there', () => {
    const text = writeExchange(exchange(unit({ source: ['Æbler på øen'] })), 'xliff-1.2').replaceAll('\n', '\r\n');
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    for (const encoded of [little, Buffer.from(little).swap16(), Buffer.from(`\uFEFF${text}`)]) {
      const result = readExchange(encoded);
      assert.deepEqual('returned' in result && result.returned.units[0]!.source, ['Æbler på øen']);
    }
  });

  it('covers a personal number that stands in what it quotes', () => {
    assert.doesNotMatch(refusalOf('<p0101701234 >').words.da.found + refusalOf(xliff1(file('<trans-unit id="010170-1234"/><trans-unit id="010170-1234"/>'))).words.da.found, /010170-1234/);
  });

  const sample = exchange(unit({ id: 'one', source: ['Vælg ', bold(1, 'På & <her>'), placeholder(2, 'n')], target: ['Ord ', bold(1, 'ord')], state: 'outdated', was: 'Før', notes: ['A "note"'], most: 9 }), unit({ id: 'two', source: [link(1, 'page:a', 'b')] }));
  const splice = fc.record({ at: fc.nat(), cut: fc.nat(40), put: fc.oneof(fc.string(), fc.constantFrom('<', '>', '&', '"', '\\', '\n', '<g id="1">', '</g>', '<b1>', '</source>', '<!DOCTYPE a>', '<![CDATA[', 'msgid ""', '#~', '__proto__', 'constructor')) });

  for (const format of exchangeFormats) {
    it(`reads or refuses ${format} that was damaged in any way, and throws nothing`, () => {
      const whole = writeExchange(sample, format);
      let readable = 0;
      fc.assert(
        fc.property(fc.array(splice, { minLength: 1, maxLength: 3 }), (splices) => {
          const damaged = splices.reduce((text, { at, cut, put }) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + cut), whole);
          if ('returned' in readExchange(new TextEncoder().encode(damaged))) readable += 1;
        }),
        { numRuns: inProof ? 5000 : 500 },
      );
      assert.ok(readable > 0);
    });

    it(`reads or refuses ${format} with bytes that were changed`, () => {
      fc.assert(
        fc.property(exchanges, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }), (sent, changes) => {
          const damaged = new TextEncoder().encode(writeExchange(sent, format));
          for (const [at, byte] of changes) damaged[at % damaged.length] = byte;
          readExchange(damaged);
        }),
        { numRuns: inProof ? 2000 : 200 },
      );
    });
  }

  it('reads or refuses bytes of any kind', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (some) => void readExchange(some)), { numRuns: 500 });
  });
});
