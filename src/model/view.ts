/**
 * What a page shows, joined from document, guide, flow, availability, freshness and language, and ready to
 * be drawn. The functions beside this file make these values; `src/components/` draws them and decides nothing.
 */

import type { FrontPlace } from './block-marks.ts';
import type { Drawing, SimulatorView } from './screen-view.ts';
import type { SearchView } from './search-view.ts';
import type { TermView } from './term-view.ts';

/** Words together with the language that they are in. Drawn by `Words.astro`, which adds `lang` where it differs. */
export interface Run {
  readonly text: string;
  /** BCP 47 code of the words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The same words with soft hyphens, for languages that browsers cannot hyphenate. For the eye only. */
  readonly soft?: string;
}

/** Prose as HTML: marked for language, with resolved links. Only `model/prose.ts` makes it. */
export interface Prose {
  readonly html: string;
}

/** Says an interface string in the language of the page, or under its own language where it is `untranslated`. */
export type Say = (key: StringKey, values?: Readonly<Record<string, string | number>>) => Run;

export type { StringKey } from './strings.ts';
import type { StringKey } from './strings.ts';

export interface LinkView {
  readonly href: string;
  readonly words: Run;
  readonly current?: boolean;
  /** "not yet in English", where the page is not in the language of the reader. */
  readonly lacking?: Run;
  /** Language of the page that it leads to, where that is another than the reader's. */
  readonly hreflang?: string;
}

/** One language in the language navigation of a page. */
export interface LanguageLink {
  readonly href: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language's own name: "Kalaallisut". */
  readonly name: string;
  readonly current: boolean;
  /** In the words of that language, "not yet in …", where the page lacks it; the link leads to the missing page. */
  readonly lacking?: string;
}

/** "This is not the official site", cut where the link stands. */
export interface NotOfficialView {
  readonly before: Run;
  readonly link: { readonly href: string; readonly text: string };
  readonly after: Run;
}

/** What every page has around its content. */
export interface Frame {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** For `<title>`: unique on the site. */
  readonly headTitle: string;
  readonly description: string;
  readonly canonical?: string;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  readonly noindex: boolean;
  /** True on pages without a hyphenation of the browser's own. */
  readonly hyphens: 'auto' | 'manual';
  readonly siteName: Run;
  readonly home: LinkView;
  /** None on a page for all readers, or in a language that has no pages. */
  readonly search?: LinkView;
  readonly languages: readonly LanguageLink[];
  /** In the language of the page; in every language on a page for all readers, that of the page first. */
  readonly notOfficial: readonly NotOfficialView[];
  readonly footer: readonly LinkView[];
  /** Address below which static files stand: "/" or "/help/". */
  readonly base: string;
  readonly say: Say;
}

/** Says at the top of a variant that it is a draft, out of date (and in how many places that is marked), or of unknown age. */
export interface Notice {
  readonly kind: 'draft' | 'outdated' | 'unknown';
  readonly words: Run;
  readonly places?: Run;
  /** The page in its source language. */
  readonly source?: LinkView;
}

export interface OpeningHours {
  /** "Mandag–fredag", "24. december" */
  readonly days: readonly Run[];
  /** "8.00–20.00", formatted in the language of the page */
  readonly time: string;
  /** The same hours in the other zones of `SupportView.otherZones`. */
  readonly others: readonly string[];
}

export interface SupportView {
  readonly name: Run;
  readonly purpose?: Run;
  readonly kind: 'help' | 'misuse';
  readonly phone?: {
    /** "+45 33 98 00 10" */
    readonly number: string;
    /** "tel:+4533980010" */
    readonly href: string;
  };
  readonly hours: readonly OpeningHours[];
  /** "dansk tid" */
  readonly zone: Run;
  /** Zones in which the hours are told as well. */
  readonly otherZones: readonly Run[];
}

export interface StepLink {
  readonly href: string;
  readonly number: number;
  readonly title: Run;
  readonly current: boolean;
  /** "not yet in English", where the step is not in the language of the page; its title then is in another language. */
  readonly lacking?: Run;
}

export interface ActionView {
  /** Whole: "5B.11". */
  readonly number: string;
  readonly id: string;
  readonly actor: 'helper' | 'owner' | 'app';
  /** "You, the helper", "The person you are helping", "You", "The app" */
  readonly who: Run;
  readonly private: boolean;
  /** At a private action of a helper's guide: whether the one before was private too, and how long it goes on. */
  readonly lookAway?: { readonly still: boolean; /** "5B.15 and 5B.16", at the first of several. */ readonly through?: Run };
  /** Which device to take, where the flow has more than one. */
  readonly device?: { readonly number: number; readonly words: Run };
  /** Whom the action is for, at the first action of a branch: "With a code display in hand". */
  readonly branch?: Run;
  readonly prose: Prose;
  readonly marks?: Prose;
  /** "You have 3 minutes" */
  readonly limit?: Run;
  /** A fact or label that nobody has checked in the app. */
  readonly inferred: boolean;
  /** Who took this branch is done here. */
  readonly ends: boolean;
  /** The screens on which it is done, for the eye. */
  readonly drawings: readonly Drawing[];
}

