/** What a result shows; sentences as text, or as texts with their languages. Short names: it is fetched for each result. */
export interface StoredRecord {
  /** Title. */
  readonly t: string;
  /** Place: "Trin 5A". */
  readonly p?: string;
  /** What it belongs to. */
  readonly w?: string;
  /** Description. */
  readonly d?: string;
  readonly s: readonly (string | readonly (string | readonly [string, string])[])[];
}
