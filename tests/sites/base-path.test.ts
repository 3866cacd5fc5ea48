/** Situation: as "all-translated", but the site stands at https://example.dk/help/ and one page lacks English. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createSiteServer, listen } from '../../scripts/serve.mjs';
import { all, attribute, only, readHtml } from '../browser/html.ts';
import { visiting } from '../browser/support.ts';
import { buildSite, outOf } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';
import { begin, follow } from './practise.ts';
import { addressesIn, alternatesOf, linkTo } from './site-facts.ts';

const local = ['href', 'src', 'srcset', 'action', 'poster', 'data'];

describe('a site below a path of its host', () => {
  let site: BuiltSite;
  let origin: string;
  let close: () => Promise<void>;
  let pages: string[];
  before(async () => {
    site = await buildSite('base-path', { over: 'all-translated', without: ['guides/brew/pour.en.mdx'] });
    // The editors' pages show links of made-up sites.
    pages = site.files().filter((name) => name.endsWith('.html') && !name.startsWith('editors/'));
    const server = await listen(createSiteServer(site.out, { base: '/help/' }), 0);
    close = server.close;
    origin = `http://127.0.0.1:${server.port}`;
  });
  after(() => close());

  it('every address in every page begins with the path', () => {
    assert.ok(pages.length >= 20, `${pages.length} pages`);
    for (const name of pages) {
      const html = readHtml(site.read(name));
      for (const element of all(html)) {
        for (const key of local) {
          const value = attribute(element, key);
          if (value === undefined || /^(?:#|tel:|https:\/\/www\.kaffe\.example\/)/.test(value)) continue;
          assert.match(value, /^(?:\/help\/|https:\/\/example\.dk\/help\/)/, `${name}: <${element.tagName} ${key}>`);
        }
      }
    }
  });

  it('canonical addresses and variants are whole, with the path', () => {
    const page = site.page('/help/da/bryg/mal/');
    assert.equal(attribute(only(page, 'link', { rel: 'canonical' }), 'href'), 'https://example.dk/help/da/bryg/mal/');
    assert.deepEqual(alternatesOf(page), {
      da: 'https://example.dk/help/da/bryg/mal/',
      en: 'https://example.dk/help/en/brew/grind/',
      kl: 'https://example.dk/help/kl/brew/grind/',
    });
    assert.equal(attribute(only(site.page('/help/'), 'link', { rel: 'canonical' }), 'href'), 'https://example.dk/help/');
  });

  it('the sitemap has the path once in each address', () => {
    const listed = addressesIn(site.read('sitemap.xml'));
    assert.equal(listed.length, 24, 'the front of the site and twenty-three pages');
    for (const address of listed) assert.match(address, /^https:\/\/example\.dk\/help\/(?!help)/);
    assert.doesNotMatch(site.read('sitemap.xml'), /\/en\/brew\/pour\//);
  });

  it('the files for hosts and browsers have it', () => {
    assert.match(site.read('robots.txt'), /^Sitemap: https:\/\/example\.dk\/help\/sitemap\.xml$/m);
    assert.deepEqual(site.read('_redirects').trim().split('\n').toSorted(), [
      '/help/da/about/ /help/da/om/ 301',
      '/help/da/brew/ /help/da/bryg/ 301',
      '/help/da/brew/grind/ /help/da/bryg/mal/ 301',
      '/help/da/brew/pour/ /help/da/bryg/pour/ 301',
      '/help/da/hvem/ /help/da/om/ 301',
      '/help/da/practise/brew/grinder/ /help/da/practise/bryg/grinder/ 301',
    ]);
    const rules = site.read('_headers').split('\n').filter((line) => line.startsWith('/'));
    assert.deepEqual(rules, ['/help/*', '/help/assets/*', '/help/pagefind/index/*', '/help/pagefind/fragment/*', '/help/pagefind/pagefind.js', '/help/pagefind/wasm*']);
    const manifest = JSON.parse(site.read('manifest.webmanifest')) as { start_url: string; scope: string; icons: { src: string }[] };
    assert.deepEqual([manifest.start_url, manifest.scope], ['/help/', '/help/']);
    assert.deepEqual(manifest.icons.map((icon) => icon.src), ['/help/favicon.svg', '/help/icon-192.png', '/help/icon-512.png']);
  });

  it('an image of the content is there, with its size and words', () => {
    const image = only(site.page('/help/da/om/'), 'img');
    const told = ['src', 'alt', 'width', 'height'].map((name) => attribute(image, name));
    assert.deepEqual(told, ['/help/images/articles/cup.svg', 'En kop', '40', '30']);
    assert.ok(site.files().includes('images/articles/cup.svg'));
  });

  it('a link to a place on a page keeps the path and the place', () => {
    assert.ok(linkTo(only(site.page('/help/da/om/'), 'main'), '/help/da/bryg/mal/#1.2'));
  });

  it('served below the path, every address that a page names answers, and the old ones lead on', async () => {
    const named = new Set(pages.flatMap((name) => all(readHtml(site.read(name))).flatMap((element) => [attribute(element, 'href'), attribute(element, 'src')])));
    const inside = [...named].filter((address) => address?.startsWith('/'));
    assert.ok(inside.length >= 20, `${inside.length} addresses`);
    for (const address of inside) assert.equal((await fetch(origin + address!)).status, 200, address);
    const moved = await fetch(`${origin}/help/da/hvem/`, { redirect: 'manual' });
    assert.deepEqual([moved.status, moved.headers.get('location')], [301, '/help/da/om/']);
    const lost = await fetch(`${origin}/help/en/nowhere/`);
    assert.equal(lost.status, 404);
    assert.match(await lost.text(), /Page not found/);
    assert.equal((await fetch(`${origin}/da/om/`)).status, 404, 'nothing stands outside the path');
  });

  describe('in a browser', () => {
    const visit = visiting(outOf('base-path'), '/help/');

    it('the script of the drawn phone is loaded from below the path, and the practice works to its end', async () => {
      for (const address of ['/help/en/brew/grind/', '/help/en/practise/brew/grinder/']) {
        const page = await visit.open('/help/robots.txt');
        const scripts: string[] = [];
        page.on('response', (response) => response.url().endsWith('.js') && scripts.push(`${response.status()} ${new URL(response.url()).pathname}`));
        await page.goto(visit.origin + address);
        await begin(page);
        assert.deepEqual(await follow(page), ['ready', 'cover', 'code', 'running', 'end'], address);
        assert.equal(scripts.length, 1, address);
        assert.match(scripts[0]!, /^200 \/help\/assets\/[^/]+\.js$/);
        const onward = await page.locator('[data-end-root] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        assert.ok(onward.length > 0 && onward.every((href) => href!.startsWith('/help/en/')), onward.join(' '));
        assert.equal(new URL(page.url()).pathname, address, 'the address is what it was');
      }
    });

    it('what the search finds, in the own language and in another, is below the path once', async () => {
      const page = await visit.open('/help/da/search/#q=kaffe');
      const link = page.locator('.hits a').first();
      await link.waitFor();
      await page.locator('.search-results button').first().click();
      await page.locator('.hits').nth(1).or(page.locator('.search-results h2').nth(1)).first().waitFor();
      const addresses = await page.locator('.hits a').evaluateAll((links) => links.map((one) => one.getAttribute('href')!));
      assert.ok(addresses.length > 0);
      for (const address of addresses) assert.match(address, /^\/help\/(?:da|en)\//, addresses.join(' '));
      await link.click();
      assert.equal((await fetch(page.url())).status, 200);
    });

    it('without script the button leads to the page of the practice, below the path too', async () => {
      const page = await visit.open('/help/en/brew/grind/', { javaScriptEnabled: false });
      await page.locator('[data-start] a').click();
      assert.equal(new URL(page.url()).pathname, '/help/en/practise/brew/grinder/');
    });
  });

  it('served pages carry the headers of the file', async () => {
    const answer = await fetch(`${origin}/help/da/`);
    assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
  });
});
