import { labelsIn } from '../model/flow.ts';
import type { Site } from '../model/site.ts';

const known = new WeakMap<Site, ReadonlySet<string>>();

/** All that the app shows in any language: bold words that are among them are quoted, and right or wrong where they come from. */
export function appLabels(site: Site): ReadonlySet<string> {
  let labels = known.get(site);
  if (labels === undefined) {
    labels = new Set([...site.flows.values()].flatMap((flow) => [...flow.words.keys()].flatMap((language) => labelsIn(flow, language).map(({ words }) => words))));
    known.set(site, labels);
  }
  return labels;
}
