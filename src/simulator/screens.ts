/** What a screen that is shown says of the state: what is selected, what is filled in, what is marked. */
import type { PracticeFlow } from '../model/practice.ts';
import { nextStops, stopsOf } from './machine.ts';
import type { State } from './machine.ts';

/** Brings the controls and fields of a shown screen in line with the state. */
export function fillScreen(glass: Element, flow: PracticeFlow, state: State, screen: string): void {
  const stops = stopsOf(flow);
  const done = state.done.filter(({ stop }) => stops[stop]!.screen === screen);
  const open = nextStops(flow, state).map((stop) => stops[stop]!).filter((stop) => stop.screen === screen);
  const value = done.find(({ stop }) => stops[stop]!.controls.length === 0);
  const chosen = new Set(done.filter(({ stop }) => stops[stop]!.controls.length > 0).map(({ by }) => by));
  const marks = state.answer?.kind === 'show';
  const options = [...glass.querySelectorAll<HTMLElement>('.option[data-control]')];
  for (const control of glass.querySelectorAll<HTMLElement>('[data-control]')) {
    const { control: id = '' } = control.dataset;
    control.classList.toggle('marked', marks && open.some(({ controls }) => controls.includes(id)));
    if (!control.hasAttribute('aria-pressed')) continue;
    control.dataset['first'] ??= control.getAttribute('aria-pressed')!;
    // One option takes the place of another; until one is chosen, that which was so at first.
    const others = options.includes(control) && options.some((option) => chosen.has(option.dataset['control']!));
    control.setAttribute('aria-pressed', `${chosen.has(id) || (!others && control.dataset['first'] === 'true')}`);
  }
  // What has been seen or held up is done, though the screen may stay while the other phone is used.
  for (const act of glass.querySelectorAll<HTMLElement>('[data-act], [data-slide]')) act.hidden = value !== undefined;
  const takesValue = open.some(({ controls }) => controls.length === 0);
  for (const other of glass.querySelectorAll('[data-act], [data-fill], [data-pick]')) other.classList.toggle('marked', marks && takesValue);
  for (const one of glass.querySelectorAll<HTMLElement>('[data-fill], [data-pick]')) one.setAttribute('aria-pressed', `${value?.by === (one.dataset['pick'] ?? one.dataset['fill'])}`);
  for (const field of glass.querySelectorAll<HTMLInputElement>('[data-value]')) {
    if (value !== undefined) field.value = value.by;
    else if (field.readOnly) field.value = '';
    field.readOnly = value !== undefined;
  }
  for (const slide of glass.querySelectorAll<HTMLInputElement>('[data-slide]')) if (value === undefined && state.tries === 0) slide.value = '0';
}

/**
 * Keeps of what is typed only what the made-up value begins with, whatever else it was.
 * @returns 'whole' once every field of the screen holds the made-up value, 'other' where something was taken away
 */
export function typedInto(field: HTMLInputElement, wanted: string): 'whole' | 'part' | 'other' {
  const typed = field.value;
  let same = 0;
  while (same < typed.length && typed[same]!.toLowerCase() === wanted[same]?.toLowerCase()) same += 1;
  field.value = wanted.slice(0, same);
  if (same < typed.length) return 'other';
  const fields = [...field.closest('.screen')!.querySelectorAll<HTMLInputElement>('[data-value]')];
  return fields.every((one) => one.value === wanted) ? 'whole' : 'part';
}
