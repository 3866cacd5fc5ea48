import { encodingProblem } from '../../model/encoding.ts';
import { plainText } from '../../model/source.ts';
import { alertStart } from './alerts.ts';
import { splitPage } from './fix.ts';
import type { Fix } from './fix.ts';
import { markersAlone } from './markers.ts';
import { listNumbers } from './numbers.ts';
import { byteOrderMark, lastLine, lineEnds, trailingSpaces } from './plain.ts';
import { meaningOf, wordsIn } from './same.ts';
import { quotedText, yamlKeys, yamlQuotes } from './yaml.ts';

/** Repairs of what nobody sees: after them a file says exactly what it said. */
const unseen: readonly Fix[] = [byteOrderMark, lineEnds, trailingSpaces, lastLine];
/** Repairs of what is written wrongly: after them no more is wrong than before, and no word is another. */
const written: readonly Fix[] = [markersAlone, alertStart];
const yaml: readonly Fix[] = [yamlKeys, yamlQuotes];
const frontMatter: readonly Fix[] = [...yaml, quotedText(['title', 'description', 'forWhom'])].map((fix) => (text: string) => {
  const { front, body } = splitPage(text);
  return front === '' ? text : fenced(front, fix) + body;
});

/**
 * Mends in each file what can be mended without knowing what its writer meant. Pure: it writes nothing.
 * @param files texts by path, as they stand on the disk
 * @returns the new texts of those that have changed
 */
export function fixContent(files: ReadonlyMap<string, string>): Map<string, string> {
  const changed = new Map<string, string>();
  for (const [path, text] of files) {
    const fixed = fixText(path, text);
    if (fixed !== text) changed.set(path, fixed);
  }
  return changed;
}

/** Mends one file. Doing it again changes nothing. */
export function fixText(name: string, text: string): string {
  const page = name.endsWith('.mdx');
  // Of a file in another encoding, what looks like a mistake is none.
  if ((!page && !name.endsWith('.yaml')) || encodingProblem(name, text) !== undefined) return text;
  let fixed = text;
  for (const fix of unseen) fixed = kept(name, fixed, fix(fixed), ({ before, after }) => before.says === after.says);
  for (const fix of page ? [...frontMatter, ...written] : yaml) {
    fixed = kept(name, fixed, fix(fixed), ({ before, after, sameWords }) => sameWords && after.wrong <= before.wrong);
  }
  if (page) fixed = kept(name, fixed, listNumbers(fixed), ({ before, after }) => before.says === after.says);
  return fixed;
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
