import type { Claim, Relation } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import { nearest } from '../nearest.ts';
import type { CheckedFiles } from '../parse/check-files.ts';
import type { Report } from '../parse/report.ts';
import { differenceWords } from '../problems/difference-words.ts';
import { finding } from '../problems.ts';
import { differencesBetween, type ClaimDifference, type Comparison } from './comparability.ts';

type EntryDraft = CheckedFiles['entries'][number];

interface End {
  readonly entry: string;
  readonly claim: string | null;
}

/**
 * Puts each relation at both of its ends, so that readers see it from either; reports ends that are not there, and claims
 * that are set against each other though they cannot be compared.
 */
export function joinRelations(drafts: readonly EntryDraft[], entries: ReadonlyMap<string, Entry>, comparison: Comparison, report: Report): void {
  for (const { id, draft, value } of drafts) {
    const seen = new Set<string>();
    for (const [index, relation] of (value.relations ?? []).entries()) {
      const path = ['relations', index];
      const [target = '', targetClaim = null] = splitEnd(relation.to);
      const from: End = { entry: id, claim: relation.from ?? null };
      const to: End = { entry: target, claim: targetClaim };
      const key = JSON.stringify([relation.type, from, to]);
      if (seen.has(key)) report.in(draft, path, finding('relation-repeated', {}));
      seen.add(key);
      if (from.entry === to.entry && (from.claim === to.claim || from.claim === null || to.claim === null)) {
        report.in(draft, [...path, 'to'], finding('relation-self', {}));
        continue;
      }
      const here = relationsAt(entries, from);
      const there = relationsAt(entries, to);
      if (here === 'no claim') reportClaim(report, draft, [...path, 'from'], from, entries);
      if (there === 'no claim') reportClaim(report, draft, [...path, 'to'], to, entries);
      if (typeof here !== 'object' || typeof there !== 'object') continue;
      const note = relation.note ?? null;
      const found = relation.type === 'disputes' ? differencesOf(claimsAt(entries, from), claimsAt(entries, to), comparison) : [];
      // Whether a count without a place is one of all places is for the editors to say, and a note says it.
      if (found.some(({ isSure }) => isSure || note === null)) report.in(draft, [...path, 'to'], finding('relation-not-comparable', { differences: found.map(differenceWords) }));
      const differsIn = found.map((each) => each.in);
      here.push({ type: relation.type, direction: 'to', ...to, note, differsIn });
      there.push({ type: relation.type, direction: 'from', ...from, note, differsIn });
    }
  }
}

function splitEnd(text: string): [string, string?] {
  const hash = text.indexOf('#');
  return hash < 0 ? [text] : [text.slice(0, hash), text.slice(hash + 1)];
}

function relationsAt(entries: ReadonlyMap<string, Entry>, { entry, claim }: End): Relation[] | 'no entry' | 'no claim' {
  const found = entries.get(entry);
  if (found === undefined) return 'no entry';
  if (claim === null) return found.relations;
  return found.claims.find(({ id }) => id === claim)?.relations ?? 'no claim';
}

const claimsAt = (entries: ReadonlyMap<string, Entry>, { entry, claim }: End): Claim[] =>
  entries.get(entry)?.claims.filter(({ id }) => claim === null || id === claim) ?? [];

/** An end that is a whole entry stands for each of its claims: the two that are nearest to one another are compared. */
function differencesOf(here: readonly Claim[], there: readonly Claim[], comparison: Comparison): ClaimDifference[] {
  const pairs = here.flatMap((one) => there.map((other) => differencesBetween(one, other, comparison)));
  return pairs.reduce((fewest, each) => (each.length < fewest.length ? each : fewest), pairs[0] ?? []);
}

function reportClaim(report: Report, draft: EntryDraft['draft'], path: (string | number)[], { entry, claim }: End, entries: ReadonlyMap<string, Entry>): void {
  const claims = entries.get(entry)?.claims.map(({ id }) => id) ?? [];
  report.in(draft, path, finding('unknown-claim', { value: claim ?? '', entry, nearest: nearest(claim ?? '', claims) }));
}
