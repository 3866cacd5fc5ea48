import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Piece, ReturnedUnit } from '../../../src/translation/unit.ts';
import { bold, lineBreak, link, placeholder, returnedOf } from './exchanges.ts';

/** The one unit of a file of XLIFF 1.2 in which it says this. */
const from1 = (inner: string, attributes = ''): ReturnedUnit => {
  const [unit] = returnedOf(`<?xml version="1.0" encoding="utf-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:tool="urn:tool">
  <file original="a.kl.mdx" source-language="da" target-language="kl" datatype="plaintext" tool:count="3" date="2026-01-01">
    <header><tool tool-id="x" tool-name="X"/><note>Of the tool</note></header>
    <tool:more><trans-unit id="no"/></tool:more>
    <body><group id="g"><trans-unit id="a" tool:seen="yes" ${attributes}>${inner}</trans-unit></group></body>
  </file>
</xliff>`).units;
  return unit!;
};

const from2 = (inner: string): ReturnedUnit =>
  returnedOf(`<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:m="urn:oasis:names:tc:xliff:matches:2.0" srcLang="da" trgLang="kl"><file id="f" original="a.kl.mdx"><skeleton>x</skeleton><group id="g"><unit id="a"><notes><note>Of the tool</note></notes><m:matches><m:match ref="#a"><source>no</source><target>no</target></m:match></m:matches>${inner}</unit></group></file></xliff>`).units[0]!;

const fromPo = (entry: string): ReturnedUnit => returnedOf(`msgid ""\nmsgstr ""\n"Language: kl\\n"\n"X-Source-Language: da\\n"\n\n${entry}`).units[0]!;

const target1 = (inner: string): readonly Piece[] | undefined => from1(`<source>A</source><target>${inner}</target>`).target;
const target2 = (inner: string): readonly Piece[] | undefined => from2(`<segment state="translated"><source>A</source><target>${inner}</target></segment>`).target;
const targetPo = (msgstr: string, msgid = 'A'): readonly Piece[] | undefined => fromPo(`msgctxt "a.kl.mdx|a"\nmsgid "${msgid}"\nmsgstr "${msgstr}"\n`).target;

const lost = (code: Partial<Exclude<Piece, string>> = {}): Piece => ({ kind: 'strong', id: 0, children: [], ...code });

