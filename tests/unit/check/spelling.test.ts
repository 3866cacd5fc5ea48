/** Spelling: the reader of dictionaries, what counts as a word, the site's own words, and what is suggested. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../../../src/check/example.ts';
import { check } from '../../../src/check/run.ts';
import { dictionaryOf } from '../../../src/check/spelling/dictionary.ts';
import { readTrie, root } from '../../../src/check/spelling/trie.ts';
import { isKnown, wordsIn } from '../../../src/check/spelling/words-in.ts';
import { kindOf, sourceOf } from '../../../src/model/source.ts';
import { tinyFiles, tinySite } from '../model/support.ts';
import type { Changes } from '../model/support.ts';
import { checkTiny, placeOf, today } from './support.ts';

const da = dictionaryOf('da')!;
const en = dictionaryOf('en')!;
const wordsOf = (text: string) => [...wordsIn(text)].map(({ word }) => word);
const spelling = (changes: Changes) => checkTiny(changes).filter(({ rule }) => rule === 'spelling');

/** The spelling of a changed tiny site that has words of its own. */
function spellingWith(list: string, changes: Changes) {
  const { content, ...rest } = tinySite(changes);
  const own = sourceOf('content/spelling/da.txt', 'spelling/da.txt', list);
  return check({ ...rest, content: [...content, own] }, { today, files: new Map(Object.entries({ ...tinyFiles, ...changes }).map(([name, text]) => [`content/${name}`, { text: text ?? '', bytes: 0 }])) }).problems.filter(({ rule }) => rule === 'spelling' || rule === 'file-misplaced');
}

describe('readTrie', () => {
  const read = (data: string) => {
    const trie = readTrie(`#!/usr/bin/env cspell-trie reader\nTrieXv3\nbase=10\n# Data:\n__DATA__\n${data}`);
    const words: string[] = [];
    const visit = (node: number, word: string): void => {
      if (trie.ends(node)) words.push(word);
      trie.each(node, (code, to) => visit(to, word + String.fromCharCode(code)));
    };
    visit(root, '');
    return words.toSorted();
  };

  it('reads letters, ends, ways back, signs and branches that stood before', () => {
    assert.deepEqual(read('ab$c$<\nd#1;<'), ['ab', 'ac', 'db', 'dc']);
    assert.deepEqual(read('abc$3d$'), ['abc', 'd']);
    assert.deepEqual(read('a\\$b$3\\\\\\$'), ['\\', 'a$b']);
  });

  it('refuses what it cannot read, and ends where a text ends too early', () => {
    assert.throws(() => readTrie('TrieXv4\n'), /TrieXv3/);
    assert.throws(() => read('abc'), /middle of a word/);
    assert.throws(() => read('a#1'), /middle of a word/);
  });
});

describe('The dictionaries', () => {
  it('know words, compounds and capitals at the beginning', () => {
    for (const word of ['telefon', 'Telefonen', 'adgangskode', 'kodeviserens', 'engangskoden', 'fingeraftryk', 'byggetilladelse', 'pinkodefelt', 'København', 'ÅBNINGSTIDER']) assert.ok(da.has(word), word);
    for (const word of ['phone', 'Phone', 'colour', 'organise', 'Denmark', "don't"]) assert.ok(en.has(word), word);
  });

  it('do not know misspelt ones', () => {
    for (const word of ['adgankskode', 'byggetiladelse', 'telefonn', 'istedet']) assert.ok(!da.has(word), word);
    for (const word of ['recieve', 'teh', 'color', 'denmark', 'seperate']) assert.ok(!en.has(word), word);
  });

  it('suggest the nearest', () => {
    assert.deepEqual(['adgankskode', 'Telefonn', 'byggetiladelse'].map(da.near), ['adgangskode', 'Telefon', 'byggetilladelse']);
    assert.deepEqual(['recieve', 'teh', 'seperate', 'MitID', 'Qlay', 'x'.repeat(500)].map(en.near), ['receive', 'the', 'separate', undefined, undefined, undefined]);
  });

  it('are there for Danish and English alone, and read once', () => {
    assert.equal(dictionaryOf('kl'), undefined);
    assert.equal(dictionaryOf('constructor'), undefined);
    assert.equal(dictionaryOf('da'), da);
  });
});

