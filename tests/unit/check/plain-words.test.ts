/** Sentences, LIX and the rules for plain words, beside their own examples. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../../../src/check/example.ts';
import { lix } from '../../../src/check/words/lix.ts';
import { parted } from '../../../src/check/words/sentences.ts';
import { checkTiny, placeOf } from './support.ts';

const parts = (words: string) => parted(words).map((sentence) => sentence.words);

/** What one rule says of a changed tiny site. */
const said = (rule: string, changes: Parameters<typeof checkTiny>[0]) => checkTiny(changes).filter((problem) => problem.rule === rule);

describe('parted', () => {
  for (const [what, words] of [
    ['abbreviations', 'Hav noget klar, f.eks. Pas eller kort, bl.a. Det røde.'],
    ['English abbreviations', 'Have something ready, e.g. A passport, i.e. The red one.'],
    ['times of the day', 'Ring efter kl. 8.00 og før kl. 16.00.'],
    ['dates', 'Siden er fra den 23. november 2026.'],
    ['numbers of actions', 'Gå videre til 5B.11 og så til 5A.7.'],
    ['a number that stands first', '1. Tryk på knappen.'],
    ['addresses', 'MitID.dk åbner af sig selv.'],
    ['a quoted question that goes on', '“Har du en kodeviser?” spørger appen.'],
    ['a colon before a small letter', 'Hav det klar: pas og telefon.'],
  ] as const) {
    it(`takes no sentence apart at ${what}`, () => assert.deepEqual(parts(words), [words]));
  }

  it('ends sentences at marks, in quotes and before numbers, names and addresses', () => {
    assert.deepEqual(parts('Vælg A, B eller C. I gør ét. Ringer nogen? Læg på! “Gå ud.” Så er det slut. 3 minutter er nok. iPhone er fin. borger.dk er åben.'), [
      'Vælg A, B eller C.', 'I gør ét.', 'Ringer nogen?', 'Læg på!', '“Gå ud.”', 'Så er det slut.', '3 minutter er nok.', 'iPhone er fin.', 'borger.dk er åben.',
    ]);
  });

  it('says where a sentence begins', () => assert.deepEqual(parted('Tryk nu. Vent lidt.').map(({ start }) => start), [0, 9]));

  it('is quick with a text of marks and spaces alone', () => {
    const before = performance.now();
    parted('. '.repeat(50_000));
    parted(`${'a.'.repeat(50_000)} B`);
    assert.ok(performance.now() - before < 2000);
  });
});

describe('lix', () => {
  it('is words in a sentence plus the percentage of long words', () => {
    assert.equal(lix([{ start: 0, words: '', count: 10, long: 2 }, { start: 0, words: '', count: 20, long: 4 }]), 35);
    assert.equal(lix([]), 0);
  });
});

describe('text-hard', () => {
  const easy = 'Find passet frem. Tag telefonen, og åbn appen. Skriv koden, når appen beder om den. Vent, til appen er klar. ';
  const hard = 'Vejledningen beskriver fremgangsmåden, herunder forudsætningerne, mulighederne samt begrænsningerne. ';

  it('warns of a page above 45, and names the figure', () => {
    const [problem] = said('text-hard', article('da', hard.repeat(9)));
    assert.equal(problem?.severity, 'warning');
    assert.match(problem.words.da.found, /lixtallet er 96\. Den sværeste sætning er “Vejledningen beskriver/);
    assert.match(problem.words.en.found, /its LIX is 96\./);
  });

  it('says nothing of a few words', () => assert.deepEqual(said('text-hard', article('da', hard.repeat(7))), []));

  it('names one sentence of a page', () => assert.equal(said('text-hard', article('da', easy.repeat(3) + hard.repeat(5))).length, 1));

  it('lets names and agreed terms be long', () => {
    assert.deepEqual(said('text-hard', article('da', 'Ring til Borgerservice, og tag kodeviseren med. '.repeat(10))), []);
    assert.equal(said('text-hard', article('da', 'Ring til myndigheden, og tag udstyret med. Fortsæt sammen. '.repeat(10))).length, 1);
  });
});

describe('sentence-long', () => {
  const words = (count: number) => `${Array.from({ length: count }, () => 'ja').join(' ')}.`;

  it('allows 25 words and no more', () => {
    assert.deepEqual(said('sentence-long', article('da', words(25))), []);
    assert.deepEqual(said('sentence-long', article('da', words(26))).map(placeOf), ['sentence-long articles/about.da.mdx:6:1']);
  });

  it('says how many words there are', () => assert.match(said('sentence-long', article('da', words(31)))[0]!.words.da.found, /har 31 ord/));

  it('judges no language that it does not know', () => assert.deepEqual(said('sentence-long', article('kl', words(40))), []));
});

describe('action-two-things', () => {
  const finish = (action: string) => ({
    'guides/phone/finish.en.mdx': null,
    'guides/phone/finish.da.mdx': `---\ntitle: Afslut\ndescription: Til sidst.\n---\n\n<Walkthrough flow="open-app" />\n\n1. ${action}\n2. Personen skriver sin kode.\n`,
  });

  for (const action of [
    'Vælg **Åbn**. Tryk på **Åbn**.',
    'Bed personen læse nummeret højt. Skriv det på skærmen. Tryk på **Åbn**.',
    'Appen spørger. Rul ned, og tryk på **Åbn**. Følg skærmene. I er færdige her.',
    'Tryk på **Åbn**, og så kommer et billede.',
  ]) {
    it(`is content with “${action}”`, () => assert.deepEqual(said('action-two-things', finish(action)), []));
  }

  it('finds one thing and then another', () => {
    assert.deepEqual(said('action-two-things', finish('Tryk på **Åbn** og derefter vælg et sprog.')).map(placeOf), ['action-two-things guides/phone/finish.da.mdx:8:20']);
    assert.deepEqual(said('action-two-things', finish('Personen trykker på **Åbn** og så vælger et sprog.')).map(placeOf), ['action-two-things guides/phone/finish.da.mdx:8:32']);
  });
});

describe('passive', () => {
  const places = (language: 'da' | 'en', body: string) => said('passive', article(language, body)).map((problem) => /“(.+)”/.exec(problem.words.en.found)![1]);

  it('finds Danish passives of everyday acts', () => {
    assert.deepEqual(places('da', 'Der trykkes på knappen. Koden skal indtastes. Du bliver bedt om en kode. Koden skrives to gange.'), ['Der trykkes', 'skal indtastes', 'bliver bedt om', 'skrives']);
  });

  it('finds English ones', () => {
    assert.deepEqual(places('en', 'The button is pressed. The code must be typed. You are asked to scan it.'), ['is pressed', 'must be typed', 'are asked to']);
  });

  it('says nothing of how things are', () => {
    assert.deepEqual(places('da', 'Appen findes i butikken. Det lykkes. Vi ses. Feltet er valgt. Koden udløber.'), []);
    assert.deepEqual(places('en', 'It goes on with what is chosen. The details are typed. It is used-up.'), []);
  });

  it('says nothing of what the app says', () => assert.deepEqual(places('da', 'Der står **Koden skal indtastes** på skærmen.'), []));
});
