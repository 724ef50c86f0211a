import type { ChangeKind, EntryChanges, EntryWarning, ThingChanges } from './changes.ts';
import type { EntryPair } from './entry-pairs.ts';
import { keepsGrades } from './grade-facts.ts';

/** What others make of a claim, which is no rewriting of it. */
const fromOutside: readonly ChangeKind[] = ['origins', 'relation'];

/** The warnings of an entry. `addresses` are the ids that lead to an entry on the new side, former ones among them. */
export function warningsOf(
  { before, after, claims: pairs }: EntryPair,
  { presence, changes, claims }: ThingChanges & Pick<EntryChanges, 'claims'>,
  addresses: ReadonlySet<string>,
): EntryWarning[] {
  if (before === null || presence === 'unread-after') return [];
  const warnings: EntryWarning[] = [];
  if (after === null && !addresses.has(before.id)) warnings.push('removed-without-trace');
  else if ([before.id, ...before.formerly].some((id) => !addresses.has(id))) warnings.push('address-lost');
  if (after === null) return warnings;
  const revisions = changes.filter(({ kind }) => kind === 'revision');
  if (claims.some(isRewritten) && !revisions.some((revision) => revision.before === null)) warnings.push('claims-changed-without-revision');
  if (revisions.some((revision) => revision.before !== null)) warnings.push('revision-rewritten');
  if (pairs.some((pair) => pair.before !== null && pair.after !== null && !keepsGrades(pair.before.grade, pair.after.grade))) warnings.push('grade-lost');
  return warnings;
}

const isRewritten = ({ presence, formerId, changes }: ThingChanges): boolean =>
  presence !== 'changed' || formerId !== null || changes.some(({ kind }) => !fromOutside.includes(kind));
