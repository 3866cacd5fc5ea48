/** Every link of the real site leads where it says, and its variants, sitemap and missing pages agree. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { addressOf } from '../../src/model/addresses.ts';
import { assertMissingPage } from '../sites/missing-page.ts';
import { addressesIn, alternatesOf } from '../sites/site-facts.ts';
import { all, attribute, only, textRuns, withLanguages, wordsOf } from './html.ts';
import type { Element } from './html.ts';
import { builtPages, realSite, siteFolder } from './support.ts';

const origin = 'https://trinvis.example';
const site = realSite();
const pages = builtPages();
const byAddress = new Map(pages.map((page) => [page.address, page]));
const sitemap = readFileSync(join(siteFolder, 'sitemap.xml'), 'utf8');
const real = pages.filter((page) => page.kind === 'page');
const none = (found: readonly string[], message?: string) => assert.deepEqual([...new Set(found)], [], message);

/** All links of a page but those in examples of the editors' pages, whose sites are made up. */
function linksOf(root: Element): { link: Element; lang: string; href: string }[] {
  const examples = new Set(all(root).filter((element) => /(?:^| )(?:example|drawn)(?: |$)/.test(attribute(element, 'class') ?? '')).flatMap((element) => all(element)));
  return withLanguages(only(root, 'body'))
    .filter(({ element }) => element.tagName === 'a' && !examples.has(element))
    .map(({ element, lang }) => ({ link: element, lang: lang === '' ? attribute(root, 'lang')! : lang, href: attribute(element, 'href') ?? '' }));
}

