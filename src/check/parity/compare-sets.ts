import type { Place } from '../../model/problem.ts';
import { placeBeside, textAround } from './chunks.ts';
import type { Pair } from './pairs.ts';

/** Something that stands in a text and must stand in its translation too. */
export interface Thing {
  readonly name: string;
  readonly place: Place;
  /** Leads to nothing, which has been told already: what it was meant to be is not known. */
  readonly broken?: boolean;
}

/** What one of the two has and the other lacks. */
export interface Difference {
  readonly place: Place;
  readonly here?: string;
  readonly there?: string;
  /** Where the source has it, or should have it. */
  readonly source: Place;
}

/**
 * Holds the things of a translation against those of its source. One that stands for another is told once. How often
 * and in what order they stand is free.
 * @param alike whether two that are not the same may still answer each other
 */
export function differencesOf({ source, translation, shorter }: Pair, theirs: readonly Thing[], ours: readonly Thing[], alike: (one: string, other: string) => boolean = () => false): Difference[] {
  const names = { theirs: new Set(theirs.map(({ name }) => name)), ours: new Set(ours.map(({ name }) => name)) };
  const missing = unique(theirs).filter(({ name, broken }) => !broken && !names.ours.has(name));
  const extra = unique(ours).filter(({ name, broken }) => {
    if (broken || names.theirs.has(name)) return false;
    const translatedFrom = missing.findIndex((other) => alike(name, other.name));
    if (translatedFrom >= 0) missing.splice(translatedFrom, 1);
    return translatedFrom < 0;
  });
  // What is broken was meant to answer something of the other.
  extra.splice(0, unique(theirs).filter(({ name, broken }) => broken && !names.ours.has(name)).length);
  missing.splice(0, unique(ours).filter(({ name, broken }) => broken && !names.theirs.has(name)).length);
  const differences = extra.map((one): Difference => {
    const other = shorter ? undefined : missing.shift();
    if (other === undefined) return { place: one.place, here: one.name, source: placeBeside(textAround(translation, one.place), translation, source) };
    return { place: one.place, here: one.name, there: other.name, source: other.place };
  });
  if (shorter) return differences;
  return [...differences, ...missing.map((one): Difference => ({ place: placeBeside(textAround(source, one.place), source, translation), there: one.name, source: one.place }))];
}

const unique = (things: readonly Thing[]): Thing[] => [...new Map(things.toReversed().map((thing) => [thing.name, thing])).values()].toReversed();

/** The first place where two rows of things are not the same. A shorter one may leave out what it likes. */
export function orderDifference({ source, translation, shorter }: Pair, theirs: readonly Thing[], ours: readonly Thing[]): Difference | undefined {
  if ([...theirs, ...ours].some(({ broken }) => broken)) return undefined;
  if (shorter) {
    let next = 0;
    for (const one of ours) {
      while (next < theirs.length && theirs[next]!.name !== one.name) next += 1;
      if (next === theirs.length) return { place: one.place, here: one.name, source: placeBeside(textAround(translation, one.place), translation, source) };
      next += 1;
    }
    return undefined;
  }
  const index = theirs.length > ours.length ? theirs.findIndex(({ name }, at) => ours[at]?.name !== name) : ours.findIndex(({ name }, at) => theirs[at]?.name !== name);
  if (index < 0) return undefined;
  const [here, there] = [ours.length >= theirs.length ? ours[index] : undefined, theirs.length >= ours.length ? theirs[index] : undefined];
  return {
    place: here?.place ?? ours[index]?.place ?? placeBeside(textAround(source, there!.place), source, translation),
    source: there?.place ?? theirs[index]?.place ?? placeBeside(textAround(translation, here!.place), translation, source),
    ...(here === undefined ? {} : { here: here.name }),
    ...(there === undefined ? {} : { there: there.name }),
  };
}

/** What a message says of a difference: the source by its file and line. */
export function detailsOf({ here, there, source }: Difference): { here?: string; there?: string; source: string } {
  return { ...(here === undefined ? {} : { here }), ...(there === undefined ? {} : { there }), source: `${source.file}:${source.line}` };
}
