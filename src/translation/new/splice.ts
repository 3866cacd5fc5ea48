/** Words to put into a text, instead of some that stand there or of nothing. No other byte changes. */
export interface Splice {
  readonly at: number;
  /** How many characters they stand instead of. */
  readonly instead?: number;
  readonly words: string;
}

/** A text with its splices made, which must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let end = 0;
  const parts = splices.toSorted((a, b) => a.at - b.at).flatMap(({ at, instead = 0, words }) => {
    const before = text.slice(end, at);
    end = at + instead;
    return [before, words];
  });
  return [...parts, text.slice(end)].join('');
}

/**
 * The same in a file as it lies on the disk: places are counted without byte-order mark and Windows line ends, which
 * stay, and what is put in has the line ends of the file.
 */
export function splicedInFile(raw: string, splices: readonly Splice[]): string {
  const mark = raw.startsWith('\uFEFF') ? 1 : 0;
  const ends = [...raw.matchAll(/\r\n/g)].map(({ index }) => index - mark);
  // Each line end before a place is one character longer in the file.
  const placeOf = (plain: number) => plain + mark + ends.filter((end, before) => end - before < plain).length;
  return spliced(raw, splices.map(({ at, instead = 0, words }) => ({ at: placeOf(at), instead: placeOf(at + instead) - placeOf(at), words: ends.length > 0 ? words.replaceAll('\n', '\r\n') : words })));
}
