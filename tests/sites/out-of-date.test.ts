/**
 * Situation: as "all-translated", but one Danish sentence was changed after the translations were recorded, and nobody
 * has recorded what the English page about the site was made from.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { all, attribute, only, textRuns, withClass, wordsOf } from '../browser/html.ts';
import { buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';
import { alternatesOf, linkTo, noticesOf } from './site-facts.ts';

describe('a translation whose source has changed', () => {
  let site: BuiltSite;
  before(async () => {
    site = await buildSite('out-of-date', { over: 'all-translated', without: ['translations/articles/about.en.yaml'] });
  });

  it('says so at the top, in its own words, with the way to the source', () => {
    assert.deepEqual(noticesOf(site.page('/en/brew/grind/')), [
      { says: 'The Danish text has changed since this was translated.', leads: '/da/bryg/mal/' },
    ]);
    assert.deepEqual(noticesOf(site.page('/kl/brew/grind/')), [
      { says: 'Nutserneqarnerata kingorna qallunaatut oqaasertaa allanngortinneqarpoq.', leads: '/da/bryg/mal/' },
    ]);
  });

  it('the link to the source says which language it is in', () => {
    const page = only(site.page('/en/brew/grind/'), 'main');
    assert.equal(wordsOf(linkTo(all(page, 'div', { class: 'notice' })[0]!, '/da/bryg/mal/')), 'Read the page in Danish');
  });

  it('the notice stands after the title and before the text', () => {
    const main = only(site.page('/en/brew/grind/'), 'main');
    const order = all(main).flatMap((element) => (element.tagName === 'h1' ? ['title'] : attribute(element, 'class') === 'notice' ? ['notice'] : element.tagName === 'ol' ? ['text'] : []));
    assert.deepEqual(order, ['title', 'notice', 'text']);
  });

  it('the source says nothing of the kind', () => {
    assert.deepEqual(noticesOf(site.page('/da/bryg/mal/')), []);
  });

  it('marks the one action that has changed, after its sentence, and says at the top that it does', () => {
    const page = site.page('/en/brew/grind/');
    assert.deepEqual(withClass(page, 'block-mark').map((mark) => wordsOf(mark)), ['The Danish text has changed here. Read it in Danish']);
    const body = withClass(all(page, 'li', { id: '1.2' })[0]!, 'action-body')[0]!;
    assert.deepEqual(body.children.flatMap((child) => (child.type === 'element' ? [attribute(child, 'class')] : [])).slice(0, 3), ['turn', 'prose', 'block-mark']);
    assert.deepEqual(all(withClass(page, 'notice')[0]!, 'p').map((line) => wordsOf(line)).slice(1), ['1 place on this page is marked.']);
  });

  it('the mark leads to the same action of the source', () => {
    const link = only(withClass(site.page('/en/brew/grind/'), 'block-mark')[0]!, 'a');
    assert.deepEqual([attribute(link, 'href'), attribute(link, 'hreflang')], ['/da/bryg/mal/#1.2', 'da']);
    assert.match(wordsOf(only(site.page('/da/bryg/mal/'), 'li', { id: '1.2' })), /Vælg din egen hemmelige kode\./);
  });

  it('a language without words for it marks it in those of another, which say so', () => {
    const runs = textRuns(site.page('/kl/brew/grind/')).filter(({ words }) => ['Den danske tekst er ændret her.', 'Læs teksten på dansk', 'Vi har markeret 1 sted på siden.'].includes(words));
    assert.deepEqual(runs.map(({ words, lang }) => [words, lang]), [
      ['Vi har markeret 1 sted på siden.', 'da'], ['Den danske tekst er ændret her.', 'da'], ['Læs teksten på dansk', 'da'],
    ]);
  });

  it('the source, and pages that are up to date or of unknown age, mark nothing', () => {
    for (const address of ['/da/bryg/mal/', '/da/om/', '/en/about/', '/kl/about/', '/en/brew/', '/en/brew/pour/', '/en/']) assert.deepEqual(withClass(site.page(address), 'block-mark'), [], address);
  });

  it('editors see the words that have changed beside the translation, each under its language, and what to do', () => {
    for (const [lang, address, state] of [['en', '/editors/translations/en/guides/brew/grind/', 'out of date, 5 words left'], ['da', '/editors/oversaettelser/en/guides/brew/grind/', 'forældet, 5 ord tilbage']] as const) {
      const page = site.page(address);
      assert.equal(attribute(page, 'lang'), lang);
      assert.equal(wordsOf(all(only(page, 'main'), 'strong')[0]!), state);
      const [card, ...others] = withClass(page, 'versions');
      assert.deepEqual(others, []);
      assert.deepEqual(all(card!, 'dd').flatMap((text) => attribute(text, 'lang') ?? []), ['da', 'en']);
      assert.deepEqual([...all(card!, 'del'), ...all(card!, 'ins')].map((word) => wordsOf(word)), ['hemmelige']);
      const commands = all(only(page, 'main'), 'code').map((code) => wordsOf(code)).filter((words) => words.startsWith('npm'));
      assert.equal(commands.length, 2);
      assert.match(commands[0]!, /^npm run translations -- accept .*guides\/brew\/grind\.en\.mdx$/);
      assert.equal(commands[1], 'npm run translations -- export --to en --changed brew/grind');
    }
  });

  it('the page stays a real page', () => {
    assert.deepEqual(Object.keys(alternatesOf(site.page('/en/brew/grind/'))), ['da', 'en', 'kl']);
    assert.ok(site.read('sitemap.xml').includes('https://kaffe.example/en/brew/grind/'));
  });

  it('a translation of unknown age says that, and no other page says anything', () => {
    assert.deepEqual(noticesOf(site.page('/en/about/')), [
      { says: 'Nobody has recorded whether this translation is up to date.', leads: '/da/om/' },
    ]);
    for (const address of ['/kl/about/', '/en/', '/en/brew/', '/en/brew/pour/', '/kl/brew/pour/']) assert.deepEqual(noticesOf(site.page(address)), [], address);
  });
});
