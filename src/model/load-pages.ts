import type { z } from 'zod';
import { practiceIndex, searchPageId } from './addresses.ts';
import { partsOf } from './document.ts';
import { structureProblems } from './document-problems.ts';
import type { Flow } from './flow.ts';
import { holdingBack } from './held-back.ts';
import { leftOverFiles, nameParts, pageId } from './left-over-files.ts';
import type { ArticlePage, GuidePage, HomePage, Page, StepPage, Variant } from './page.ts';
import { readPageLink } from './link-problems.ts';
import { problem } from './problem.ts';
import type { Place, Problem } from './problem.ts';
import { articleFrontMatter, guideFrontMatter, homeFrontMatter, stepFrontMatter } from './schemas/front-matter.ts';
import type { FrontMatter } from './schemas/front-matter.ts';
import { guideSchema } from './schemas/guide.ts';
import type { GuideSettings } from './schemas/guide.ts';
import type { SiteSettings } from './schemas/site.ts';
import { shownIn } from './shown.ts';
import type { SourceOf } from './source.ts';
import { readYamlAs } from './yaml.ts';
import type { YamlFile } from './yaml.ts';

export interface PageSources {
  readonly pages: readonly SourceOf<'mdx'>[];
  readonly guides: readonly SourceOf<'yaml'>[];
  readonly site: SiteSettings;
  readonly siteYaml: YamlFile;
  readonly flows: ReadonlyMap<string, Flow>;
  readonly languages: readonly string[];
}

/** Ids that the site uses for itself: they would clash with its own addresses or files. */
export const reservedIds: ReadonlySet<string> = new Set(['home', 'guide', 'editors', '404', practiceIndex, searchPageId]);

/** Every page that the structures name, with the variants that files give it. */
export function loadPages(sources: PageSources): { pages: Map<string, Page>; unread: ReadonlySet<string>; problems: Problem[] } {
  const loader = new PageLoader(sources);
  return { pages: loader.load(), unread: loader.unread, problems: loader.problems };
}

class PageLoader {
  readonly problems: Problem[] = [];
  /**
   * Guides and names of pages with a file that could not be read, and files with another structure than their guide: what
   * they lack is not to be held against others.
   */
  readonly unread = new Set<string>();
  private readonly used = new Set<SourceOf<'mdx'>>();
  private readonly sources: PageSources;
  /** The files of each page, so that thousands of pages need not each look at all files. */
  private readonly byStem = new Map<string, { readonly source: SourceOf<'mdx'>; readonly language: string }[]>();

  constructor(sources: PageSources) {
    this.sources = sources;
    for (const source of sources.pages) {
      const [stem, language] = nameParts(source.name);
      const files = this.byStem.get(stem);
      if (files === undefined) this.byStem.set(stem, [{ source, language }]);
      else files.push({ source, language });
    }
  }

  load(): Map<string, Page> {
    const { site, siteYaml, guides } = this.sources;
    this.oldAddresses(siteYaml, ['practise', 'oldAddresses'], site.practise.oldAddresses);
    this.oldAddresses(siteYaml, ['search', 'oldAddresses'], site.search.oldAddresses);
    const pages: Page[] = [this.home(), ...site.articles.map((_, index) => this.article(index))];
    for (const source of this.inSiteOrder(guides)) pages.push(...this.guide(source));
    const byId = new Map<string, Page>();
    for (const page of pages) {
      if (byId.has(page.id)) {
        this.problems.push(problem('id-twice', page.at, { id: page.id }));
        continue;
      }
      byId.set(page.id, page);
    }
    const known = guides.map(guideId);
    for (const [index, id] of site.guides.entries()) {
      const at = siteYaml.place(['guides', index]);
      if (site.guides.indexOf(id) < index) this.problems.push(problem('id-twice', at, { id, list: 'guides' }));
      else if (!known.includes(id)) this.lostGuide(id, at, known);
    }
    const left = leftOverFiles(this.sources.pages.filter((source) => !this.used.has(source)), byId, this.unread, siteYaml.file);
    this.problems.push(...left.problems);
    for (const id of left.explained) this.unread.add(id);
    for (const page of byId.values()) {
      if (page.variants.size === 0 && page.kind !== 'home' && !page.id.endsWith('/guide') && !this.unread.has(page.id)) this.problems.push(problem('page-without-variant', page.at, { page: page.id }));
    }
    return byId;
  }

