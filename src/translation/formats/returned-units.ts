import type { ExchangeFormat, Returned, ReturnedUnit } from '../unit.ts';
import { refused } from './refusal.ts';

type Side = 'source' | 'target';

/** Gathers what a file holds, and refuses what cannot stand together in one. */
export class ReturnedUnits {
  readonly #languages = new Map<Side, string>();
  readonly #lines = new Map<string, number>();
  readonly #units: ReturnedUnit[] = [];

  /** Notes a language that the file names, if it does. */
  language(which: Side, language: string | undefined, line: number): void {
    const found = language?.trim() ?? '';
    if (found === '') return;
    const first = this.#languages.get(which) ?? found;
    if (first !== found) throw refused('languages-differ', line, { which, first, found });
    this.#languages.set(which, found);
  }

  add(unit: ReturnedUnit): void {
    const { id, file, line } = unit;
    if (id === '' || file === '') throw refused('unit-nameless', line, {});
    const key = `${file}\n${id}`;
    const first = this.#lines.get(key);
    if (first !== undefined) throw refused('unit-twice', line, { id, file, first });
    this.#lines.set(key, line);
    this.#units.push(unit);
  }

  /** @param line of what should have named the languages */
  returned(format: ExchangeFormat, line: number): Returned {
    const [sourceLanguage, language] = (['source', 'target'] as const).map((which) => {
      const found = this.#languages.get(which);
      if (found === undefined) throw refused('language-missing', line, { which });
      return found;
    });
    return { format, sourceLanguage: sourceLanguage!, language: language!, units: this.#units };
  }
}
