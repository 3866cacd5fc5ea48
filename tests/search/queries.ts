/** The queries of people in `tests/search/<language>.yaml`, and how many of them a search answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { addressOf } from '../../src/model/addresses.ts';
import type { Site } from '../../src/model/site.ts';

export interface Query {
  readonly type: string;
  /** Addresses of which one is to be among the first: a page, or a choice with its fragment. */
  readonly wanted: readonly string[];
  /** True for every fifth: never looked at while the rules were made, so that the figure says something. */
  readonly aside: boolean;
}

export function queriesOf(site: Site, language: string): Query[] {
  const lines = parse(readFileSync(join(import.meta.dirname, `${language}.yaml`), 'utf8')) as { type: string; page: string | string[] }[];
  return lines.map(({ type, page }, index) => ({
    type: `${type}`,
    wanted: [page].flat().map((one) => {
      const [id = '', choice] = one.split('#');
      const found = site.pages.get(id);
      if (found === undefined) throw new Error(`tests/search/${language}.yaml: “${type}” wants “${id}”, which is no page.`);
      return addressOf(found, language, site.pages) + (choice === undefined ? '' : `#${choice}`);
    }),
    aside: index % 5 === 4,
  }));
}

/** Where in a list of results the first wanted one stands, from 1; none where it is not among them. @param results each with all the addresses it leads to, its own first */
export function placeOf({ wanted }: Query, results: readonly (readonly string[])[]): number | undefined {
  const at = results.findIndex((addresses) => wanted.some((one) => (one.includes('#') ? addresses.includes(one) : addresses[0]!.split('#')[0] === one)));
  return at < 0 ? undefined : at + 1;
}

/** @example share([1, 2, undefined, 5], 3) // 0.5 */
export const share = (places: readonly (number | undefined)[], within: number) => places.filter((place) => place !== undefined && place <= within).length / places.length;
