/** What the rules of translations say and leave alone, beyond their examples. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stringify } from 'yaml';
import { articles } from '../../../src/check/example.ts';
import { translated } from '../../../src/check/parity/record.ts';
import { recordOf } from '../../../src/model/freshness.ts';
import { changed, siteOf } from '../model/support.ts';
import type { Changes } from '../model/support.ts';
import { checkTiny, placeOf } from './support.ts';

/** "error translation-numbers articles/about.en.mdx:6:23", of the rules that compare languages. */
const said = (changes: Changes) =>
  checkTiny(changes).filter(({ rule }) => /^(?:translation-|flow-words-parity)/.test(rule)).map((problem) => `${problem.severity} ${placeOf(problem)}`);

const about = (place: string, rule: string, severity = 'error') => `${severity} ${rule} articles/about.en.mdx:${place}`;

describe('Translations and their sources', () => {
  it('differ as a warning where nobody knows whether the source has moved on', () => {
    assert.deepEqual(said(articles({ da: 'Vent i 3 minutter.', en: 'Wait for 5 minutes.' })), [about('6:10', 'translation-numbers', 'warning')]);
    assert.deepEqual(said(translated({ da: 'Vent i 3 minutter.', en: 'Wait for 5 minutes.', blocks: ['Vent i 2 minutter.'] })), [about('6:10', 'translation-numbers', 'warning')]);
  });

  it('differ as a warning where a block of the source stands elsewhere now', () => {
    const before = articles({ da: '## Et\n\nSe [siden](page:phone).\n\n## To\n\nVent.', en: '## One\n\nSee [the page](page:phone).\n\n## Two\n\nWait.' });
    const { page, variant } = { page: siteOf(before).pages.get('about')!, variant: siteOf(before).pages.get('about')!.variants.get('en')! };
    const record = { 'translations/articles/about.en.yaml': stringify(recordOf(page, variant)) };
    const moved = articles({ da: '## Et\n\n## To\n\nSe [siden](page:phone).\n\nVent.', en: '## One\n\nSee [the page](page:phone).\n\n## Two\n\nWait.' });
    assert.deepEqual(said({ ...before, ...record }), []);
    assert.ok(said({ ...moved, ...record }).length > 0);
    assert.deepEqual(said({ ...moved, ...record }).filter((one) => !one.startsWith('warning')), []);
  });

  it('are not compared where the source is not there', () => {
    assert.deepEqual(said(articles({ en: 'Wait for [5 minutes](page:phone).', kl: 'Utaqqigit 7.' })), []);
  });

  it('are right where two of them agree on a link and the source has another', () => {
    const link = (host: string) => `Se [siden](https://www.${host}/hjaelp/).`;
    const odd = articles({ da: link('mitidd.dk'), en: link('mitid.dk'), kl: link('mitid.dk') });
    assert.deepEqual(said(odd), ['warning translation-links articles/about.da.mdx:6:4']);
    const problem = checkTiny(odd).find(({ rule }) => rule === 'translation-links');
    assert.equal(problem!.words.da.found, 'Kilden siger mitidd.dk, andre sprog mitid.dk.');
    assert.equal(problem!.words.da.fix, 'Find ud af, hvad der er rigtigt, og ret det forkerte.');
    // Those that differ from the source in ways of their own are told where they stand.
    assert.deepEqual(said(articles({ da: link('mitid.dk'), en: link('mitid.gl'), kl: link('borger.dk') })), [about('6:4', 'translation-links', 'warning'), 'warning translation-links articles/about.kl.mdx:6:4']);
  });

  it('may leave out what they like as a draft that is shorter, but say nothing else', () => {
    const da = 'Vent i 3 minutter.\n\n> [!TIP]\n> Se [reglerne](page:phone).\n\n![En telefon](phone.png)\n\nDet tager 9 dage.';
    const draft = (body: string): Changes => ({ ...articles({ da }), 'articles/phone.png': '', 'articles/about.kl.mdx': `---\ntitle: Nittartagaq\ndescription: Nittartagaq una.\ndraft: true\n---\n\n${body}\n` });
    assert.deepEqual(said(draft('Utaqqigit.')), []);
    assert.deepEqual(said(draft('Utaqqigit 3, [uani](page:phone/order).')), ['warning translation-links articles/about.kl.mdx:7:14']);
    assert.deepEqual(said(draft('Utaqqigit 4.')), ['warning translation-numbers articles/about.kl.mdx:7:11']);
    assert.deepEqual(said(draft('> [!WARNING]\n> Utaqqigit.')), ['warning translation-alerts articles/about.kl.mdx:7:3']);
  });

  it('may not be shorter when they are no drafts', () => {
    assert.deepEqual(said(articles({ da: 'Vent.\n\nDet tager 3 dage.', en: 'Wait.' })), [about('6:1', 'translation-numbers', 'warning')]);
  });

  it('are held section by section where the headings agree, and as a whole where they do not', () => {
    const da = 'Vent 3 dage.\n\n## Så\n\nVent 5 dage.';
    assert.deepEqual(said(articles({ da, en: 'Wait 5 days.\n\n## Then\n\nWait 3 days.' })), [about('6:6', 'translation-numbers', 'warning'), about('10:6', 'translation-numbers', 'warning')]);
    assert.deepEqual(said(articles({ da, en: 'Wait 5 days.\n\nThen wait 3 days.' })), []);
  });
});

