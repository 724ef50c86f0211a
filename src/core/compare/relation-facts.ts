import type { Relation } from '../model/claim.ts';
import { fact, type Fact } from './fact.ts';

/** What must be known of other entries before relations to them can be compared. */
export interface RelationEnds {
  /** The same text for the same end on both sides, though its id may have changed. */
  readonly endOf: (entry: string, claim: string | null) => string;
  /** Whether an entry is missing from either side because its file has a fault. */
  readonly isUnread: (entry: string) => boolean;
}

const verbs: Readonly<Record<Relation['type'], string>> = {
  disputes: 'disputes',
  supports: 'supports',
  updates: 'updates',
  'same-event': 'is on the same event as',
};

/** The relations that an entry makes itself; those that others make to it are told there. */
export const relationFacts = (relations: readonly Relation[], { endOf, isUnread }: RelationEnds): Fact[] =>
  relations
    .filter(({ direction, entry }) => direction === 'to' && !isUnread(entry))
    .map(({ type, entry, claim, note }) => {
      const words = `${verbs[type]} ${entry}${claim === null ? '' : `#${claim}`}${note === null ? '' : `: ${note}`}`;
      return fact('relation', words, { type, entry, claim, note }, { key: `${type} ${endOf(entry, claim)}`, content: JSON.stringify(note) });
    });
