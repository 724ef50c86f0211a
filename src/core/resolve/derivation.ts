/** How a source is reached by `derived-from`: over how many steps, and from which source the last of them leads. */
interface Step {
  readonly steps: number;
  readonly from: string | null;
}

/** Two ways to one source, which is the last of both. */
export type Ways = [string[], string[]];

/** Which sources repeat which, over any length (`derived-from`). */
export class Derivation {
  readonly #parents: ReadonlyMap<string, readonly string[]>;
  readonly #families = new Map<string, ReadonlyMap<string, Step>>();

  constructor(parents: ReadonlyMap<string, readonly string[]>) {
    this.#parents = parents;
  }

  /** How two different sources go back to one, which may be either of them, by the shortest way; null: they do not. */
  waysToOne(a: string, b: string): Ways | null {
    return a === b ? null : this.#nearest(a, b, this.#familyOf(a));
  }

  /** How a source goes back to another, or to what that other goes back to as well, by the shortest way; null: it does not. */
  waysBack(source: string, other: string): Ways | null {
    return this.#nearest(source, other, this.#originalsOf(source));
  }

  goesBackToAny(source: string, others: ReadonlySet<string>): boolean {
    return [...this.#originalsOf(source)].some(([each]) => others.has(each));
  }

  /** The ways of two sources to the nearest of the places at which they may meet. */
  #nearest(a: string, b: string, places: Iterable<readonly [string, Step]>): Ways | null {
    const families = [this.#familyOf(a), this.#familyOf(b)] as const;
    let nearest: { readonly source: string; readonly steps: number } | null = null;
    for (const [source, { steps }] of places) {
      const other = families[1].get(source);
      if (other === undefined) continue;
      const both = steps + other.steps;
      if (nearest === null || both < nearest.steps || (both === nearest.steps && source < nearest.source)) nearest = { source, steps: both };
    }
    return nearest === null ? null : [wayTo(nearest.source, families[0]), wayTo(nearest.source, families[1])];
  }

  /** All that a source goes back to. */
  #originalsOf(source: string): [string, Step][] {
    return [...this.#familyOf(source)].filter(([each]) => each !== source);
  }

  /** The source itself and all that it goes back to, the nearest first. */
  #familyOf(source: string): ReadonlyMap<string, Step> {
    const known = this.#families.get(source);
    if (known !== undefined) return known;
    const family = new Map<string, Step>([[source, { steps: 0, from: null }]]);
    // A Map visits what is added to it while it is walked.
    for (const [each, { steps }] of family) {
      for (const parent of this.#parents.get(each) ?? []) if (!family.has(parent)) family.set(parent, { steps: steps + 1, from: each });
    }
    this.#families.set(source, family);
    return family;
  }
}

function wayTo(source: string, family: ReadonlyMap<string, Step>): string[] {
  const way: string[] = [];
  for (let each: string | null = source; each !== null; each = family.get(each)?.from ?? null) way.push(each);
  return way.reverse();
}