describe('Numbers of a translation', () => {
  const of = (da: string, en: string) => said(translated({ da, en, blocks: [da.replaceAll('**', '')] }));

  it('may stand in any order, in words or digits', () => {
    assert.deepEqual(of('Vent 3 dage, og skriv 2 koder to gange.', 'Type two codes twice after 3 days.'), []);
    assert.deepEqual(of('Vent 1 time med at ringe til en anden.', 'Wait an hour before you call someone else.'), []);
  });

  it('are the same only with the same unit', () => {
    assert.deepEqual(of('Vent 3 minutter.', 'Wait 3 hours.'), [about('6:6', 'translation-numbers')]);
    assert.deepEqual(of('Vent tre minutter.', 'Wait three hours.'), [about('6:6', 'translation-numbers')]);
  });

  it('are told where they are lacking or too many', () => {
    assert.deepEqual(of('Ring til 33 98 00 10.', 'Call the support.'), [about('6:1', 'translation-numbers')]);
    assert.deepEqual(of('Ring til support.', 'Call support, 33 98 00 10.'), [about('6:15', 'translation-numbers')]);
    assert.deepEqual(of('Ring 33 98 00 10.', 'Call 33 98 00 11.'), [about('6:6', 'translation-numbers')]);
  });

  it('may well go without a number in letters: that is a warning', () => {
    assert.deepEqual(of('De to er ikke ens.', 'They differ.'), [about('6:1', 'translation-numbers', 'warning')]);
    assert.deepEqual(of('De to er ikke ens.', 'Both differ.'), []);
    assert.deepEqual(of('De tre er ikke ens.', 'The four differ.'), [about('6:5', 'translation-numbers')]);
  });

  it('are compared in digits alone with a language whose numbers are not known', () => {
    const kl = (da: string, body: string) => said(articles({ da, kl: body }));
    assert.deepEqual(kl('Vent tre dage.', 'Utaqqigit.'), []);
    assert.deepEqual(kl('Vent tre dage.', 'Utaqqigit 3.'), []);
    assert.deepEqual(kl('Vent 3 dage.', 'Utaqqigit 4.'), ['warning translation-numbers articles/about.kl.mdx:6:11']);
  });

  it('are compared in the front matter, key by key', () => {
    const files = changed('guides/phone/ready.en.mdx', 'Have the things ready.', 'Have 5 things ready.');
    assert.deepEqual(said({ ...changed('guides/phone/ready.da.mdx', 'Hav tingene klar.', 'Hav 3 ting klar.'), ...files }), ['warning translation-numbers guides/phone/ready.en.mdx:3:19']);
    assert.deepEqual(said(changed('guides/phone/ready.da.mdx', 'Gør klar', 'Gør 3 ting klar')), ['warning translation-numbers guides/phone/ready.en.mdx:2:8']);
  });

  it('say where the source has its own', () => {
    const [problem] = checkTiny(translated({ da: 'Vent.\n\nDet tager 3 dage.', en: 'Wait.\n\nIt takes 4 days.', blocks: ['Vent.', 'Det tager 3 dage.'] }));
    assert.equal(problem?.words.en.found, 'This says “4 days”, but the source says “3 dage” (content/articles/about.da.mdx:8).');
    assert.equal(problem.words.da.found, 'Her står “4 days”, men i kilden står “3 dage” (content/articles/about.da.mdx:8).');
  });
});

