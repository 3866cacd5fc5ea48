/** What a result shows. Short names: it is fetched for each result. */
export interface StoredRecord {
  /** Title. */
  readonly t: string;
  /** Place: "Trin 5A". */
  readonly p?: string;
  /** What it belongs to. */
  readonly w?: string;
  /** Description. */
  readonly d?: string;
  /** Sentences: texts, each with its language where that is another. */
  readonly s: readonly (readonly (readonly [text: string, lang?: string])[])[];
}
