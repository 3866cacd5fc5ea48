import { practiceIndex } from './addresses.ts';
import type { Flow } from './flow.ts';
import { letterOf } from './fragments.ts';
import type { Language } from './language.ts';
import type { GuidePage, Page, PracticeIndexPage, PracticePage, StepPage, Variant } from './page.ts';
import { canBePractised } from './practice-flow.ts';
import type { SiteSettings } from './schemas/site.ts';
import { textOf } from './subset.ts';

interface Parts {
  readonly pages: ReadonlyMap<string, Page>;
  readonly flows: ReadonlyMap<string, Flow>;
  readonly languages: ReadonlyMap<string, Language>;
  readonly settings: SiteSettings;
}

/**
 * The pages on which walkthroughs are practised: one each, and one of all. They have no files of their own: their
 * words, and the languages that they are in, are those of the step.
 */
export function practicePages({ pages, flows, languages, settings }: Parts): (PracticePage | PracticeIndexPage)[] {
  const guides = [...pages.values()].filter((page): page is GuidePage => page.kind === 'guide');
  const single = guides.flatMap((guide) => guide.steps.flatMap((step) => walkthroughsOf(step).filter(({ flow }) => flows.has(flow) && canBePractised(flows.get(flow)!)).map((one) => practicePage(guide, step, one, flows, languages))));
  const unique = single.filter((page, index) => single.findIndex((one) => one.id === page.id) === index);
  const shown = unique.filter((page) => page.variants.size > 0);
  if (shown.length === 0) return [];
  return [...unique, indexPage(shown, pages.get('home')!, languages, settings)];
}

/** The id of the page on which a guide's walkthrough is practised. */
export const practiceId = (guideId: string, flow: string) => `${practiceIndex}/${guideId}/${flow}`;

interface Walkthrough {
  readonly flow: string;
  readonly choice?: number;
}

function walkthroughsOf({ settings }: StepPage): Walkthrough[] {
  return [...settings.flows.map((flow) => ({ flow })), ...settings.choices.flatMap(({ flows }, choice) => flows.map((flow) => ({ flow, choice })))];
}

function practicePage(guide: GuidePage, step: StepPage, { flow, choice }: Walkthrough, flows: ReadonlyMap<string, Flow>, languages: ReadonlyMap<string, Language>): PracticePage {
  const { guideId, file, at, sourceLanguage } = step;
  const variants = [...step.variants].flatMap(([code, variant]): [string, Variant][] => {
    const language = languages.get(code);
    if (language === undefined) return [];
    const title = `${step.number}${choice === undefined ? '' : letterOf(choice)} ${titleOf(variant, choice)}`;
    // Two guides may have the same step, and no two pages the same description.
    const whole = [title, guide.variants.get(code)?.frontMatter.title ?? []].flat().join(' – ');
    return [[code, named(variant, language.say('practiseOf', { title }).text, language.say('practiseAbout', { title: whole }).text)]];
  });
  return {
    kind: 'practice', id: practiceId(guideId, flow), guideId, stepId: step.id, flow, file, at, sourceLanguage,
    slugs: flows.get(flow)!.slugs, oldAddresses: [], variants: new Map(variants), ...(choice === undefined ? {} : { choice }),
  };
}

/** What a walkthrough is called: by its choice where it stands in one, by its step otherwise. */
export function titleOf({ document, frontMatter }: Variant, choice: number | undefined): string {
  const section = document.sections.filter(({ kind }) => kind === 'choice')[choice ?? -1];
  return section?.title === undefined ? frontMatter.title : textOf(section.title);
}

/** A variant without a file of its own: its draft mark is that of the page whose words it takes. */
export function named(variant: Variant, title: string, description: string): Variant {
  return { ...variant, frontMatter: { title, description, draft: variant.frontMatter.draft } };
}

function indexPage(pages: readonly PracticePage[], home: Page, languages: ReadonlyMap<string, Language>, { practise, sourceLanguage }: SiteSettings): PracticeIndexPage {
  const variants = [...languages.values()].flatMap((language): [string, Variant][] => {
    const variant = pages.find((page) => page.variants.has(language.code))?.variants.get(language.code);
    return variant === undefined ? [] : [[language.code, named({ ...variant, file: home.file }, language.say('practise').text, language.say('practiseIntro').text)]];
  });
  return { kind: 'practice-index', id: practiceIndex, file: home.file, at: home.at, sourceLanguage, slugs: practise.slugs, oldAddresses: practise.oldAddresses, variants: new Map(variants), pages };
}
