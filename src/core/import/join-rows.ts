import type { ClaimFile } from '../parse/shape/claim-file.ts';
import type { EntryFile } from '../parse/shape/entry-file.ts';
import type { Reading } from './draft.ts';
import { numbered } from './propose-id.ts';
import type { RowPart } from './report-row.ts';

/** Whether a row goes on with the entry of the row before it. */
export const goesOn = (before: RowPart, next: RowPart): boolean => before.id !== null && before.id === next.id;

/**
 * The entry that rows with one id make together: what they say of the entry must agree; each adds a claim, or a figure to the claim
 * before it where both name the same one.
 */
export function joinRows(rows: readonly RowPart[]): Reading {
  const [first] = rows as [RowPart, ...RowPart[]];
  const front: Record<string, unknown> = { ...first.front };
  let body = first.body;
  const refused: string[] = [];
  for (const row of rows.slice(1)) {
    for (const [key, value] of Object.entries(row.front)) {
      if (value === undefined) continue;
      if (front[key] === undefined) front[key] = value;
      else if (JSON.stringify(front[key]) !== JSON.stringify(value)) refused.push(`rows of “${first.id ?? ''}” differ in ${key}: “${String(front[key])}” and “${String(value)}”`);
    }
    if (body === '') body = row.body;
    else if (row.body !== '' && row.body !== body) refused.push(`rows of “${first.id ?? ''}” differ in body`);
  }
  if (refused.length > 0) return { refused };
  const claims = claimsOf(rows);
  const ordered = { title: front['title'], occurred: front['occurred'], reported: front['reported'], summary: front['summary'], places: front['places'], topics: front['topics'], claims };
  return { draft: { kind: 'entry', id: first.id, front: ordered as Partial<EntryFile>, body }, lost: rows.flatMap(({ lost }) => lost) };
}

function claimsOf(rows: readonly RowPart[]): Partial<ClaimFile>[] {
  const claims: Partial<ClaimFile>[] = [];
  const taken = new Set(rows.flatMap(({ claim }) => claim.id ?? []));
  for (const { claim } of rows) {
    const last = claims.at(-1);
    if (last !== undefined && claim.id !== undefined && last.id === claim.id && isSameButFigures(last, claim)) {
      claims[claims.length - 1] = { ...last, figures: [...(last.figures ?? []), ...(claim.figures ?? [])] };
      continue;
    }
    const { id = freeId(taken), ...rest } = claim;
    taken.add(id);
    claims.push({ id, ...rest });
  }
  return claims;
}

function isSameButFigures(one: Partial<ClaimFile>, other: Partial<ClaimFile>): boolean {
  const rest = ({ figures: _figures, ...claim }: Partial<ClaimFile>): string => JSON.stringify(claim);
  return other.figures !== undefined && rest(one) === rest(other);
}

function freeId(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? 'claim' : numbered('claim', number);
    if (!taken.has(id)) return id;
  }
}
