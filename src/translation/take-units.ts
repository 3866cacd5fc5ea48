import type { Site } from '../model/site.ts';
import type { ImportRefusal } from './import-refusals.ts';
import { refuse } from './import-refusals.ts';
import { codesOf, samePieces, tidy, wordsOfPieces } from './pieces.ts';
import type { Translatable } from './translatable.ts';
import type { Code, Piece, Returned, ReturnedUnit } from './unit.ts';
import { unitsOf } from './units.ts';
import type { BlockUnit } from './units.ts';

/** Words that came back for a block, and that its translation gets. */
export interface Taken {
  readonly unit: BlockUnit;
  readonly words: readonly Piece[];
  /** In the file that came back. */
  readonly line: number;
  /** The words are new, and not only said to be right as they are. */
  readonly isNew: boolean;
}

export interface TakenUnits {
  /** By the name of the translation's file. */
  readonly taken: ReadonlyMap<string, readonly Taken[]>;
  readonly refusals: readonly ImportRefusal[];
  /** Texts that came back as they were sent, and texts that the translator has not done. */
  readonly unchanged: number;
  readonly notDone: number;
}

/** Holds what came back against what there is to translate. */
export function takeUnits(site: Site, translatables: readonly Translatable[], { units, format }: Returned): TakenUnits {
  const taken = new Map<string, Taken[]>();
  const refusals: ImportRefusal[] = [];
  let [unchanged, notDone] = [0, 0];
  const byFile = new Map(translatables.map((one) => [one.name, one]));
  for (const [file, returned] of Map.groupBy(units, (unit) => unit.file)) {
    const one = byFile.get(file);
    if (one === undefined) {
      refusals.push(refuse('file-unknown', returned[0]!, { name: file }));
      continue;
    }
    const known = new Map(unitsOf(site, one).map((unit) => [unit.id, unit]));
    for (const unit of returned) {
      const answer = judge(known.get(unit.id), unit, format === 'po');
      if (answer === 'unchanged') unchanged += 1;
      else if (answer === 'not-done') notDone += 1;
      else if ('kind' in answer) refusals.push(answer);
      else {
        const some = taken.get(file) ?? [];
        some.push(answer);
        taken.set(file, some);
      }
    }
  }
  return { taken, refusals, unchanged, notDone };
}

/** @param mustSayDone a tool of this format says which texts are done, so that a new one that is not is not meant yet */
function judge(unit: BlockUnit | undefined, returned: ReturnedUnit, mustSayDone: boolean): Taken | ImportRefusal | 'unchanged' | 'not-done' {
  const words = returned.target ?? [];
  const isEmpty = wordsOfPieces(words) === '' && codesOf(words).length === 0;
  const sent = wordsOfPieces(returned.source);
  // Only what would be taken is held against the source: the rest stays as it is, whatever the source says now.
  if (isEmpty && !returned.done) return 'not-done';
  if (unit === undefined) return isOfProse(returned.id) ? refuse('stale', returned, { sent }) : refuse('text-unknown', returned, { id: returned.id });
  const now = wordsOfPieces(unit.source);
  if (now !== sent) return refuse('stale', returned, { sent, now });
  const whole = withCodesOf(unit.source, words, unit.target);
  // As it can be written: a tool that wraps its lines has changed nothing.
  const target = codesOf(whole).length > mostCodes ? whole : tidy(whole);
  const isNew = unit.target === undefined || !samePieces(target, unit.target);
  // Its links lead where those of the source do now, which may not be where they led when it was translated.
  const fresh = unit.state === 'outdated' ? withCodesOf(unit.source, target, ownLinks(unit)) : target;
  // Half a code says that something has been lost, even where all else is as it was.
  if (!returned.done && mustSayDone && isNew) return 'not-done';
  if (codesOf(words).some(({ id }) => id === 0)) return refuse('codes', returned, codeMistakes(unit.source, whole, target)!);
  if (!isNew) {
    // Of what nobody has recorded, nobody knows either whether the tool or the translator says that it is done.
    if (unit.state === 'current' || unit.state === 'unknown') return 'unchanged';
    return returned.done ? { unit, words: fresh, line: returned.line, isNew: !samePieces(fresh, unit.target!) } : 'not-done';
  }
  if (isEmpty) return refuse('empty', returned, {});
  const letters = wordsOfPieces(words).length;
  const most = Math.max(mostLetters, sent.length * 10);
  if (letters > most) return refuse('too-long', returned, { letters, most });
  const codes = codeMistakes(unit.source, whole, target);
  return codes === undefined ? { unit, words: fresh, line: returned.line, isNew } : refuse('codes', returned, codes);
}

