import type { Flow } from './flow.ts';
import { deeds, takesValue } from './practice-flow.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import type { FlowWords, Screen } from './schemas/flow.ts';
import type { YamlFile } from './yaml.ts';

/** Names in a file of words that the flow does not have. */
export function flowWordsProblems(flow: Flow, words: FlowWords, yaml: YamlFile): Problem[] {
  const branches = [...new Set(flow.actions.flatMap((action) => action.when ?? []))];
  const strangers = (kind: 'devices' | 'branches', known: readonly string[]) =>
    Object.keys(words[kind]).filter((name) => !known.includes(name)).map((name) => problem('unknown-key', yaml.placeOfKey([kind], name), { key: name, known }));
  const screens = (key: 'screens' | 'guide') =>
    Object.entries(words[key]).flatMap(([screen, { controls }]) => {
      const known = Object.hasOwn(flow.screens, screen) ? flow.screens[screen] : undefined;
      if (known === undefined) return [problem('words-unknown', yaml.placeOfKey([key], screen), { screen, known: Object.keys(flow.screens) })];
      return Object.keys(controls)
        .filter((control) => !Object.hasOwn(known.controls, control))
        .map((control) => problem('words-unknown', yaml.placeOfKey([key, screen, 'controls'], control), { screen, control, known: Object.keys(known.controls) }));
    });
  return [...strangers('devices', flow.devices), ...strangers('branches', branches), ...screens('screens'), ...screens('guide')];
}


/** Screens of which neither the app nor the guide has words for something, in any language. */
export function namelessProblems(flow: Flow): Problem[] {
  const used = new Set(flow.actions.flatMap((action) => action.inputs.map((input) => input.split('.')[0])));
  return Object.entries(flow.screens).flatMap(([id, screen]) => {
    const guide = (key: 'name' | 'value' | 'act') => says(flow, (words) => words.guide[id]?.[key]);
    const parts = [
      ...(says(flow, (words) => words.screens[id]?.title) || guide('name') ? [] : ['name' as const]),
      ...needed(screen, used.has(id)).filter((key) => !guide(key)),
    ];
    const controls = Object.keys(screen.controls).filter(
      (control) => !says(flow, (words) => words.screens[id]?.controls[control]) && !says(flow, (words) => nameIn(words, id, control)),
    );
    return parts.length + controls.length === 0 ? [] : [problem('flow-nameless', flow.yaml.placeOfKey(['screens'], id), { flow: flow.id, screen: id, parts, controls })];
  });
}

/** What the guide must say of a screen of its kind. */
function needed({ kind }: Screen, isUsed: boolean): ('value' | 'act')[] {
  if (takesValue.has(kind)) return ['value'];
  return deeds.has(kind) && isUsed ? ['act'] : [];
}

const says = (flow: Flow, words: (words: FlowWords) => unknown): boolean => [...flow.words.values()].some((one) => words(one) !== undefined);

function nameIn(words: FlowWords, screen: string, control: string): string | undefined {
  const said = words.guide[screen]?.controls[control];
  return typeof said === 'object' ? said.name : undefined;
}
