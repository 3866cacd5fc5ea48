/** Words that a page explains at its foot: where they lead, what stands there, and in which language. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { about } from './mistakes/mistake.ts';
import { changed, rulesOf, siteOf, viewAt } from './support.ts';
import type { Changes } from './support.ts';

const display = 'words: { da: kodeviser, en: code display, kl: kodemik takutitsissut }\nexplanation:\n  da: En lille enhed, der viser en kode.\n  en: A small device that shows a code.\ndraft: [kl]\n';
const pin = 'words: { da: PIN-kode }\n';
const terms: Changes = { 'terms/code-display.yaml': display, 'terms/pin.yaml': pin };

const article = (body: string, more: Changes = {}) => viewAt(siteOf({ ...terms, ...about(body), ...more }), '/da/om/', 'article');

function htmlOf(parts: ReturnType<typeof article>['parts']): string {
  return parts.map((part) => ('prose' in part ? part.prose.html : '')).join('');
}

describe('A word with an explanation', () => {
  it('leads to it, and the first mention can be led back to', () => {
    const { parts } = article('En [kodeviser](term:code-display) og to [kodevisere](term:code-display).');
    assert.equal(htmlOf(parts), '<p>En <a class="term" href="#term-code-display" id="word-code-display">kodeviser</a> og to <a class="term" href="#term-code-display">kodevisere</a>.</p>');
  });

  it('is explained once at the foot of the page, by the agreed word, with the way back', () => {
    assert.deepEqual(article('En [kodeviser](term:code-display) og to [enheder](term:code-display).').terms, [
      { id: 'term-code-display', word: { text: 'kodeviser', lang: 'da', dir: 'ltr' }, explanation: { text: 'En lille enhed, der viser en kode.', lang: 'da', dir: 'ltr' }, back: '#word-code-display' },
    ]);
  });

  it('stays plain where nobody has explained it in any language', () => {
    const { parts, terms: explained } = article('En [PIN-kode](term:pin).\n\n- [PIN-kode](term:pin)');
    assert.equal(htmlOf(parts), '<p>En PIN-kode.</p>\n<ul>\n<li>PIN-kode</li>\n</ul>');
    assert.deepEqual(explained, []);
  });

  it('is no link for thumbs where it is all of a list item', () => {
    assert.match(htmlOf(article('- [kodeviser](term:code-display)').parts), /<li><a class="term" /);
  });

  it('stands in alerts, choices and what goes wrong, and is explained in the order of the page', () => {
    const more = { 'terms/app.yaml': 'words: { da: app }\nexplanation: { da: Et program. }\n' };
    const step = viewAt(siteOf({ ...terms, ...more, ...changed('guides/phone/order.da.mdx', 'Brug den anden telefon.', '> [!TIP]\n> Brug en [app](term:app).\n\n<Problems />\n\n- **En [kodeviser](term:code-display)** – Vent.', 'Gå videre.', 'Brug [appen](term:app).') }), '/da/telefon/bestil/', 'step');
    assert.deepEqual(step.terms.map(({ id }) => id), ['term-app', 'term-code-display']);
  });

  it('keeps its place apart from a heading of the same words, and links to that heading still lead there', () => {
    const body = 'En [kodeviser](term:code-display).\n\n## Term code-display\n\nSe [overskriften](page:about#term-code-display-2).';
    assert.deepEqual(rulesOf({ ...terms, ...about(body) }), []);
    assert.match(htmlOf(article(body).parts), /<h2 id="term-code-display-2">/);
  });

  it('is explained on the front page of the site and of a guide too', () => {
    const body = (title: string, more = '') => `---\ntitle: ${title}\ndescription: ${title}.\n${more}---\n\nEn [kodeviser](term:code-display).\n`;
    const site = siteOf({ ...terms, 'articles/home.da.mdx': body('Forside'), 'guides/phone/guide.da.mdx': body('Hjælp', 'forWhom: Dig.\nneeds: { passport: Et pas }\n') });
    assert.equal(viewAt(site, '/da/', 'home').terms.length, 1);
    assert.equal(viewAt(site, '/da/telefon/', 'guide').terms.length, 1);
  });
});

describe('An explanation that lacks', () => {
  const greenlandic = (draft: boolean, text = display, more: Changes = {}) => {
    const page = `---\ntitle: Nittartagaq\ndescription: Kinaana.\n${draft ? 'draft: true\n' : ''}---\n\n[Kodemik takutitsissut](term:code-display).\n`;
    return viewAt(siteOf({ 'terms/code-display.yaml': text, 'articles/about.kl.mdx': page, ...more }), '/kl/about/', 'article').terms[0]!;
  };

  it('comes in the language of the site, under its own language', () => {
    const { word, explanation } = greenlandic(true);
    assert.deepEqual([word.lang, word.text, explanation.lang, explanation.text], ['kl', 'kodemik takutitsissut', 'da', 'En lille enhed, der viser en kode.']);
    assert.equal(greenlandic(true, display, changed('site.yaml', 'sourceLanguage: da', 'sourceLanguage: en')).explanation.lang, 'en');
  });

  it('comes in the first language that has it where that of the site has none', () => {
    assert.equal(greenlandic(true, 'words: { da: kodeviser }\nexplanation: { en: A small device. }\n').explanation.lang, 'en');
  });

  it('says that it is a draft, unless the whole page says so', () => {
    assert.equal(greenlandic(false).draft?.lang, 'kl');
    assert.equal(greenlandic(true).draft, undefined);
    assert.equal(greenlandic(false, 'words: { da: kodeviser }\nexplanation: { da: En enhed. }\ndraft: [kl]\n').draft, undefined);
  });
});

describe('The files of terms', () => {
  it('let a link stand that names one that cannot be read', () => {
    const rules = rulesOf({ 'terms/code-display.yaml': 'words: [', ...about('En [kodeviser](term:code-display).') });
    assert.deepEqual(rules.map((rule) => rule.split(' ')[0]), ['yaml-syntax']);
  });

  it('may leave out languages, forms and the explanation', () => {
    assert.deepEqual(rulesOf({ 'terms/pin.yaml': pin }), []);
  });
});
