/** The tiny site after a source has changed, and the marks on its pages. */
import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { recordOf } from '../../../src/model/freshness.ts';
import type { Site } from '../../../src/model/site.ts';
import type { PageView } from '../../../src/model/view.ts';
import { all, attribute, only, readHtml, wordsOf } from '../../browser/html.ts';
import type { Element } from '../../browser/html.ts';
import { siteOf } from './support.ts';
import type { Changes } from './support.ts';

/** Everything of a view that is HTML, in its order, each thing with an id inside an element that has it. */
export function htmlOf(value: unknown, key = ''): string {
  if (Array.isArray(value)) return value.map((one) => htmlOf(one, key)).join('');
  if (typeof value !== 'object' || value === null || key === 'frame' || key === 'simulator') return '';
  const { id, html } = value as { id?: unknown; html?: unknown };
  const inner = typeof html === 'string' ? html : Object.entries(value).map(([name, one]) => htmlOf(one, name)).join('');
  return typeof id === 'string' ? `<section id="${key === 'needs' ? `need-${id}` : id}">${inner}</section>` : inner;
}

export const pageOf = (view: PageView): Element => only(readHtml(`<html><body>${htmlOf(view)}</body></html>`), 'body');

export interface Mark {
  /** The words that it stands after. */
  readonly after: string;
  readonly says: string;
  readonly leads: string;
}

/** The marks of a page in reading order. */
export function marksOn(page: Element): Mark[] {
  const marks: Mark[] = [];
  let after = '';
  const walk = (element: Element): void => {
    if (attribute(element, 'class') === 'block-mark') {
      const [link] = all(element, 'a');
      marks.push({ after, says: wordsOf(element.children[0]!), leads: attribute(link!, 'href')! });
      return;
    }
    for (const child of element.children) {
      if (child.type === 'element') walk(child);
      else if (child.type === 'text' && child.value.trim() !== '') after = child.value.trim();
    }
  };
  walk(page);
  return marks;
}

/** The record of the English translation of a page, as the site stands with some changes. */
export function recorded(site: Site, id: string, name: string, code = 'en'): Changes {
  const page = site.pages.get(id)!;
  return { [`translations/${name}.${code}.yaml`]: stringify(recordOf(page, page.variants.get(code)!), { lineWidth: 0 }) };
}

/** The site after the source of a page has changed since its translation was recorded. */
export function siteAfter(id: string, name: string, now: Changes, then: Changes = {}): Site {
  return siteOf({ ...then, ...recorded(siteOf(then), id, name), ...now });
}

/** The place on the source's page that a mark leads to; fails where there is not one. */
export function target(page: Element, { leads }: Mark): Element {
  const id = leads.split('#')[1]!;
  const found = all(page).filter((element) => attribute(element, 'id') === id);
  assert.equal(found.length, 1, `${leads} leads to ${found.length} places`);
  return found[0]!;
}
