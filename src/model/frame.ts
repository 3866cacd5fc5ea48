import { addressOf, searchPageId } from './addresses.ts';
import type { Language } from './language.ts';
import type { Page } from './page.ts';
import { hrefOf } from './prose.ts';
import type { Site } from './site.ts';
import type { Frame, LanguageLink, LinkView, NotOfficialView, Run } from './view.ts';

export interface FrameOptions {
  readonly site: Site;
  readonly language: Language;
  /** The page at whose address this stands; none on a page that is not one (404, the choice of language). */
  readonly page?: Page;
  /** Title of the page alone; the site's name is added. */
  readonly title: string;
  readonly description: string;
  /** True for a page that search engines are not to list. */
  readonly noindex?: boolean;
}

/** What stands around the content of a page: head, languages, notice, foot. */
export function frameOf({ site, language, page, title, description, noindex = false }: FrameOptions): Frame {
  const name = siteName(site, language);
  const home = site.pages.get('home')!;
  const atHome = page?.kind === 'home';
  const absolute = (code: string) => new URL(hrefOf(site, addressOf(page!, code, site.pages)), site.settings.address).href;
  const real = page === undefined || noindex ? [] : [...site.languages.keys()].filter((code) => page.variants.has(code));
  return {
    lang: language.code,
    dir: language.direction,
    headTitle: name.lang === language.code && title !== name.text ? `${title} – ${name.text}` : title,
    description,
    ...(page === undefined || noindex ? {} : { canonical: absolute(language.code) }),
    alternates: real.length < 2 ? [] : real.map((code) => ({ hreflang: code, href: absolute(code) })),
    noindex,
    hyphens: language.hyphenation === 'browser' ? 'auto' : 'manual',
    siteName: name,
    home: { href: hrefOf(site, addressOf(home, language.code, site.pages)), words: language.say('home'), current: atHome && page.variants.has(language.code) },
    ...searchLink(site, language, page),
    languages: languageLinks(site, language, page),
    notOfficial: [notOfficial(site, language)],
    footer: footerLinks(site, language, page),
    base: site.base,
    say: language.say,
  };
}

/** The way to the search, in a language that has something to be found. */
function searchLink(site: Site, language: Language, page: Page | undefined): { search?: LinkView } {
  const search = site.pages.get(searchPageId);
  if (search?.variants.has(language.code) !== true) return {};
  return { search: { href: hrefOf(site, addressOf(search, language.code, site.pages)), words: language.say('search'), current: page === search } };
}

/** The name of the site in the language, or in the first that has one, marked. */
function siteName(site: Site, language: Language): Run {
  const { name } = site.settings;
  const own = name[language.code];
  if (own !== undefined) return language.run(own);
  const other = [...site.languages.values()].find((one) => name[one.code] !== undefined);
  return other === undefined ? language.run(site.settings.official.name) : other.run(name[other.code]!);
}

const forTheEye = (run: Run) => run.soft ?? run.text;

/** Every language leads to the page in it, or to the missing page there; without a page, to its home. */
function languageLinks(site: Site, language: Language, page: Page | undefined): LanguageLink[] {
  const target = page ?? site.pages.get('home')!;
  return [...site.languages.values()].map((one) => ({
    href: hrefOf(site, addressOf(target, one.code, site.pages)),
    lang: one.code,
    dir: one.direction,
    name: one.name,
    current: page !== undefined && one.code === language.code,
    ...(target.variants.has(one.code) ? {} : { lacking: forTheEye(one.say('notYetInLanguage')) }),
  }));
}

/** The sentence that this is not the official site, in a language. */
export function notOfficial(site: Site, language: Language): NotOfficialView {
  const { name, url } = site.settings.official;
  const place = '\u0000';
  const said = language.say('notOfficial', { url: place });
  const cut = (part: string): Run => {
    const own = site.languages.get(said.lang);
    return own === undefined ? { ...said, text: part } : own.run(part);
  };
  const [before = '', after = ''] = said.text.split(place);
  return { before: cut(before), link: { href: url, text: name }, after: cut(after) };
}

/** Articles of the foot, in the language where they are in it; elsewhere by the title that they do have, marked. */
export function footerLinks(site: Site, language: Language, page: Page | undefined): LinkView[] {
  return [...site.pages.values()].flatMap((article) => {
    if (article.kind !== 'article' || !article.footer || article.variants.size === 0) return [];
    return [{ ...linkTo(site, language, article), current: article.id === page?.id && article.variants.has(language.code) }];
  });
}

/** A link to a page by its title; under its own `lang` where the page is not in the reader's language. */
export function linkTo(site: Site, language: Language, page: Page): LinkView {
  const href = hrefOf(site, addressOf(page, language.code, site.pages));
  const variant = page.variants.get(language.code);
  if (variant !== undefined) return { href, words: language.run(variant.frontMatter.title) };
  return { href, words: titleElsewhere(site, page), lacking: language.say('notYetInLanguage') };
}

/** The title of a page in the language to name it by. */
export function titleElsewhere(site: Site, page: Page): Run {
  const codes = [page.sourceLanguage, ...site.languages.keys()];
  const code = codes.find((one) => page.variants.has(one))!;
  return site.languages.get(code)!.run(page.variants.get(code)!.frontMatter.title);
}