describe('Links, notes and tables of a translation', () => {
  it('are told beside the text that answers that of the source', () => {
    assert.deepEqual(said(articles({ da: 'Vent.\n\nSe [reglerne](page:phone).', en: 'Wait.\n\nSee the rules.' })), [about('8:1', 'translation-links', 'warning')]);
    assert.deepEqual(said(articles({ da: 'Vent.\n\nSe reglerne.', en: 'Wait.\n\nSee [the rules](page:phone).' })), [about('8:5', 'translation-links', 'warning')]);
  });

  it('may lead to one page whose address is in each language', () => {
    const link = (path: string) => `Se [kravene](https://www.mitid.dk/${path}).`;
    assert.deepEqual(said(articles({ da: link('tekniske-krav'), en: link('technical-requirements') })), []);
    assert.deepEqual(said(articles({ da: link('tekniske-krav'), en: link('') })), [about('6:4', 'translation-links', 'warning')]);
  });

  it('leave links to terms to each language', () => {
    const words = said(articles({ da: 'Se [reglerne](term:rules).', en: 'See the rules.' }));
    assert.deepEqual(words, []);
  });

  it('are notes of the same types in the same order', () => {
    const notes = (...types: string[]) => types.map((type) => `> [!${type}]\n> Se.`).join('\n\n');
    assert.deepEqual(said(articles({ da: notes('TIP', 'WARNING'), en: notes('WARNING', 'TIP') })), [about('6:3', 'translation-alerts', 'warning')]);
    assert.deepEqual(said(articles({ da: notes('TIP'), en: notes('TIP', 'NOTE') })), [about('9:3', 'translation-alerts', 'warning')]);
    assert.deepEqual(said(articles({ da: notes('TIP', 'NOTE'), en: notes('TIP', 'NOTE') })), []);
  });

  it('are tables with as many columns', () => {
    const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
    assert.deepEqual(said(articles({ da: `${row('a', 'b')}\n${row('---', '---')}`, en: `${row('a')}\n${row('---')}` })), [about('6:1', 'translation-tables', 'warning')]);
  });
});

describe('What is broken in one language', () => {
  /** Of all rules, in every file. */
  const all = (changes: Changes) => checkTiny(changes).map(placeOf);
  const both = (one: string, other: string, more: Changes = {}) => [all({ ...articles({ da: one, en: other }), ...more }), all({ ...articles({ da: other, en: one }), ...more })];
  const only = (rule: string, place: string) => [[`${rule} articles/about.da.mdx:${place}`], [`${rule} articles/about.en.mdx:${place}`]];

  it('is told there alone: a link', () => {
    assert.deepEqual(both('A [b](page:phon).', 'A [b](page:phone).'), only('page-link', '6:3'));
    assert.deepEqual(both('A [b](www.mitid.dk).', 'A [b](https://www.mitid.dk).'), only('link-unsafe', '6:3'));
    assert.deepEqual(both('A [b](page:phone/order#5A.9).', 'A [b](page:phone/order#5A.2).'), only('page-fragment', '6:3'));
  });

  it('is told there alone: an image', () => {
    assert.deepEqual(both('A ![b](pass.png).', 'A ![b](pas.png).', { 'articles/pas.png': '' }), only('image-missing', '6:3'));
  });

  it('is told there alone: a note', () => {
    assert.deepEqual(both('> [!TIPP]\n> A.', '> [!TIP]\n> A.'), only('alert-unknown', '6:1'));
  });

  it('hides no other difference beside it', () => {
    const body = (one: string, other: string) => `A [b](${one}) c [e](${other}).`;
    const told = all(articles({ da: `Se ${body('page:phon', 'page:phone/order')}`, en: `See ${body('page:phone', 'page:phone/ready')}` }));
    assert.deepEqual(told, ['page-link articles/about.da.mdx:6:6', 'translation-links articles/about.en.mdx:6:25']);
  });
});

