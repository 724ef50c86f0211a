import type { CheckedFiles } from '../parse/check-files.ts';

/** Whether relations of this type could still join a claim, once entries are mended that have faults of their own. */
export type IsUnsettled = (type: string, entry: string, claim: string) => boolean;

/**
 * Looks for relations in entries that were left out, and to them, so that a fault in one file is not reported again at
 * the claims that lean on it.
 */
export function unsettledRelations(files: CheckedFiles): IsUnsettled {
  const ends = new Set<string>();
  for (const draft of files.faultyEntries.values()) {
    for (const { type, to } of relationsIn(draft?.value)) ends.add(`${type} ${to}`);
  }
  for (const { id, value } of files.entries) {
    for (const { type, from, to } of value.relations ?? []) {
      if (files.faultyEntries.has(to.split('#', 1)[0] as string)) ends.add(`${type} ${from === undefined ? id : `${id}#${from}`}`);
    }
  }
  return (type, entry, claim) => ends.has(`${type} ${entry}`) || ends.has(`${type} ${entry}#${claim}`) || isNamedUnread(files, entry);
}

/** Whether an entry without front matter that can be read names an id: what it says of that thing is not known. */
export const isNamedUnread = ({ faultyEntries }: CheckedFiles, id: string): boolean =>
  [...faultyEntries.values()].some((draft) => draft !== null && (draft.value ?? null) === null && `${draft.yaml.text}\n${draft.body}`.includes(id));

function relationsIn(value: unknown): { type: string; to: string }[] {
  const relations = (value as { relations?: unknown } | null | undefined)?.relations;
  return (Array.isArray(relations) ? (relations as unknown[]) : []).flatMap((relation) => {
    const { type, to } = (relation ?? {}) as { type?: unknown; to?: unknown };
    return typeof type === 'string' && typeof to === 'string' ? [{ type, to }] : [];
  });
}
