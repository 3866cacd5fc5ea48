import { blocksOf } from '../model/blocks.ts';
import type { Block } from '../model/blocks.ts';
import { recordName } from '../model/freshness.ts';
import type { Problem } from '../model/problem.ts';
import { assemble } from '../model/site.ts';
import type { Site, Sources } from '../model/site.ts';
import type { ContentFiles } from '../model/files.ts';
import { contentWith, newErrors, pathOf, textOf } from './content-with.ts';
import { culpritOf } from './culprit.ts';
import { refuse } from './import-refusals.ts';
import type { ImportRefusal } from './import-refusals.ts';
import { stringOfPieces, wordsOfPieces } from './pieces.ts';
import { recordAfter } from './record-after.ts';
import { recordText } from './record-text.ts';
import { takeUnits } from './take-units.ts';
import type { Taken } from './take-units.ts';
import { translatablesIn, wordsOfYaml } from './translatable.ts';
import type { Translatable } from './translatable.ts';
import type { Returned } from './unit.ts';
import { writePage } from './write-page.ts';
import type { Answers } from './write-page.ts';
import { setTexts } from './write-yaml.ts';

/** New words of one block. */
export interface Change {
  readonly file: string;
  readonly id: string;
  readonly source: string;
  /** Nothing where there was no translation. */
  readonly before?: string;
  readonly after: string;
}

export interface Imported {
  /** New texts of files, by their names below the content folder. Empty where anything is refused. */
  readonly texts: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
  /** How many texts were said to be right as they are. */
  readonly confirmed: number;
  readonly refusals: readonly ImportRefusal[];
  /** Pages that cannot be written yet, with how many of their texts are lacking. */
  readonly waiting: readonly { readonly file: string; readonly lacking: number }[];
  readonly unchanged: number;
  readonly notDone: number;
}

interface Written {
  readonly one: Translatable;
  readonly text: string;
  readonly answers?: Answers;
  readonly taken: readonly Taken[];
}

/**
 * Takes what came back from a translator into the content, in memory: all of it, or nothing where any of it is refused.
 * @param skip takes the rest where some is refused
 */
export function importReturned(content: ContentFiles, site: Site, returned: Returned, { today, skip = false }: { readonly today: string; readonly skip?: boolean }): Imported {
  const translatables = translatablesIn({ site, content: content.sources.content }, returned.language).filter(({ sourceLanguage }) => sourceLanguage === returned.sourceLanguage);
  if ((translatables.length === 0 || !site.languages.has(returned.language)) && returned.units.length > 0) return { ...nothing, refusals: [foreignLanguage(site, returned)] };
  const { taken, refusals, unchanged, notDone } = takeUnits(site, translatables, returned);
  const waiting: { file: string; lacking: number }[] = [];
  const written: Written[] = [];
  for (const one of translatables) {
    const some = taken.get(one.name) ?? [];
    if (some.length === 0) continue;
    const made = one.kind === 'page' ? pageOf(content, one, some) : yamlOf(content, one, some);
    if ('lacking' in made) waiting.push({ file: one.name, lacking: made.lacking });
    else written.push({ one, taken: some, ...made });
  }
  const { texts, problems } = withRecords(content, site, written, today);
  const spoilt = problems.map((problem): ImportRefusal => {
    const { one, text, taken: units } = written.find(({ one: { name } }) => pathOf(content.sources, name) === problem.file) ?? written[0]!;
    const culprit = culpritOf(problem, text, units);
    return refuse('refused', { file: one.name, id: culprit.unit.id, line: culprit.line }, { problem });
  });
  if (skip && spoilt.length > 0) {
    const left = returned.units.filter(({ file, id }) => !spoilt.some((one) => one.file === file && one.id === id));
    const rest = importReturned(content, site, { ...returned, units: left }, { today, skip });
    return { ...rest, refusals: [...spoilt, ...rest.refusals] };
  }
  const all = [...refusals, ...spoilt];
  const done = written.flatMap(({ taken: some }) => some);
  return {
    texts: all.length > 0 && !skip ? new Map() : texts,
    changes: done.filter(({ isNew }) => isNew).map(changeOf),
    confirmed: done.filter(({ isNew }) => !isNew).length,
    refusals: all,
    waiting,
    unchanged,
    notDone,
  };
}