describe('What translation tools make of XLIFF 1.2', () => {
  const cases: Readonly<Record<string, [inner: string, pieces: readonly Piece[]]>> = {
    'a CDATA section and references': ['<![CDATA[a < b]]> &amp; &#230;&#x1F4F1;', ['a < b & æ📱']],
    'comments and instructions between words': ['a<!-- b -->c<?d e?>f', ['acf']],
    'markers of the tool': ['a <mrk mtype="seg" mid="0">b <g id="1" ctype="bold">c</g></mrk> d', ['a b ', bold(1, 'c'), ' d']],
    'elements of other namespaces': ['a<tool:x>b</tool:x>c', ['ac']],
    'a code as a pair of tags': ['<bpt id="1" rid="7" ctype="bold">&lt;b&gt;</bpt>a<ept id="2" rid="7">&lt;/b&gt;</ept>', [bold(1, 'a')]],
    'a code as a pair of empty tags': ['<bx id="1" ctype="link" equiv-text="page:x"/>a<ex id="1"/>b', [link(1, 'page:x', 'a'), 'b']],
    'a code as halves': ['<it id="1" pos="open" ctype="bold">[</it>a<it id="1" pos="close">]</it>', [bold(1, 'a')]],
    'an empty code as native code': ['a<ph id="3" ctype="lb">\\n<sub>x</sub></ph>b', ['a', lineBreak(3), 'b']],
    'a placeholder': ['<x id="2" ctype="x-placeholder" equiv-text="{n}"/>', [placeholder(2, 'n')]],
    'a code whose name was lost': ['<g id="4">a</g>', [bold(4, 'a')]],
    'a code twice': ['<g id="1" ctype="bold">a</g><g id="1" ctype="bold">b</g>', [bold(1, 'a'), bold(1, 'b')]],
    'a code whose id is no number': ['<g id="b">a</g>', [bold(0, 'a')]],
    'a start without an end': ['<bx id="1"/>a<g id="2">b</g>', [lost(), 'a', bold(2, 'b')]],
    'an end without a start': ['a<ex id="1"/>b', ['a', lost(), 'b']],
    'pairs that cross': ['<bx id="1"/>a<bx id="2"/>b<ex id="1"/>c<ex id="2"/>', [bold(1, 'a', lost(), 'b'), 'c', lost()]],
  };
  for (const [what, [inner, pieces]] of Object.entries(cases)) {
    it(`reads ${what}`, () => assert.deepEqual(target1(inner), pieces));
  }

  it('takes nothing but the unit’s own target for its target', () => {
    const unit = from1('<source>A</source><seg-source><mrk mtype="seg" mid="1">A</mrk></seg-source><alt-trans match-quality="90"><source>B</source><target>C</target></alt-trans><note>D</note>');
    assert.deepEqual([unit.source, unit.target, unit.done], [['A'], undefined, false]);
  });

  for (const [state, done] of Object.entries({ new: false, 'needs-translation': false, 'needs-adaptation': false, 'needs-l10n': false, 'needs-review-translation': true, translated: true, 'signed-off': true, final: true, 'x-own': true })) {
    it(`takes a target that is ${state} for ${done ? 'done' : 'not done'}, and one that is approved for done`, () => {
      const inner = `<source>A</source><target state="${state}">B</target>`;
      assert.deepEqual([from1(inner).done, from1(inner, 'approved="no"').done, from1(inner, 'approved="yes"').done], [done, done, true]);
    });
  }

  it('takes an empty target for not done, approved or not', () => {
    assert.deepEqual(from1('<source>A</source><target> </target>', 'approved="yes"').done, false);
    assert.deepEqual(from1('<source>A</source><target state="final"/>').target, undefined);
  });

  it('reads a file whose namespace a tool has dropped', () => {
    assert.deepEqual(returnedOf('<xliff version="1.2"><file original="a" source-language="da" target-language="kl"><body><trans-unit id="a"><source>A</source></trans-unit></body></file></xliff>').units.length, 1);
  });

  it('reads units of 1.2 in a file that a tool calls 1.1', () => {
    const { format, units } = returnedOf('<xliff xmlns="urn:oasis:names:tc:xliff:document:1.1" version="1.1"><file original="a" source-language="da" target-language="kl"><body><n:trans-unit xmlns:n="urn:oasis:names:tc:xliff:document:1.2" id="a"><n:source>A</n:source><n:target>B</n:target></n:trans-unit></body></file></xliff>');
    assert.deepEqual([format, units[0]!.target], ['xliff-1.2', ['B']]);
  });
});

describe('What translation tools make of XLIFF 2.0', () => {
  const cases: Readonly<Record<string, [inner: string, pieces: readonly Piece[]]>> = {
    'markers of the tool': ['a <mrk id="m1" type="term">b</mrk><sm id="m2"/> c<em startRef="m2"/>', ['a b c']],
    'a code as a pair of tags': ['<sc id="1" type="fmt" subType="xlf:b"/>a<ec startRef="1"/>b', [bold(1, 'a'), 'b']],
    'a start without an end': ['<sc id="1" isolated="yes"/>a', [lost(), 'a']],
    'a character that XML does not have': ['a<cp hex="0007"/>b', ['ab']],
    'a CDATA section': ['<![CDATA[<b>]]>', ['<b>']],
  };
  for (const [what, [inner, pieces]] of Object.entries(cases)) {
    it(`reads ${what}`, () => assert.deepEqual(target2(inner), pieces));
  }

  const split = (state: string, second = '<target>To.</target>') =>
    from2(`<segment id="1" state="translated"><source>Et<pc id="1" type="fmt" subType="xlf:b"> en</pc>.</source><target>Ét<pc id="1" type="fmt" subType="xlf:b"> én</pc>.</target></segment><ignorable><source> </source></ignorable><segment id="2" state="${state}"><source>To.</source>${second}</segment>`);

  it('joins what a tool has split', () => {
    const unit = split('reviewed');
    assert.deepEqual([unit.source, unit.target, unit.done], [['Et', bold(1, ' en'), '. To.'], ['Ét', bold(1, ' én'), '. To.'], true]);
  });

  it('takes a unit for done only when all that it was split into is', () => {
    assert.deepEqual([split('initial').done, split('final', '<target/>').done, split('final', '').done], [false, false, false]);
  });

  it('puts what was split in the order that the translator gave it', () => {
    const unit = from2('<segment state="final"><source>Et.</source><target order="3">Et.</target></segment><ignorable><source> </source><target order="2"> </target></ignorable><segment state="final"><source>To.</source><target order="1">To.</target></segment>');
    assert.deepEqual(unit.target, ['To. Et.']);
  });

  it('takes a target for not done while the tool does not say that it is', () => {
    assert.deepEqual(from2('<segment><source>A</source><target>B</target></segment>').done, false);
  });
});

