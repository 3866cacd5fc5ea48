import assert from 'node:assert/strict';
import { all, attribute, elementsIn, fold, only, rawText, textRuns, wordsOf } from '../browser/html.ts';
import type { Element } from '../browser/html.ts';

/** What a missing page must show, worked out by hand from the content of the test. */
export interface ExpectedMissingPage {
  /** The address of the page on its host, base path included. */
  readonly address: string;
  readonly lang: string;
  readonly dir?: 'ltr' | 'rtl';
  /** "This page is not in English yet", in the language of the page. */
  readonly heading: string;
  /** Beside the language in the navigation: "not yet in English". */
  readonly lacking: string;
  /** The languages that the page can be read in, in the order of the site. */
  readonly doors: readonly { readonly lang: string; readonly href: string; readonly name: string; readonly title: string; readonly dir?: 'ltr' | 'rtl' }[];
}

/** The built files that must leave a missing page out. */
export interface Surroundings {
  readonly sitemap: string;
  /** "https://kaffe.example" */
  readonly origin: string;
}

/** Holds a page against CONTRIBUTING.md, invariant 2. */
export function assertMissingPage(page: Element, expected: ExpectedMissingPage, { sitemap, origin }: Surroundings): void {
  const { lang, dir = 'ltr', doors } = expected;
  assert.equal(attribute(page, 'lang'), lang, 'the page is in the language that was asked for');
  assert.equal(attribute(page, 'dir'), dir, 'it runs as its language does');
  const main = only(page, 'main');
  assert.deepEqual(all(page, 'h1').map(wordsOf), [expected.heading], 'it says that the page is not in this language');
  assertDoors(main, doors);
  assertNoForeignBody(main, lang);
  assertLeftOut(page, expected.address, sitemap, origin);
  assert.deepEqual(all(page, 'script').length, 0, 'it has no script');
  const named = doors.some(({ title }) => wordsOf(only(page, 'title')).includes(title));
  assert.ok(named, `its <title> names the page: “${wordsOf(only(page, 'title'))}”`);
  const here = all(only(page, 'header', { class: 'masthead' }), 'a', { hreflang: lang });
  assert.equal(here.length, 1, 'the language navigation has the language');
  assert.equal(attribute(here[0]!, 'aria-current'), 'page', 'it is the current one');
  assert.ok(wordsOf(here[0]!).endsWith(expected.lacking), `and says that the page lacks it: “${wordsOf(here[0]!)}”`);
}

/** One link for each language that has the page, with its own name and title, under its own `lang`, and no other. */
function assertDoors(main: Element, doors: ExpectedMissingPage['doors']): void {
  const links = all(main, 'a').filter((link) => attribute(link, 'hreflang') !== undefined);
  const told = links.map((link) => ({ lang: attribute(link, 'lang'), hreflang: attribute(link, 'hreflang'), href: attribute(link, 'href'), dir: attribute(link, 'dir') }));
  const wanted = doors.map((door) => ({ lang: door.lang, hreflang: door.lang, href: door.href, dir: door.dir ?? 'ltr' }));
  assert.deepEqual(told, wanted, 'there is one link for each language that has the page');
  for (const [index, { name, title }] of doors.entries()) {
    const words = textPieces(links[index]!);
    assert.ok(words.includes(name), `the link is named “${name}”: ${JSON.stringify(words)}`);
    assert.ok(words.includes(title), `and has the page's title “${title}”: ${JSON.stringify(words)}`);
  }
}

/** Outside its doors the page has only words of its own language. */
function assertNoForeignBody(main: Element, lang: string): void {
  const withoutDoors = (element: Element): Element => ({
    ...element,
    children: element.children
      .filter((child) => child.type !== 'element' || attribute(child, 'hreflang') === undefined)
      .map((child) => (child.type === 'element' ? withoutDoors(child) : child)),
  });
  const own = { ...withoutDoors(main), properties: { ...main.properties, lang } };
  const runs = textRuns(own);
  assert.ok(runs.length >= 2, 'it says more than its heading');
  assert.deepEqual(runs.filter((run) => run.lang !== lang).map((run) => `${run.lang}: ${run.words}`), [], 'it carries no foreign body text');
}

function assertLeftOut(page: Element, address: string, sitemap: string, origin: string): void {
  const robots = all(page, 'meta', { name: 'robots' }).map((meta) => attribute(meta, 'content'));
  assert.deepEqual(robots, ['noindex, follow'], 'search engines do not list it and follow its links');
  assert.deepEqual(all(page, 'link', { rel: 'alternate' }).length, 0, 'it is in no set of variants');
  assert.deepEqual(all(page, 'link', { rel: 'canonical' }).length, 0, 'it has no canonical address');
  assert.ok(!sitemap.includes(`"${origin}${address}"`) && !sitemap.includes(`>${origin}${address}<`), 'the sitemap leaves it out');
}

/** The words of each element that has text right inside it. */
export function textPieces(element: Element): string[] {
  const own = fold(element.children.flatMap((child) => (child.type === 'text' ? [rawText(child)] : [])).join(' '));
  return [...(own === '' ? [] : [own]), ...elementsIn(element).flatMap(textPieces)];
}
