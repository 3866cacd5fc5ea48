import type { Link, Nodes } from 'mdast';
import { letterOf } from '../../model/fragments.ts';
import { readPageLink } from '../../model/link-problems.ts';
import type { GuidePage } from '../../model/page.ts';
import type { Place } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { rule, say } from '../rule.ts';
import { stepsMentioned, stepWordIn } from '../step-mentions.ts';

interface Details {
  /** "9", or "5D". */
  readonly step: string;
  readonly first: string;
  readonly last: string;
  /** Of the choices of the step, where it has the number but not the letter; "" where it has no choices. */
  readonly choices?: string;
}

const example = (sentence: string) => ({
  'guides/phone/finish.da.mdx': `---\ntitle: Afslut\ndescription: Til sidst.\n---\n\n${sentence}\n\n<Walkthrough flow="open-app" />\n\n1. Tryk på **Åbn**.\n2. Personen skriver sin kode.\n`,
  'guides/phone/finish.en.mdx': null,
});

/** A step or choice that a guide speaks of and does not have. */
export const stepNumber = rule<Details>({
  id: 'step-number',
  severity: 'error',
  why: {
    da: 'Læseren leder efter et trin, som ikke findes, og tror, at noget er gået galt.',
    en: 'The reader looks for a step that does not exist, and thinks that something has gone wrong.',
  },
  good: example('Gå tilbage til trin 4 eller 5B.'),
  bad: { files: example('Gå tilbage til trin 9.'), at: 'guides/phone/finish.da.mdx:6:21' },
  words: ({ step, first, last, choices }) =>
    choices === undefined
      ? say(
          [`Teksten nævner trin ${step}, men vejledningen har ikke et trin ${step}.`, `Vejledningens trin går fra ${first} til ${last}.`, 'Ret tallet til det trin, som du mener.'],
          [`The text mentions step ${step}, but the guide has no step ${step}.`, `The steps of the guide go from ${first} to ${last}.`, 'Correct the number to the step that you mean.'],
        )
      : say(
          [`Teksten nævner ${step}, men det valg findes ikke.`, choices === '' ? 'Trinnet har ingen valg.' : `Trinnets valg er ${choices}.`, 'Ret bogstavet, eller skriv trinnets tal alene.'],
          [`The text mentions ${step}, but there is no such choice.`, choices === '' ? 'The step has no choices.' : `The choices of the step are ${choices}.`, 'Correct the letter, or write the number of the step alone.'],
        ),
  find: ({ site, texts }, found) => {
    const guides = guidesByFile(site);
    for (const { file, language, words, at, node } of texts) {
      const own = guides.get(file);
      if (own === undefined || !/\d/.test(words)) continue;
      for (const mention of stepsMentioned(words, stepWordIn(site, language))) {
        const place = at(mention.index);
        const guide = guideMeant(node, place, site, own);
        if (guide === undefined) continue;
        const details = wrongIn(guide, mention);
        if (details !== undefined) found(place, details);
      }
    }
  },
});

/** The guide that each file of a page belongs to. */
export function guidesByFile(site: Site): Map<string, GuidePage> {
  return new Map(site.guides.flatMap((guide) => [guide, ...guide.steps].flatMap((page) => [...page.variants.values()].map(({ file }) => [file, guide] as const))));
}

/** Words of a link speak of the guide that it leads to, and bold words are quoted from an app. */
export function guideMeant(node: Nodes | undefined, place: Place, site: Site, own: GuidePage | undefined): GuidePage | undefined {
  const around = node === undefined ? undefined : nodeAround(node, place);
  if (around === undefined) return own;
  if (around === 'label' || !around.url.startsWith('page:')) return undefined;
  const page = site.pages.get(readPageLink(around.url).target);
  if (page?.kind === 'guide') return page;
  return page?.kind === 'step' ? site.guides.find((guide) => guide.id === page.guideId) : undefined;
}

function nodeAround(node: Nodes, { line, column }: Place): Link | 'label' | undefined {
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined || !('children' in node)) return undefined;
  if (line < start.line || line > end.line || (line === start.line && column < start.column) || (line === end.line && column >= end.column)) return undefined;
  if (node.type === 'link') return node;
  if (node.type === 'strong') return 'label';
  for (const child of node.children) {
    const found = nodeAround(child as Nodes, { file: '', line, column });
    if (found !== undefined) return found;
  }
  return undefined;
}

function wrongIn({ steps }: GuidePage, { number, letter, sure }: { number: number; letter?: string; sure: boolean }): Details | undefined {
  const first = steps[0]!.number;
  const last = steps.at(-1)!.number;
  const range = { first: String(first), last: String(last) };
  const step = steps[number - first];
  // "4G" and "3D" are no steps: a letter alone counts only where it stands just after those of the choices.
  if (step === undefined) return sure ? { step: String(number), ...range } : undefined;
  if (letter === undefined) return undefined;
  const letters = step.settings.choices.map((_, index) => letterOf(index));
  if (letters.includes(letter)) return undefined;
  const near = letters.length > 0 && letter <= letterOf(letters.length + 1);
  return sure || near ? { step: `${number}${letter}`, ...range, choices: letters.join(', ') } : undefined;
}