  /** A guide that site.yaml names and that has no file of its own. */
  private lostGuide(id: string, at: Place, known: readonly string[]): void {
    const { pages, site } = this.sources;
    // Where its pages are still there, it is told at them which file is gone.
    if (pages.some(({ name }) => name.startsWith(`guides/${id}/`))) return;
    const others = known.filter((one) => !site.guides.includes(one));
    const linked = pages.some(({ parsed }) => shownIn(parsed.document).links.some(({ node: { url } }) => url.startsWith('page:') && readPageLink(url).target.split('/')[0] === id));
    // Links that still use the name tell a folder that was renamed from a name that was mistyped here.
    if (linked) this.unread.add(id);
    this.problems.push(linked && others.length === 1 ? problem('guide-renamed', at, { was: id, now: others[0]! }) : problem('name-unknown', at, { key: 'guides', found: id, known, listed: site.guides, create: `content/guides/${id}/guide.yaml` }));
  }

  private home(): HomePage {
    const { site, siteYaml } = this.sources;
    return { kind: 'home', id: 'home', file: siteYaml.file, at: siteYaml.place([]), sourceLanguage: site.sourceLanguage, slugs: {}, oldAddresses: [], variants: this.variants('articles/home', homeFrontMatter, 'prose') };
  }

  private article(index: number): ArticlePage {
    const { site, siteYaml } = this.sources;
    const { id, ...rest } = site.articles[index]!;
    const place = siteYaml.place(['articles', index, 'id']);
    if (reservedIds.has(id)) this.problems.push(problem('id-reserved', place, { id }));
    this.knownLanguage(siteYaml, ['articles', index, 'sourceLanguage'], rest.sourceLanguage);
    this.oldAddresses(siteYaml, ['articles', index, 'oldAddresses'], rest.oldAddresses);
    return { kind: 'article', id, file: siteYaml.file, at: place, ...rest, sourceLanguage: rest.sourceLanguage ?? site.sourceLanguage, variants: this.variants(`articles/${id}`, articleFrontMatter, 'prose') };
  }

  private guide(source: SourceOf<'yaml'>): Page[] {
    const id = guideId(source);
    const read = readYamlAs(source.path, source.text, guideSchema);
    if (read.value === undefined) {
      this.problems.push(...holdingBack(source.path, read.problems));
      for (const page of this.sources.pages) if (page.name.startsWith(`guides/${id}/`)) this.used.add(page);
      this.unread.add(id);
      return [];
    }
    const { value: settings, yaml } = read.value;
    if (reservedIds.has(id)) this.problems.push(problem('id-reserved', { file: source.path, line: 1, column: 1 }, { id }));
    this.knownLanguage(yaml, ['sourceLanguage'], settings.sourceLanguage);
    this.guideProblems(settings, yaml);
    const sourceLanguage = settings.sourceLanguage ?? this.sources.site.sourceLanguage;
    const steps = settings.steps.map((step, index): StepPage => ({
      kind: 'step',
      id: `${id}/${step.id}`,
      guideId: id,
      number: settings.firstNumber + index,
      file: source.path,
      at: yaml.place(['steps', index, 'id']),
      sourceLanguage,
      slugs: step.slugs,
      oldAddresses: step.oldAddresses,
      settings: step,
      // A step called “guide” is refused; its files are those of the guide's front page.
      variants: step.id === 'guide' ? new Map() : this.variants(`guides/${id}/${step.id}`, stepFrontMatter, { step }),
    }));
    const variants = this.variants(`guides/${id}/guide`, guideFrontMatter, 'prose');
    for (const variant of variants.values()) this.needsProblems(settings, variant);
    const guide: GuidePage = { kind: 'guide', id, file: source.path, at: yaml.place([]), sourceLanguage, slugs: settings.slugs, oldAddresses: settings.oldAddresses, settings, yaml, steps, variants };
    return [guide, ...steps];
  }

