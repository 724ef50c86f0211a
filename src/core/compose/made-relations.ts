import type { Relation } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { EntryFile } from '../parse/shape/entry-file.ts';

type Made = NonNullable<EntryFile['relations']>[number];

const endOf = (entry: string, claim: string | null): string => (claim === null ? entry : `${entry}#${claim}`);
const keyOf = (type: Relation['type'], from: string, to: string): string => JSON.stringify([type, from, to]);

/** The relations at one end of which something stands, as the keys of those that each entry makes, in their order there. */
function ordersIn(entries: readonly Entry[]): Map<string, string[][]> {
  const orders = new Map<string, string[][]>();
  for (const entry of entries) {
    for (const [claim, relations] of [[null, entry.relations] as const, ...entry.claims.map(({ id, relations }) => [id, relations] as const)]) {
      const here = endOf(entry.id, claim);
      const byMaker = new Map<string, string[]>();
      for (const { type, direction, ...other } of relations) {
        const there = endOf(other.entry, other.claim);
        const maker = direction === 'to' ? entry.id : other.entry;
        const key = direction === 'to' ? keyOf(type, here, there) : keyOf(type, there, here);
        byMaker.set(maker, [...(byMaker.get(maker) ?? []), key]);
      }
      for (const [maker, keys] of byMaker) orders.set(maker, [...(orders.get(maker) ?? []), keys]);
    }
  }
  return orders;
}

/**
 * The relations that each entry makes, by its id, in an order that gives each list of the record its order again. Readers see
 * a relation from both ends, and either end lists it with others: all these lists are parts of the order in the file.
 */
export function relationsMade(entries: readonly Entry[]): ReadonlyMap<string, readonly Made[]> {
  const orders = ordersIn(entries);
  return new Map(
    entries.map((entry) => {
      const made = new Map<string, Made>();
      for (const [claim, relations] of [[null, entry.relations] as const, ...entry.claims.map(({ id, relations }) => [id, relations] as const)]) {
        for (const { type, direction, note, ...other } of relations) {
          if (direction !== 'to') continue;
          const to = endOf(other.entry, other.claim);
          made.set(keyOf(type, endOf(entry.id, claim), to), { type, from: claim ?? undefined, to, note: note ?? undefined });
        }
      }
      return [entry.id, merged([...made.keys()], orders.get(entry.id) ?? []).flatMap((key) => made.get(key) ?? [])];
    }),
  );
}

/** The keys in an order of which each of the lists is a part; of those that could be next, the first in `keys`. */
function merged(keys: readonly string[], lists: readonly (readonly string[])[]): string[] {
  const after = new Map<string, Set<string>>(keys.map((key) => [key, new Set()]));
  for (const list of lists) list.forEach((key, index) => index > 0 && after.get(key)?.add(list[index - 1] as string));
  const order: string[] = [];
  const placed = new Set<string>();
  while (placed.size < after.size) {
    const next = keys.find((key) => !placed.has(key) && [...(after.get(key) ?? [])].every((each) => placed.has(each) || !after.has(each)));
    // Lists that contradict one another come from no file; what is left stays in the order of `keys`.
    const found = next ?? (keys.find((key) => !placed.has(key)) as string);
    placed.add(found);
    order.push(found);
  }
  return order;
}
