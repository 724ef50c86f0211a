/** What is in one of several sets, as they are when it is asked: a copy of them all would be large. */
export class EitherSet {
  readonly #sets: readonly ReadonlySet<string>[];

  constructor(...sets: readonly ReadonlySet<string>[]) {
    this.#sets = sets;
  }

  has(id: string): boolean {
    return this.#sets.some((each) => each.has(id));
  }

  *[Symbol.iterator](): Generator<string> {
    for (const each of this.#sets) yield* each;
  }
}
