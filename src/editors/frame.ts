import { frameOf } from '../model/frame.ts';
import { hrefOf } from '../model/prose.ts';
import type { Frame } from '../model/view.ts';
import { readSite } from '../site.ts';
import { rightPractice } from './practice.ts';
import type { HandbookLanguage } from './words.ts';

/** The handbook's address in each of its languages, below the base path. */
const handbooks = { da: '/editors/haandbog/', en: '/editors/handbook/' } as const satisfies Record<HandbookLanguage, string>;

interface Options {
  readonly language: HandbookLanguage;
  readonly title: string;
  readonly description: string;
  /** True for the handbook, whose languages lead to each other. */
  readonly handbook: boolean;
}

/**
 * The frame of a page for editors. The site itself may lack Danish or English, and in `dev` may have mistakes that
 * the editor came here to understand: the practice site then lends what is missing.
 */
export async function editorFrame({ language: code, title, description, handbook }: Options): Promise<Frame> {
  const lender = rightPractice();
  const site = (await readSite()).site ?? lender;
  const offered = site.languages.get(code);
  const frame = frameOf({ site, language: offered ?? lender.languages.get(code)!, title, description, noindex: true });
  return {
    ...frame,
    // A language that the site does not offer has no pages to lead to.
    ...(offered === undefined ? { home: { ...frame.home, href: site.base }, footer: [] } : {}),
    languages: handbook ? [...lender.languages.values()].map((one) => ({
      href: hrefOf(site, handbooks[one.code as HandbookLanguage]),
      lang: one.code,
      dir: one.direction,
      name: one.name,
      current: one.code === code,
    })) : [],
  };
}
