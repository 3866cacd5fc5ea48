import { addressesOf } from './addresses.ts';
import type { Address } from './addresses.ts';
import type { Flow } from './flow.ts';
import { freshnessOf, recordName } from './freshness.ts';
import type { Freshness } from './freshness.ts';
import type { Language } from './language.ts';
import { holdingBack } from './held-back.ts';
import { linkProblems } from './link-problems.ts';
import { loadFlows } from './load-flows.ts';
import { loadLanguages } from './load-languages.ts';
import { loadPages } from './load-pages.ts';
import type { GuidePage, Page, Variant } from './page.ts';
import { copiedFrom, meantName, nameProblems, rightName } from './name-problems.ts';
import { practicePages } from './practice-pages.ts';
import { inReadingOrder, problem } from './problem.ts';
import type { Place, Problem } from './problem.ts';
import { recordSchema } from './schemas/record.ts';
import type { TranslationRecord } from './schemas/record.ts';
import { searchPage } from './search-page.ts';
import { siteSchema } from './schemas/site.ts';
import type { SiteSettings } from './schemas/site.ts';
import type { Source, SourceOf } from './source.ts';
import { termLinkProblems } from './term-links.ts';
import { loadTerms } from './terms.ts';
import type { Term } from './terms.ts';
import { readYamlAs } from './yaml.ts';

/** Everything that the content says, joined. Made by `assemble` alone, and never changed. */
export interface Site {
  readonly settings: SiteSettings;
  /** "/" or "/help/": what stands before every address of the site. */
  readonly base: string;
  readonly languages: ReadonlyMap<string, Language>;
  readonly pages: ReadonlyMap<string, Page>;
  readonly guides: readonly GuidePage[];
  readonly flows: ReadonlyMap<string, Flow>;
  /** The agreed words, by their id. */
  readonly terms: ReadonlyMap<string, Term>;
  readonly addresses: readonly Address[];
  /** Images by their name below the content folder. */
  readonly images: ReadonlyMap<string, SourceOf<'image'>>;
  /** The name of a file below the content folder, by its path as editors know it. */
  readonly nameOf: (file: string) => string;
  readonly freshness: (page: Page, variant: Variant) => Freshness;
  /** What translations were made from, by the names of their records below the content folder. */
  readonly records: ReadonlyMap<string, TranslationRecord>;
}

export interface Assembled {
  /** Absent where an error leaves nothing to show. */
  readonly site?: Site;
  /** As far as it could be read, for checks that go on in spite of errors elsewhere. */
  readonly known?: Site;
  /** Errors first, by file and line. */
  readonly problems: readonly Problem[];
}

/** The files that a site is made of. */
export interface Sources {
  /** Of the content folder, names below it. */
  readonly content: readonly Source[];
  /** The content folder as editors know it; "content" if none is said. */
  readonly folder?: string;
  /** The languages that come with the generator. */
  readonly languages: readonly Source[];
}

