import type { Claim, Origin, Relation } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { CheckedFiles } from '../parse/check-files.ts';
import type { Report } from '../parse/report.ts';
import { finding } from '../problems.ts';
import type { Derivation, Ways } from './derivation.ts';
import { groupOrigins } from './origins.ts';
import { placeClaim, type PlacedClaim } from './ties.ts';
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
      const placed = placeClaim(entry, claim);
      claim.origins = groupOrigins([placed, ...supportersOf(placed, entries)], derivation);
      const path = ['claims', index, 'status'];
      const written = value.claims[index]?.status;
      const isCorroborated = claim.origins.length > 1 || isUnsettled('supports', id, claim.id);
      if (written === 'corroborated' && !isCorroborated) {
        report.in(draft, path, finding('status-corroborated', { reasons: reasonsOf(claim) }));
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

/** Why all that supports a claim is of its own origin: who speaks, or which sources go back to which. Nothing supports it: []. */
function reasonsOf({ chain, origins }: Claim): string[] {
  return [...new Set((origins[0] as Origin).ties.map((tie) => (tie.kind === 'first-link' ? firstOf(chain) : wayWords(tie.ways))))];
}

function firstOf(chain: Claim['chain']): string {
  const first = chain[0] as Claim['chain'][number];
  return first.kind === 'actor' ? first.actor : first.kind === 'source' ? first.source : first.unnamed;
}

/** `copy → agency`, `copy → agency ← reprint`: each arrow leads from a source to the one that it repeats. */
const wayWords = ([one, other]: Ways): string => (one.length === 1 ? other.join(' → ') : [one.join(' → '), ...other.slice(0, -1).reverse()].join(' ← '));

/** The claims that support a claim or are supported by it; a support between whole entries joins all of their claims. */
function supportersOf({ entry, claim }: PlacedClaim, entries: ReadonlyMap<string, Entry>): PlacedClaim[] {
  const found = new Map<Claim, PlacedClaim>();
  for (const relation of relationsOf(entry, claim)) {
    const other = relation.type === 'supports' ? entries.get(relation.entry) : undefined;
    // What was withdrawn or taken back stands behind nothing.
    if (other === undefined || other.withdrawn !== null) continue;
    for (const each of other.claims) {
      if (each.status === 'retracted') continue;
      if ((relation.claim === null || each.id === relation.claim) && each !== claim) found.set(each, placeClaim(other, each));
    }
  }
  return [...found.values()];
}
