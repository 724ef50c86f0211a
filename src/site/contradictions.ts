import type { Chronicle } from '../core/model/chronicle.ts';
import type { ClaimRef } from '../core/model/claim.ts';
import { contradictionsOf, type Contradiction, type ContradictionEnd } from '../core/render/contradictions.ts';

const made = new WeakMap<Chronicle, readonly Contradiction[]>();

/** The contradictions of a record; made once for each record. */
export function contradictionsIn(chronicle: Chronicle): readonly Contradiction[] {
  let found = made.get(chronicle);
  if (found === undefined) {
    found = contradictionsOf(chronicle);
    made.set(chronicle, found);
  }
  return found;
}

/** What joins two ends: a claim of an entry, or with null the entry as a whole. */
export function contradictionBetween(chronicle: Chronicle, a: End, b: End): Contradiction | null {
  const are = ({ disputant, disputed }: Contradiction, one: End, other: End): boolean => isEnd(disputant, one) && isEnd(disputed, other);
  return contradictionsIn(chronicle).find((each) => are(each, a, b) || are(each, b, a)) ?? null;
}

interface End {
  readonly entry: string;
  readonly claim: string | null;
}

const isEnd = ({ entry, claim }: ContradictionEnd, end: End): boolean => entry.id === end.entry && (claim?.id ?? null) === end.claim;

/** How claims of an actor stand against others, each contradiction once, under the first that fits. */
export interface ActorContradictions {
  /** Where the actor made both claims, or made one and passed on the other. */
  readonly ownWords: readonly Contradiction[];
  readonly disputed: readonly Contradiction[];
  readonly disputes: readonly Contradiction[];
  /** Where the actor passed on a claim that stands against another's. */
  readonly passedOn: readonly Contradiction[];
}

export function contradictionsOfActor(chronicle: Chronicle, { id, says, relays }: { id: string; says: readonly ClaimRef[]; relays: readonly ClaimRef[] }): ActorContradictions {
  const keys = (refs: readonly ClaimRef[]) => new Set(refs.flatMap(({ entry, claim }) => [`${entry}#${claim}`, entry]));
  const [said, relayed] = [keys(says), keys(relays)];
  const isOf = ({ entry, claim }: ContradictionEnd, own: ReadonlySet<string>): boolean => own.has(claim === null ? entry.id : `${entry.id}#${claim.id}`);
  const kindOf = (each: Contradiction): keyof ActorContradictions | null => {
    if (each.speakers.some(({ link }) => link.kind === 'actor' && link.actor === id)) return 'ownWords';
    if (isOf(each.disputed, said) || (each.isMutual && isOf(each.disputant, said))) return 'disputed';
    if (isOf(each.disputant, said)) return 'disputes';
    return isOf(each.disputed, relayed) || isOf(each.disputant, relayed) ? 'passedOn' : null;
  };
  const groups = Map.groupBy(contradictionsIn(chronicle), kindOf);
  return { ownWords: groups.get('ownWords') ?? [], disputed: groups.get('disputed') ?? [], disputes: groups.get('disputes') ?? [], passedOn: groups.get('passedOn') ?? [] };
}
