import { encodingProblem } from '../../model/encoding.ts';
import { plainText } from '../../model/source.ts';
import { alertStart } from './alerts.ts';
import { changesBetween } from './changes.ts';
import { splitPage } from './fix.ts';
import type { Fix, Repair, RepairKind } from './fix.ts';
import { markersAlone } from './markers.ts';
import { listNumbers } from './numbers.ts';
import { byteOrderMark, lastLine, lineEnds, trailingSpaces } from './plain.ts';
import { meaningOf, wordsIn } from './same.ts';
import { quotedText, yamlKeys, yamlQuotes } from './yaml.ts';

interface Known {
  readonly kind: RepairKind;
  readonly fix: Fix;
  /** It is about the file, not about lines of it. */
  readonly whole?: true;
  /** The line that it is about, of those around it. */
  readonly shows?: RegExp;
}

/** Repairs of what nobody sees: after them a file says exactly what it said. */
const unseen: readonly Known[] = [
  { kind: 'byte-order-mark', fix: byteOrderMark, whole: true },
  { kind: 'line-ends', fix: lineEnds, whole: true },
  { kind: 'trailing-spaces', fix: trailingSpaces },
  { kind: 'last-line', fix: lastLine, whole: true },
];
/** Repairs of what is written wrongly: after them no more is wrong than before, and no word is another. */
const written: readonly Known[] = [
  { kind: 'marker', fix: markersAlone, shows: /^</ },
  { kind: 'box', fix: alertStart, shows: /^> \[!/ },
];
const yaml: readonly Known[] = [
  { kind: 'key-signs', fix: yamlKeys },
  { kind: 'quotes', fix: yamlQuotes },
];
const frontMatter: readonly Known[] = [...yaml, { kind: 'quotes' as const, fix: quotedText(['title', 'description', 'forWhom']) }].map(({ kind, fix }) => ({
  kind,
  fix: (text) => {
    const { front, body } = splitPage(text);
    return front === '' ? text : fenced(front, fix) + body;
  },
}));
const numbers: Known = { kind: 'numbers', fix: listNumbers };

/** A mended file, and what was mended in it. */
export interface Mended {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/**
 * Mends in each file what can be mended without knowing what its writer meant. Pure: it writes nothing.
 * @param files texts by path, as they stand on the disk
 * @returns those that have changed
 */
export function fixContent(files: ReadonlyMap<string, string>): Map<string, Mended> {
  const changed = new Map<string, Mended>();
  for (const [path, text] of files) {
    const mended = mendText(path, text);
    if (mended.text !== text) changed.set(path, mended);
  }
  return changed;
}

/** Mends one file. Doing it again changes nothing. */
export function mendText(name: string, text: string): Mended {
  const page = name.endsWith('.mdx');
  // Of a file in another encoding, what looks like a mistake is none.
  if ((!page && !name.endsWith('.yaml')) || encodingProblem(name, text) !== undefined) return { text, repairs: [] };
  let mended: Mended = { text, repairs: [] };
  const says = ({ before, after }: Compared) => before.says === after.says;
  for (const known of unseen) mended = mendedBy(known, name, mended, says);
  for (const known of page ? [...frontMatter, ...written] : yaml) {
    mended = mendedBy(known, name, mended, ({ before, after, sameWords }) => sameWords && after.wrong <= before.wrong);
  }
  return page ? mendedBy(numbers, name, mended, says) : mended;
}

/** The text of a file after it is mended. */
export function fixText(name: string, text: string): string {
  return mendText(name, text).text;
}

/** One repair more, if its result passes the test. */
function mendedBy({ kind, fix, whole, shows }: Known, name: string, { text, repairs }: Mended, passes: (compared: Compared) => boolean): Mended {
  const fixed = kept(name, text, fix(text), passes);
  if (fixed === text) return { text, repairs };
  const { lines, moved } = changesBetween(text, fixed, shows);
  return { text: fixed, repairs: [...repairs.map((repair) => ({ ...repair, lines: repair.lines.map(moved) })), { kind, lines: whole ? [] : lines }] };
}

interface Compared {
  readonly before: ReturnType<typeof meaningOf>;
  readonly after: ReturnType<typeof meaningOf>;
  readonly sameWords: boolean;
}

/** The mended text if it passes the test, else the text as it was. */
function kept(name: string, text: string, fixed: string, passes: (compared: Compared) => boolean): string {
  if (fixed === text) return text;
  const compared = { before: meaningOf(name, plainText(text)), after: meaningOf(name, plainText(fixed)), sameWords: wordsIn(text) === wordsIn(fixed) };
  return passes(compared) ? fixed : text;
}

/** Mends what stands between the two lines of "---". */
function fenced(front: string, fix: Fix): string {
  const first = front.indexOf('\n') + 1;
  const last = front.search(/\n---[ \t]*\r?\n?$/);
  return last < first ? front : front.slice(0, first) + fix(front.slice(first, last)) + front.slice(last);
}
