import { proseOf } from '../markdown/prose.ts';
import { readBody, type BodyReading } from '../markdown/read-body.ts';
import { nearest } from '../nearest.ts';
import { hiddenDeceptions } from '../parse/deceptive-text.ts';
import type { PageDraft } from '../parse/read-files.ts';
import type { Report } from '../parse/report.ts';
import type { Known } from '../parse/shape/field.ts';
import { finding } from '../problems.ts';

/** Which claims an entry makes; undefined: not known, because its file has a fault of its own. */
export type ClaimsOf = (entry: string) => readonly string[] | undefined;

/** Reads a body, reports what is wrong with it, and checks that all that it cites and links to exists. */
export function resolveBody(draft: PageDraft, known: Known, claimsOf: ClaimsOf, report: Report): BodyReading {
  const body = readBody(draft.body, draft.bodyLine);
  for (const each of body.findings) report.at(draft.file, each.at, each.finding);
  reportHidden(draft, report);
  for (const { source, at } of body.citations) {
    if (!known.has('source', source)) {
      report.at(draft.file, at, finding('unknown-source', { value: source, nearest: nearest(source, known.ids('source')) }));
    }
  }
  for (const { kind, id, claim, at } of body.links) {
    if (!known.has(kind, id)) {
      report.at(draft.file, at, finding(`unknown-${kind}`, { value: id, nearest: nearest(id, known.ids(kind)) }));
    } else if (claim !== null) {
      const claims = claimsOf(id);
      if (claims !== undefined && !claims.includes(claim)) {
        report.at(draft.file, at, finding('unknown-claim', { value: claim, entry: id, nearest: nearest(claim, claims) }));
      }
    }
  }
  return body;
}

// Entities write characters of all kinds, and marks within a word are not read.
const canHide = /&#?[0-9a-z]{2,};|[\p{L}\p{M}][*_[\]()`]+[\p{L}\p{M}]/iu;

function reportHidden(draft: PageDraft, report: Report): void {
  if (!canHide.test(draft.body)) return;
  const prose = proseOf(draft.body, draft.bodyLine);
  for (const { value, from, finding: found } of hiddenDeceptions(prose.map(({ text }) => text), draft.body)) {
    const [at] = (prose[value] as (typeof prose)[number]).placesOf([from]);
    report.at(draft.file, at as NonNullable<typeof at>, found);
  }
}
