import { changeKinds, type Change, type ChangeKind, type Plain, type State } from './changes.ts';

/** One thing that is said of an entry, a claim, a source …; two sides are compared fact by fact. */
export interface Fact {
  readonly kind: ChangeKind;
  /** Tells facts of one kind apart: those of equal key are one fact that may have changed. */
  readonly key: string;
  /** Facts of one key are the same where this is. */
  readonly content: string;
  readonly state: State;
}

interface Matching {
  readonly key?: string;
  readonly content?: string;
}

export const fact = (kind: ChangeKind, words: string, value: Plain = words, { key = '', content = JSON.stringify(value) }: Matching = {}): Fact => ({
  kind,
  key,
  content,
  state: { words, value },
});

/** A text that may be missing. */
export const textFact = (kind: ChangeKind, text: string | null): Fact[] => (text === null || text === '' ? [] : [fact(kind, text)]);

/** One of several facts of a kind, told apart by an id. */
export const listedFact = (kind: ChangeKind, id: string, words: string, value: Plain = id): Fact => fact(kind, words, value, { key: id });

/**
 * What differs between the facts of two sides. Of facts with one key those that are equal go together, whatever their
 * order, and the others in their order.
 */
export function compareFacts(old: readonly Fact[], next: readonly Fact[]): Change[] {
  const groups = new Map<string, { kind: ChangeKind; old: Fact[]; next: Fact[] }>();
  const add = (side: 'old' | 'next') => (each: Fact) => {
    const name = `${each.kind} ${each.key}`;
    const group = groups.get(name) ?? { kind: each.kind, old: [], next: [] };
    group[side].push(each);
    groups.set(name, group);
  };
  old.forEach(add('old'));
  next.forEach(add('next'));
  const changes = [...groups.values()].flatMap(({ kind, ...group }): Change[] => {
    const before = without(group.old, group.next);
    const after = without(group.next, group.old);
    const count = Math.max(before.length, after.length);
    return Array.from({ length: count }, (_, index) => ({ kind, before: before[index]?.state ?? null, after: after[index]?.state ?? null }));
  });
  return changes.sort((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind));
}

/** The facts that have no equal among the others, each of which equals one at most. */
function without(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const counts = new Map<string, number>();
  for (const { content } of others) counts.set(content, (counts.get(content) ?? 0) + 1);
  return facts.filter(({ content }) => {
    const left = counts.get(content) ?? 0;
    counts.set(content, left - 1);
    return left <= 0;
  });
}
