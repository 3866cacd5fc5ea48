import type { Flow } from './flow.ts';
import { canBePractised, phoneOf, practiceInput, takesValue } from './practice-flow.ts';
import type { FlowWords, Screen } from './schemas/flow.ts';
import type { AppWords, ControlView, Drawing, ScreenView, ValueView } from './screen-view.ts';
import type { Run } from './view.ts';
import type { WalkthroughContext } from './walkthrough.ts';

type Context = Pick<WalkthroughContext, 'site' | 'language'>;

/** Every screen of a flow, in the words of the app and of the guide. */
export function screenViews(flow: Flow, context: Context): ScreenView[] {
  return Object.keys(flow.screens).map((id) => screenView(flow, id, context));
}

/** The screens on which an action is done, each with what to press on it. */
export function drawingsOf(flow: Flow, inputs: readonly string[], context: Context): Drawing[] {
  if (!canBePractised(flow)) return [];
  const drawings: { screen: ScreenView; marked: string[] }[] = [];
  for (const [id, ...controls] of inputs.map((input) => practiceInput(flow, input))) {
    const marked = controls.length === 0 ? [''] : controls;
    const last = drawings.at(-1);
    if (last?.screen.id === id) last.marked.push(...marked);
    else drawings.push({ screen: screenView(flow, id, context), marked });
  }
  return drawings;
}

function screenView(flow: Flow, id: string, context: Context): ScreenView {
  const screen = flow.screens[id]!;
  const { kind, limit, repeats, runsOut } = screen;
  const guide = (key: 'act' | 'wrong') => wordsOf(flow, context, (words) => words.guide[id]?.[key]);
  const [value, act, wrong] = [valueOf(flow, id, context), guide('act'), guide('wrong')];
  return {
    id,
    kind,
    phone: phoneOf(flow, screen) + 1,
    browser: screen.device === 'browser',
    title: appWords(flow, context, (words) => words.screens[id]?.title, (words) => words.guide[id]?.name),
    controls: Object.keys(screen.controls).map((control) => controlView(flow, id, control, context)),
    ...(value === undefined ? {} : { value }),
    ...(act === undefined ? {} : { act }),
    ...(wrong === undefined ? {} : { wrong }),
    ...(limit === undefined ? {} : { limit: context.language.say('limitMinutes', { n: limit.minutes }) }),
    repeated: repeats !== undefined,
    runsOut: runsOut !== undefined,
    inferred: screen.inferred || isUnchecked(flow, id, context),
  };
}

function controlView(flow: Flow, id: string, control: string, context: Context): ControlView {
  const screen = flow.screens[id]!;
  const said = (words: FlowWords) => {
    const guide = words.guide[id]?.controls[control];
    return typeof guide === 'object' ? guide : { hint: guide };
  };
  const hint = wordsOf(flow, context, (words) => said(words).hint);
  return {
    id: control,
    ...appWords(flow, context, (words) => words.screens[id]?.controls[control], (words) => said(words).name),
    look: lookOf(screen, id, control),
    selected: screen.selected === control,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Beside a "next", what stands on a list of options only selects; so does whatever leads to its own screen. */
function lookOf({ kind, controls }: Screen, id: string, control: string): ControlView['look'] {
  const selects = controls[control] === id;
  if (kind !== 'options' && kind !== 'list') return selects ? 'tick' : 'button';
  const beside = control !== 'next' && Object.entries(controls).some(([other, target]) => other !== control && target === id);
  return selects || beside ? 'option' : 'button';
}

function valueOf(flow: Flow, id: string, context: Context): ValueView | undefined {
  const { kind, repeats, digits, twice, message } = flow.screens[id]!;
  const label = wordsOf(flow, context, (words) => words.guide[id]?.value);
  if (!takesValue.has(kind) || label === undefined) return undefined;
  const first = repeats === undefined ? undefined : flow.screens[repeats];
  const length = digits ?? first?.digits;
  return { label, values: [(first ?? flow.screens[id]!).practice ?? []].flat(), ...(length === undefined ? {} : { digits: length }), twice, message };
}

/** Whether a label that is shown is our own translation, which nobody has seen in the app. */
function isUnchecked(flow: Flow, id: string, context: Context): boolean {
  const unchecked = (label: (words: FlowWords) => string | { words: string; unchecked: boolean } | undefined) => {
    const shown = find(flow, context, label)?.words;
    return typeof shown === 'object' && shown.unchecked;
  };
  return unchecked((words) => words.screens[id]?.title) || Object.keys(flow.screens[id]!.controls).some((control) => unchecked((words) => words.screens[id]?.controls[control]));
}

/** What the app shows; where nobody knows that in any language, what the guide calls it. */
function appWords(flow: Flow, context: Context, app: (words: FlowWords) => string | { words: string } | undefined, guide: (words: FlowWords) => string | undefined): AppWords {
  const label = (words: FlowWords) => {
    const found = app(words);
    return typeof found === 'object' ? found.words : found;
  };
  const shown = find(flow, context, label);
  if (shown !== undefined) {
    const { code, direction } = context.site.languages.get(shown.language) ?? context.language;
    // A label is quoted to the letter: no soft hyphens in it.
    return { words: { text: shown.words, lang: code, dir: direction }, described: false };
  }
  return { words: wordsOf(flow, context, guide) ?? context.language.run(''), described: true };
}

/** Words of the guide: in the reader's language, or in another that has them, marked. */
function wordsOf(flow: Flow, context: Context, of: (words: FlowWords) => string | undefined): Run | undefined {
  const found = find(flow, context, of);
  return found === undefined ? undefined : (context.site.languages.get(found.language) ?? context.language).run(found.words);
}

function find<Found>(flow: Flow, { language }: Context, of: (words: FlowWords) => Found | undefined): { words: Found; language: string } | undefined {
  for (const code of [language.code, ...flow.words.keys()]) {
    const words = flow.words.get(code);
    const said = words === undefined ? undefined : of(words);
    if (said !== undefined) return { words: said, language: code };
  }
  return undefined;
}
