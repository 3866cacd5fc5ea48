import { actionNumber, letterOf } from '../model/fragments.ts';
import type { Flow } from '../model/flow.ts';
import { linkTo } from '../model/frame.ts';
import type { Language } from '../model/language.ts';
import { phoneOf, practiceInput, takesValue } from '../model/practice-flow.ts';
import { practiceId } from '../model/practice-pages.ts';
import type { FlowWords, Screen } from '../model/schemas/flow.ts';
import type { Site } from '../model/site.ts';
import type { LinkView } from '../model/view.ts';

/** A flow as an editor looks at it: every screen with its words in all languages, and every arrow both ways. */
export interface FlowMap {
  readonly id: string;
  readonly file: string;
  readonly places: readonly FlowPlace[];
  readonly devices: readonly { readonly id: string; readonly said: readonly Said[] }[];
  readonly branches: readonly { readonly id: string; readonly said: readonly Said[] }[];
  readonly screens: readonly MapScreen[];
  readonly actions: readonly MapAction[];
}

/** Where a guide uses the flow. */
export interface FlowPlace {
  /** "5B" */
  readonly label: string;
  readonly guide: LinkView;
  readonly step: LinkView;
  readonly practice?: LinkView;
  /** How many actions of other flows come before its first. */
  readonly before: number;
  readonly number: number;
  readonly choice?: number;
}

/** Words of a screen in one language, as its file has them. */
export interface Said {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** None where other languages have words and this one has not. */
  readonly text?: string;
  readonly unchecked?: boolean;
  /** The guide's words, since nobody knows the app's. */
  readonly guide?: boolean;
  readonly hint?: string;
}

export type Mark = 'inferred' | 'unknown' | 'unchecked';

/** Where an arrow leads: to a screen, out of the flow, or nowhere because it only selects. */
export type Way = { readonly to: 'leaves' | 'stays' } | { readonly to: 'screen'; readonly screen: string; /** The device to look at, where that is another. */ readonly device?: string };

export interface MapRow {
  /** What is pressed, by its id; or a key of the file: "title", "next", "value", "act", "wrong". */
  readonly what: string;
  readonly kind: 'control' | 'key';
  readonly selected?: boolean;
  readonly way?: Way;
  readonly said: readonly Said[];
}

export interface MapScreen extends Pick<Screen, 'kind' | 'device' | 'digits' | 'twice' | 'message' | 'repeats' | 'limit' | 'runsOut'> {
  readonly id: string;
  readonly isStart: boolean;
  readonly marks: readonly Mark[];
  readonly values: readonly string[];
  readonly rows: readonly MapRow[];
  /** What leads here: "welcome.new-pin", or the screen alone where it leads on by itself. */
  readonly from: readonly { readonly screen: string; readonly by: string }[];
  readonly usedBy: readonly MapAction[];
}

export interface MapAction extends Pick<Flow['actions'][number], 'id' | 'actor' | 'private' | 'limit' | 'inferred' | 'when' | 'ends'> {
  /** "5B.11", once for each place; its place in the flow where no guide uses it. */
  readonly numbers: readonly string[];
  readonly inputs: readonly { readonly screen: string; readonly control?: string; /** Controls of which any one is right. */ readonly any: readonly string[]; /** What is done where no control is pressed. */ readonly does?: 'value' | 'deed' }[];
}

/**
 * The map of a flow.
 * @param language in which guides and steps are named
 */
export function flowMap(site: Site, flow: Flow, language: Language): FlowMap {
  const places = placesOf(site, flow, language);
  const actions = flow.actions.map((action, index): MapAction => ({
    ...action,
    numbers: places.length === 0 ? [`${index + 1}`] : places.map(({ number, choice, before }) => actionNumber(number, choice, before + index + 1)),
    inputs: action.inputs.map((input) => {
      const [screen, control] = input.split('.') as [string, string?];
      return { screen, ...(control === undefined ? {} : { control }), any: control === undefined ? practiceInput(flow, input).slice(1) : [], ...(control === undefined ? { does: takesValue.has(flow.screens[screen]!.kind) ? 'value' as const : 'deed' as const } : {}) };
    }),
  }));
  const names = (kind: 'devices' | 'branches', id: string) => saidOf(site, flow, (words) => ({ text: words[kind][id] }));
  return {
    id: flow.id,
    file: flow.yaml.file,
    places,
    devices: flow.devices.map((id) => ({ id, said: names('devices', id) })),
    branches: [...new Set(flow.actions.flatMap(({ when }) => when ?? []))].map((id) => ({ id, said: names('branches', id) })),
    screens: Object.keys(flow.screens).map((id) => mapScreen(site, flow, id, actions)),
    actions,
  };
}