describe('What translation tools make of PO', () => {
  const cases: Readonly<Record<string, [msgstr: string, pieces: readonly Piece[]]>> = {
    'signs that a translator typed as they are': ['a < b & c > d <b>e</b> &copy;', ['a < b & c > d <b>e</b> &copy;']],
    'a break without its slash': ['a<br3>b', ['a', lineBreak(3), 'b']],
    'a tag without its end': ['<b1>a', [lost(), 'a']],
    'an end without its tag': ['a</b1>', ['a', lost()]],
    'tags that cross': ['<b1>a<b2>b</b1>c</b2>', [bold(1, 'a', lost(), 'b'), 'c', lost()]],
    'a placeholder that the source does not have': ['{x}', [placeholder(0, 'x')]],
  };
  for (const [what, [msgstr, pieces]] of Object.entries(cases)) {
    it(`reads ${what}`, () => assert.deepEqual(targetPo(msgstr), pieces));
  }

  it('knows placeholders by their names, also where they have moved, and where one is there twice', () => {
    assert.deepEqual(targetPo('{b} <b1>{a}</b1> {b}', '<b1>x {a}</b1> {b}'), [placeholder(3, 'b'), ' ', bold(1, placeholder(2, 'a')), ' ', placeholder(3, 'b')]);
  });

  it('joins lines, and reads what is written with a backslash', () => {
    assert.deepEqual(fromPo('msgctxt ""\n"a.kl.mdx|"\n"a"\nmsgid ""\n"A\\n"\n"\\"B\\"\\t\\\\n"\nmsgstr "C"').source, ['A\n"B"\t\\n']);
  });

  it('reads over what tools add, and what is out of use', () => {
    const unit = fromPo('# Translator\n#. Note\n#: a.kl.mdx|a b:12\n#, c-format, no-wrap\n#| msgid "Old"\nmsgctxt "a.kl.mdx|a"\nmsgid "A"\nmsgstr "B"\n\n#~ msgctxt "a.kl.mdx|a"\n#~ msgid "A"\n#~ msgstr "C"\n');
    assert.deepEqual([unit.id, unit.target, unit.done], ['a', ['B'], true]);
  });

  it('reads entries that nothing parts, and lines of Windows', () => {
    const text = 'msgid ""\nmsgstr "Language: kl\\nX-Source-Language: da\\n"\nmsgctxt "a|1"\nmsgid "A"\nmsgstr "B"\n# Next\nmsgctxt "a|2"\nmsgid "A"\nmsgstr "C"\nmsgctxt "a|3"\nmsgid ""\nmsgstr ""';
    assert.deepEqual(returnedOf(text.replaceAll('\n', '\r\n')).units.map(({ id, line }) => [id, line]), [['1', 3], ['2', 6], ['3', 10]]);
  });

  it('takes what is fuzzy for not done', () => {
    assert.deepEqual(fromPo('#, c-format, fuzzy\nmsgctxt "a|1"\nmsgid "A"\nmsgstr "B"').done, false);
  });

  it('knows an entry by its reference where a tool has dropped its name', () => {
    const { file, id } = fromPo('#: articles/om_20_os.kl.mdx|front_20_matter.100_25_\nmsgid "A"\nmsgstr "B"');
    assert.deepEqual([file, id], ['articles/om os.kl.mdx', 'front matter.100%']);
  });
});
