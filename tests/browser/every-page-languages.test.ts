/** Every run of text of the real site stands under its right `lang` (CONTRIBUTING.md, invariant 3). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attribute, fold, only, readHtml, textRuns, withLanguages, wordsOf } from './html.ts';
import { builtPages, realSite } from './support.ts';
import type { BuiltPage } from './support.ts';
import { clearLanguage, wordCount } from './told-apart.ts';
import { wordSources } from './word-sources.ts';

const site = realSite();
const pages = builtPages();
// The editors' pages are written beside the code and show examples of made-up sites.
const forReaders = pages.filter((page) => page.kind !== 'editors');

/** The same words stand on many pages, and the same pages are looked at in several tests: each is worked out once. */
function once<Key, Value>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, of(key));
    return known.get(key)!;
  };
}

const languagesOf = once(wordSources(site).languagesOf);
const runsIn = once(textRuns);

/** What a test found, a line each, so that one failure tells of all. */
const none = (found: readonly string[], message: string) => assert.deepEqual([...new Set(found)], [], message);

/** Runs of text that stand under a language in which no file says them, while another language's does. */
function wrongRuns({ address, root }: BuiltPage): string[] {
  return runsIn(root).flatMap(({ words, lang, path }) => {
    const from = languagesOf(words);
    return from === 'any' || from.has(lang) || from.size === 0 ? [] : [`${address} (${path}): “${words}” stands under ${lang} and comes from ${[...from].join()}`];
  });
}

describe('the language of every run of text', () => {
  it('is looked at on all pages', () => {
    assert.ok(forReaders.length >= 50, `${forReaders.length} pages`);
    const count = forReaders.flatMap(({ root }) => runsIn(root)).length;
    assert.ok(count > 1500, `${count} runs of text`);
  });

  it('is the one that its file says it in', () => {
    none(forReaders.flatMap(wrongRuns), 'text under another language than it came from');
  });

  it('would be found wrong if the marks were lost', () => {
    const marked = forReaders.filter(({ root }) => runsIn(root).some((run) => run.lang !== attribute(root, 'lang')));
    assert.ok(marked.length >= 50, 'every page has a language navigation at least');
    for (const page of marked) {
      const root = readHtml(page.html.replaceAll(/(<(?!html)[^>]*?) lang="[a-z]+"/g, '$1'));
      assert.ok(wrongRuns({ ...page, root }).length > 0, page.address);
    }
  });

  it('no text comes from nowhere', () => {
    none(
      forReaders.flatMap(({ address, root }) =>
        runsIn(root).flatMap(({ words, path }) => {
          const from = languagesOf(words);
          return from !== 'any' && from.size === 0 ? [`${address} (${path}): “${words}”`] : [];
        }),
      ),
      'text that no file says',
    );
  });

  it('words in attributes are in the language around them', () => {
    const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'title', 'placeholder'];
    const found = forReaders.flatMap(({ address, root }) =>
      withLanguages(only(root, 'body')).flatMap(({ element, lang }) =>
        spoken.flatMap((name) => {
          const words = fold(attribute(element, name) ?? '');
          const around = lang === '' ? attribute(root, 'lang')! : lang;
          const from = languagesOf(words);
          return from === 'any' || from.has(around) ? [] : [`${address} <${element.tagName} ${name}="${words}"> under ${around}`];
        }),
      ),
    );
    none(found, 'attributes in another language');
  });

  it('each `lang` goes with the direction of its language', () => {
    none(
      forReaders.flatMap(({ address, root }) =>
        runsIn(root).flatMap(({ lang, dir, words }) => (site.languages.get(lang)?.direction === dir ? [] : [`${address}: “${words}” under ${lang} runs ${dir}`])),
      ),
      'text that runs the wrong way',
    );
  });

  it('title and description are those of the variant', () => {
    for (const address of site.addresses.filter((one) => one.kind === 'page')) {
      const { root } = forReaders.find((page) => page.address === address.path)!;
      const { title, description } = address.page.variants.get(address.language)!.frontMatter;
      assert.equal(attribute(root, 'lang'), address.language, address.path);
      assert.ok(wordsOf(only(root, 'title')).includes(title), `${address.path}: “${wordsOf(only(root, 'title'))}” names “${title}”`);
      // A step says its number first: “Step 5: …”.
      assert.ok(wordsOf(only(root, 'h1')).endsWith(fold(title)), `${address.path}: “${wordsOf(only(root, 'h1'))}” names “${title}”`);
      assert.equal(attribute(only(root, 'meta', { name: 'description' }), 'content'), description, address.path);
    }
  });
});

describe('languages told apart by their words alone', () => {
  // "how-to-approve.next" is the name of a thing in a file, not words.
  const runs = pages.flatMap(({ address, root }) => runsIn(root).map((run) => ({ ...run, address }))).filter((run) => run.words.includes(' ') && wordCount(run.words) >= 4 && !/\b(?:code|pre)\b/.test(run.path));

  it('the words tell most runs of four words or more, and in each language', () => {
    for (const lang of ['da', 'en', 'kl']) {
      const own = [...new Set(runs.filter((run) => run.lang === lang).map((run) => run.words))];
      const told = own.filter((words) => clearLanguage(words) === lang);
      assert.ok(own.length >= 15 && told.length / own.length > 0.5, `${lang}: ${told.length} of ${own.length} told`);
    }
  });

  it('no run is clearly in another language than its `lang` says', () => {
    none(
      runs.flatMap(({ address, words, lang }) => {
        const clear = clearLanguage(words);
        return clear === undefined || clear === lang ? [] : [`${address}: “${words}” stands under ${lang} and reads as ${clear}`];
      }),
      'text that reads as another language',
    );
  });
});
