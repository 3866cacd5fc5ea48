/** Links and images beyond the examples of their rules. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article, articles } from '../../../src/check/example.ts';
import { check } from '../../../src/check/run.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { changed, tinySite } from '../model/support.ts';
import type { Changes } from '../model/support.ts';
import { checkTiny, placeOf, today } from './support.ts';

const guide = 'guides/phone/guide.yaml';

/** What these rules say of a changed tiny site. */
const saidOf = (changes: Changes) => own(checkTiny(changes)).map(placeOf);
const own = (problems: readonly Problem[]) => problems.filter(({ rule }) => /^(?:image-|link-same-text)/.test(rule));

describe('Two links with the same words', () => {
  const said = (body: string) => saidOf(article('da', body));

  for (const [first, second] of [
    ['page:phone', 'page:phone/'],
    ['page:phone/order#this-phone', 'page:phone/order#this-phone'],
    ['https://www.borger.dk', 'https://borger.dk/'],
    ['http://borger.dk/side', 'https://borger.dk/side/'],
    ['tel:+4533980010', 'tel:+4533980010'],
  ]) {
    it(`may lead to ${first} and ${second}`, () => assert.deepEqual(said(`Læs [om hjælp](${first}).\n\nLæs [om hjælp](${second}).`), []));
  }

  for (const [first, second] of [
    ['page:phone', 'https://borger.dk'],
    ['page:phone/order', 'page:phone/order#this-phone'],
    ['https://borger.dk/a', 'https://borger.dk/b'],
    ['https://borger.dk/?a=1', 'https://borger.dk/?a=2'],
  ]) {
    it(`may not lead to ${first} and ${second}`, () => assert.deepEqual(said(`Læs [om hjælp](${first}).\n\nLæs [om hjælp](${second}).`), ['link-same-text articles/about.da.mdx:8:5']));
  }

  it('are the same whatever their capitals, ends and white space', () => {
    assert.deepEqual(said('Læs [om hjælp](page:phone).\n\n[Om\nhjælp.](page:phone/ready)'), ['link-same-text articles/about.da.mdx:8:1']);
  });

  it('are found where one of them is an image', () => {
    const files = { ...article('da', '[![Om hjælp](pas.png)](page:phone)\n\nLæs [om hjælp](page:phone/ready).'), 'articles/pas.png': '' };
    assert.deepEqual(saidOf(files), ['link-same-text articles/about.da.mdx:8:5']);
  });

  it('may stand on two pages, and on the same page in two languages', () => {
    const files = { ...articles({ da: 'Læs [om hjælp](page:phone).' }), 'articles/home.da.mdx': '---\ntitle: Lille side\ndescription: Forsiden.\n---\n\nLæs [om hjælp](page:phone/ready).\n', 'articles/home.en.mdx': null };
    assert.deepEqual(saidOf(files), []);
  });

  it('are told with both places and the line of the first', () => {
    const [problem] = own(checkTiny(article('da', 'Læs [om hjælp](page:phone).\n\nLæs [om hjælp](page:phone/ready).')));
    assert.equal(problem!.words.da.found, 'Linket “om hjælp” fører til “page:phone/ready”, men på linje 6 fører de samme ord til “page:phone”.');
    assert.equal(problem!.words.en.found, 'The link “om hjælp” leads to “page:phone/ready”, but on line 6 the same words lead to “page:phone”.');
  });
});

describe('The description of an image', () => {
  const said = (alt: string, file = 'pas.png') => saidOf({ ...article('da', `Se passet: ![${alt}](${file})`), [`articles/${file}`]: '' });

  for (const [alt, file] of [['pas', 'pas.png'], ['IMG_1234', 'img_1234.png'], ['skaerm-2', 'skaerm-2.png'], ['andet.jpg', 'pas.png'], ['Billede af et pas', 'pas.png'], ['Et billede af et pas', 'pas.png'], ['An image of a passport', 'pas.png'], ['picture of a passport', 'pas.png']] as const) {
    it(`may not be “${alt}” for ${file}`, () => assert.deepEqual(said(alt, file), ['image-alt-name articles/about.da.mdx:6:12']));
  }

  for (const [alt, file] of [['Pas', 'pas.png'], ['Forsiden af et pas', 'pas.png'], ['Billedet i passet', 'pas.png'], ['Billede afleveret i et pas', 'pas.png'], ['Imagery of a map', 'pas.png'], ['Skærmen viser filen pas.png', 'pas.png']] as const) {
    it(`may be “${alt}” for ${file}`, () => assert.deepEqual(said(alt, file), []));
  }
});

