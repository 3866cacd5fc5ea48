import { addressOf } from './addresses.ts';
import type { Address } from './addresses.ts';
import { footerLinks, frameOf, notOfficial, titleElsewhere } from './frame.ts';
import type { Language } from './language.ts';
import { doorTo } from './page-view.ts';
import { hrefOf } from './prose.ts';
import type { Site } from './site.ts';
import type { ChooserView, Frame, MovedView, NotFoundView } from './view.ts';

/** The language in which a page for all readers is framed: the first of the site. Its parts are each marked. */
function firstLanguage(site: Site): Language {
  return [...site.languages.values()][0]!;
}

/** What a page for all readers says in every language: its notice and its foot. Its name leads to the choice, and the search is in one language. */
function inEvery(site: Site, frame: Frame): Pick<Frame, 'home' | 'search' | 'notOfficial' | 'footer'> {
  const all = [...site.languages.values()];
  const footer = all.flatMap((language) => footerLinks(site, language, undefined).filter((link) => link.words.lang === language.code));
  return { home: { ...frame.home, href: site.base }, search: undefined, notOfficial: all.map((language) => notOfficial(site, language)), footer };
}

/** `/`: a choice of language, each in its own words. */
export function chooserView(site: Site): ChooserView {
  const language = firstLanguage(site);
  const home = site.pages.get('home')!;
  const all = [...site.languages.values()];
  const title = all.map((one) => one.say('chooseLanguage').text).join(' · ');
  const intros = all.flatMap((one) => home.variants.get(one.code)?.frontMatter.title ?? []);
  const frame = frameOf({ site, language, title, description: intros.join(' · ') });
  return {
    kind: 'chooser',
    // The doors are its language navigation.
    frame: { ...frame, languages: [], canonical: site.settings.address, ...inEvery(site, frame) },
    doors: all.map((one) => {
      const intro = home.variants.get(one.code)?.frontMatter.description;
      return { ...doorTo(site, one, home), choose: one.say('chooseLanguage').text, ...(intro === undefined ? {} : { intro }) };
    }),
  };
}

/**
 * The page for an address that leads nowhere.
 * @param only the language whose addresses it serves; all languages otherwise
 */
export function notFoundView(site: Site, only?: Language): NotFoundView {
  const language = only ?? firstLanguage(site);
  const home = site.pages.get('home')!;
  const shown = only === undefined ? [...site.languages.values()] : [only];
  const title = shown.map((one) => one.say('notFoundTitle').text).join(' · ');
  const frame = frameOf({ site, language, title, description: title, noindex: true });
  return {
    kind: 'not-found',
    frame: { ...frame, ...(only === undefined ? inEvery(site, frame) : {}) },
    sections: shown.map((one) => ({
      lang: one.code,
      dir: one.direction,
      title: one.say('notFoundTitle'),
      text: one.say('notFoundText'),
      home: { href: hrefOf(site, addressOf(home, one.code, site.pages)), words: one.say('backToHome') },
    })),
  };
}

/** The page at an old address, for hosts that do not read `_redirects`. */
export function movedView(site: Site, { language: code, page, to }: Extract<Address, { kind: 'redirect' }>): MovedView {
  const language = site.languages.get(code)!;
  const title = language.say('moved');
  const variant = page.variants.get(code);
  const words = variant === undefined ? titleElsewhere(site, page) : language.run(variant.frontMatter.title);
  const href = hrefOf(site, to);
  return { kind: 'moved', frame: frameOf({ site, language, page, title: `${title.text}: ${words.text}`, description: title.text, noindex: true }), title, to: { href, words } };
}
