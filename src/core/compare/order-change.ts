import type { Change, ChangeKind } from './changes.ts';

/** Whether what both sides have stands in another order; what only one has does not disturb it. */
export function orderChange(kind: ChangeKind, old: readonly { readonly id: string }[], next: readonly { readonly id: string }[]): Change[] {
  const state = (things: readonly { readonly id: string }[], others: readonly { readonly id: string }[]) => {
    const common = new Set(others.map(({ id }) => id));
    const value = things.map(({ id }) => id).filter((id) => common.has(id));
    return { words: value.join(', '), value };
  };
  const before = state(old, next);
  const after = state(next, old);
  return before.words === after.words ? [] : [{ kind, before, after }];
}