/** Of a text as long as no block is, a page could get longer than a site can read. */
const mostLetters = 10_000;

/** With more codes than any text has, it is told without a closer look that they are wrong. */
const mostCodes = 1000;

/** "body.3d9f27c0a1b2": a text without a key of its own goes by its words, so that it is another one once they change. */
const isOfProse = (id: string) => /^(?:body|after|choice-[a-z0-9-]+)\.[0-9a-f]{12}(?:\.\d+)?$/.test(id);

/**
 * The words that came back with the codes of the translation as it stands, whose links may lead to pages in its own
 * language, and else with those of the source: a tool may have lost what a code stands for.
 */
function withCodesOf(source: readonly Piece[], words: readonly Piece[], before: readonly Piece[] = []): Piece[] {
  const known = new Map([...codesOf(source), ...codesOf(before)].map((code) => [code.id, code]));
  const visit = (piece: Piece): Piece => {
    if (typeof piece === 'string') return piece;
    const { kind, target } = known.get(piece.id) ?? piece;
    const { target: _, ...rest } = piece;
    return { ...rest, kind, ...(target === undefined ? {} : { target }), children: piece.children.map(visit) };
  };
  return words.map(visit);
}

/** The codes of an outdated translation that may lead elsewhere than their source: to the same in its own language, which `page:` and terms find themselves. */
function ownLinks({ source, target = [] }: BlockUnit): Code[] {
  const isShared = ({ kind, target: to = '' }: Code) => kind === 'term' || to.startsWith('page:');
  const shared = new Set(codesOf(source).filter(isShared).map(({ id }) => id));
  return codesOf(target).flatMap((code) => (isShared(code) || shared.has(code.id) ? [] : [{ ...code, children: [] }]));
}

interface CodeMistakes {
  readonly lacking: string[];
  readonly twice: string[];
  readonly unknown: string[];
  readonly halves: boolean;
}

/** @param written the words as they can be written, which lack codes that mean nothing where they stand */
function codeMistakes(source: readonly Piece[], words: readonly Piece[], written: readonly Piece[]): CodeMistakes | undefined {
  const [theirs, ours] = [codesOf(source), codesOf(words)];
  const lost = lostCodes(words, written);
  const count = (id: number) => ours.filter((code) => code.id === id && !lost.has(code)).length;
  const lacking = theirs.filter(({ id }) => count(id) === 0).map(nameOf);
  const twice = theirs.filter(({ id }) => count(id) > 1).map(nameOf);
  const foreign = ours.filter(({ id }) => !theirs.some((code) => code.id === id));
  const unknown = [...new Set(foreign.filter(({ id }) => id !== 0).map(nameOf))];
  const halves = foreign.some(({ id }) => id === 0);
  return lacking.length + twice.length + foreign.length === 0 ? undefined : { lacking, twice, unknown, halves };
}

/** Codes that would be gone once the words are written: a link within another, a code around nothing. Bold words beside bold words are still bold. */
function lostCodes(words: readonly Piece[], written: readonly Piece[]): ReadonlySet<Code> {
  const left = new Set(codesOf(written).map(({ id }) => id));
  const isKept = ({ kind, id, children }: Code) => left.has(id) || (['strong', 'emphasis', 'code'].includes(kind) && wordsOfPieces(children) !== '');
  const flat = codesOf(words).filter(({ kind }) => kind === 'code' || kind === 'image').flatMap(({ children }) => codesOf(children));
  return new Set([...flat, ...codesOf(words).filter((code) => !isKept(code))]);
}

/** A code as a message names it: by its words, or by what it stands for. */
function nameOf({ kind, target, children }: Code): string {
  const words = wordsOfPieces(children);
  if (kind === 'placeholder') return `{${target ?? ''}}`;
  return kind === 'break' ? '⏎' : `“${words}”`;
}
