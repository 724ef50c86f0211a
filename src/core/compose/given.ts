/** What is `null` in the model is left out in a file. */
export const given = <Value>(value: Value | null): Value | undefined => value ?? undefined;

/** A list that is empty in the model is left out in a file. */
export const listed = <Item>(items: readonly Item[]): Item[] | undefined => (items.length === 0 ? undefined : [...items]);
