import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textsOf } from '../../../src/search/prose-text.ts';
import { bestSentence } from '../../../src/search/sentence.ts';
import { sentencesOf } from '../../../src/search/sentences.ts';
import { realSite } from '../../browser/support.ts';

/** Without what is not there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const rules = realSite().languages.get('en')!.search;

describe('textsOf', () => {
  it('gives one text a block, cut where the language changes', () => {
    assert.deepEqual(textsOf('<p>Press <strong class="label" lang="da">Godkend</strong>.</p><ul><li>One &amp; two</li><li>Three</li></ul>', 'en'), [
      [{ text: 'Press ' }, { text: 'Godkend', lang: 'da' }, { text: '.' }], [{ text: 'One & two' }], [{ text: 'Three' }],
    ]);
  });
  it('reads neither what is for the eye nor what the page says of itself', () => {
    assert.deepEqual(textsOf('<p>a<span aria-hidden="true">x<b>y</b></span>b<br>c</p><div class="block-mark"><span lang="da">nyt</span></div>', 'en'), [[{ text: 'ab' }], [{ text: 'c' }]]);
  });
  it('goes back to the language around it, and drops soft hyphens', () => {
    assert.deepEqual(textsOf('<p>a <em lang="da">b <i lang="en">c</i> d</em> e\u00ade</p>', 'en'), [[{ text: 'a ' }, { text: 'b ', lang: 'da' }, { text: 'c' }, { text: ' d', lang: 'da' }, { text: ' ee' }]]);
  });
});

describe('sentencesOf', () => {
  it('keeps the languages of the pieces of each sentence', () => {
    assert.deepEqual(sentencesOf([{ text: 'Press ' }, { text: 'Ja. Nej', lang: 'da' }, { text: '. Then wait.' }], 'en'), [
      [{ text: 'Press ' }, { text: 'Ja.', lang: 'da' }], [{ text: 'Nej', lang: 'da' }, { text: '.' }], [{ text: 'Then wait.' }],
    ]);
  });
});

describe('bestSentence', () => {
  const sentences = [[['Wait a moment.']], [['The codes come by text message.']], [['Type the '], ['kode', 'da'], [' and the code.']]] as const;
  it('is the first that says most of what was asked, with the words marked', () => {
    assert.deepEqual(plain(bestSentence(sentences, [['cod'], ['text']], rules)), [
      { text: 'The ' }, { text: 'codes', match: true }, { text: ' come by ' }, { text: 'text', match: true }, { text: ' message.' },
    ]);
  });
  it('keeps the language of a piece', () => {
    assert.deepEqual(bestSentence(sentences, [['typ'], ['kod']], rules)?.find(({ lang }) => lang === 'da'), { text: 'kode', lang: 'da', match: true });
  });
  it('is none where no sentence says any of it', () => assert.equal(bestSentence(sentences, [['zebra']], rules), undefined));
});