export type Part =
  | { readonly kind: 'prose'; readonly prose: Prose }
  | { readonly kind: 'alert'; readonly type: AlertType; readonly prose: Prose }
  | { readonly kind: 'walkthrough'; readonly flow: string; readonly inferred: boolean; readonly actions: readonly ActionView[]; readonly simulator?: SimulatorView }
  | { readonly kind: 'problems'; readonly id: string; readonly parts: readonly Part[] }
  /** What a translation says of the parts around it. */
  | { readonly kind: 'marks'; readonly marks: Prose };

export type AlertType = 'note' | 'tip' | 'important' | 'warning' | 'caution';

export interface ChoiceView {
  readonly id: string;
  /** "A" */
  readonly letter: string;
  readonly title: Run;
  readonly parts: readonly Part[];
}

/** What pages that editors write have in common. The mark says that the source has another title or summary now. */
interface WrittenPage {
  readonly frame: Frame;
  readonly title: Run;
  readonly titleMark?: Prose;
  readonly notices: readonly Notice[];
  readonly terms: readonly TermView[];
}

export interface HomeView extends WrittenPage {
  readonly kind: 'home';
  readonly parts: readonly Part[];
  readonly groups: readonly { readonly audience: 'helper' | 'self'; readonly guides: readonly GuideCard[] }[];
  readonly noneFits?: Run;
  readonly noneFitsAt: FrontPlace;
  readonly support: readonly SupportView[];
  /** All that can be practised, where there is something. */
  readonly practice?: LinkView;
}

export interface GuideCard {
  readonly href: string;
  readonly title: Run;
  /** None where the guide is not in the language of the page. */
  readonly description?: Run;
  readonly needs: readonly Run[];
  readonly lacking?: Run;
}

export interface GuideView extends WrittenPage {
  readonly kind: 'guide';
  readonly forWhom: Run;
  readonly forWhomAt: FrontPlace;
  readonly needs: readonly { readonly id: string; readonly words: Run; readonly mark?: Prose }[];
  readonly parts: readonly Part[];
  readonly steps: readonly StepLink[];
  /** "Last checked: 23 November 2026" */
  readonly reviewed: Run;
  /** Present once the review date has passed. */
  readonly overdue?: Run;
  /** All that can be practised, where there is something. */
  readonly practice?: LinkView;
}

export interface StepView extends WrittenPage {
  readonly kind: 'step';
  readonly guide: LinkView;
  readonly audience: 'helper' | 'self';
  readonly number: number;
  readonly steps: readonly StepLink[];
  readonly parts: readonly Part[];
  readonly choices: readonly ChoiceView[];
  readonly after: readonly Part[];
  readonly previous?: StepLink;
  readonly next?: StepLink;
  readonly support: readonly SupportView[];
  readonly reviewed: Run;
}

export interface ArticleView extends WrittenPage {
  readonly kind: 'article';
  readonly parts: readonly Part[];
}

/** All flows to practise, by guide. */
export interface PracticeIndexView {
  readonly kind: 'practice-index';
  readonly frame: Frame;
  readonly title: Run;
  readonly guides: readonly { readonly title: Run; readonly links: readonly (LinkView & { readonly number: Run })[] }[];
}

/** One walkthrough alone on a page. */
export interface PracticeView {
  readonly kind: 'practice';
  readonly frame: Frame;
  readonly title: Run;
  readonly notices: readonly Notice[];
  readonly audience: 'helper' | 'self';
  readonly walkthrough: Extract<Part, { kind: 'walkthrough' }>;
  /** The step that it belongs to, and everything to practise. */
  readonly step: LinkView;
  readonly all: LinkView;
}

/** The page at the address of a variant that does not exist (CONTRIBUTING.md, invariant 2). */
export interface MissingView {
  readonly kind: 'missing';
  readonly frame: Frame;
  /** "This page is not in English yet" */
  readonly title: Run;
  readonly doors: readonly Door[];
  /** The guide that the page belongs to, where it can be read in this language. */
  readonly guide?: LinkView;
}

/** A way into a language: its own name, and the title that the page has in it. */
export interface Door extends Pick<LanguageLink, 'href' | 'lang' | 'dir' | 'name'> {
  readonly title?: string;
  /** "Step 5" in that language */
  readonly label?: string;
}

export interface NotFoundView {
  readonly kind: 'not-found';
  readonly frame: Frame;
  /** One a language; the page in one language has one. */
  readonly sections: readonly { readonly lang: string; readonly dir: 'ltr' | 'rtl'; readonly title: Run; readonly text: Run; readonly home: LinkView }[];
}

export interface ChooserView {
  readonly kind: 'chooser';
  readonly frame: Frame;
  readonly doors: readonly (Door & { readonly choose: string; readonly intro?: string })[];
}

/** Stands at an old address and leads on. */
export interface MovedView {
  readonly kind: 'moved';
  readonly frame: Frame;
  readonly title: Run;
  readonly to: LinkView;
}

export type PageView = SearchView | PracticeIndexView | PracticeView | HomeView | GuideView | StepView | ArticleView | MissingView | NotFoundView | ChooserView | MovedView;
