import type { Relation } from '../core/model/claim.ts';
import { pathOf } from '../core/render/address.ts';
import { claimOf, type Lookup } from './lookup.ts';

const verbs = {
  disputes: { to: 'Disputes', from: 'Disputed by' },
  supports: { to: 'Supports', from: 'Supported by' },
  updates: { to: 'Updates', from: 'Updated by' },
  'same-event': { to: 'On the same event as', from: 'On the same event as' },
} as const;

/** A relation as it reads from one of its ends: what it says, and the other end with its path. */
export interface RelationWords {
  readonly verb: string;
  readonly other: string;
  readonly path: string;
  readonly note: string | null;
}

export function relationWords(relation: Relation, things: Lookup): RelationWords {
  const end = claimOf(things, relation);
  return {
    verb: verbs[relation.type][relation.direction],
    other: end?.claim?.statement ?? end?.entry.title ?? relation.entry,
    path: pathOf({ kind: 'entry', id: relation.entry, claim: relation.claim }),
    note: relation.note,
  };
}
