import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { array, assert as always, constantFrom, property } from 'fast-check';
import { changesBetween } from '../../../src/check/fix/changes.ts';
import { fixContent, mendText } from '../../../src/check/fix/index.ts';
import { meaningOf } from '../../../src/check/fix/same.ts';
import { readTexts } from '../../../src/model/files.ts';

const page = (body: string, front = 'title: Titel\ndescription: Om.') => `---\n${front}\n---\n\n${body}\n`;
const fixText = (name: string, text: string) => mendText(name, text).text;
const fixed = (body: string) => fixText('a.da.mdx', page(body));
const front = (lines: string) => fixText('a.da.mdx', page('Ord.', lines));

/** What is mended: before and after. */
const bodies: Readonly<Record<string, [before: string, after: string]>> = {
  'a marker behind words': ['Ord. <Choice id="a" /> Flere.', 'Ord.\n\n<Choice id="a" />\n\nFlere.'],
  'a marker without empty lines': ['Ord.\n<Walkthrough flow="a" />\n1. Et\n2. To', 'Ord.\n\n<Walkthrough flow="a" />\n\n1. Et\n2. To'],
  'a marker that is indented': ['Ord.\n\n  <Problems />\n\nFlere.', 'Ord.\n\n<Problems />\n\nFlere.'],
  'two markers on a line': ['<AfterChoices /><Problems />', '<AfterChoices />\n\n<Problems />'],
  'a marker right below a list': ['1. Et\n2. To\n<AfterChoices />\n\nOrd.', '1. Et\n2. To\n\n<AfterChoices />\n\nOrd.'],
  'numbers that are all 1': ['1. Et\n1. To\n1. Tre', '1. Et\n2. To\n3. Tre'],
  'numbers out of order': ['3. Et\n7. To\n5. Tre', '3. Et\n4. To\n5. Tre'],
  'numbers of a walkthrough': ['<Walkthrough flow="a" />\n\n1. Et\n1. To', '<Walkthrough flow="a" />\n\n1. Et\n2. To'],
  'numbers of a list in a list': ['1. Et\n   1. a\n   1. b\n1. To', '1. Et\n   1. a\n   2. b\n2. To'],
  'numbers with brackets': ['1) Et\n1) To', '1) Et\n2) To'],
  'an alert in small letters': ['> [!Tip]\n> Ord.', '> [!TIP]\n> Ord.'],
  'an alert without a space': ['>[!TIP]\n> Ord.', '> [!TIP]\n> Ord.'],
  'an alert with its words behind it': ['> [!TIP] Ord.\n> Flere.', '> [!TIP]\n> Ord.\n> Flere.'],
  'an alert with spaces and a colon': ['> [ !tip ]: Ord.', '> [!TIP]\n> Ord.'],
  'an alert in bold capitals': ['> **WARNING**\n> Ord.', '> [!WARNING]\n> Ord.'],
  'a heading without its space': ['Ord.\n\n##Når I er færdige\n\nOrd.', 'Ord.\n\n## Når I er færdige\n\nOrd.'],
  'a heading, and not a word with one sign': ['#MitID\n\n##Når', '#MitID\n\n## Når'],
  'a heading with a space that is none': ['###\u00A0Når', '### Når'],
  'a heading with an invisible sign in its place': ['##\u200BNår', '## Når'],
  'the bullets of a word processor': ['Hav det klar:\n\n• Et pas\n• En **telefon**\n\nOrd.', 'Hav det klar:\n\n- Et pas\n- En **telefon**\n\nOrd.'],
  'bullets right below a sentence': ['Hav det klar:\n•\u00A0Et pas\n•\tEn telefon', 'Hav det klar:\n- Et pas\n- En telefon'],
  'the font of bullets': ['\uF0B7 Et pas\n\uF0B7 En telefon', '- Et pas\n- En telefon'],
  'bullets in a box': ['> [!TIP]\n> • Et pas\n> • En telefon', '> [!TIP]\n> - Et pas\n> - En telefon'],
  'a space in a link': ['Se [reglerne her] (page:om), [to](page: om) og [tre] (term: app ).', 'Se [reglerne her](page:om), [to](page:om) og [tre](term:app).'],
  'a link with its brackets swapped': ['Se (reglerne)[page:om#del].', 'Se [reglerne](page:om#del).'],
  'signs that cannot be seen': ['Mit\u200BID, **Å\u2060bn**\uFEFF og [om](page:om\u200B).', 'MitID, **Åbn** og [om](page:om).'],
  'a turn of direction that turns nothing': ['Ring til \u202A33 98 00 10\u202C nu.', 'Ring til 33 98 00 10 nu.'],
  'a space before a sign that cannot be seen': ['Ord. \u200B\nMere.', 'Ord.\nMere.'],
  'a space after a line': ['Ord. \nFlere.\t', 'Ord.\nFlere.'],
  'spaces on an empty line': ['Ord.\n   \nFlere.', 'Ord.\n\nFlere.'],
};

