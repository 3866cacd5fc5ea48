import type { Document } from './document.ts';
import type { FrontMatter } from './schemas/front-matter.ts';
import type { GuideSettings, StepSettings } from './schemas/guide.ts';
import type { Place } from './problem.ts';
import type { YamlFile } from './yaml.ts';

/** One page in one language. */
export interface Variant {
  readonly language: string;
  readonly file: string;
  readonly document: Document;
  readonly frontMatter: FrontMatter;
  /** The front matter with its places; lines are those of the file. */
  readonly yaml: YamlFile;
}

interface PageBase {
  /** "about", "help-newer-phone", "help-newer-phone/activate": what `page:` links name. */
  readonly id: string;
  /** File that says that the page exists. */
  readonly file: string;
  /** Where that file names it. */
  readonly at: Place;
  readonly sourceLanguage: string;
  /** Slug in each language that has one of its own. */
  readonly slugs: Readonly<Record<string, string>>;
  readonly oldAddresses: readonly string[];
  readonly variants: ReadonlyMap<string, Variant>;
}

export interface HomePage extends PageBase {
  readonly kind: 'home';
}

export interface ArticlePage extends PageBase {
  readonly kind: 'article';
  readonly footer: boolean;
}

/** The front page of a guide. */
export interface GuidePage extends PageBase {
  readonly kind: 'guide';
  readonly settings: GuideSettings;
  /** Its own file, with the places of the settings. */
  readonly yaml: YamlFile;
  readonly steps: readonly StepPage[];
}

export interface StepPage extends PageBase {
  readonly kind: 'step';
  readonly guideId: string;
  readonly number: number;
  readonly settings: StepSettings;
}

/** One walkthrough alone, to be practised. Its variants are those of its step. */
export interface PracticePage extends PageBase {
  readonly kind: 'practice';
  readonly guideId: string;
  /** The page of its step. */
  readonly stepId: string;
  readonly flow: string;
  /** Index of the choice that it stands in. */
  readonly choice?: number;
}

/** Everything that can be practised. */
export interface PracticeIndexPage extends PageBase {
  readonly kind: 'practice-index';
  readonly pages: readonly PracticePage[];
}

/** The page on which the site is searched. */
export interface SearchPage extends PageBase {
  readonly kind: 'search';
}

/** A page in whatever languages it has; there is no default one. */
export type Page = HomePage | ArticlePage | GuidePage | StepPage | PracticePage | PracticeIndexPage | SearchPage;

/** True of a page that has a file in each of its languages; the others take their words from elsewhere. */
export const isWritten = (page: Page): page is HomePage | ArticlePage | GuidePage | StepPage => page.kind !== 'practice' && page.kind !== 'practice-index' && page.kind !== 'search';
