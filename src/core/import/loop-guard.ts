/** Keeps things from leading back to themselves: places by `within`, actors by `member-of`, sources by `derived-from`. */
export class LoopGuard {
  readonly #wholes = new Map<string, readonly string[]>();
  readonly #named = new Set<string>();

  /** Adds a new thing with those that it leads to; where they lead back to it, it is not added, and the way round is given. */
  add(id: string, wholes: readonly string[]): readonly string[] | null {
    const loop = wholes.includes(id) ? [id, id] : this.#named.has(id) ? this.#wayTo(id, wholes) : null;
    if (loop !== null) return loop;
    if (wholes.length > 0) this.#wholes.set(id, wholes);
    for (const each of wholes) this.#named.add(each);
    return null;
  }

  #wayTo(id: string, from: readonly string[]): string[] | null {
    const before = new Map(from.map((each) => [each, id]));
    const open = [...from];
    for (let here = open.pop(); here !== undefined; here = open.pop()) {
      for (const next of this.#wholes.get(here) ?? []) {
        if (next === id) return wayBack(id, here, before);
        if (before.has(next)) continue;
        before.set(next, here);
        open.push(next);
      }
    }
    return null;
  }
}

function wayBack(id: string, last: string, before: ReadonlyMap<string, string>): string[] {
  const way = [id];
  for (let each = last; each !== id; each = before.get(each) ?? id) way.unshift(each);
  return [id, ...way];
}
