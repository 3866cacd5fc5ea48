import { changed } from '../support.ts';
import { about } from './mistake.ts';
import type { Mistake } from './mistake.ts';

const order = 'guides/phone/order.da.mdx';

/** What comes along with a text from a word processor, a mail or a web page. */
export const pastedMistakes: readonly Mistake[] = [
  {
    title: 'writes a marker with the quotation marks of a word processor',
    changes: changed(order, '<Choice id="other-phone" />', '<Choice id=”other-phone” />'),
    rule: 'attribute-literal',
    at: 'guides/phone/order.da.mdx:17:1',
    da: ['Mærket har buede anførselstegn.', 'Et mærke kan kun læses med lige anførselstegn: ".', 'Skriv lige: id="other-phone".'],
    en: ['The marker has curly quotes.', 'A marker can be read only with straight quotes: ".', 'Write straight ones: id="other-phone".'],
  },
  {
    title: 'forgets the quotation marks of a marker',
    changes: changed(order, '<Choice id="other-phone" />', '<Choice id=other-phone />'),
    rule: 'attribute-literal',
    at: 'guides/phone/order.da.mdx:17:1',
    da: ['“id” i <Choice> er ikke en tekst i anførselstegn.', 'Værdien skal stå i anførselstegn: id="…".', 'Skriv id="other-phone".'],
    en: ['“id” in <Choice> is not a text in quotes.', 'The value must be in quotes: id="…".', 'Write id="other-phone".'],
  },
  {
    title: 'pastes a paragraph from Word',
    changes: about('<p class=MsoNormal>Siden er ny.</p>'),
    rule: 'raw-html',
    at: 'articles/about.da.mdx:6:1',
    da: ['Her står HTML-kode: <p>.', 'HTML er ikke tilladt. Brug **fed**, *kursiv*, lister, links og tabeller i Markdown.', 'Slet “<p class=MsoNormal>” og “</p>”: det er kode fra Word. Lad teksten stå.'],
    en: ['This is HTML: <p>.', 'HTML is not allowed. Use **bold**, *italic*, lists, links and tables in Markdown.', 'Delete “<p class=MsoNormal>” and “</p>”: it is code from Word. Keep the text.'],
  },
  {
    title: 'pastes HTML whose value has no quotation marks',
    changes: about('Siden er <font size=3>ny</font>.'),
    rule: 'raw-html',
    at: 'articles/about.da.mdx:6:10',
    da: ['Her står HTML-kode: <font>.', 'HTML er ikke tilladt. Brug **fed**, *kursiv*, lister, links og tabeller i Markdown.', 'Slet “<font size=3>” og “</font>”: det er HTML-kode. Lad teksten stå.'],
    en: ['This is HTML: <font>.', 'HTML is not allowed. Use **bold**, *italic*, lists, links and tables in Markdown.', 'Delete “<font size=3>” and “</font>”: it is HTML. Keep the text.'],
  },
  {
    title: 'leaves the end of what was pasted',
    changes: about('Siden er ny.</p>'),
    rule: 'raw-html',
    at: 'articles/about.da.mdx:6:13',
    da: ['Her står HTML-kode: <p>.', 'HTML er ikke tilladt. Brug **fed**, *kursiv*, lister, links og tabeller i Markdown.', 'Slet “</p>”: det er HTML-kode. Lad teksten stå.'],
    en: ['This is HTML: <p>.', 'HTML is not allowed. Use **bold**, *italic*, lists, links and tables in Markdown.', 'Delete “</p>”: it is HTML. Keep the text.'],
  },
  {
    title: 'pastes a comment of HTML',
    changes: about('<!-- Husk datoen -->'),
    rule: 'raw-html',
    at: 'articles/about.da.mdx:6:1',
    da: ['Her står HTML-kode: <!-- … -->.', 'HTML er ikke tilladt. Brug **fed**, *kursiv*, lister, links og tabeller i Markdown.', 'Slet “<!-- Husk datoen -->”: det er HTML-kode.'],
    en: ['This is HTML: <!-- … -->.', 'HTML is not allowed. Use **bold**, *italic*, lists, links and tables in Markdown.', 'Delete “<!-- Husk datoen -->”: it is HTML.'],
  },
  {
    title: 'writes an image in HTML',
    changes: about('Se <img src="billeder/pas.png"> her.'),
    rule: 'raw-html',
    at: 'articles/about.da.mdx:6:4',
    da: ['Her står HTML-kode: <img>.', 'HTML er ikke tilladt. Et billede skrives i Markdown.', 'Skriv billedet sådan: ![hvad billedet viser](pas.png).'],
    en: ['This is HTML: <img>.', 'HTML is not allowed. An image is written in Markdown.', 'Write the image like this: ![what the image shows](pas.png).'],
  },
  {
    title: 'writes an image in HTML with its description',
    changes: about('<img src="pas.png" alt="Et pas" />'),
    rule: 'raw-html',
    at: 'articles/about.da.mdx:6:1',
    da: ['Her står HTML-kode: <img>.', 'HTML er ikke tilladt. Et billede skrives i Markdown.', 'Skriv billedet sådan: ![Et pas](pas.png).'],
    en: ['This is HTML: <img>.', 'HTML is not allowed. An image is written in Markdown.', 'Write the image like this: ![Et pas](pas.png).'],
  },
];