/** Joins all files into a site and says everything that is wrong with them. Pure: it reads nothing itself. */
export function assemble({ content: given, folder = 'content', languages: shipped }: Sources): Assembled {
  // Of what is a copy by its name nothing else is asked.
  const content = given.filter(({ name }) => copiedFrom(name) === undefined);
  const problems = [...content.flatMap((source) => (source.kind === 'mdx' ? source.parsed.problems : source.kind === 'refused' ? [source.problem] : [])), ...nameProblems(given)];
  const yaml = (pattern: RegExp) => content.filter((source): source is SourceOf<'yaml'> => source.kind === 'yaml' && pattern.test(source.name));
  const done = (site?: Site): Assembled => {
    const all = inReadingOrder(problems);
    if (site === undefined) return { problems: all };
    return all.every((one) => one.severity !== 'error') ? { site, known: site, problems: all } : { known: site, problems: all };
  };

  const siteFile = content.find((source): source is SourceOf<'yaml'> => source.kind === 'yaml' && source.name === 'site.yaml');
  if (siteFile === undefined) {
    problems.push(problem('file-missing', start(`${folder}/site.yaml`), { file: `${folder}/site.yaml`, for: { da: 'hele sitet', en: 'the whole site' } }));
    return done();
  }
  const read = readYamlAs(siteFile.path, siteFile.text, siteSchema);
  problems.push(...(read.value === undefined ? holdingBack(siteFile.path, read.problems) : []), ...misplaced(content));
  if (read.value === undefined) return done();
  const { value: settings, yaml: siteYaml } = read.value;

  const loaded = loadLanguages(shipped.filter((one) => one.kind === 'yaml'), yaml(/^languages\/[^/]+\.yaml$/), settings, siteYaml);
  problems.push(...loaded.problems);
  const codes = [...new Set([...settings.languages, ...loaded.meant, ...yaml(/^languages\/[^/]+\.yaml$/).map((one) => one.name.slice(10, -5))])];
  if (!codes.includes(settings.sourceLanguage)) {
    problems.push(problem('name-unknown', siteYaml.place(['sourceLanguage']), { key: 'sourceLanguage', found: settings.sourceLanguage, known: codes }));
  }

  const { flows, lost, problems: flowProblems } = loadFlows(yaml(/^flows\/[^/]+\.yaml$/), codes);
  const mdx = content.filter((source): source is SourceOf<'mdx'> => source.kind === 'mdx');
  const { pages, unread, problems: pageProblems } = loadPages({ pages: mdx, guides: yaml(/^guides\/[^/]+\/guide\.yaml$/), site: settings, siteYaml, flows: new Map([...flows, ...lost]), languages: codes });
  if (pages.get('home')!.variants.size === 0 && !mdx.some((source) => source.name.startsWith('articles/home.'))) {
    problems.push(problem('file-missing', start(siteFile.path), { file: `${folder}/articles/home.${settings.sourceLanguage}.mdx`, for: { da: 'forsiden', en: 'the home page' } }));
  }
  problems.push(...twins(pages));
  for (const page of [...practicePages({ pages, flows, languages: loaded.languages, settings }), searchPage(pages, loaded.languages, settings)]) pages.set(page.id, page);
  const { addresses, problems: addressProblems } = addressesOf(pages, codes);
  const images = new Map(content.flatMap((source) => (source.kind === 'image' ? [[source.name, source] as const] : [])));
  problems.push(...flowProblems, ...pageProblems, ...addressProblems);
  const guidesRead = [...unread].every((id) => id.includes('/') || pages.has(id));
  if (guidesRead) problems.push(...unusedFlows(flows, pages));
  const terms = loadTerms(yaml(/^terms\//).filter((source) => places.test(source.name)), codes, settings.sourceLanguage);
  problems.push(...linkProblems(mdx, pages, images, unread), ...terms.problems, ...termLinkProblems(mdx, { terms: terms.terms, unread: new Set([...terms.unread, ...misnamedTerms(content)]) }));

  const records = new Map<string, TranslationRecord>();
  for (const source of yaml(/^translations\//)) {
    if (source.text.trim() === '') {
      problems.push(problem('file-empty', start(source.path), { what: 'record' }));
      continue;
    }
    const record = readYamlAs(source.path, source.text, recordSchema);
    problems.push(...record.problems);
    if (record.value !== undefined) records.set(source.name, record.value.value);
  }
  const names = new Map(mdx.map((source) => [source.path, source.name]));
  const nameOf = (file: string) => names.get(file)!;
  return done({
    settings,
    base: new URL(settings.address).pathname.replace(/\/?$/, '/'),
    languages: loaded.languages,
    pages,
    guides: [...pages.values()].filter((page) => page.kind === 'guide'),
    flows,
    terms: terms.terms,
    addresses,
    images,
    nameOf,
    freshness: (page, variant) => freshnessOf(page, variant, records.get(recordName(nameOf(variant.file)))),
    records,
  });
}

const start = (file: string): Place => ({ file, line: 1, column: 1 });

const places = /^(?:site\.yaml|languages\/[^/]+\.yaml|guides\/[^/]+\/guide\.yaml|flows\/[^/]+\.yaml|translations\/.+\.yaml|terms\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml)$/;

/** Terms whose files are refused for their names, which a link may well name. */
function misnamedTerms(content: readonly Source[]): string[] {
  return content.flatMap(({ name }) => {
    const meant = name.startsWith('terms/') && !places.test(name) ? meantName(name, (right) => places.test(right)) : undefined;
    return meant === undefined ? [] : [meant.right.replace(/\.yaml$/, '')];
  });
}

function misplaced(content: readonly Source[]): Problem[] {
  const names = new Set(content.map(({ name }) => name));
  return content.flatMap((source) => {
    const lost = (source.kind === 'other' && rightName(source.name) === undefined) || (source.kind === 'yaml' && !places.test(source.name));
    return lost ? [problem('file-misplaced', start(source.path), { name: source.name, ...meantName(source.name, (name) => places.test(name) && !names.has(name)) })] : [];
  });
}

function unusedFlows(flows: ReadonlyMap<string, Flow>, pages: ReadonlyMap<string, Page>): Problem[] {
  const used = new Set([...pages.values()].flatMap((page) => (page.kind === 'step' ? [...page.settings.flows, ...page.settings.choices.flatMap((choice) => choice.flows)] : [])));
  return [...flows.values()].filter((flow) => flow.unread !== true && !used.has(flow.id)).map((flow) => problem('unused-flow', start(flow.yaml.file), { flow: flow.id }));
}

/** Pages of one language that share a description; titles may repeat, since steps stand under their guide. */
function twins(pages: ReadonlyMap<string, Page>): Problem[] {
  const seen = new Map<string, string>();
  return [...pages.values()].flatMap((page) =>
    [...page.variants.values()].flatMap((variant) => {
      const key = `${variant.language} ${variant.frontMatter.description}`;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, variant.file);
      return other === undefined ? [] : [problem('text-twice', variant.yaml.placeOfKey([], 'description'), { key: 'description', other })];
    }),
  );
}
