/** Real folders as slips and tools leave them: each odd file gives a sentence, and none ends the reading. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { check } from '../../../src/check/run.ts';
import { contentReader, listFiles, readContent } from '../../../src/model/files.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { tinyFiles } from './support.ts';

mkdirSync('.trinvis', { recursive: true });
const top = mkdtempSync('.trinvis/files-');
after(() => rmSync(top, { recursive: true, force: true }));

let count = 0;
type Put = string | Uint8Array | { readonly link: string };

/** A folder with the tiny site and these files besides. */
function folder(files: Readonly<Record<string, Put>>): string {
  const root = join(top, String((count += 1)), 'content');
  for (const [name, what] of Object.entries({ ...tinyFiles, ...files })) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof what === 'string' || what instanceof Uint8Array) writeFileSync(path, what);
    else symlinkSync(what.link, path);
  }
  return root;
}

const named = (root: string) => ({ rule, file, line, column }: Problem) => `${rule} ${file.slice(root.length + 1)}:${line}:${column}`;

function problemsIn(root: string): readonly Problem[] {
  const { sources, files } = readContent(root);
  return check(sources, { today: '2026-11-23', files }).problems;
}

const said = (files: Readonly<Record<string, Put>>) => {
  const root = folder(files);
  return problemsIn(root).map(named(root));
};

const about = tinyFiles['articles/about.da.mdx']!;
const latin = Buffer.from(about.replace('bag', 'bagved').replace('står', 'er').replace('lavet til test', 'p\u00E5 dansk'), 'latin1');

/** Each with all that must be said. */
const odd: Readonly<Record<string, [files: Readonly<Record<string, Put>>, said: readonly string[]]>> = {
  'nothing odd': [{}, []],
  'a text in Latin-1': [{ 'articles/about.da.mdx': latin }, ['file-encoding articles/about.da.mdx:6:11']],
  'a text in UTF-16': [{ 'articles/about.da.mdx': Buffer.from(`\uFEFF${about}`, 'utf16le') }, ['file-encoding articles/about.da.mdx:1:1']],
  'NUL among the letters': [{ 'articles/about.da.mdx': about.replace('Siden er', 'Siden\0er') }, ['file-encoding articles/about.da.mdx:6:6']],
  'a byte-order mark and Windows line ends': [{ 'articles/about.da.mdx': `\uFEFF${about.replaceAll('\n', '\r\n')}` }, []],
  'an empty text': [{ 'articles/about.da.mdx': '' }, ['file-empty articles/about.da.mdx:1:1']],
  'a text of 5 MB': [{ 'articles/about.da.mdx': about + 'ord '.repeat(1_310_720) }, ['file-large articles/about.da.mdx:1:1']],
  'a page that ends in .md': [{ 'articles/contact.da.md': about }, ['file-ending articles/contact.da.md:1:1']],
  'a page that ends in .MDX': [{ 'articles/contact.da.MDX': about }, ['file-ending articles/contact.da.MDX:1:1']],
  'a structure that ends in .yml': [{ 'flows/other.yml': 'devices: []' }, ['file-ending flows/other.yml:1:1']],
  'a word-processor file': [{ 'articles/about.docx': 'PK\u0003\u0004' }, ['file-misplaced articles/about.docx:1:1']],
  'a language that the site has not': [{ 'articles/about.xx.mdx': about }, ['file-language articles/about.xx.mdx:1:1']],
  'a link out of the folder': [{ 'articles/about.kl.mdx': { link: '/etc/hostname' } }, ['file-outside articles/about.kl.mdx:1:1']],
  'a folder that is a link out of the folder': [{ 'guides/system': { link: '/etc' } }, ['file-outside guides/system:1:1']],
  'a link to nothing': [{ 'articles/about.kl.mdx': { link: 'gone.mdx' } }, ['file-unreadable articles/about.kl.mdx:1:1']],
  'a link to itself': [{ 'articles/about.kl.mdx': { link: 'about.kl.mdx' } }, ['file-unreadable articles/about.kl.mdx:1:1']],
  'a link to a file inside': [{ 'articles/about.da.mdx': { link: '../about-text.mdx' }, 'about-text.mdx': about }, ['file-misplaced about-text.mdx:1:1']],
  'a link to the folder that it lies in': [{ 'articles/again': { link: '.' }, 'guides/up': { link: '..' } }, []],
  'names that differ in capitals': [{ 'images/Pas.png': 'x', 'images/pas.png': 'x' }, ['file-twin images/pas.png:1:1']],
  'folders that differ in capitals': [{ 'Images/a.png': 'x', 'images/b.png': 'x' }, ['file-twin images/b.png:1:1']],
  'names that differ in how a letter is put together': [{ 'images/caf\u00E9.png': 'x', 'images/cafe\u0301.png': 'x' }, ['file-twin images/caf\u00E9.png:1:1']],
  'an empty folder that is called like a page': [{ 'articles/x.da.mdx/.keep': '' }, []],
  'a hidden file': [{ 'articles/.about.da.mdx.swp': 'x' }, []],
};

