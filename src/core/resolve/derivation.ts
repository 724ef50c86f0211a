/** Which sources repeat which, over any length (`derived-from`). */
export class Derivation {
  readonly #parents: ReadonlyMap<string, readonly string[]>;
  readonly #families = new Map<string, ReadonlySet<string>>();

  constructor(parents: ReadonlyMap<string, readonly string[]>) {
    this.#parents = parents;
  }

  /** The source itself and all that it goes back to. */
  familyOf(source: string): ReadonlySet<string> {
    const known = this.#families.get(source);
    if (known !== undefined) return known;
    const family = new Set([source]);
    // A Set visits what is added to it while it is walked.
    for (const each of family) for (const parent of this.#parents.get(each) ?? []) family.add(parent);
    this.#families.set(source, family);
    return family;
  }

  /** Whether two different sources are one origin: one goes back to the other, or both to a third. */
  areOneOrigin(a: string, b: string): boolean {
    if (a === b) return false;
    const family = this.familyOf(b);
    return [...this.familyOf(a)].some((each) => family.has(each));
  }
}
