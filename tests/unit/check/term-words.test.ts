/** Which words count as forbidden: whole ones, with their endings, outside agreed words, addresses and the app. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../../../src/check/example.ts';
import { checkTiny, placeOf } from './support.ts';

const terms = {
  'terms/code-display.yaml': 'words: { da: kodeviser, en: code display }\nforbidden: { da: [nøgleviser], en: [code viewer] }\n',
  'terms/reader.yaml': 'words: { da: kodeoplæser, en: audio code reader }\nforbidden: { en: [code reader, audio code display, MitID reader] }\n',
  'terms/mitid.yaml': 'words: { da: MitID, en: MitID }\nforbidden: { da: [mitid], en: [mitid] }\n',
};

const found = (language: 'da' | 'en', body: string) =>
  checkTiny({ ...terms, ...article(language, body) })
    .filter(({ rule }) => rule === 'term-forbidden')
    .map((one) => `${one.line}:${one.column} ${one.words[language].found}`);

describe('Forbidden words', () => {
  it('are found with a capital, an ending or a genitive', () => {
    assert.deepEqual(found('da', 'Nøgleviserens knap. To nøglevisere.'), ['6:1 Her står “Nøgleviserens”.', '6:24 Her står “nøglevisere”.']);
    assert.deepEqual(found('en', 'Two code viewers. The code viewer’s button.'), ['6:5 This says “code viewers”.', '6:23 This says “code viewer”.']);
  });

  it('are found over a line end and in markup', () => {
    assert.deepEqual(found('en', 'Find the code\nviewer, or *code* **viewer**.'), ['6:10 This says “code viewer”.', '7:13 This says “code viewer”.']);
  });

  it('are found in front matter and in what the guide says of a screen', () => {
    const title = { 'articles/about.da.mdx': '---\ntitle: En nøgleviser\ndescription: Ord.\n---\n\nOrd.\n' };
    assert.deepEqual(checkTiny({ ...terms, ...title }).filter(({ rule }) => rule === 'term-forbidden').map(placeOf), ['term-forbidden articles/about.da.mdx:2:11']);
    const guide = { 'flows/open-app.da.yaml': 'screens:\n  front: { title: Velkommen, controls: { open: Åbn, help: Hjælp } }\nguide:\n  code: { name: En nøgleviser, value: Kode }\n  end: { name: Appen er klar }\n' };
    assert.deepEqual(checkTiny({ ...terms, ...guide }).filter(({ rule }) => rule === 'term-forbidden').map(placeOf), ['term-forbidden flows/open-app.da.yaml:4:20']);
  });

  it('are not found inside other words, across a sentence, or in another language', () => {
    assert.deepEqual(found('da', 'Nøgleviserknap. En code viewer.'), []);
    assert.deepEqual(found('en', 'Type the code. Viewer. A code, viewer.'), []);
  });

  it('are not found in an agreed word, but where that lies in a longer forbidden one', () => {
    assert.deepEqual(found('en', 'An audio code reader. Audio code readers.'), []);
    assert.deepEqual(found('en', 'A code reader. An audio code display.'), ['6:3 This says “code reader”.', '6:19 This says “audio code display”.']);
    assert.deepEqual(found('en', 'A MitID reader.'), ['6:3 This says “MitID reader”.']);
  });

  it('may differ from the agreed word in capitals alone, but not at the start of a sentence', () => {
    assert.deepEqual(found('da', 'MitID, MitIDs og Mitid. Kodeviser.'), ['6:18 Her står “Mitid”.']);
  });

  it('are not found in addresses', () => {
    assert.deepEqual(found('da', 'Se mitid.dk, www.mitid.dk og hjælp@mitid.dk.'), []);
  });

  it('are not found in labels of the app, in its words or where a page quotes them in bold', () => {
    const app = { 'flows/open-app.da.yaml': 'screens:\n  front: { title: Din nøgleviser, controls: { open: Åbn, help: Hjælp } }\nguide:\n  code: { name: Appen beder om en kode, value: Kode }\n  end: { name: Appen er klar }\n' };
    const all = checkTiny({ ...terms, ...app, ...article('da', 'På skærmen **Din nøgleviser** finder du en nøgleviser.') });
    assert.deepEqual(all.filter(({ rule }) => rule === 'term-forbidden').map(placeOf), ['term-forbidden articles/about.da.mdx:6:44']);
  });
});