const nothing: Imported = { texts: new Map(), changes: [], confirmed: 0, refusals: [], waiting: [], unchanged: 0, notDone: 0 };

/** Said once for all texts: none of them can be told from those of another site. */
function foreignLanguage({ languages, settings }: Site, { sourceLanguage: from, language: to, units }: Returned): ImportRefusal {
  return refuse('language', units[0]!, { from, to, language: settings.sourceLanguage, languages: [...languages.keys()] });
}

function changeOf({ unit, words }: Taken): Change {
  return { file: unit.file, id: unit.id, source: unit.block.words, ...(unit.target === undefined ? {} : { before: wordsOfPieces(unit.target) }), after: wordsOfPieces(words) };
}

function pageOf(content: ContentFiles, one: Translatable, taken: readonly Taken[]): { text: string; answers: Answers } | { lacking: number } {
  const page = one.page!;
  const own = page.variants.get(one.language);
  const made = writePage({
    source: { text: textOf(content, one.sourceName!)!, variant: page.variants.get(one.sourceLanguage)! },
    own: own === undefined ? undefined : { text: textOf(content, one.name)!, variant: own },
    sections: one.sections,
    words: new Map(taken.map(({ unit, words }) => [unit.block, words])),
    draft: own === undefined,
  });
  return 'lacking' in made ? { lacking: made.lacking.length } : made;
}

/** Words of a flow, or what the site says itself, which always goes into the site's own file. */
function yamlOf(content: ContentFiles, one: Translatable, taken: readonly Taken[]): { text: string } {
  const before = textOf(content, one.name) ?? (one.kind === 'strings' ? `code: ${one.language}\n` : '');
  const changes = taken.filter(({ isNew }) => isNew).map(({ unit, words }) => [unit.block.keys!, stringOfPieces(words)] as const);
  return { text: setTexts(before, changes, one.sourceName === undefined ? '' : (textOf(content, one.sourceName) ?? '')) };
}

interface Recorded {
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** The new texts with their records, and what would be wrong with the content then that is not wrong now. */
function withRecords(content: ContentFiles, site: Site, written: readonly Written[], today: string): Recorded {
  const texts = new Map<string, string>();
  const put = (name: string, text: string) => {
    if (textOf(content, name) !== text) texts.set(name, text);
  };
  for (const { one, text } of written) put(one.name, text);
  const { sources } = contentWith(content, texts);
  const { known } = assemble(sources);
  for (const { one, answers, taken } of known === undefined ? [] : written) {
    const own = ownBlocks(known!, sources, one);
    // A translation that cannot be read has made a mistake, which is told below.
    if (own === undefined) continue;
    const name = recordName(one.name);
    const accepted = new Set(taken.map(({ unit }) => unit.block));
    put(name, recordText(recordAfter({ sourceLanguage: one.sourceLanguage, own, ...(answers === undefined ? {} : { answers }), before: site.records.get(name), sections: one.sections, accepted })));
  }
  return { texts, problems: newErrors(content, contentWith(content, texts), today) };
}

/** The blocks of a translation once it has been written. */
function ownBlocks(site: Site, { content }: Sources, { kind, page, name, language }: Translatable): readonly Block[] | undefined {
  if (kind === 'page') {
    const variant = site.pages.get(page!.id)?.variants.get(language);
    return variant === undefined ? undefined : blocksOf(variant);
  }
  if (kind === 'flow') return wordsOfYaml(content.find((source) => source.name === name));
  const strings = translatablesIn({ site, content }, language).find((one) => one.kind === 'strings');
  return strings?.sections.flatMap(({ pairs }) => pairs.flatMap(({ translation }) => translation ?? []));
}
