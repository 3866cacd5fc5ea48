import type { Nodes } from 'mdast';
import type { BlockPair, SectionState } from './block-states.ts';
import { placeOfBlock } from './block-fragments.ts';
import type { PagePlace } from './block-fragments.ts';
import type { Block } from './blocks.ts';
import { partsOf } from './document.ts';
import type { DocumentPart } from './document.ts';
import { recordName, sectionStatesOf } from './freshness.ts';
import type { Page, Variant } from './page.ts';
import type { Site } from './site.ts';

/** Where a translation no longer says what its source says. */
export interface BlockChange {
  /** The source has changed, says more, or no longer says it; all of a section or below a heading may have changed, or the page's title and summary. */
  readonly kind: 'changed' | 'more' | 'gone' | 'part' | 'title';
  /** In the translation: after the words of a block, after a list, table or part, or at the start of a section. */
  readonly at: PagePlace;
  /** In the source: where the reader finds what it says now. */
  readonly source: PagePlace;
}

const remembered = new WeakMap<Site, Map<Variant, readonly BlockChange[]>>();

/** The places at which a variant is out of date, in reading order; none where it is not. At most one of a kind at each. */
export function changesOf(site: Site, page: Page, variant: Variant): readonly BlockChange[] {
  const known = remembered.get(site) ?? new Map<Variant, readonly BlockChange[]>();
  remembered.set(site, known);
  let changes = known.get(variant);
  if (changes === undefined) {
    changes = site.freshness(page, variant).state === 'outdated' ? findChanges(page, variant, sectionStatesOf(page, variant, site.records.get(recordName(site.nameOf(variant.file))))) : [];
    known.set(variant, changes);
  }
  return changes;
}

function findChanges(page: Page, variant: Variant, sections: readonly SectionState[]): BlockChange[] {
  const shown = shownIn(page, variant);
  const all = sections.flatMap((section) => (section.whole ? ofWhole(section) : ofBlocks(section, shown)));
  const once = all.filter(({ kind, at }, index) => all.findIndex((other) => other.kind === kind && other.at === at) === index);
  // These texts of the front matter stand below the prose.
  const isBelow = ({ at }: BlockChange) => typeof at === 'string' && (at === 'noneFits' || at.startsWith('needs.'));
  return [...once.filter((change) => !isBelow(change)), ...once.filter(isBelow)];
}

/** Nobody knows which block answers which, so all of it has changed. */
function ofWhole({ section, pairs }: SectionState): BlockChange[] {
  if (section === 'front matter') return pairs.some(({ state }) => state === 'outdated') ? [{ kind: 'title', at: 'title', source: 'title' }] : [];
  if (pairs.some(({ state }) => state === 'outdated')) return [{ kind: 'part', at: section, source: section }];
  return pairs.some(({ state }) => state === 'removed') ? [{ kind: 'gone', at: section, source: 'body' }] : [];
}

function ofBlocks({ section, pairs }: SectionState, shown: Shown): BlockChange[] {
  let [translated, before]: (Block | undefined)[] = [];
  const each = pairs.map((pair) => {
    const { source, translation } = pair;
    before = source ?? before;
    const changes = ofPair(pair, { section, translated, before }, shown);
    translated = translation ?? translated;
    return { pair, changes };
  });
  return underHeadings(each).flatMap((own) => asOne(own, shown) ?? own.flatMap(({ changes }) => changes));
}

/** A pair of blocks, and what is marked of it. */
interface Marked {
  readonly pair: BlockPair;
  readonly changes: readonly BlockChange[];
}

const isHeading = ({ pair: { source, translation } }: Marked) => (translation ?? source)?.leaf?.kind === 'heading';

function underHeadings(all: readonly Marked[]): Marked[][] {
  const groups: Marked[][] = [];
  for (const one of all) {
    if (groups.length === 0 || isHeading(one)) groups.push([]);
    groups.at(-1)!.push(one);
  }
  return groups;
}

/** A row of marks says no more than one does. */
const mostMarks = 3;