describe('The size of an image', () => {
  const withImage = (bytes: number, size: { width: number; height: number }, name = 'pas.png') => {
    const files = { ...article('da', `![Forsiden af et pas](${name})`), 'articles/pas.png': '' };
    const sources = tinySite(files);
    const path = `content/articles/${name}`;
    const content = sources.content.map((source) => (source.kind === 'image' ? { ...source, name: `articles/${name}`, path, ...size } : source));
    const texts = Object.entries(files).flatMap(([file, text]) => (text === null ? [] : [[`content/${file}`, { text, bytes: text.length }] as const]));
    return own(check({ ...sources, content }, { today, files: new Map<string, { text?: string; bytes: number }>([...texts, [path, { bytes }]]) }).problems).map((one) => `${one.severity} ${placeOf(one)}`);
  };
  const small = { width: 40, height: 30 };
  const kibibyte = 1024;

  it('may be 200 KiB and 2000 pixels wide', () => assert.deepEqual(withImage(200 * kibibyte, { width: 2000, height: 30 }), []));
  it('is a warning above 200 KiB', () => assert.deepEqual(withImage(1024 * kibibyte, small), ['warning image-heavy articles/pas.png:1:1']));
  it('is an error above 1 MiB', () => assert.deepEqual(withImage(1024 * kibibyte + 1, small), ['error image-heavy articles/pas.png:1:1']));
  it('is a warning above 2000 pixels', () => assert.deepEqual(withImage(10, { width: 2001, height: 30 }), ['warning image-heavy articles/pas.png:1:1']));
  it('of a drawing is its bytes alone', () => assert.deepEqual(withImage(10, { width: 2001, height: 30 }, 'pas.svg'), []));
});

describe('A link to a place on a page', () => {
  const said = (changes: Changes) => checkTiny({ ...article('da', 'Se [valget](page:phone/order#other-phone) og [slut](page:phone/order#5A.2).'), ...changes }).filter(({ severity }) => severity === 'error').map(({ rule }) => rule);

  it('is not told where the page has another structure than its guide, which is the mistake', () => {
    assert.deepEqual(said({}), []);
    assert.deepEqual(said(changed('guides/phone/order.da.mdx', '<Choice id="other-phone" />', '<Choice id="other-phon" />')), ['choice-unknown']);
    assert.deepEqual(said(changed('guides/phone/order.da.mdx', '2. Personen skriver sin kode.\n', '')), ['walkthrough-length']);
  });

  it('is not told where a step before it was taken out of the guide and its files are left', () => {
    assert.deepEqual(said(changed(guide, '  - { id: ready }\n', '')), ['file-unexpected', 'file-unexpected']);
  });

  it('is told where the step and its files are gone', () => {
    assert.deepEqual(said({ ...changed(guide, '  - { id: ready }\n', ''), 'guides/phone/ready.da.mdx': null, 'guides/phone/ready.en.mdx': null }), ['page-fragment']);
  });
});

describe('An image that no page shows', () => {
  it('is not told where a page beside it cannot be read', () => {
    const files = { 'articles/about.da.mdx': '---\ntitle: Om\ndescription: Om.\n---\n\n![Et pas](pas.png) <', 'articles/about.en.mdx': null, 'articles/pas.png': '', 'guides/phone/kort.png': '' };
    assert.deepEqual(saidOf(files), ['image-unused guides/phone/kort.png:1:1']);
  });

  it('is not told of one that stands in a walkthrough', () => {
    const files = { ...changed('guides/phone/finish.da.mdx', 'sin kode.', 'sin kode. ![Tasterne](taster.png)'), 'guides/phone/finish.en.mdx': null, 'guides/phone/taster.png': '' };
    assert.deepEqual(saidOf(files), []);
  });

  it('is told of none that stands in a note, a list or a table', () => {
    const files = { ...article('da', '> [!NOTE]\n> ![Et pas](a.png)\n\n- Et punkt: ![Et pas](b.png)\n\n| Ting | Pas |\n| --- | --- |\n| Et | ![Et pas](c.png) |'), 'articles/a.png': '', 'articles/b.png': '', 'articles/c.png': '' };
    assert.deepEqual(saidOf(files), []);
  });
});