function placesOf(site: Site, flow: Flow, language: Language): FlowPlace[] {
  return site.guides.flatMap((guide) =>
    guide.steps.flatMap((step) => {
      if (step.variants.size === 0) return [];
      const lists = [{ flows: step.settings.flows }, ...step.settings.choices.map(({ flows }, choice) => ({ flows, choice }))];
      return lists.flatMap(({ flows, ...choice }: { readonly flows: readonly string[]; readonly choice?: number }) =>
        flows.flatMap((id, index): FlowPlace[] => {
          if (id !== flow.id) return [];
          const practice = site.pages.get(practiceId(guide.id, flow.id));
          return [{
            label: `${step.number}${choice.choice === undefined ? '' : letterOf(choice.choice)}`,
            guide: linkTo(site, language, guide.variants.size > 0 ? guide : step),
            step: linkTo(site, language, step),
            ...(practice === undefined ? {} : { practice: linkTo(site, language, practice) }),
            before: flows.slice(0, index).reduce((sum, other) => sum + (site.flows.get(other)?.actions.length ?? 0), 0),
            number: step.number,
            ...choice,
          }];
        }),
      );
    }),
  );
}

function mapScreen(site: Site, flow: Flow, id: string, actions: readonly MapAction[]): MapScreen {
  const screen = flow.screens[id]!;
  const { kind, device, digits, twice, message, repeats, limit, runsOut, practice } = screen;
  const rows = rowsOf(site, flow, id, screen);
  const marks: Mark[] = [
    ...(screen.inferred ? ['inferred' as const] : []),
    ...(screen.words === 'unknown' ? ['unknown' as const] : []),
    ...(rows.some(({ said }) => said.some(({ unchecked }) => unchecked)) ? ['unchecked' as const] : []),
  ];
  return {
    id, kind, device, digits, twice, message, repeats, limit, runsOut,
    isStart: flow.start === id,
    marks,
    values: [practice ?? []].flat(),
    rows,
    from: Object.entries(flow.screens).flatMap(([from, { controls, next }]) => from === id ? [] : [
      ...Object.entries(controls).filter(([, to]) => to === id).map(([control]) => ({ screen: from, by: `${from}.${control}` })),
      ...(next === id ? [{ screen: from, by: from }] : []),
    ]),
    usedBy: actions.filter(({ inputs }) => inputs.some((input) => input.screen === id)),
  };
}

function rowsOf(site: Site, flow: Flow, id: string, screen: Screen): MapRow[] {
  const said = (of: (words: FlowWords) => Words) => saidOf(site, flow, of);
  const guide = (key: 'value' | 'act' | 'wrong') => said((words) => ({ text: words.guide[id]?.[key] }));
  const title = said((words) => label(words.screens[id]?.title, words.guide[id]?.name));
  const controls = Object.entries(screen.controls).map(([control, to]): MapRow => ({
    what: control,
    kind: 'control',
    selected: screen.selected === control,
    way: wayTo(flow, id, to),
    said: said((words) => {
      const own = words.guide[id]?.controls[control];
      const { name, hint } = typeof own === 'object' ? own : { hint: own };
      return { ...label(words.screens[id]?.controls[control], name), hint };
    }),
  }));
  const keys = (['value', 'act', 'wrong'] as const).map((what): MapRow => ({ what, kind: 'key', said: guide(what) })).filter((row) => row.said.length > 0);
  const next: MapRow[] = screen.next === undefined ? [] : [{ what: 'next', kind: 'key', way: wayTo(flow, id, screen.next), said: [] }];
  return [...(title.length === 0 ? [] : [{ what: 'title', kind: 'key' as const, said: title }]), ...controls, ...keys, ...next];
}

function wayTo(flow: Flow, from: string, to: string): Way {
  if (to === 'leaves') return { to };
  if (to === from) return { to: 'stays' };
  const [here, there] = [flow.screens[from], flow.screens[to]];
  const device = phoneOf(flow, here) === phoneOf(flow, there) ? undefined : there?.device;
  return { to: 'screen', screen: to, ...(device === undefined ? {} : { device }) };
}

type Words = Pick<Partial<Said>, 'unchecked' | 'guide'> & { readonly text?: string | undefined; readonly hint?: string | undefined };

function label(app: string | { words: string; unchecked: boolean } | undefined, name: string | undefined): Words {
  if (app === undefined) return { text: name, guide: true };
  return typeof app === 'string' ? { text: app } : { text: app.words, unchecked: app.unchecked };
}

/** What each language says, in the order of the site's languages; nothing where none says anything. */
function saidOf(site: Site, flow: Flow, of: (words: FlowWords) => Words): Said[] {
  const all = [...site.languages.values()].flatMap(({ code, direction }): Said[] => {
    const words = flow.words.get(code);
    if (words === undefined) return [];
    const { text, unchecked = false, guide = false, hint } = of(words);
    return [{ lang: code, dir: direction, unchecked: unchecked && text !== undefined, guide: guide && text !== undefined, ...(text === undefined ? {} : { text }), ...(hint === undefined ? {} : { hint }) }];
  });
  return all.some(({ text, hint }) => text !== undefined || hint !== undefined) ? all : [];
}
