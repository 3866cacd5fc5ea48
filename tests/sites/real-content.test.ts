/** Situation: the real content, from which an editor takes away any one Danish or English file. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf } from '../../src/model/addresses.ts';
import { readSources } from '../../src/model/files.ts';
import { pageView } from '../../src/model/page-view.ts';
import { assemble } from '../../src/model/site.ts';
import type { Site } from '../../src/model/site.ts';
import { all, attribute, only, wordsOf } from '../browser/html.ts';
import { projectRoot, realSite } from '../browser/support.ts';
import { cases } from '../proof.ts';
import { buildSite } from './build-site.ts';
import { assertMissingPage } from './missing-page.ts';

const sources = readSources(`${projectRoot}/content`);
const whole = realSite();
const files = sources.content.map((source) => source.name).filter((name) => /\.(?:da|en)\.mdx$/.test(name));
const says = {
  da: { heading: 'Siden findes endnu ikke på dansk', lacking: 'endnu ikke på dansk' },
  en: { heading: 'This page is not in English yet', lacking: 'not yet in English' },
};
const names: Readonly<Record<string, string>> = { da: 'Dansk', en: 'English', kl: 'Kalaallisut' };

/** The page that a file is a variant of, by the rule that names files. */
function pageOf(site: Site, file: string): string {
  const [path = '', language = ''] = file.replace(/\.mdx$/, '').split('.');
  const id = path.replace(/^(?:articles|guides)\//, '').replace(/\/guide$/, '');
  assert.ok(site.pages.get(id)?.variants.has(language), `${file} is a variant of ${id}`);
  return id;
}

/** The ways into the languages that a page still has. */
function doorsTo(site: Site, id: string) {
  const page = site.pages.get(id)!;
  return ['da', 'en', 'kl'].filter((code) => page.variants.has(code)).map((code) => ({
    lang: code,
    href: addressOf(page, code, site.pages),
    name: names[code]!,
    title: page.variants.get(code)!.frontMatter.title,
  }));
}

describe('the real content without one of its files', () => {
  it('has Danish and English files to take away', () => {
    assert.ok(files.length >= 20, `${files.length} files`);
  });

  for (const file of files) {
    it(`without ${file} still makes a site, with an honest page in its place`, () => {
      const language = /\.(da|en)\.mdx$/.exec(file)![1] as 'da' | 'en';
      const id = pageOf(whole, file);
      const { site, problems } = assemble({ ...sources, content: sources.content.filter((source) => source.name !== file) });
      assert.deepEqual(problems.filter((problem) => problem.severity === 'error').map((problem) => `${problem.rule} ${problem.file}`), []);
      const path = addressOf(whole.pages.get(id)!, language, whole.pages);
      const address = site!.addresses.find((one) => one.path === path);
      assert.ok(address?.kind === 'missing', `${path} is ${address?.kind}`);
      const view = pageView(site!, address, '2026-11-23');
      assert.ok(view.kind === 'missing');
      assert.equal(view.title.text, says[language].heading);
      assert.deepEqual(
        view.doors.map(({ lang, href, name, title }) => ({ lang, href, name, title })),
        doorsTo(site!, id),
      );
    });
  }

  // The page in its place is tested above for each file; what a build makes of such a page in `npm test` too, on tiny sites.
  for (const file of cases(['guides/help-newer-phone/activate.en.mdx', 'articles/home.da.mdx'], () => false)) {
    it(`is built without ${file}, and what leads there says that it is not there`, async () => {
      const language = /\.(da|en)\.mdx$/.exec(file)![1] as 'da' | 'en';
      const built = await buildSite(`without-${file.replaceAll(/[/.]/g, '-')}`, { over: 'content', without: [file] });
      const id = pageOf(whole, file);
      const without = assemble({ ...sources, content: sources.content.filter((source) => source.name !== file) }).site!;
      const address = addressOf(whole.pages.get(id)!, language, whole.pages);
      assertMissingPage(
        built.page(address),
        { address, lang: language, ...says[language], doors: doorsTo(without, id) },
        { sitemap: built.read('sitemap.xml'), origin: 'https://trinvis.example' },
      );
      const links = built
        .files()
        .filter((name) => name.endsWith('.html') && name.startsWith(`${language}/`))
        .flatMap((name) => all(only(built.page(`/${name}`), 'body'), 'a').map((link) => ({ name, link })))
        .filter(({ link }) => attribute(link, 'href')?.split('#')[0] === address && attribute(link, 'hreflang') === undefined);
      assert.ok(links.length > 0, 'some page leads there');
      // The name of the site and the words "home page" name no page, so they need not say more.
      const silent = links.filter(({ link }) => !wordsOf(link).includes(says[language].lacking) && id !== 'home');
      assert.deepEqual(silent.map(({ name, link }) => `${name}: ${wordsOf(link)}`), []);
    });
  }
});
