import { encodingProblem } from '../../model/encoding.ts';
import { plainText } from '../../model/source.ts';
import { invisibleSigns } from '../slips.ts';
import { alertStart } from './alerts.ts';
import { bulletSigns } from './bullets.ts';
import { changesBetween } from './changes.ts';
import { splitPage } from './fix.ts';
import type { Fix, Repair, RepairKind } from './fix.ts';
import { headingSpaces } from './headings.ts';
import { withoutInvisible } from './invisible.ts';
import { linkBrackets } from './links.ts';
import { markersAlone } from './markers.ts';
import { listNumbers } from './numbers.ts';
import { byteOrderMark, lastLine, lineEnds, trailingSpaces } from './plain.ts';
import { meaningOf, wordsIn } from './same.ts';
import type { Meaning } from './same.ts';
import { tabIndents } from './tabs.ts';
import { draftSwitch, quotedText, straightQuotes, yamlKeys, yamlQuotes } from './yaml.ts';

interface Known {
  readonly kind: RepairKind;
  readonly fix: Fix;
  /** What the mended text must keep to, else the text stays as it was. */
  readonly passes: (compared: Compared) => boolean;
  /** It is about the file, not about lines of it. */
  readonly whole?: true;
  /** The line that it is about, of those around it. */
  readonly shows?: RegExp;
}

interface Compared {
  readonly before: Meaning;
  readonly after: Meaning;
  readonly sameWords: boolean;
}

const saysTheSame = ({ before, after }: Compared) => before.says === after.says;
/** White space aside, which may now end a line, where it is none. */
const saysTheSameToTheEye = ({ before, after }: Compared) => seen(before) === seen(after);
const seen = ({ says }: Meaning) => says.replace(invisibleSigns, '').replace(/\s/g, '');
const noMoreIsWrong = ({ before, after }: Compared) => after.wrong <= before.wrong;
const sameWords = (compared: Compared) => compared.sameWords && noMoreIsWrong(compared);

/** Repairs of what nobody sees: after them a file says exactly what it said. */
const unseen: readonly Known[] = [
  { kind: 'byte-order-mark', fix: byteOrderMark, passes: saysTheSame, whole: true },
  { kind: 'line-ends', fix: lineEnds, passes: saysTheSame, whole: true },
  { kind: 'invisible', fix: withoutInvisible, passes: saysTheSameToTheEye },
  { kind: 'trailing-spaces', fix: trailingSpaces, passes: saysTheSame },
  { kind: 'last-line', fix: lastLine, passes: saysTheSame, whole: true },
];
/** Repairs of what is written wrongly: after them no more is wrong than before, and no word is another. */
const written: readonly Known[] = [
  { kind: 'marker', fix: markersAlone, passes: sameWords, shows: /^</ },
  { kind: 'box', fix: alertStart, passes: sameWords, shows: /^> \[!/ },
  { kind: 'heading', fix: headingSpaces, passes: sameWords },
  { kind: 'link', fix: linkBrackets, passes: sameWords },
  { kind: 'bullets', fix: bulletSigns, passes: sameWords },
  { kind: 'numbers', fix: listNumbers, passes: saysTheSame },
];
const yaml: readonly Known[] = [
  { kind: 'key-signs', fix: yamlKeys, passes: sameWords },
  { kind: 'quotes', fix: yamlQuotes, passes: sameWords },
  { kind: 'tabs', fix: tabIndents, passes: sameWords },
];
const frontMatter = ([
  // Before the others, which would put straight ones around them.
  { kind: 'curly', fix: straightQuotes, passes: sameWords },
  ...yaml,
  { kind: 'quotes', fix: quotedText(['title', 'description', 'forWhom']), passes: sameWords },
  { kind: 'draft', fix: draftSwitch, passes: noMoreIsWrong },
] satisfies readonly Known[]).map((known: Known): Known => ({
  ...known,
  fix: (text) => {
    const { front, body } = splitPage(text);
    return front === '' ? text : fenced(front, known.fix) + body;
  },
}));

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
  // What nobody sees is looked at again once the file can be read.
  return [...unseen, ...(page ? [...frontMatter, ...written] : yaml), ...unseen].reduce<Mended>((mended, known) => mendedBy(known, name, mended), { text, repairs: [] });
}

/** One repair more, if its result passes its test. */
function mendedBy({ kind, fix, passes, whole, shows }: Known, name: string, { text, repairs }: Mended): Mended {
  const fixed = fix(text);
  if (fixed === text) return { text, repairs };
  if (!passes({ before: meaningOf(name, plainText(text)), after: meaningOf(name, plainText(fixed)), sameWords: wordsIn(text) === wordsIn(fixed) })) return { text, repairs };
  const { lines, moved } = changesBetween(text, fixed, shows);
  return { text: fixed, repairs: [...repairs.map((repair) => ({ ...repair, lines: repair.lines.map(moved) })), { kind, lines: whole ? [] : lines }] };
}

/** Mends what stands between the two lines of "---". */
function fenced(front: string, fix: Fix): string {
  const first = front.indexOf('\n') + 1;
  const last = front.search(/\n---[ \t]*\r?\n?$/);
  return last < first ? front : front.slice(0, first) + fix(front.slice(first, last)) + front.slice(last);
}
