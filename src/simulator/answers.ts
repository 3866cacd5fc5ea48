/** What a practice says to the state that it is in. The sentences lie in the templates of `Answers.astro`. */
import type { PracticeFlow } from '../model/practice.ts';
import { isCovered, nextStops, stopsOf } from './machine.ts';
import type { State, Stop } from './machine.ts';

/** After so many presses that were not right, the practice offers to show what is. */
const triesUntilOffer = 2;

/** The words of a sentence: one that holds everywhere, or one of a screen. */
export function sentence(root: Element, id: string, screen?: string): Node[] {
  const template = root.querySelector<HTMLTemplateElement>(screen === undefined ? 'template[data-answers]' : `template[data-screen="${screen}"]`);
  return [...(template?.content.querySelector(`[data-says="${id}"]`)?.cloneNode(true).childNodes ?? [])];
}

/** Kindly what was wrong with the last press, and what to look for. Empty where nothing is to be said. */
export function answerTo(root: Element, flow: PracticeFlow, state: State): HTMLElement[] {
  const { answer, tries } = state;
  if (answer === undefined) return [];
  const stops = stopsOf(flow);
  const open = nextStops(flow, state).map((stop) => stops[stop]!);
  const general = (id: string) => paragraph(sentence(root, id));
  const own = (id: string) => paragraph(sentence(root, id, 'screen' in answer ? answer.screen : undefined));
  const labels = labelled(isCovered(flow, state) ? onCover(root) : onScreens(root, open));
  const lookFor = () => (labels.length === 0 ? [] : [paragraph([...sentence(root, 'look-for'), ' ', ...labels])]);
  const offer = tries < triesUntilOffer ? [] : [general('offer')];
  const isAway = open[0]?.screen === undefined;
  switch (answer.kind) {
    case 'show':
      return isAway ? [general('show-away')] : [general('show'), ...lookFor()];
    case 'wrong': {
      const hint = sentence(root, `hint-${answer.control}`, answer.screen);
      return [paragraph(hint.length === 0 ? sentence(root, 'wrong') : hint), ...lookFor(), ...offer];
    }
    case 'away':
      return [general('away')];
    case 'aside':
      return [general('aside'), ...offer];
    case 'not-real':
      return [general('not-real'), own('not-real')].filter((one) => one.textContent !== '');
    default:
      return [own(answer.kind), ...offer];
  }
}

const onCover = (root: Element) => [...root.querySelector<HTMLTemplateElement>('template[data-cover]')!.content.querySelectorAll('button:first-of-type')];

/** The right controls on their screens, or the field or deed where there are none. */
function onScreens(root: Element, stops: readonly Stop[]): Element[] {
  return stops.flatMap(({ screen = '', controls }) => {
    const content = root.querySelector<HTMLTemplateElement>(`template[data-screen="${screen}"]`)?.content;
    const wanted = controls.length === 0 ? ['[data-act], .value .label, .made-up > p'] : controls.map((control) => `[data-control="${control}"]`);
    return wanted.flatMap((selector) => content?.querySelector(selector) ?? []);
  });
}

/** What they are called. */
function labelled(found: readonly Element[]): Node[] {
  return found.flatMap((one, index) => {
    const label = document.createElement('strong');
    label.className = 'label';
    label.append(...one.cloneNode(true).childNodes);
    return index === 0 ? [label] : [document.createTextNode(' / '), label];
  });
}

function paragraph(words: (Node | string)[]): HTMLElement {
  const made = document.createElement('p');
  made.append(...words);
  return made;
}