/** What only looks as if it could be mended. */
const alone: Readonly<Record<string, string>> = {
  'two spaces that begin a new line': 'Ord.  \nFlere.',
  'a marker in a list': '- Ord <Problems />',
  'a marker that is shown as code': 'Skriv `<Problems />` på en linje.',
  'a quotation that begins in bold': '> **Tip** fra en læser.\n> Mere.',
  'a bold word in capitals alone': '> **TIP**',
  'a first number that is not 1': '4. Et\n5. To',
  'a number at the beginning of words': 'Ord\n2026. Så.',
  'brackets in the middle of a quotation': '> Ord.\n> [!TIP]\n> Flere.',
  'one sign before a word': '#1 på listen og\n\n#MitID\n\n## Når',
  'signs that end a heading': '## Når ##',
  'a heading in a block of code': '```\n##Når\n• a\n• b\n```',
  'one bullet': '● betyder fuld.',
  'lines of speech': '– Ja, sagde hun.\n– Nej, sagde han.',
  'bullets that words follow closely': '• Et pas\n• En telefon\nog mere.',
  'bullets beside a list': '- Et pas\n\n• En telefon\n• En kode',
  'bullets right below a quotation': '> Hav det klar:\n• Et pas\n• En telefon',
  'bullets in an item': '1. Et\n   • Pas\n   • Kode',
  'bullets of two kinds': '• Et pas\n◦ Et billede\n• En telefon',
  'bullets with numbers of their own': '• 1. Et\n• 2. To',
  'stars for bullets': '* Et pas\n* En telefon',
  'a remark after a word in brackets': 'Se [siden] (den nye) og [2] (https://borger.dk).',
  'a link that is shown as code': 'Skriv `[siden] (page:om)`.',
  'brackets after a link': 'Se [siden](page:om)[page:om].',
  'a turn of direction that turns words': 'Skriv \u202Eedok.',
  'signs that writing from right to left needs': 'שלום \u202AMitID\u202C.',
  'signs between Thai words': 'ภาษา\u200Bไทย',
  'a sign that keeps words from being a list': '\u200B- Ord',
  'an alert of a kind that there is not': '> [!HINT]\n> Ord.',
};

