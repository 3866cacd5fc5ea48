/** Bytes of a text, and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with edits, which do not overlap; those at one place in their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let [done, at] = ['', 0];
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    done += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return done + text.slice(at);
}
