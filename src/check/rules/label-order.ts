import type { ListItem, Nodes } from 'mdast';
import { partsOf } from '../../model/document.ts';
import type { Flow } from '../../model/flow.ts';
import { placeOf, textOf } from '../../model/subset.ts';
import { article } from '../example.ts';
import { rule, say } from '../rule.ts';
import type { Example } from '../rule.ts';

/** Two actions with a label each, and no page in another language that could disagree. */
const finish = (items: string): Example => ({
  'flows/open-app.yaml': `devices: [phone]
start: front
screens:
  front: { kind: options, device: phone, controls: { open: code, help: leaves } }
  code: { kind: code, device: phone, digits: 4, practice: "1234", controls: { next: end } }
  end: { kind: done, device: phone }
actions:
  - { id: open, actor: helper, inputs: [front.open] }
  - { id: own-code, actor: owner, private: true, inputs: [code, code.next] }
`,
  'flows/open-app.da.yaml': `screens:
  front: { title: Velkommen, controls: { open: Åbn, help: Hjælp } }
  code: { controls: { next: Videre } }
guide:
  code: { name: Appen beder om en kode, value: Kode }
  end: { name: Appen er klar }
`,
  'guides/phone/finish.da.mdx': `---\ntitle: Afslut\ndescription: Til sidst.\n---\n\n<Walkthrough flow="open-app" />\n\n${items}\n`,
  'guides/phone/finish.en.mdx': null,
  ...article('da', 'Kort sagt.'),
});

/** Two items of a walkthrough whose labels stand on the screens of each other's actions. */
export const labelOrder = rule<{ first: number; second: number; label: string }>({
  id: 'label-order',
  severity: 'warning',
  within: 'page',
  why: {
    da: 'Læseren leder efter en knap, der først kommer på en senere skærm.',
    en: 'The reader looks for a control that comes only on a later screen.',
  },
  good: finish('1. Tryk på **Åbn**.\n2. Personen skriver sin kode og trykker på **Videre**.'),
  bad: { files: finish('1. Personen skriver sin kode og trykker på **Videre**.\n2. Tryk på **Åbn**.'), at: 'guides/phone/finish.da.mdx:8:1' },
  words: ({ first, second, label }) =>
    say(
      [`Punkt ${first} og punkt ${second} ser ud til at være byttet om: “${label}” i punkt ${first} står på skærmen i handling ${second}.`, 'Punkterne skal stå i samme rækkefølge som handlingerne i forløbet.', 'Byt om på de to punkter.'],
      [`Item ${first} and item ${second} seem to have been swapped: “${label}” in item ${first} is on the screen of action ${second}.`, 'The items must be in the same order as the actions of the flow.', 'Let the two items change places.'],
    ),
  find: ({ pages, site }, found) => {
    for (const { kind, variants } of pages) {
      if (kind !== 'step') continue;
      for (const { file, document } of variants.values()) {
        for (const part of partsOf(document)) {
          const flow = part.kind === 'walkthrough' ? site.flows.get(part.flow) : undefined;
          if (part.kind !== 'walkthrough' || flow === undefined || flow.unread === true || part.items.length !== flow.actions.length) continue;
          for (const { first, second, label } of swapsIn(part.items, flow)) found(placeOf(file, part.items[first]!), { first: first + 1, second: second + 1, label });
        }
      }
    }
  },
});

/** Pairs of items of which each has the labels of the other's action and none of its own. */
function swapsIn(items: readonly ListItem[], flow: Flow): { first: number; second: number; label: string }[] {
  const labels = items.map((item) => boldIn(item));
  const shown = flow.actions.map(({ inputs }) => shownOn(flow, inputs.map((input) => input.split('.')[0]!)));
  const belongs = (item: number, action: number) => labels[item]!.length > 0 && labels[item]!.every((label) => shown[action]!.has(label));
  const strange = (item: number) => labels[item]!.every((label) => !shown[item]!.has(label));
  return items.flatMap((_, first) => {
    if (labels[first]!.length === 0 || !strange(first)) return [];
    const second = items.findIndex((__, other) => other > first && strange(other) && belongs(first, other) && belongs(other, first));
    return second < 0 ? [] : [{ first, second, label: labels[first]![0]! }];
  });
}

function boldIn(node: Nodes): string[] {
  if (node.type === 'strong') return [textOf(node)];
  return 'children' in node ? node.children.flatMap((child) => boldIn(child as Nodes)) : [];
}

/** What the app shows on screens, in any language. */
function shownOn({ words }: Flow, screens: readonly string[]): ReadonlySet<string> {
  const own = [...words.values()].flatMap(({ screens: all }) => screens.flatMap((id) => (Object.hasOwn(all, id) ? [all[id]!] : [])));
  return new Set(own.flatMap(({ title, controls }) => [...(title === undefined ? [] : [title]), ...Object.values(controls)]).map((label) => (typeof label === 'string' ? label : label.words)));
}
