import type { Actor } from '../model/actor.ts';
import type { Claim, Relation } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { Place } from '../model/place.ts';
import type { Source } from '../model/source.ts';

type Status = Claim['status'];
type RevisionKind = Entry['revisions'][number]['kind'];

/** Values of the record that pages tell by a word. */
export interface PageValueWords {
  /** The status of a report that was withdrawn. */
  readonly withdrawn: string;
  /** How many claims of a report have which status: two statuses at least. */
  statuses(counts: readonly (readonly [status: Status, count: number])[]): string;
  readonly revision: Readonly<Record<RevisionKind, string>>;
  readonly actor: Readonly<Record<Actor['kind'], string>>;
  readonly place: Readonly<Record<Place['kind'], string>>;
  readonly source: Readonly<Record<Source['type'], string>>;
  /** By the end from which a relation is seen; the other end follows. */
  readonly relation: Readonly<Record<Relation['type'], Readonly<Record<Relation['direction'], string>>>>;
}
