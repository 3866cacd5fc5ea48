import type { Site } from '../model/site.ts';
import { goodSite } from '../site.ts';
import { flowMap } from './flow-map.ts';
import type { FlowMap } from './flow-map.ts';
import type { HandbookLanguage } from './words.ts';

/** The map of every flow, in the order in which guides use them; those that none uses come last. */
export function flowMaps(site: Site, lang: HandbookLanguage): FlowMap[] {
  const language = site.languages.get(lang) ?? [...site.languages.values()][0]!;
  const used = site.guides.flatMap(({ steps }) => steps.flatMap(({ settings }) => [...settings.flows, ...settings.choices.flatMap(({ flows }) => flows)]));
  const order = (id: string) => (used.includes(id) ? used.indexOf(id) : used.length);
  return [...site.flows.values()].toSorted((a, b) => order(a.id) - order(b.id)).map((flow) => flowMap(site, flow, language));
}

/** Every flow has a map. In `dev`, content that has never been whole has none yet. */
export async function flowPaths(): Promise<{ params: { flow: string } }[]> {
  const site = await goodSite().catch((error: unknown) => {
    if (import.meta.env.DEV) return undefined;
    throw error;
  });
  return [...(site?.flows.keys() ?? [])].map((flow) => ({ params: { flow } }));
}
