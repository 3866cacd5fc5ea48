/**
 * What was found in parts of the content, by the rule that found it and by all that it depends on, so that it need not
 * be looked for again while that stays the same. A part is known by the first thing of its key, which is a source.
 */
export class Remembered<Found> {
  readonly #known = new WeakMap<object, WeakMap<object, { readonly key: readonly unknown[]; readonly found: readonly Found[] }>>();

  /** @param key what the findings depend on: the very same things, or equal texts and numbers */
  recall(rule: object, key: readonly unknown[], find: () => readonly Found[]): readonly Found[] {
    const first = key[0];
    if (typeof first !== 'object' || first === null) return find();
    const known = this.#known.get(first) ?? new WeakMap();
    this.#known.set(first, known);
    const before = known.get(rule);
    if (before !== undefined && before.key.length === key.length && before.key.every((one: unknown, index: number) => one === key[index])) return before.found;
    const found = find();
    known.set(rule, { key, found });
    return found;
  }
}