const fronts: Readonly<Record<string, [before: string, after: string]>> = {
  'a colon in a title': ['title: Om: siden\ndescription: Om.', 'title: "Om: siden"\ndescription: Om.'],
  'a title that begins with @': ['title: @mitid\ndescription: Om.', 'title: "@mitid"\ndescription: Om.'],
  'a title that begins with %': ['title: %-regler\ndescription: Om.', 'title: "%-regler"\ndescription: Om.'],
  'a title in italics': ['title: *siden*\ndescription: Om.', 'title: "*siden*"\ndescription: Om.'],
  'two of them': ['title: Om: siden\ndescription: Om: os', 'title: "Om: siden"\ndescription: "Om: os"'],
  'a title that is a year': ['title: 2027\ndescription: Om.', 'title: "2027"\ndescription: Om.'],
  'a title that is true': ['title: true\ndescription: Om.', 'title: "true"\ndescription: Om.'],
  'a space that is none after a key': ['title:\u00A0Titel\ndescription: Om.', 'title: Titel\ndescription: Om.'],
  'curly quotation marks around a title': ['title: “Om siden”\ndescription: »Om.«', 'title: "Om siden"\ndescription: "Om."'],
  'curly quotation marks around a title with a colon': ['title: “Om: siden”\ndescription: Om.', 'title: "Om: siden"\ndescription: Om.'],
  'curly quotation marks in braces': ['title: Titel\nneeds: { passport: “Et pas”, kode: Kode }', 'title: Titel\nneeds: { passport: "Et pas", kode: Kode }'],
  'a draft that is “no”': ['title: Titel\ndraft: no', 'title: Titel\ndraft: false'],
  'a draft that is “Ja”': ['title: Titel\ndraft: Ja ', 'title: Titel\ndraft: true'],
  'a tab': ['title: Titel\nneeds:\n\tpassport: Et pas\n\tkode: En kode', 'title: Titel\nneeds:\n  passport: Et pas\n  kode: En kode'],
  'a tab below a title with a colon': ['title: Om: siden\nneeds:\n\tpassport: Et pas', 'title: "Om: siden"\nneeds:\n  passport: Et pas'],
  'a space after a line that could not be read': ['title: Om: siden\ndescription: Om. \nforWhom: Dig.', 'title: "Om: siden"\ndescription: Om.\nforWhom: Dig.'],
  'a sign that cannot be seen in a key': ['ti\u200Btle: Titel\ndescription: Om.', 'title: Titel\ndescription: Om.'],
};

const frontsAlone: Readonly<Record<string, string>> = {
  'curly quotation marks around a part of a title': 'title: Om “siden”\ndescription: “Om” og “om”.',
  'curly quotation marks in a text of several lines': 'title: Titel\nforWhom: |\n  Husk: “pas”\n  kode: “x”',
  'another word for a draft': 'title: Titel\ndraft: måske',
  'a title that is “no”': 'title: no\ndescription: Om.',
  'a tab that may be one or two levels': 'title: Titel\nneeds:\n  passport:\n\tkode: En kode',
  'a tab in a text of several lines': 'title: Titel\nforWhom: |\n  Et\n  \tTo',
  'a tab before a remark': 'title: Titel\n\t# Om siden\ndescription: Om.',
  'a tab beside another mistake': 'title: [Titel\nneeds:\n\tpassport: Et pas',
  'a remark': 'title: Titel # endnu ikke læst\ndescription: Om.',
  'a remark after a colon': 'title: Om: siden # ikke læst\ndescription: Om.',
  'a space that is kept together in a value': 'title: 3\u00A0minutter\ndescription: Om.',
  'a list that is not closed': 'title: [a\ndescription: Om.',
};