describe('What a translation lacks', () => {
  it('is told beside the block that answers by position', () => {
    const da = ['Vent.', 'Gør det nu.', 'Det tager 3 dage.', '- Se **her**.', 'Slut.'];
    const en = ['Wait.', 'Do it now.', 'And on.', 'It takes some days.', '- See **this**.', 'The end.'];
    assert.deepEqual(said(articles({ da: da.join('\n\n'), en: en.join('\n\n') })), [about('12:1', 'translation-numbers', 'warning')]);
    const last = said(articles({ da: [...da.slice(0, 4), 'Se [a](page:phone).'].join('\n\n'), en: en.filter((line) => line !== 'And on.').join('\n\n').replace('some days', '3 days').replace('The end', 'The end') + '\n\nAnd on.' }));
    assert.deepEqual(last, [about('16:1', 'translation-links', 'warning')]);
  });

  it('is told by an item where an item of the source has it', () => {
    const texts = articles({ da: 'Hav klar:\n\n- Et pas.\n- En telefon.\n- Vent 3 dage.', en: 'Have ready:\n\n- A phone.\n- Wait.\n\nThen go on.\n\nAnd end.' });
    assert.deepEqual(said(texts), [about('9:3', 'translation-numbers', 'warning')]);
  });
});

describe('Words in the wrong language', () => {
  it('are not names, labels of the app or short sayings', () => {
    const both = (body: string) => said(articles({ da: body, en: body }));
    assert.deepEqual(both('MitID Support, Borgerservice og Digitaliseringsstyrelsen'), []);
    assert.deepEqual(both('**Vælg den telefon der scannede passet**'), []);
    assert.deepEqual(both('Ja tak, selvfølgelig'), []);
    assert.deepEqual(both('support.mitid.dk, info@mitid.dk, www.mitid.dk, https://mitid.dk/da'), []);
  });

  it('are told as left standing, and not as mixed too', () => {
    const body = 'Tag personens pas frem, og vent, til appen siger det.';
    assert.deepEqual(said(articles({ da: body, en: body })), [about('6:1', 'translation-untranslated')]);
  });

  it('are found in notes, items and the description', () => {
    const mixed = (body: string) => said(articles({ en: body }));
    assert.deepEqual(mixed('> [!TIP]\n> Wait. Tag personens pas frem, og vent, til appen siger det.'), [about('7:9', 'translation-mixed', 'warning')]);
    assert.deepEqual(mixed('- Wait.\n- Tag personens pas frem, og vent, til appen siger det.'), [about('7:3', 'translation-mixed', 'warning')]);
  });

  it('may be quoted', () => {
    assert.deepEqual(said(articles({ en: 'It says “Tag personens pas frem, og vent, til appen siger det.” and then stops.' })), []);
  });
});

describe('Words of a flow', () => {
  const words = (text: string): Changes => ({ 'flows/open-app.en.yaml': text });

  it('are told screen by screen, at the first line where the screen is not there', () => {
    assert.deepEqual(said(words('guide:\n  end: { name: The app is ready }\n')), ['warning flow-words-parity flows/open-app.en.yaml:1:1']);
    assert.deepEqual(said(words('screens: {}\n')), ['warning flow-words-parity flows/open-app.en.yaml:1:1', 'warning flow-words-parity flows/open-app.en.yaml:1:1']);
  });

  it('are told in the file that lacks them, whichever it is', () => {
    const more = 'guide:\n  code: { name: The app asks for a code, value: Code, wrong: Try again. }\n  end: { name: The app is ready }\n';
    assert.deepEqual(said(words(more)), ['warning flow-words-parity flows/open-app.da.yaml:4:3']);
  });

  it('are hints and names of controls too, but no name for what the app names itself', () => {
    const hint = 'guide:\n  front: { controls: { open: It opens the app. } }\n  code: { name: The app asks for a code, value: Code }\n  end: { name: The app is ready }\n';
    const problem = checkTiny(words(hint)).find(({ rule }) => rule === 'flow-words-parity');
    assert.equal(problem?.words.en.found, 'The screen “front” lacks words for “controls.open.hint”.');
    assert.deepEqual(said(words(hint.replace('front: { ', 'front: { name: Welcome, ').replace('open: It opens the app.', 'open: { name: Open }'))), []);
  });
});
