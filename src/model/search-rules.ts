/** A language that can be searched: what the page says of it to the script. */
export interface SearchLanguage {
  /** BCP 47 code. */
  readonly code: string;
  readonly rules: SearchRules;
  /** Address of its list of words. */
  readonly words: string;
}

/** How a language folds what is written differently and means the same (`search` in its language file). */
export interface SearchRules {
  /** Pairs of a regular expression and what is written for it, in order, on both sides. */
  readonly fold: readonly (readonly [string, string])[];
  /** Endings that are taken off, again and again, while three letters stay. */
  readonly endings: readonly string[];
  /** Endings that are taken off a name with a hyphen: "MitID-mik". */
  readonly nameEndings: readonly string[];
  /** Words that say nothing alone: "og", "the". */
  readonly ignore: readonly string[];
  /** Letters that join the parts of compounds: "s", "e". */
  readonly joints: readonly string[];
  /** The share of a word that must stay when it is shortened from its end: 0.6. */
  readonly keep: number;
}
