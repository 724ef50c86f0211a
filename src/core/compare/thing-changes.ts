import type { Chronicle } from '../model/chronicle.ts';
import type { Presence, ThingChanges } from './changes.ts';
import { compareFacts, type Fact } from './fact.ts';
import type { Naming } from './naming.ts';
import type { Pair } from './pair.ts';

/** One of the two that are compared. */
export interface Side {
  readonly chronicle: Chronicle;
  readonly naming: Naming;
  /** Files of the content folder that are there and of which the Chronicle has nothing, or not all. */
  readonly leftOut: ReadonlySet<string>;
}

export interface Sides {
  readonly old: Side;
  readonly next: Side;
}

/** How things of a kind are told apart and told of. */
export interface Telling<Thing> {
  readonly idOf: (thing: Thing) => string;
  readonly nameOf: (thing: Thing) => string;
  /** Path inside the content folder, for things that can be missing because their file has a fault. */
  readonly fileOf: (thing: Thing) => string | null;
  readonly factsOf: (thing: Thing, side: Side) => readonly Fact[];
}

export function thingChanges<Thing>(pair: Pair<Thing>, { idOf, nameOf, fileOf, factsOf }: Telling<Thing>, { old, next }: Sides): ThingChanges {
  const { before, after } = pair;
  const thing = (after ?? before) as Thing;
  const presence = presenceOf(pair, fileOf(thing), { old, next });
  const isUnread = presence === 'unread-before' || presence === 'unread-after';
  return {
    id: idOf(thing),
    formerId: before !== null && idOf(before) !== idOf(thing) ? idOf(before) : null,
    name: nameOf(thing),
    presence,
    changes: isUnread ? [] : compareFacts(before === null ? [] : factsOf(before, old), after === null ? [] : factsOf(after, next)),
  };
}

function presenceOf({ before, after }: Pair<unknown>, file: string | null, { old, next }: Sides): Presence {
  if (before === null) return file !== null && old.leftOut.has(file) ? 'unread-before' : 'added';
  if (after === null) return file !== null && next.leftOut.has(file) ? 'unread-after' : 'removed';
  return 'changed';
}

export const hasChanged = ({ presence, formerId, changes }: ThingChanges): boolean => presence !== 'changed' || formerId !== null || changes.length > 0;
