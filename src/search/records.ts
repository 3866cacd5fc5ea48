import { addressOf } from '../model/addresses.ts';
import { linkTo } from '../model/frame.ts';
import type { Language } from '../model/language.ts';
import type { Page } from '../model/page.ts';
import { pageView } from '../model/page-view.ts';
import { hrefOf } from '../model/prose.ts';
import type { Site } from '../model/site.ts';
import type { ActionView, Part, PageView, Run, SupportView } from '../model/view.ts';
import type { Piece } from './answer.ts';
import { textsOf } from './prose-text.ts';

/** One thing that the search can find: a page, or a choice of a step. */
export interface SearchRecord {
  readonly language: string;
  readonly href: string;
  readonly title: string;
  readonly place?: string;
  /** What it belongs to: the guide of a step, the step of a choice. */
  readonly within?: string;
  readonly description?: string;
  /** Words that readers look for it by and that it does not say. */
  readonly keywords: readonly string[];
  readonly texts: readonly (readonly Piece[])[];
}

/** What a record says, block by block, as plain text. */
export const plainTexts = ({ texts }: Pick<SearchRecord, 'texts'>): string[] => texts.map((text) => text.map((piece) => piece.text).join(''));

/** Everything that can be found in a language: real variants only, by page and by choice. */
export function recordsOf(site: Site, language: Language, today: string): SearchRecord[] {
  return site.addresses
    .filter((address) => address.kind === 'page' && address.language === language.code && isFound(address.page))
    .flatMap((address) => recordsOfPage(site, language, address.page, pageView(site, address as Exclude<typeof address, { kind: 'redirect' }>, today)));
}

/** A practice says what its step says: all of them are found by their list. The search does not find itself. */
const isFound = ({ kind }: Page) => kind !== 'practice' && kind !== 'search';

function recordsOfPage(site: Site, language: Language, page: Page, view: PageView): SearchRecord[] {
  const { title, description, keywords = [] } = page.variants.get(language.code)!.frontMatter;
  const href = hrefOf(site, addressOf(page, language.code, site.pages));
  const own = { language: language.code, href, title, description, keywords };
  const texts = (parts: readonly Part[]) => parts.flatMap((part) => textsOfPart(part, language.code));
  const runs = (...said: readonly (Run | undefined)[]): Piece[][] => said.flatMap((run) => (run === undefined ? [] : [[pieceOf(run, language.code)]]));
  switch (view.kind) {
    case 'home':
      return [{ ...own, keywords: [...keywords, ...numbersOf(view.support)], texts: [...texts(view.parts), ...runs(view.noneFits), ...textsOfSupport(view.support, language.code)] }];
    case 'guide':
      return [{ ...own, texts: [...runs(view.forWhom, ...view.needs.map(({ words }) => words)), ...texts(view.parts)] }];
    case 'article':
      return [{ ...own, texts: texts(view.parts) }];
    case 'practice-index':
      return [{ ...own, texts: runs(...view.guides.flatMap((guide) => guide.links.map(({ words }) => words))) }];
    case 'step': {
      const guide = linkTo(site, language, site.pages.get((page as Extract<Page, { kind: 'step' }>).guideId)!);
      const stepN = (n: string) => language.say('stepN', { n }).text;
      const choices = view.choices.map((choice): SearchRecord => ({
        language: language.code, href: `${href}#${choice.id}`, title: choice.title.text, place: stepN(`${view.number}${choice.letter}`), within: title, keywords: [], texts: texts(choice.parts),
      }));
      const named = runs(...view.choices.map((choice) => choice.title));
      // Every step names whom to call; of the steps of a guide, the first is found by it.
      const support = view.previous === undefined ? view.support.filter(({ kind }) => kind === 'misuse') : [];
      return [{ ...own, keywords: [...keywords, ...numbersOf(support)], place: stepN(`${view.number}`), within: guide.words.text, texts: [...texts(view.parts), ...named, ...texts(view.after), ...textsOfSupport(support, language.code)] }, ...choices];
    }
    default:
      return [];
  }
}

function textsOfPart(part: Part, lang: string): Piece[][] {
  switch (part.kind) {
    case 'prose':
    case 'alert':
      return textsOf(part.prose.html, lang);
    case 'walkthrough':
      return part.actions.flatMap((action) => textsOfAction(action, lang));
    case 'problems':
      return part.parts.flatMap((one) => textsOfPart(one, lang));
    case 'marks':
      return [];
  }
}

function textsOfAction({ branch, prose }: ActionView, lang: string): Piece[][] {
  return [...(branch === undefined ? [] : [[pieceOf(branch, lang)]]), ...textsOf(prose.html, lang)];
}

function textsOfSupport(support: readonly SupportView[], lang: string): Piece[][] {
  return support.flatMap(({ name, purpose, phone }) => [
    [pieceOf(name, lang)],
    ...(purpose === undefined ? [] : [[pieceOf(purpose, lang)]]),
    ...(phone === undefined ? [] : [[{ text: phone.number }]]),
  ]);
}

/** Phone numbers as people type them, with and without the country code. */
const numbersOf = (support: readonly SupportView[]) => support.flatMap(({ phone }) => (phone === undefined ? [] : [phone.href.replace(/\D/g, ''), phone.number.replace(/^\+\d+ /, '').replace(/\D/g, '')]));

const pieceOf = (run: Run, lang: string): Piece => (run.lang === lang ? { text: run.text } : { text: run.text, lang: run.lang });
