import { frameOf } from '../model/frame.ts';
import { hrefOf } from '../model/prose.ts';
import type { Frame } from '../model/view.ts';
import { readSite } from '../site.ts';
import { rightPractice } from './practice.ts';
import type { HandbookLanguage } from './words.ts';

/** Addresses of one page for editors in each of its languages, below the base path. */
export type Sisters = Readonly<Record<HandbookLanguage, string>>;

export const handbooks: Sisters = { da: '/editors/haandbog/', en: '/editors/handbook/' };

/** The lists of flows; each flow has its map below them. */
export const flowLists: Sisters = { da: '/editors/forloeb/', en: '/editors/flows/' };

/** The tables of all translations; each that has something to look at has a page below them. */
export const statusLists: Sisters = { da: '/editors/oversaettelser/', en: '/editors/translations/' };

interface Options {
  readonly language: HandbookLanguage;
  readonly title: string;
  readonly description: string;
  /** The same page in the other language, which leads back. */
  readonly sisters?: Sisters | undefined;
}

/**
 * The frame of a page for editors. The site itself may lack Danish or English, and in `dev` may have mistakes that
 * the editor came here to understand: the practice site then lends what is missing.
 */
export async function editorFrame({ language: code, title, description, sisters }: Options): Promise<Frame> {
  const lender = rightPractice();
  const site = (await readSite()).site ?? lender;
  const offered = site.languages.get(code);
  const frame = frameOf({ site, language: offered ?? lender.languages.get(code)!, title, description, noindex: true });
  return {
    ...frame,
    // A language that the site does not offer has no pages to lead to.
    ...(offered === undefined ? { home: { ...frame.home, href: site.base }, search: undefined, footer: [] } : {}),
    languages: sisters === undefined ? [] : [...lender.languages.values()].map((one) => ({
      href: hrefOf(site, sisters[one.code as HandbookLanguage]),
      lang: one.code,
      dir: one.direction,
      name: one.name,
      current: one.code === code,
    })),
  };
}