describe('--fix', () => {
  for (const [what, [before, after]] of Object.entries(bodies)) it(`mends ${what}`, () => assert.equal(fixed(before), page(after)));
  for (const [what, text] of Object.entries(alone)) it(`leaves ${what} alone`, () => assert.equal(fixed(text), page(text)));
  for (const [what, [before, after]] of Object.entries(fronts)) it(`mends ${what}`, () => assert.equal(front(before), page('Ord.', after)));
  for (const [what, lines] of Object.entries(frontsAlone)) it(`leaves ${what} alone`, () => assert.equal(front(lines), page('Ord.', lines)));

  it('mends a byte-order mark, Windows line ends and a last line that does not end', () => {
    assert.equal(fixText('a.da.mdx', `\uFEFF${page('Ord.').replaceAll('\n', '\r\n').trimEnd()}`), page('Ord.'));
    assert.equal(fixText('a.yaml', 'a: b\r\nc: d\n\n\n'), 'a: b\nc: d\n');
  });

  it('mends a value in a flow, and no number in it', () => {
    assert.equal(fixText('flows/a.da.yaml', 'screens:\n  a: { title: A }\n  b:\n    title: Kode: skriv den\n'), 'screens:\n  a: { title: A }\n  b:\n    title: "Kode: skriv den"\n');
    assert.equal(fixText('flows/a.yaml', 'digits: 4\ntitle: 2027\n'), 'digits: 4\ntitle: 2027\n');
  });

  it('indents a flow with spaces', () => {
    assert.equal(fixText('flows/a.yaml', 'screens:\n\tone: { kind: code }\n\ttwo:\n\t\tkind: pin\n'), 'screens:\n  one: { kind: code }\n  two:\n    kind: pin\n');
  });

  it('leaves curly quotation marks in the words of an app alone', () => assert.equal(fixText('flows/a.da.yaml', 'screens:\n  a: { title: “Kode” }\n'), 'screens:\n  a: { title: “Kode” }\n'));

  it('leaves a file in another encoding and a file of another kind alone', () => {
    assert.equal(fixText('a.da.mdx', 'p\uFFFD \r\n'), 'p\uFFFD \r\n');
    assert.equal(fixText('a.txt', 'ord \r\n'), 'ord \r\n');
  });

  it('finds nothing to mend in the content', () => {
    assert.deepEqual([...fixContent(readTexts()).keys()], []);
  });

  it('tells each repair with its lines, counted as they are in the end', () => {
    const told = (text: string) => mendText('a.da.mdx', text).repairs.map(({ kind, lines }) => [kind, ...lines].join(' '));
    assert.deepEqual(told(page('1. Et\n1. To\n1. Tre')), ['numbers 7 8']);
    assert.deepEqual(told(page('Ord. <Choice id="a" /> Flere.\n\n> [!tip] Husk\n> det.')), ['marker 8', 'box 12']);
    assert.deepEqual(told(page('Ord. \n\n1. Et\n2. To\n<AfterChoices />\n\nOrd.\t', 'title: Om: siden\ndescription: Om.')), ['trailing-spaces 6 13', 'quotes 2', 'marker 11']);
    assert.deepEqual(told(`\uFEFF${page('Ord.').replaceAll('\n', '\r\n').trimEnd()}`), ['byte-order-mark', 'line-ends', 'last-line']);
    assert.deepEqual(told(page('Ord.')), []);
  });

  it('knows lines again behind what was put in and taken out', () => {
    const { lines, moved } = changesBetween('a\nb\nc\nd', 'a\n\nB\n\nc\nx\nd');
    assert.deepEqual(lines, [3, 6]);
    assert.deepEqual([1, 2, 3, 4].map(moved), [1, 2, 5, 7]);
    assert.deepEqual([1, 2, 3].map(changesBetween('a\nb\nc', 'a\nc').moved), [1, 2, 2]);
  });

  it('done twice is as done once', () => {
    for (const [before] of Object.values(bodies)) assert.equal(fixText('a.da.mdx', fixed(before)), fixed(before));
    for (const [before] of Object.values(fronts)) assert.equal(fixText('a.da.mdx', front(before)), front(before));
  });

  it('never makes a page say something else, whatever stands in it, and is done at once', () => {
    const pieces = ['Ord', ' ', '  ', '\n', '\n\n', '1. ', '1. ', '9. ', '- ', '> ', '>', '[!TIP]', '[!tip] ', '**TIP**', '<Problems />', '<Choice id="a" />', '**', '`', '\t', '\r\n', '    ', '# ', '| a |', 'a: b', '\u00A0', '\u200B', '---', '• ', '\n• a', '##', '\u202A', '[a] (page:b)', '(a)[page:b]'];
    always(property(array(constantFrom(...pieces), { maxLength: 25 }), (parts) => {
      const text = page(parts.join(''));
      const once = fixText('a.da.mdx', text);
      assert.equal(fixText('a.da.mdx', once), once, JSON.stringify(text));
      const [before, after] = [meaningOf('a.da.mdx', text.replaceAll('\r\n', '\n')), meaningOf('a.da.mdx', once)];
      assert.equal(after.wrong <= before.wrong, true);
    }), { numRuns: 300, seed: 4 });
  });
});
