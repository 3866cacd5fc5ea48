/**
 * What people type, in three languages: how often our search finds the page among the first three, and as the first,
 * beside the engine as it comes, over the same built pages.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { close, createIndex } from 'pagefind';
import { listFiles } from '../../src/model/files.ts';
import type { BundleFile } from '../../src/search/bundle.ts';
import { searchInNode } from '../search/in-node.ts';
import type { InNode } from '../search/in-node.ts';
import { placeOf, queriesOf, share } from '../search/queries.ts';
import { builtPages, realSite, siteFolder } from './support.ts';

const site = realSite();
const languages = ['da', 'en', 'kl'];

/** The index that the build made, as it is published. */
const ours = (): BundleFile[] => listFiles(join(siteFolder, 'pagefind')).map((path) => ({ path, content: readFileSync(join(siteFolder, 'pagefind', path)) }));

/** The index that the engine makes by itself. It is spared the pages that only say that there is no page. */
async function asItComes(): Promise<BundleFile[]> {
  const { index } = await createIndex();
  for (const { address, html, kind } of builtPages()) if (kind === 'page') await index!.addHTMLFile({ url: address, content: html });
  const { files } = await index!.getFiles();
  await close();
  return files;
}

type Places = (number | undefined)[];

/** Where the page that is wanted stands, for each query of a language. */
async function placesOf(language: string, addresses: (query: string) => Promise<string[][]>, withChoices: boolean): Promise<Places> {
  const places: Places = [];
  for (const query of queriesOf(site, language)) {
    // The engine as it comes knows no choices: the page that a choice is on is right too.
    const wanted = withChoices ? query.wanted : query.wanted.map((one) => one.split('#')[0]!);
    places.push(placeOf({ ...query, wanted }, await addresses(query.type)));
  }
  return places;
}

/** Asks an index for the queries of each language, and gives the globals back that it stands on. */
async function inTurn(files: readonly BundleFile[], look: (node: InNode, language: string) => Promise<Places>): Promise<Places[]> {
  const node = searchInNode(site, files);
  try {
    const all: Places[] = [];
    for (const language of languages) all.push(await look(node, language));
    return all;
  } finally {
    node.close();
  }
}

describe('what people type', () => {
  const lines: string[] = [];
  const both = (places: Places) => [3, 1].map((within) => `${(100 * share(places, within)).toFixed(0)} %`.padStart(6)).join(' ');
  after(() => {
    console.error('search:  queries   hit@3 hit@1   of those kept aside   the engine as it comes');
    for (const line of lines) console.error(`search: ${line}`);
  });

  it('is found better than by the engine as it comes, in each language', async () => {
    const own = await inTurn(ours(), (node, language) => {
      const searcher = node.searcher(language);
      return placesOf(language, async (query) => (await searcher.ask(query, language, 8)).hits.map((hit) => [hit.href, ...hit.choices.map(({ href }) => href)]), true);
    });
    const others = await inTurn(await asItComes(), async (node, language) => {
      const engine = await node.engine(language);
      return placesOf(language, async (query) => {
        const { results } = await engine.search(query);
        return Promise.all(results.slice(0, 3).map(async (one) => [(await one.data()).url]));
      }, false);
    });
    for (const [index, language] of languages.entries()) {
      const [mine, theirs] = [own[index]!, others[index]!];
      // Every fifth query was never looked at while the rules were made.
      const aside = queriesOf(site, language).flatMap((query, at) => (query.aside ? [mine[at]] : []));
      lines.push(`${language} ${`${mine.length}`.padStart(5)}    ${both(mine)}         ${both(aside)}            ${both(theirs)}`);
      for (const within of [3, 1]) assert.ok(share(mine, within) > share(theirs, within), `${language}: hit@${within} is ${share(mine, within)}, and ${share(theirs, within)} as it comes`);
    }
  });
});
