import { addressOf, practiceIndex } from './addresses.ts';
import type { Address } from './addresses.ts';
import { frontPlace } from './block-marks.ts';
import { formatDate } from './dates.ts';
import { layoutFragments, letterOf } from './fragments.ts';
import { frameOf, linkTo, titleElsewhere } from './frame.ts';
import { supportView } from './hours.ts';
import type { Language } from './language.ts';
import { noticesOf } from './notices.ts';
import type { ArticlePage, GuidePage, HomePage, Page, StepPage, Variant } from './page.ts';
import { partsView, sectionIn } from './parts.ts';
import { hrefOf, marksProse } from './prose.ts';
import { searchView } from './search-view.ts';
import type { Site } from './site.ts';
import { textOf } from './subset.ts';
import { termViews } from './term-view.ts';
import type { TermView } from './term-view.ts';
import { practiceIndexView, practiceView } from './practice-view.ts';
import type { ArticleView, Door, GuideView, HomeView, LinkView, MissingView, PageView, Run, StepLink, StepView } from './view.ts';
import { contextOf } from './walkthrough.ts';
import type { WalkthroughContext } from './walkthrough.ts';

/**
 * What stands at an address, ready to be drawn.
 * @param today ISO 8601 date of the build, against which review dates are held
 */
export function pageView(site: Site, address: Exclude<Address, { kind: 'redirect' }>, today: string): PageView {
  const language = site.languages.get(address.language)!;
  const { page } = address;
  const variant = page.variants.get(language.code);
  if (variant === undefined) return missingView(site, language, page);
  switch (page.kind) {
    case 'home':
      return homeView(site, language, page, variant);
    case 'guide':
      return guideView(site, language, page, variant, today);
    case 'step':
      return stepView(site, language, page, variant);
    case 'article':
      return articleView(site, language, page, variant);
    case 'practice':
      return practiceView(site, language, page, variant);
    case 'practice-index':
      return practiceIndexView(site, language, page);
    case 'search':
      return searchView(site, language, page);
  }
}

function common(context: ReturnType<typeof contextOf>, page: Page, variant: Variant) {
  const { site, language, marks } = context;
  const { title, description } = variant.frontMatter;
  const titleMark = marksProse('title', context);
  return {
    frame: frameOf({ site, language, page, title: headTitle(site, language, page, title), description }),
    title: language.run(title),
    ...(titleMark === undefined ? {} : { titleMark }),
    notices: noticesOf(site, language, page, variant, marks.count),
  };
}

/** Titles in tabs: a step says its number and its guide, so that no two are the same. */
function headTitle(site: Site, language: Language, page: Page, title: string): string {
  if (page.kind !== 'step') return title;
  const guide = site.pages.get(page.guideId)?.variants.get(language.code)?.frontMatter.title;
  return `${language.say('stepN', { n: page.number }).text}: ${title}${guide === undefined ? '' : ` – ${guide}`}`;
}

function homeView(site: Site, language: Language, page: HomePage, variant: Variant): HomeView {
  const { document, frontMatter } = variant;
  const context = contextOf(site, language, page, variant, layoutFragments);
  const shown = site.guides.filter((guide) => guide.variants.size > 0);
  const groups = (['helper', 'self'] as const).map((audience) => ({
    audience,
    guides: shown.filter((guide) => guide.settings.audience === audience).map((guide) => guideCard(site, language, guide)),
  }));
  return {
    kind: 'home',
    ...common(context, page, variant),
    parts: partsView(sectionIn(document, 'body'), context),
    terms: termsOf(context, variant),
    groups: groups.filter((group) => group.guides.length > 0),
    ...(frontMatter.noneFits === undefined ? {} : { noneFits: language.run(frontMatter.noneFits) }),
    noneFitsAt: frontPlace('noneFits', context),
    support: support(site, language).filter((contact) => contact.kind === 'help'),
    ...practiceLink(site, language),
  };
}

function guideCard(site: Site, language: Language, guide: GuidePage): HomeView['groups'][number]['guides'][number] {
  const { href, words: title, lacking } = linkTo(site, language, guide);
  const variant = guide.variants.get(language.code);
  if (variant === undefined) return { href, title, needs: [], ...(lacking === undefined ? {} : { lacking }) };
  const { description, needs = {} } = variant.frontMatter;
  return { href, title, description: language.run(description), needs: guide.settings.needs.map((id) => language.run(needs[id]!)) };
}

function guideView(site: Site, language: Language, page: GuidePage, variant: Variant, today: string): GuideView {
  const { document, frontMatter } = variant;
  const { settings } = page;
  const { needs = {}, forWhom = '' } = frontMatter;
  const context = contextOf(site, language, page, variant, [...layoutFragments, ...settings.needs.map((id) => `need-${id}`)]);
  return {
    kind: 'guide',
    ...common(context, page, variant),
    forWhom: language.run(forWhom),
    forWhomAt: frontPlace('forWhom', context),
    needs: settings.needs.map((id) => ({ ...frontPlace(`needs.${id}`, context), id, words: language.run(needs[id]!) })),
    parts: partsView(sectionIn(document, 'body'), context),
    terms: termsOf(context, variant),
    steps: stepLinks(site, language, page),
    ...practiceLink(site, language),
    reviewed: reviewed(language, settings.reviewed),
    ...(today > settings.reviewBy ? { overdue: language.say('overdue', { date: formatDate(language, settings.reviewBy) }) } : {}),
  };
}