  /** What the ids inside a guide must keep to. */
  private guideProblems(settings: GuideSettings, yaml: YamlFile): void {
    const unique = (ids: readonly string[], path: (index: number) => (string | number)[]) => {
      for (const [index, id] of ids.entries()) if (ids.indexOf(id) < index) this.problems.push(problem('id-twice', yaml.place(path(index)), { id }));
    };
    this.oldAddresses(yaml, ['oldAddresses'], settings.oldAddresses);
    unique(settings.needs, (index) => ['needs', index]);
    unique(settings.steps.map((step) => step.id), (index) => ['steps', index, 'id']);
    for (const [index, step] of settings.steps.entries()) {
      if (reservedIds.has(step.id)) this.problems.push(problem('id-reserved', yaml.place(['steps', index, 'id']), { id: step.id }));
      this.oldAddresses(yaml, ['steps', index, 'oldAddresses'], step.oldAddresses);
      unique(step.choices.map((choice) => choice.id), (place) => ['steps', index, 'choices', place, 'id']);
      this.knownFlows(step.flows, yaml, ['steps', index, 'flows']);
      for (const [place, choice] of step.choices.entries()) this.knownFlows(choice.flows, yaml, ['steps', index, 'choices', place, 'flows']);
    }
  }

  private knownFlows(ids: readonly string[], yaml: YamlFile, path: readonly (string | number)[]): void {
    const known = [...this.sources.flows.keys()];
    for (const [index, id] of ids.entries()) {
      if (!known.includes(id)) this.problems.push(problem('name-unknown', yaml.place([...path, index]), { key: 'flows', found: id, known }));
    }
  }

  /** An old address begins with a language of the site. */
  private oldAddresses(yaml: YamlFile, path: readonly (string | number)[], addresses: readonly string[]): void {
    for (const [index, address] of addresses.entries()) this.knownLanguage(yaml, [...path, index], address.split('/')[1], 'oldAddresses');
  }

  private knownLanguage(yaml: YamlFile, path: readonly (string | number)[], language: string | undefined, key = 'sourceLanguage'): void {
    if (language === undefined || this.sources.languages.includes(language)) return;
    this.problems.push(problem('name-unknown', yaml.place(path), { key, found: language, known: this.sources.languages }));
  }

  private needsProblems(settings: GuideSettings, { frontMatter, yaml }: Variant): void {
    const given = Object.keys(frontMatter.needs ?? {});
    for (const id of settings.needs) if (!given.includes(id)) this.problems.push(problem('needs-missing', yaml.placeOfKey([], 'needs'), { id }));
    for (const id of given) if (!settings.needs.includes(id)) this.problems.push(problem('unknown-key', yaml.placeOfKey(['needs'], id), { key: id, known: settings.needs }));
  }

  /** The variants of the page whose files begin with a name: "articles/about" has articles/about.da.mdx and so on. */
  private variants(stem: string, schema: z.ZodType<FrontMatter>, shape: Parameters<typeof structureProblems>[1]): Map<string, Variant> {
    const variants = new Map<string, Variant>();
    for (const { source, language } of this.byStem.get(stem) ?? []) {
      this.used.add(source);
      if (!this.sources.languages.includes(language)) {
        this.problems.push(problem('file-language', { file: source.path, line: 1, column: 1 }, { language, known: this.sources.languages }));
        this.unread.add(pageId(stem));
        continue;
      }
      const { document } = source.parsed;
      if (document.frontMatter === '' && source.parsed.problems.length > 0) {
        this.unread.add(pageId(stem));
        continue;
      }
      const read = readYamlAs(source.path, document.frontMatter, schema, 1);
      const others = this.byStem.get(stem)!.flatMap((one) => (one.source === source ? [] : [{ language: one.language, document: one.source.parsed.document }]));
      const structure = structureProblems(document, shape, this.sources.flows, others);
      this.problems.push(...read.problems, ...structure);
      const gap = partsOf(document).some((part) => part.kind === 'walkthrough' && this.sources.flows.get(part.flow)?.gap === true);
      if (gap || structure.some(({ rule }) => /^(?:choice|walkthrough)-/.test(rule))) this.unread.add(source.path);
      if (read.value === undefined) {
        this.unread.add(pageId(stem));
        continue;
      }
      variants.set(language, { language, file: source.path, document, frontMatter: read.value.value, yaml: read.value.yaml });
    }
    return variants;
  }

  private inSiteOrder(guides: readonly SourceOf<'yaml'>[]): SourceOf<'yaml'>[] {
    const named = this.sources.site.guides;
    const order = new Map(named.map((id, index) => [id, index]).toReversed() as [string, number][]);
    const rank = (source: SourceOf<'yaml'>) => order.get(guideId(source)) ?? named.length;
    return guides.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
  }
}

const guideId = (source: SourceOf<'yaml'>) => source.name.split('/')[1]!;
