import { practiceIndex } from './addresses.ts';
import { layoutFragments, letterOf } from './fragments.ts';
import { frameOf, linkTo } from './frame.ts';
import type { Language } from './language.ts';
import type { GuidePage, PracticeIndexPage, PracticePage, StepPage, Variant } from './page.ts';
import { partsView, sectionIn } from './parts.ts';
import { noticesOf } from './notices.ts';
import { titleOf } from './practice-pages.ts';
import type { Site } from './site.ts';
import type { PracticeIndexView, PracticeView } from './view.ts';
import { contextOf } from './walkthrough.ts';
import type { WalkthroughContext } from './walkthrough.ts';

/** A walkthrough alone, with the numbers that it has in its step. */
export function practiceView(site: Site, language: Language, page: PracticePage, variant: Variant): PracticeView {
  const guide = site.pages.get(page.guideId) as GuidePage;
  const step = site.pages.get(page.stepId) as StepPage;
  const whole = step.variants.get(language.code)!;
  const { title, description } = variant.frontMatter;
  // In a tab it says its guide too: two guides may have the same step.
  const headTitle = [title, guide.variants.get(language.code)?.frontMatter.title ?? []].flat().join(' – ');
  const [toStep, all] = [linkTo(site, language, step), linkTo(site, language, site.pages.get(practiceIndex)!)];
  const context: WalkthroughContext = {
    ...contextOf(site, language, step, whole, layoutFragments),
    step: { guideId: guide.id, number: step.number, title: whole.frontMatter.title, audience: guide.settings.audience, onward: [toStep, all] },
  };
  const { sections } = variant.document;
  const section = page.choice === undefined ? sectionIn(variant.document, 'body') : sections.filter(({ kind }) => kind === 'choice')[page.choice]!;
  const walkthrough = partsView(section, context, page.choice).find((part) => part.kind === 'walkthrough' && part.flow === page.flow) as PracticeView['walkthrough'];
  return {
    kind: 'practice',
    frame: frameOf({ site, language, page, title: headTitle, description }),
    title: language.run(title),
    notices: noticesOf(site, language, step, whole),
    audience: guide.settings.audience,
    walkthrough,
    step: toStep,
    all,
  };
}

/** Everything that can be practised, guide by guide. */
export function practiceIndexView(site: Site, language: Language, page: PracticeIndexPage): PracticeIndexView {
  const { title, description } = page.variants.get(language.code)!.frontMatter;
  const frame = frameOf({ site, language, page, title, description });
  const guides = site.guides.flatMap((guide) => {
    const links = page.pages
      .filter((one) => one.guideId === guide.id)
      .map((one) => {
        const { number } = site.pages.get(one.stepId) as StepPage;
        const own = one.variants.has(language.code) ? (site.pages.get(one.stepId) as StepPage).variants.get(language.code)! : undefined;
        const link = linkTo(site, language, one);
        return { ...link, ...(own === undefined ? {} : { words: language.run(titleOf(own, one.choice)) }), number: language.run(`${number}${one.choice === undefined ? '' : letterOf(one.choice)}`) };
      });
    return links.length === 0 ? [] : [{ title: linkTo(site, language, guide).words, links }];
  });
  return { kind: 'practice-index', frame, title: language.run(title), guides };
}