/** One mark, at the heading, where nothing below it stands as it was. Actions keep their own: they are followed one by one. */
function asOne(own: readonly Marked[], shown: Shown): BlockChange[] | undefined {
  const [first, ...below] = own;
  const heading = first!.pair.translation;
  if (heading?.leaf?.kind !== 'heading' || below.length <= mostMarks || below.some(({ changes, pair }) => changes.length === 0 || pair.translation?.leaf?.action !== undefined)) return undefined;
  const source = first!.pair.source === undefined ? below[0]!.changes[0]!.source : placeOfBlock(first!.pair.source);
  return [{ kind: 'part', at: shown.wordsOf(heading), source }];
}

interface Behind {
  readonly section: string;
  /** The block of the translation that comes before. */
  readonly translated: Block | undefined;
  /** The block of the source that is answered or comes before. */
  readonly before: Block | undefined;
}

function ofPair({ state, source, translation }: BlockPair, { section, translated, before }: Behind, shown: Shown): BlockChange[] {
  const nearest = before === undefined ? section : placeOfBlock(before);
  if (state !== 'outdated' && state !== 'missing' && state !== 'removed') return [];
  const keys = (translation ?? source)?.keys;
  if (keys !== undefined) {
    const own = keys.join('.');
    if (!shown.front.has(own)) return [{ kind: 'title', at: 'title', source: source === undefined ? 'title' : nearest }];
    return [{ kind: state === 'outdated' ? 'changed' : state === 'missing' ? 'more' : 'gone', at: own, source: nearest }];
  }
  if (translation !== undefined) return [{ kind: state === 'outdated' ? 'changed' : 'gone', at: shown.wordsOf(translation), source: nearest }];
  return [{ kind: 'more', at: translated === undefined ? section : shown.after(translated, source!), source: nearest }];
}

/** What of a page has a place of its own for a mark. */
interface Shown {
  /** Texts of the front matter that stand in the text, beside the title. */
  readonly front: ReadonlySet<string>;
  /** Where the words of a block end. */
  readonly wordsOf: (block: Block) => PagePlace;
  /** Where what follows a block stands, as far inside lists and boxes as it belongs itself. */
  readonly after: (block: Block, following: Block) => PagePlace;
}

function shownIn(page: Page, { document }: Variant): Shown {
  const around = new Map<Nodes, Around>();
  for (const part of partsOf(document)) {
    if (part.kind === 'problems') continue;
    for (const top of part.kind === 'walkthrough' ? part.items : part.nodes) surround(top, { part, top, header: false }, around);
  }
  const titles = new Map(document.sections.flatMap(({ kind, id, title }) => (title === undefined ? [] : [[title as Nodes, `${kind} ${id}`] as const])));
  const wordsOf = ({ leaf }: Block): PagePlace => {
    const { top, header } = around.get(leaf!.node) ?? {};
    // A heading of a column is heard with every cell below it, and the heading of a choice names it in its list.
    if (top !== undefined && (leaf!.kind === 'action' || header === true)) return top;
    return titles.get(leaf!.node) ?? leaf!.node;
  };
  return {
    front: new Set(page.kind === 'home' ? ['noneFits'] : page.kind === 'guide' ? ['forWhom', ...page.settings.needs.map((id) => `needs.${id}`)] : []),
    wordsOf,
    after: (block, following) => {
      const [one, other] = [block.leaf!, following.leaf!];
      const { part, top } = around.get(one.node) ?? {};
      if (part === undefined || top === undefined) return wordsOf(block);
      if ((one.action !== undefined && other.action === undefined) || (one.alert !== undefined && other.alert === undefined)) return part;
      const inside = (kind: string) => kind === 'item' || kind === 'cell';
      return inside(one.kind) && !inside(other.kind) ? top : wordsOf(block);
    },
  };
}

/** What a leaf stands in. */
interface Around {
  readonly part: DocumentPart;
  /** The list, table or paragraph that it is or stands in; the item of an action. */
  readonly top: Nodes;
  /** In the first row of a table. */
  readonly header: boolean;
}

function surround(node: Nodes, here: Around, around: Map<Nodes, Around>): void {
  around.set(node, here);
  if (!('children' in node)) return;
  const isTable = node.type === 'table' && here.part.kind !== 'walkthrough';
  for (const [index, child] of node.children.entries()) surround(child as Nodes, isTable ? { ...here, top: node, header: index === 0 } : here, around);
}