describe('every link', () => {
  it('leads to a page of the site, to another site, or to a phone', () => {
    none(
      pages.flatMap(({ address, root }) =>
        linksOf(root)
          .filter(({ href }) => !/^(?:\/(?!\/)|#.|https:\/\/|tel:\+\d)/.test(href))
          .map(({ href, link }) => `${address}: “${href}” ${wordsOf(link)}`),
      ),
    );
  });

  it('inside the site leads to a page that is there, and to the page itself, not to an address that leads on', () => {
    const inside = pages.flatMap(({ address, root }) => linksOf(root).filter(({ href }) => href.startsWith('/')).map(({ href }) => ({ address, to: href.split('#')[0]! })));
    assert.ok(inside.length > 500, `${inside.length} links`);
    none(inside.flatMap(({ address, to }) => (byAddress.has(to) && byAddress.get(to)!.kind !== 'moved' ? [] : [`${address} → ${to} (${byAddress.get(to)?.kind ?? 'nothing there'})`])));
  });

  it('to a place on a page leads to one that is there', () => {
    const places = pages.flatMap((page) =>
      linksOf(page.root)
        .filter(({ href }) => /^[/#].*|^#/.test(href) && href.includes('#'))
        .map(({ href }) => ({ from: page.address, target: byAddress.get(href.split('#')[0]! || page.address), id: decodeURIComponent(href.split('#')[1]!) })),
    );
    assert.ok(places.length > 50, `${places.length} places`);
    none(places.flatMap(({ from, target, id }) => (target !== undefined && all(target.root).some((element) => attribute(element, 'id') === id) ? [] : [`${from} → ${target?.address ?? 'nothing'}#${id}`])));
  });

  it('to files beside the pages leads to files that are there', () => {
    none(
      pages.flatMap(({ address, root }) =>
        all(root).flatMap((element) => {
          if (!['link', 'img'].includes(element.tagName) || ['canonical', 'alternate'].includes(attribute(element, 'rel') ?? '')) return [];
          const file = attribute(element, 'href') ?? attribute(element, 'src') ?? '';
          return existsSync(join(siteFolder, file)) ? [] : [`${address}: ${file}`];
        }),
      ),
    );
  });

  it('says in which language its page is where that is another one', () => {
    none(
      pages.flatMap(({ address, root }) =>
        linksOf(root).flatMap(({ link, lang, href }) => {
          const target = byAddress.get(href.split('#')[0]!);
          if (target === undefined) return [];
          const leads = attribute(target.root, 'lang')!;
          const said = attribute(link, 'hreflang');
        // Words that stand under the language of the page they lead to say it too.
        const runs = textRuns({ ...link, properties: { ...link.properties, lang: attribute(link, 'lang') ?? lang } });
          return leads === (said ?? (runs.every((run) => run.lang === leads) ? leads : lang)) ? [] : [`${address} → ${href}: “${wordsOf(link)}” is ${leads}, ${said === undefined ? `without hreflang, under ${lang}` : `said to be ${said}`}`];
        }),
      ),
    );
  });

  it('to a page that the language lacks says so', () => {
    const found = pages.filter((page) => site.languages.has(page.address.split('/')[1]!)).flatMap(({ address, root }) =>
      linksOf(root).flatMap(({ link, href }) => {
        const target = byAddress.get(href.split('#')[0]!);
        if (target?.kind !== 'missing' || target.address === address) return [];
        const words = site.languages.get(attribute(target.root, 'lang')!)!.say('notYetInLanguage').text;
        return wordsOf(link).includes(words) ? [] : [`${address} → ${href}: “${wordsOf(link)}”`];
      }),
    );
    none(found);
  });
});

describe('variants of a page', () => {
  it('name each other, whole, and only where they are real', () => {
    for (const address of site.addresses.filter((one) => one.kind === 'page')) {
      const variants = [...site.languages.keys()].filter((code) => address.page.variants.has(code));
      const wanted = variants.length < 2 ? {} : Object.fromEntries(variants.map((code) => [code, origin + addressOf(address.page, code, site.pages)]));
      assert.deepEqual(alternatesOf(byAddress.get(address.path)!.root), wanted, address.path);
    }
  });

  it('agree both ways', () => {
    for (const { address, root } of real) {
      const own = alternatesOf(root);
      for (const [language, url] of Object.entries(own)) {
        const other = byAddress.get(url.slice(origin.length))!;
        assert.equal(other.kind, 'page', `${address} → ${url}`);
        assert.equal(attribute(other.root, 'lang'), language, `${address} → ${url}`);
        assert.deepEqual(alternatesOf(other.root), own, `${address} ⇄ ${url}`);
      }
    }
  });

  it('no page that is not real names any', () => {
    none(pages.filter((page) => page.kind !== 'page').flatMap(({ address, root }) => (Object.keys(alternatesOf(root)).length === 0 ? [] : [address])));
  });

  it('each has its own canonical address, and pages that are not real have none', () => {
    for (const { address, root, kind } of pages) {
      const canonical = all(root, 'link', { rel: 'canonical' }).map((link) => attribute(link, 'href'));
      assert.deepEqual(canonical, kind === 'page' || kind === 'chooser' ? [origin + address] : [], address);
    }
  });

  it('the sitemap lists exactly the real pages and the front of the site', () => {
    assert.deepEqual(addressesIn(sitemap).toSorted(), ['/', ...real.map((page) => page.address)].map((path) => origin + path).toSorted());
    assert.ok(real.length >= 20, `${real.length} pages`);
  });

  it('the sitemap names the same variants as the pages', () => {
    for (const entry of sitemap.split('<url>').slice(1)) {
      const path = addressesIn(entry)[0]!.slice(origin.length);
      const named = Object.fromEntries([...entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map((match) => [match[1], match[2]]));
      assert.deepEqual(named, path === '/' ? {} : alternatesOf(byAddress.get(path)!.root), path);
    }
  });

  it('search engines list no page that is not real', () => {
    for (const { address, root, kind } of pages) {
      const robots = all(root, 'meta', { name: 'robots' }).map((meta) => attribute(meta, 'content') ?? '');
      if (kind === 'page' || kind === 'chooser') assert.deepEqual(robots, [], address);
      else assert.match(robots.join(), /noindex/, address);
    }
  });
});

describe('every missing page', () => {
  const names = { da: 'Dansk', en: 'English', kl: 'Kalaallisut' };
  const says = {
    da: { heading: 'Siden findes endnu ikke på dansk', lacking: 'endnu ikke på dansk' },
    en: { heading: 'This page is not in English yet', lacking: 'not yet in English' },
    kl: { heading: 'Qupperneq una suli kalaallisuunngilaq', lacking: 'suli kalaallisuunngilaq' },
  };
  for (const { path, page, language } of site.addresses.filter((one) => one.kind === 'missing')) {
    it(`is honest at ${path}`, () => {
      const doors = (['da', 'en', 'kl'] as const).filter((code) => page.variants.has(code)).map((code) => ({
        lang: code,
        href: addressOf(page, code, site.pages),
        name: names[code],
        title: page.variants.get(code)!.frontMatter.title,
      }));
      assertMissingPage(byAddress.get(path)!.root, { address: path, lang: language, ...says[language as keyof typeof says], doors }, { sitemap, origin });
    });
  }
});
