/** What holds for the HTML of every page of the real site. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { StepPage } from '../../src/model/page.ts';
import { all, attribute, attributesOf, only, withClass, wordsOf } from './html.ts';
import type { Element } from './html.ts';
import { builtPages, realSite, siteFolder } from './support.ts';

const site = realSite();
const pages = builtPages();
const none = (found: readonly string[], message?: string) => assert.deepEqual(found, [], message);

/** What can stand on a page at a time: all but its templates, and that with the templates of one of its practices. */
function scenes(root: Element): Element[][] {
  const held = new Set(all(root, 'template').flatMap((template) => all(template)));
  const always = all(root).filter((element) => !held.has(element));
  return [always, ...all(root, 'phone-simulator').map((one) => [...always, ...all(one, 'template').flatMap((template) => all(template))])];
}

describe('every page', () => {
  it('that the model has an address for is built, of the right kind, and no other', () => {
    const built = (kind: string) => pages.filter((page) => page.kind === kind).map((page) => page.address).toSorted();
    const wanted = (kind: string) => site.addresses.filter((one) => one.kind === kind).map((one) => one.path).toSorted();
    assert.deepEqual(built('page'), wanted('page'));
    assert.deepEqual(built('missing'), wanted('missing'));
    assert.deepEqual(built('moved'), wanted('redirect'));
    assert.deepEqual(built('chooser'), ['/']);
    assert.deepEqual(built('not-found'), ['/404.html', '/da/404.html', '/en/404.html', '/kl/404.html']);
    assert.ok(wanted('page').length >= 20 && wanted('missing').length >= 5 && wanted('redirect').length >= 5);
  });

  it('has one h1, and headings that skip no level and are not empty', () => {
    none(
      pages.flatMap(({ address, root }) => {
        const headings = all(root).filter((element) => /^h[1-6]$/.test(element.tagName));
        const levels = headings.map((heading) => Number(heading.tagName[1]));
        const skipped = levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? [`${address}: h${level} “${wordsOf(headings[index]!)}” follows h${levels[index - 1] ?? 0}`] : []));
        const empty = headings.filter((heading) => wordsOf(heading) === '').map((heading) => `${address}: an empty ${heading.tagName}`);
        const count = levels.filter((level) => level === 1).length;
        return [...(count === 1 ? [] : [`${address}: ${count} of h1`]), ...skipped, ...empty];
      }),
    );
  });

  it('uses each id once, and each id that an attribute names is there', () => {
    none(
      pages.flatMap(({ address, root }) =>
        scenes(root).flatMap((elements) => {
          const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
          const twice = ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${address}: “${id}” stands twice`);
          const named = elements.flatMap((element) =>
            ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) => attribute(element, name)?.split(' ') ?? []),
          );
          return [...twice, ...named.filter((id) => !ids.includes(id)).map((id) => `${address}: nothing has the id “${id}”`)];
        }),
      ),
    );
  });

  it('has no script but that of a drawn phone or of the search on it, no style of its own and no handler in an attribute', () => {
    none(
      pages.flatMap(({ address, root }) => {
        const alive = ['phone-simulator', 'search-page', 'search-box'].some((tag) => all(root, tag).length > 0);
        return all(root).flatMap((element) => {
          const handlers = [...attributesOf(element).keys()].filter((name) => name === 'style' || name.startsWith('on'));
          const module = element.tagName === 'script' && element.children.length === 0 && attribute(element, 'type') === 'module' && /^\/assets\/[\w.-]+\.js$/.test(attribute(element, 'src') ?? '');
          const search = element.tagName === 'form' && attribute(element, 'role') === 'search' && attributesOf(element).has('hidden') && !attributesOf(element).has('action');
          const allowed = alive && (module || search);
          const tag = ['script', 'style', 'iframe', 'object', 'embed', 'form', 'base'].includes(element.tagName) && !allowed;
          return [...handlers, ...(tag ? ['tag'] : [])].map((what) => `${address}: ${what} <${element.tagName}>`);
        });
      }),
    );
  });

  it('asks for nothing from elsewhere', () => {
    none(
      pages.flatMap(({ address, root }) =>
        all(root).flatMap((element) => {
          if (element.tagName === 'a') return [];
          const isAddressOnly = element.tagName === 'link' && ['canonical', 'alternate'].includes(attribute(element, 'rel') ?? '');
          const asked = ['src', 'srcset', 'href', 'poster', 'data'].flatMap((name) => attribute(element, name) ?? []);
          return isAddressOnly ? [] : asked.filter((url) => !/^\/(?!\/)/.test(url) && !url.startsWith('#')).map((url) => `${address}: <${element.tagName}> ${url}`);
        }),
      ),
    );
  });

  it('carries a policy that forbids what it does not use, before anything is loaded', () => {
    for (const { address, root, html } of pages) {
      const policy = attribute(only(root, 'meta', { 'http-equiv': 'content-security-policy' }), 'content') ?? '';
      assert.match(policy, /default-src 'none'/, address);
      // The engine of the search may be compiled from WebAssembly; no text may become a script.
      assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval|https?:|\*/, address);
      assert.equal(policy.match(/[^;]*'wasm-unsafe-eval'/g)?.every((part) => /^ ?script-src /.test(part)), true, address);
      assert.ok(html.indexOf('content-security-policy') < html.indexOf('rel="stylesheet"'), `${address}: the policy stands before the styles`);
    }
  });

  it('says its language, and lets a reader enlarge it', () => {
    for (const { address, root } of pages) {
      const first = address.split('/')[1]!;
      if (site.languages.has(first)) assert.equal(attribute(root, 'lang'), first, address);
      assert.ok(site.languages.has(attribute(root, 'lang') ?? ''), address);
      assert.equal(attribute(only(root, 'meta', { name: 'viewport' }), 'content'), 'width=device-width, initial-scale=1', address);
      assert.equal(all(root, 'meta', { charset: 'utf-8' }).length, 1, address);
      assert.ok(wordsOf(only(root, 'title')) !== '', address);
    }
  });

  it('that is real has a title and a description of its own', () => {
    for (const what of [(page: (typeof pages)[number]) => wordsOf(only(page.root, 'title')), (page: (typeof pages)[number]) => attribute(only(page.root, 'meta', { name: 'description' }), 'content') ?? '']) {
      const told = pages.filter((page) => page.kind === 'page').map((page) => `${what(page)}`);
      none(told.filter((words, index) => words === '' || told.indexOf(words) < index));
    }
  });

  it('that has no sisters of its own title in the tabs of a browser: missing pages too', () => {
    const titles = pages.filter((page) => page.kind === 'missing').map((page) => `${attribute(page.root, 'lang')} ${wordsOf(only(page.root, 'title'))}`);
    none(titles.filter((title, index) => titles.indexOf(title) < index));
  });

  it('says at its head and foot that it is not the official site, with the way there', () => {
    for (const { address, root } of pages.filter((page) => page.kind !== 'editors')) {
      for (const part of ['header', 'footer']) {
        const links = all(root, part).flatMap((element) => all(element, 'a')).map((link) => attribute(link, 'href'));
        assert.ok(links.includes('https://www.mitid.dk/'), `${address}: ${part}`);
      }
    }
  });
});

describe('every step', () => {
  const steps = [...site.pages.values()].filter((page): page is StepPage => page.kind === 'step');
  const countOf = (flows: readonly string[]) => flows.reduce((sum, id) => sum + site.flows.get(id)!.actions.length, 0);
  const built = (step: StepPage, language: string) => pages.find((page) => page.address === site.addresses.find((one) => one.kind === 'page' && one.page.id === step.id && one.language === language)?.path)!;

  it('shows each action of its flows once, with its whole number as text and as the place to link to', () => {
    let seen = 0;
    for (const step of steps) {
      const numbers = (flows: readonly string[], letter: string) => Array.from({ length: countOf(flows) }, (_, index) => `${step.number}${letter}.${index + 1}`);
      const wanted = [...numbers(step.settings.flows, ''), ...step.settings.choices.flatMap((choice, index) => numbers(choice.flows, 'ABCDEFGH'[index]!))];
      for (const language of step.variants.keys()) {
        const actions = withClass(built(step, language).root, 'action');
        assert.deepEqual(actions.map((action) => attribute(action, 'id')), wanted, `${language} ${step.id}`);
        assert.deepEqual(actions.map((action) => wordsOf(withClass(action, 'number')[0]!)), wanted, `${language} ${step.id}`);
        seen += actions.length;
      }
    }
    assert.ok(seen > 100, `${seen} actions`);
  });

  it('has 5B.11, which an address may name, in Danish and English', () => {
    for (const address of ['/da/hjaelp-med-nyere-telefon/aktiver-eller-bestil/', '/en/help-newer-phone/activate/']) {
      const root = pages.find((page) => page.address === address)!.root;
      assert.equal(all(root, 'li', { id: '5B.11' }).length, 1, address);
    }
  });

  it('says LOOK AWAY before each private action and nowhere else', () => {
    for (const step of steps) {
      const isPrivate = [...step.settings.flows, ...step.settings.choices.flatMap((choice) => choice.flows)].flatMap((id) => site.flows.get(id)!.actions.map((action) => action.private));
      for (const language of step.variants.keys()) {
        const actions = withClass(built(step, language).root, 'action');
        assert.deepEqual(actions.map((action) => withClass(action, 'look-away').length === 1), isPrivate, `${language} ${step.id}`);
      }
    }
  });
});

describe('files beside the pages', () => {
  it('the manifest names icons that are there, of the size that it says', () => {
    const manifest = JSON.parse(readFileSync(join(siteFolder, 'manifest.webmanifest'), 'utf8')) as { icons: { src: string; sizes: string; type: string }[] };
    assert.ok(manifest.icons.length >= 3);
    for (const { src, sizes, type } of manifest.icons) {
      const bytes = readFileSync(join(siteFolder, src));
      if (type !== 'image/png') continue;
      assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes, src);
    }
  });

  it('robots.txt lets all readers’ pages be read and names the sitemap', () => {
    const robots = readFileSync(join(siteFolder, 'robots.txt'), 'utf8');
    assert.deepEqual(robots.match(/^(?:Dis)?allow:.*$/gim), ['Disallow: /editors/']);
    assert.match(robots, /^Sitemap: https:\/\/trinvis\.example\/sitemap\.xml$/m);
  });

  it('the policy for hosts also forbids framing', () => {
    const headers = readFileSync(join(siteFolder, '_headers'), 'utf8');
    assert.match(headers, /^\/\*\n {2}Content-Security-Policy: .*frame-ancestors 'none'/m);
    assert.doesNotMatch(headers, /'unsafe/);
    assert.match(headers, /; script-src 'self' 'wasm-unsafe-eval';/);
  });
});