describe('wordsIn', () => {
  it('takes words without the marks around them', () => assert.deepEqual(wordsOf('“Skriv” (koden), én/to – SMS’en.'), ['Skriv', 'koden', 'én', 'to', 'SMS’en']));

  it('leaves out addresses, numbers and what is filled in', () => {
    assert.deepEqual(wordsOf('https://mitid.dk/hjaelp mitid.dk hej@mitid.dk 5B.11 A4 {url} f.eks. /da/ <Problems/> #id'), []);
  });
});

describe('isKnown', () => {
  const has = (word: string) => ['kode', 'bruger', 'Lars', 'person'].includes(word);

  it('knows words by their parts', () => {
    for (const word of ['PIN-kode', 'bruger-ID', 'SMS’en', 'Lars’s']) assert.ok(isKnown(word, 'da', has), word);
    assert.ok(isKnown('person’s', 'en', has));
    for (const word of ['PIN-kkode', 'kode’xx', 'TELEFON']) assert.ok(!isKnown(word, 'da', has), word);
  });
});

describe('spelling', () => {
  it('tells a word once a file, where it stands first', () => {
    const problems = spelling(article('da', 'Skriv koden. Skriv adgankskoden.\n\n- Adgankskoden er rigtig.'));
    assert.deepEqual(problems.map(placeOf), ['spelling articles/about.da.mdx:6:20']);
    assert.match(problems[0]!.words.da.fix, /Mente du “adgangskoden”\?.*content\/spelling\/da\.txt/);
  });

  it('looks into front matter, headings, cells, words of the app and of the site', () => {
    assert.deepEqual(spelling({ 'articles/about.da.mdx': '---\ntitle: Om sidden her\ndescription: Hvem der ståår bag.\n---\n\n## Overskrifft\n\n| Tabeel |\n| --- |\n| Celllle |\n' }).map(placeOf), [
      'spelling articles/about.da.mdx:3:23',
      'spelling articles/about.da.mdx:6:4',
      'spelling articles/about.da.mdx:8:3',
      'spelling articles/about.da.mdx:10:3',
    ]);
  });

  it('looks into what a term explains, in each language, and not into words that are forbidden', () => {
    const term = 'words: { da: app, en: app }\nforbidden: { da: [xqwzt] }\nexplanation:\n  da: Et progrram på telefonen.\n  en: "A progrram on the phone."\n  kl: Xqwzt.\n';
    const problems = spelling({ 'terms/app.yaml': term });
    assert.deepEqual(problems.map(placeOf), ['spelling terms/app.yaml:4:10', 'spelling terms/app.yaml:5:10']);
    assert.match(problems[0]!.words.da.fix, /Mente du “program”\?.*content\/spelling\/da\.txt/);
    assert.match(problems[1]!.words.en.fix, /Did you mean “program”\?.*content\/spelling\/en\.txt/);
  });

  it('leaves out code, labels, other languages in quotation marks, and sentences in another language', () => {
    assert.deepEqual(spelling(article('da', 'Skriv `xqwzt`. Tryk på **Hjælp** eller “settings”. You can find the passport yourself.')), []);
    assert.deepEqual(spelling(article('en', 'Press **Åbn**. The app says “Hjælp”. Skriv koden, og tryk på knappen.')), []);
    assert.deepEqual(spelling(article('kl', 'Xqwzt uani allappoq.')), []);
  });

  it('knows the words of the site, also at the beginning of a sentence and as an owner', () => {
    const page = article('da', 'Brug Kodax. Kodaxs app er god. Brug en zoks. Zoks er godt. Brug Kodaxen.');
    assert.equal(spelling(page).length, 4);
    assert.deepEqual(spellingWith('# Navne\nKodax # et navn\nzoks', page).map(placeOf), ['spelling articles/about.da.mdx:6:65']);
  });

  it('takes no word from a note', () => assert.equal(spellingWith('# Om Kodax\nzoks # som Kodax', article('da', 'Brug Kodax.')).length, 1));

  it('does not take a name in small letters for the name', () => assert.equal(spellingWith('Kodax', article('da', 'Brug kodax.')).length, 1));

  it('suggests a word of the site where that is nearer', () => {
    assert.match(spellingWith('Borgerdesk', article('da', 'Gå til Borgerdesq.'))[0]!.words.da.fix, /Mente du “Borgerdesk”/);
  });

  it('knows lists of words by their folder', () => {
    assert.deepEqual(['spelling/da.txt', 'spelling/da/x.txt', 'da.txt'].map(kindOf), ['words', 'other', 'other']);
  });
});