function reviewed(language: Language, date: string): Run {
  return language.say('reviewed', { date: formatDate(language, date) });
}

function stepLinks(site: Site, language: Language, guide: GuidePage, current?: StepPage): StepLink[] {
  return guide.steps
    .filter((step) => step.variants.size > 0)
    .map((step) => {
      const { href, words: title, lacking } = linkTo(site, language, step);
      return { href, number: step.number, title, current: step.id === current?.id, ...(lacking === undefined ? {} : { lacking }) };
    });
}

function stepView(site: Site, language: Language, page: StepPage, variant: Variant): StepView {
  const guide = site.pages.get(page.guideId) as GuidePage;
  const { sections } = variant.document;
  const choices = sections.filter((section) => section.kind === 'choice');
  const steps = stepLinks(site, language, guide, page);
  const here = steps.findIndex((one) => one.current);
  const [previous, next] = [steps[here - 1], steps[here + 1]];
  const step = { guideId: guide.id, number: page.number, title: variant.frontMatter.title, audience: guide.settings.audience, ...(next === undefined || choices.length > 0 ? {} : { next }) };
  const context = { ...contextOf(site, language, page, variant, [...layoutFragments, ...choices.map((choice) => choice.id!)]), step };
  return {
    kind: 'step',
    ...common(context, page, variant),
    guide: linkTo(site, language, guide.variants.size > 0 ? guide : site.pages.get('home')!),
    audience: step.audience,
    number: page.number,
    steps,
    parts: partsView(sectionIn(variant.document, 'body'), context),
    choices: choices.map((section, index) => ({
      id: section.id!,
      letter: letterOf(index),
      title: language.run(section.title === undefined ? '' : textOf(section.title)),
      parts: partsView(section, context, index),
    })),
    after: partsView(sectionIn(variant.document, 'after'), context),
    // Once all words of the page have been drawn.
    terms: termsOf(context, variant),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
    support: support(site, language),
    reviewed: reviewed(language, guide.settings.reviewed),
  };
}

function articleView(site: Site, language: Language, page: ArticlePage, variant: Variant): ArticleView {
  const context = contextOf(site, language, page, variant, layoutFragments);
  const parts = partsView(sectionIn(variant.document, 'body'), context);
  return { kind: 'article', ...common(context, page, variant), parts, terms: termsOf(context, variant) };
}

/** Explanations of the words that the parts of a page, drawn before this, have linked. */
function termsOf({ site, language, terms }: WalkthroughContext, variant: Variant): TermView[] {
  return termViews(site, language, terms, variant.frontMatter.draft);
}

/** The way to everything that can be practised, named as it is in the reader's language even where it lacks. */
function practiceLink(site: Site, language: Language): { practice?: LinkView } {
  const page = site.pages.get(practiceIndex);
  return page === undefined ? {} : { practice: { ...linkTo(site, language, page), words: language.say('practise') } };
}

/** The page at the address of a variant that does not exist: in the reader's language, with the way to the others. */
function missingView(site: Site, language: Language, page: Page): MissingView {
  const title = language.say('notInLanguageTitle');
  const doors = [...site.languages.values()].filter((one) => page.variants.has(one.code)).map((one) => doorTo(site, one, page));
  const description = `${language.say('notInLanguageText').text} ${doors.map((door) => `${door.name} (${door.title})`).join(' · ')}`;
  const named = titleElsewhere(site, page);
  const guide = page.kind === 'step' ? site.pages.get(page.guideId) : undefined;
  const inGuide = guide?.variants.has(language.code) === true;
  return {
    kind: 'missing',
    // The title names the page too, so that no two tabs read the same.
    frame: frameOf({ site, language, page, title: `${title.text}: ${named.text}`, description, noindex: true }),
    title,
    doors,
    ...(inGuide ? { guide: linkTo(site, language, guide) } : {}),
  };
}

/** The way into a page in a language that it has. */
export function doorTo(site: Site, language: Language, page: Page): Door {
  const title = page.variants.get(language.code)?.frontMatter.title;
  return {
    href: hrefOf(site, addressOf(page, language.code, site.pages)),
    lang: language.code,
    dir: language.direction,
    name: language.name,
    ...(title === undefined ? {} : { title }),
    ...(page.kind === 'step' ? { label: language.say('stepN', { n: page.number }).text } : {}),
  };
}

function support(site: Site, language: Language) {
  return site.settings.support.map((contact) => supportView(contact, language, site.languages));
}
