/** Signs of Markdown and YAML that came out wrong: what is found, and what is left in peace. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../../../src/check/example.ts';
import { checkTiny } from './support.ts';

const said = (rule: string, body: string, language: 'da' | 'en' = 'da') =>
  checkTiny(article(language, body)).filter((one) => one.rule === rule).map(({ line, column }) => `${line}:${column}`);

type Cases = Readonly<Record<string, readonly [body: string, ...places: string[]]>>;

const cases: Readonly<Record<string, Cases>> = {
  'heading-space': {
    'two signs below a sentence': ['Tekst\n##Når', '7:1'],
    'a space that only looks like one': ['##\u00A0Når', '6:1'],
    'one sign where the line stands apart': ['#Når I er færdige', '6:1'],
    'a number after a sign': ['Vælg\n#1 i listen.'],
    'a tag of one word': ['#MitID'],
    'a heading': ['### Når'],
  },
  'bullet-sign': {
    'bullets of a word processor, once for a list': ['• Pas\n\n• Telefon\n\n· Kode', '6:1', '10:1'],
    'the font of its own': ['\uF0B7\tPas', '6:1'],
    'hyphens that became dashes': ['– Pas\n– Telefon', '6:1'],
    'one dash': ['– Ja, sagde hun.'],
    'a dot in a sentence': ['Mandag · fredag'],
  },
  'link-space': {
    'a space in the address': ['Se [siden](page: phone).', '6:17'],
    'brackets in the wrong order': ['Se (siden)[page:phone].', '6:4'],
    'an address of another site': ['Se [siden] (https://example.dk).', '6:11'],
    'code': ['Skriv `[siden] (page:phone)`.'],
    'a remark after a word in brackets': ['Se [siden] (den nye).'],
  },
  'table-broken': {
    'a line with too few columns': ['| A | B |\n| --- |\n| 1 | 2 |', '6:1'],
    'an empty line in a table': ['| A | B |\n| --- | --- |\n\n| 1 | 2 |', '9:1'],
    'a table in a sentence': ['Listen:\n| A | B |\n| 1 | 2 |', '7:1'],
    'a table': ['| A | B |\n| --- | --- |\n| 1 | 2 |'],
    'strokes in words': ['Tryk på A | B.'],
  },
  'bold-broken': {
    'spaces inside the stars': ['Tryk på ** Scan koden **.', '6:9'],
    'one star too few before': ['Tryk på *Scan koden**.', '6:21'],
    'no stars after': ['Tryk på **Scan koden.', '6:9'],
    'a star that is meant': ['Felter med * skal udfyldes. Navn* og 5 * 3 og \\*\\*.'],
    'code': ['Skriv `**`.'],
    'both': ['***Scan*** og **scan *nu***.'],
  },
  'box-lost': {
    'a type without its quotation': ['[!TIP]\nHav passet klar.', '6:1'],
    'a type in Danish': ['[ADVARSEL] Vis ikke koden.', '6:1'],
    'a type without its mark in a quotation': ['> [TIP]\n> Hav passet klar.', '6:3'],
    'an empty line after the type': ['> [!TIP]\n\nHav passet klar.', '6:3'],
    'a type in the middle of a quotation': ['> Hav passet klar.\n> [!TIP]', '7:3'],
    'an item': ['- [!NOTE] Hav passet klar.', '6:3'],
    'a box': ['> [!TIP]\n> Hav passet klar.'],
    'a box whose words have no sign': ['> [!TIP]\nHav passet klar.'],
    'a box with an empty line of its own': ['> [!TIP]\n>\n> Hav passet klar.'],
    'a box of a list': ['> [!TIP]\n> - Pas'],
    'a link': ['[Tip](page:phone)'],
  },
  'doubled-word': {
    'a word that begins a sentence': ['Brugeren brugeren skal vente.', '6:10'],
    'a small word that never stands twice': ['Find passet og og telefonen.', '6:16'],
    'words across lines': ['Find passet\npasset frem.', '7:1'],
    'three in a row': ['Find passet passet passet.', '6:13', '6:20'],
    'words that may': ['Dem, der der er, ved at at betyder det. De har har har meget meget.'],
    'a label': ['Tryk på næste **næste** og så Næste Næste.'],
    'a comma': ['Vent, vent, til det er klar.'],
    'parts of names': ['Se borger.dk dk og passet-passet.'],
  },
  'invisible-sign': {
    'a space of no width in a word': ['Mit\u200BID', '6:4'],
    'a turn of the direction': ['Skriv \u202Ekode', '6:7'],
    'an emoji of several people': ['Hej 👩‍👧'],
  },
};

for (const [rule, bodies] of Object.entries(cases)) {
  describe(rule, () => {
    for (const [what, [body, ...places]] of Object.entries(bodies)) {
      it(`${places.length > 0 ? 'finds' : 'lets be'} ${what}`, () => assert.deepEqual(said(rule, body), places));
    }
  });
}

describe('The rules for signs', () => {
  it('find English words too', () => assert.deepEqual(said('doubled-word', 'Find the the passport.', 'en'), ['6:10']));

  it('find curly quotation marks in braces of YAML, and leave those inside a text', () => {
    const site = (name: string) => ({ 'guides/phone/guide.da.mdx': `---\ntitle: Hjælp\ndescription: ${name}\nforWhom: Dig, der hjælper.\nneeds: { passport: “Et pas” }\n---\n\nVelkommen.\n` });
    const found = checkTiny(site('“Hjælp” med “MitID”')).filter((one) => one.rule === 'quotes-curly');
    assert.deepEqual(found.map(({ line, column }) => `${line}:${column}`), ['5:20']);
  });

  it('find the title of an earlier step of the guide, and leave that of another language', () => {
    const step = (title: string) => ({ 'guides/phone/finish.da.mdx': `---\ntitle: ${title}\ndescription: Nu er I færdige.\n---\n\n<Walkthrough flow="open-app" />\n\n1. Tryk på **Åbn**.\n2. Personen skriver sin kode.\n` });
    const places = (title: string) => checkTiny(step(title)).filter((one) => one.rule === 'title-twice').map(({ file, line }) => `${file}:${line}`);
    assert.deepEqual(places('Bestil'), ['content/guides/phone/finish.da.mdx:2']);
    assert.deepEqual(places('Order'), []);
  });

  it('are quick with pages of nothing but signs', () => {
    for (const sign of ['[', '[a] ', '* ', '**', '|', '> ', '#', '• ', 'a a ', '(a)[', '](page:']) {
      for (const body of [sign.repeat(5_000), `${sign}\n`.repeat(1_000), `${sign}${' '.repeat(5_000)}]`]) {
        const before = performance.now();
        checkTiny(article('da', body));
        assert.ok(performance.now() - before < 5_000, JSON.stringify(sign));
      }
    }
  });
});
