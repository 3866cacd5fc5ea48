/** What was found in one language: a heading and a list, some of it at a time. */
import type { Answer } from './answer.ts';
import { drawHit } from './draw-hits.ts';
import { button, made } from './says.ts';

/** So many pages are shown at first, and so many more each time. */
export const atOnce = 8;

interface ResultList {
  readonly heading: readonly Node[];
  readonly answer: Answer;
  /** The language of what was found, where it is not that of the page. */
  readonly lang?: string;
  readonly dir?: string;
  /** Words of the button that shows more. */
  readonly more: readonly Node[];
  readonly askFor: (limit: number) => Promise<Answer>;
  readonly failed: (error: unknown) => void;
}

export function resultList({ heading, answer, lang, dir, more, askFor, failed }: ResultList): HTMLElement {
  const title = made('h2', '', ...heading);
  title.tabIndex = -1;
  const list = made('ol', 'hits', ...answer.hits.map((hit) => drawHit(hit, lang)));
  list.setAttribute('role', 'list');
  if (lang !== undefined) list.lang = lang;
  if (dir !== undefined) list.dir = dir;
  const section = made('section', 'flow', title, answer.hits[0] && list);
  if (answer.count <= answer.hits.length) return section;
  let isAsking = false;
  const onward = button(() => {
    if (isAsking) return;
    isAsking = true;
    askFor(list.children.length + atOnce).then((next) => {
      const added = next.hits.slice(list.children.length).map((hit) => drawHit(hit, lang));
      list.append(...added);
      if (added.length > 0 && list.children.length < next.count) return;
      // What had the focus goes: it moves to the first of what came.
      const isHeld = onward === document.activeElement;
      onward.remove();
      if (isHeld) (added[0]?.querySelector('a') ?? title).focus();
    }).catch(failed).finally(() => void (isAsking = false));
  }, ...more);
  section.append(onward);
  return section;
}
