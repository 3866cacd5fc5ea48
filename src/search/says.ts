/** The sentences of the search. They lie in a template of the page, with their languages; this fills them. */

/** Signs in the sentences where something is filled in (`places` in model/search-view.ts). */
const place = /(\{[12]\})/;

/**
 * The words of a sentence.
 * @param fill the words of the reader or of the site, and the number or words instead of them
 */
export function sentence(under: ParentNode, id: string, fill: readonly string[] = [], count?: number): Node[] {
  const all = [...under.querySelectorAll<HTMLElement>(`[data-says="${id}"]`)];
  const found = count === undefined ? all[0] : inForm(all, count);
  if (found === undefined) return [];
  const copy = found.cloneNode(true);
  for (const text of textsIn(copy)) text.replaceWith(...filled(text.data, fill));
  return [...copy.childNodes];
}

/** The one that is right for a number in the language of the sentence. */
function inForm(all: readonly HTMLElement[], count: number): HTMLElement | undefined {
  const form = (one: HTMLElement | undefined) => one?.dataset['form'];
  const right = new Intl.PluralRules(all[0]?.dataset['in']).select(count);
  return all.find((one) => form(one) === right) ?? all.find((one) => form(one) === 'other');
}

function textsIn(under: Node): Text[] {
  return [...under.childNodes].flatMap((node) => (node instanceof Text ? [node] : textsIn(node)));
}

/** What is filled in may run in another direction than the sentence. */
function filled(text: string, fill: readonly string[]): Node[] {
  return text.split(place).map((part) => (place.test(part) ? made('bdi', '', fill[Number(part[1]) - 1]) : document.createTextNode(part)));
}

/** A paragraph. */
export function paragraph(...words: (Node | string)[]): HTMLElement {
  return made('p', '', ...words);
}

/** An element with what stands in it; what is not there is left out. */
export function made<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...inside: (Node | string | undefined)[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...inside.filter((one): one is Node | string => one !== undefined && one !== ''));
  return element;
}

/** A button that stands beside others. */
export function button(action: () => void, ...words: (Node | string)[]): HTMLButtonElement {
  const element = made('button', 'button quiet', ...words);
  element.type = 'button';
  element.addEventListener('click', action);
  return element;
}