describe('Odd files in a real folder', () => {
  for (const [what, [files, expected]] of Object.entries(odd)) {
    // That nothing shows an image is another matter.
    it(`are told: ${what}`, () => assert.deepEqual(said(files).filter((one) => !one.startsWith('image-unused')), expected));
  }

  for (const name of ['om os.da.mdx', '100%.da.mdx', 'æøå.da.mdx', 'a\u030A.da.mdx', '🙂.da.mdx', 'x.da.mdx/y.da.mdx', 'a\nb.da.mdx', '%2e%2e.yaml']) {
    it(`are told, and end nothing: the name ${JSON.stringify(name)}`, () => {
      const rules = said({ [`articles/${name}`]: about });
      assert.equal(rules.length > 0, true);
      assert.match(rules.join(), /file-/);
    });
  }

  it('are told in both languages', () => {
    const root = folder({ 'a.yaml': { link: '/etc/hostname' }, 'b.yaml': { link: 'gone' }, 'c.yaml': ' '.repeat(2_621_440) });
    const words = problemsIn(root).map((one) => [one.words.da.found, one.words.en.found]);
    assert.deepEqual(words, [
      ['Filen er en genvej til noget uden for mappen med indhold.', 'The file is a link to something outside the content folder.'],
      ['Filen kan ikke åbnes.', 'The file cannot be opened.'],
      ['Filen fylder 2,5 MB.', 'The file is 2.5 MB.'],
    ]);
  });

  it('come to an end where links lead round', () => {
    const root = folder({ 'a/x.png': 'x', 'a/b': { link: '../b' }, 'b/y.png': 'x', 'b/a': { link: '../a' } });
    assert.deepEqual(listFiles(root).filter((name) => name.endsWith('.png')), ['a/b/a/x.png', 'a/b/y.png', 'a/x.png', 'b/y.png']);
  });
});

describe('A reader of the content', () => {
  it('reads again only what has changed', () => {
    const root = folder({});
    const read = contentReader(root);
    const before = new Map(read().sources.content.map((one) => [one.name, one]));
    writeFileSync(join(root, 'articles/about.da.mdx'), `${about}\nMere.\n`);
    writeFileSync(join(root, 'articles/new.da.mdx'), about);
    rmSync(join(root, 'articles/about.en.mdx'));
    const { sources, files } = read();
    const other = sources.content.filter((one) => before.get(one.name) !== one).map(({ name }) => name);
    assert.deepEqual(other, ['articles/about.da.mdx', 'articles/new.da.mdx']);
    assert.equal(sources.content.some(({ name }) => name === 'articles/about.en.mdx'), false);
    assert.match(files.get(`${root}/articles/about.da.mdx`)?.text ?? '', /Mere/);
  });
});
