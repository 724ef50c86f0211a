import type { Claim, Relation } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { CheckedFiles } from '../parse/check-files.ts';
import type { Report } from '../parse/report.ts';
import { finding } from '../problems.ts';
import type { Derivation } from './derivation.ts';
import { areIndependent, groupOrigins, type PlacedClaim } from './origins.ts';
import type { IsUnsettled } from './unsettled.ts';

type EntryDraft = CheckedFiles['entries'][number];

/** Relations of a claim, those of its entry as a whole among them. */
const relationsOf = (entry: Entry, claim: Claim): Relation[] => [...claim.relations, ...entry.relations];

/** Counts the independent origins behind each claim, and holds each status against the relations and revisions that it needs. */
export function checkStatuses(
  drafts: readonly EntryDraft[],
  entries: ReadonlyMap<string, Entry>,
  derivation: Derivation,
  isUnsettled: IsUnsettled,
  report: Report,
): void {
  for (const { id, draft, value } of drafts) {
    const entry = entries.get(id) as Entry;
    for (const [index, claim] of entry.claims.entries()) {
      const placed = place(entry, claim);
      const supporters = supportersOf(placed, entries);
      claim.origins = groupOrigins(placed, supporters, derivation);
      const path = ['claims', index, 'status'];
      const written = value.claims[index]?.status;
      const isCorroborated = supporters.some((other) => areIndependent(placed, other, derivation)) || isUnsettled('supports', id, claim.id);
      if (written === 'corroborated' && !isCorroborated) {
        report.in(draft, path, finding('status-corroborated', { origin: supporters.length === 0 ? null : originWords(claim) }));
      }
      const isDisputed = relationsOf(entry, claim).some(({ type }) => type === 'disputes') || isUnsettled('disputes', id, claim.id);
      if (written === 'disputed' && !isDisputed) {
        report.in(draft, path, finding('status-disputed', {}));
      }
      if (written === 'retracted' && !entry.revisions.some(({ kind }) => kind === 'withdrawn' || kind === 'corrected')) {
        report.in(draft, path, finding('status-retracted', {}));
      }
    }
  }
}

function originWords(claim: Claim): string {
  const first = claim.chain[0];
  return first === undefined ? '' : first.kind === 'actor' ? first.actor : first.kind === 'source' ? first.source : first.unnamed;
}

const place = (entry: Entry, claim: Claim): PlacedClaim => ({
  entry,
  claim,
  sources: [
    ...claim.cites.flatMap(({ note }) => entry.notes[note - 1]?.source ?? []),
    ...claim.chain.flatMap((link) => (link.kind === 'source' ? link.source : [])),
  ],
});

/** The claims that support a claim or are supported by it; a support between whole entries joins all of their claims. */
function supportersOf({ entry, claim }: PlacedClaim, entries: ReadonlyMap<string, Entry>): PlacedClaim[] {
  const found = new Map<Claim, PlacedClaim>();
  for (const relation of relationsOf(entry, claim)) {
    const other = relation.type === 'supports' ? entries.get(relation.entry) : undefined;
    // What was withdrawn or taken back stands behind nothing.
    if (other === undefined || other.withdrawn !== null) continue;
    for (const each of other.claims) {
      if (each.status === 'retracted') continue;
      if ((relation.claim === null || each.id === relation.claim) && each !== claim) found.set(each, place(other, each));
    }
  }
  return [...found.values()];
}
