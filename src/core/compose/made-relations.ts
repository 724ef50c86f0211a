import type { Relation } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { EntryFile } from '../parse/shape/entry-file.ts';

export type MadeRelation = NonNullable<EntryFile['relations']>[number];

type Related = Pick<Entry, 'id' | 'relations' | 'claims'>;

const endOf = (entry: string, claim: string | null): string => (claim === null ? entry : `${entry}#${claim}`);
const keyOf = (type: Relation['type'], from: string, to: string): string => JSON.stringify([type, from, to]);

/** Each list of relations of an entry: its own, and those of its claims. */
const listsOf = (entry: Related): (readonly [claim: string | null, relations: readonly Relation[]])[] => [
  [null, entry.relations],
  ...entry.claims.map(({ id, relations }) => [id, relations] as const),
];

/**
 * In which order the file of each entry tells its relations. Readers see a relation from both ends, and either end lists it with
 * others: all these lists are parts of the orders in the files, and so give them back. First every entry is heard, then asked.
 */
export class RelationOrders {
  readonly #ofMaker = new Map<string, string[][]>();

  hear(entry: Related): void {
    for (const [claim, relations] of listsOf(entry)) {
      const here = endOf(entry.id, claim);
      const byMaker = new Map<string, string[]>();
      for (const { type, direction, ...other } of relations) {
        const there = endOf(other.entry, other.claim);
        const maker = direction === 'to' ? entry.id : other.entry;
        const key = direction === 'to' ? keyOf(type, here, there) : keyOf(type, there, here);
        byMaker.set(maker, [...(byMaker.get(maker) ?? []), key]);
      }
      for (const [maker, keys] of byMaker) this.#ofMaker.set(maker, [...(this.#ofMaker.get(maker) ?? []), keys]);
    }
  }

  /** The relations that the entry makes, in the order of its file. */
  madeBy(entry: Related): MadeRelation[] {
    const made = new Map<string, MadeRelation>();
    for (const [claim, relations] of listsOf(entry)) {
      for (const { type, direction, note, ...other } of relations) {
        if (direction !== 'to') continue;
        const to = endOf(other.entry, other.claim);
        made.set(keyOf(type, endOf(entry.id, claim), to), { type, from: claim ?? undefined, to, note: note ?? undefined });
      }
    }
    return merged([...made.keys()], this.#ofMaker.get(entry.id) ?? []).flatMap((key) => made.get(key) ?? []);
  }
}

/** The keys in an order of which each of the lists is a part; of those that could be next, the first in `keys`. */
function merged(keys: readonly string[], lists: readonly (readonly string[])[]): string[] {
  const after = new Map<string, Set<string>>(keys.map((key) => [key, new Set()]));
  for (const list of lists) list.forEach((key, index) => index > 0 && after.get(key)?.add(list[index - 1] as string));
  const placed = new Set<string>();
  const isNext = (key: string): boolean => !placed.has(key) && [...(after.get(key) ?? [])].every((each) => placed.has(each) || !after.has(each));
  while (placed.size < after.size) {
    // Lists that contradict one another come from no file; what is left then stays in the order of `keys`.
    placed.add((keys.find(isNext) ?? keys.find((key) => !placed.has(key))) as string);
  }
  return [...placed];
}
