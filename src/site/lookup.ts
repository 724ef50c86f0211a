import type { Actor } from '../core/model/actor.ts';
import type { Chronicle } from '../core/model/chronicle.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Entry } from '../core/model/entry.ts';
import type { Place } from '../core/model/place.ts';
import type { Question } from '../core/model/question.ts';
import type { Metric, Named } from '../core/model/site.ts';
import type { Source } from '../core/model/source.ts';
import { siteInput } from './input.ts';

/** Things by id. While an editor's content has errors, a thing can be missing that something else names. */
export interface Lookup {
  readonly chronicle: Chronicle;
  readonly entry: ReadonlyMap<string, Entry>;
  readonly source: ReadonlyMap<string, Source>;
  readonly actor: ReadonlyMap<string, Actor>;
  readonly place: ReadonlyMap<string, Place>;
  readonly question: ReadonlyMap<string, Question>;
  readonly topic: ReadonlyMap<string, Named>;
  readonly metric: ReadonlyMap<string, Metric>;
  readonly side: ReadonlyMap<string, Named>;
  /** The reports before and after one, in the order in which they were reported. */
  readonly neighbours: (entry: string) => { readonly before: Entry | undefined; readonly after: Entry | undefined };
  /** The class of a side's colour and shape, by its place in the list of sides. */
  readonly sideClass: (side: string | null) => string;
}

const lookups = new WeakMap<Chronicle, Lookup>();

const byId = <Thing extends { id: string }>(things: readonly Thing[]): Map<string, Thing> => new Map(things.map((thing) => [thing.id, thing]));

/** The lookup of the record that is being built; made once for each record. */
export function lookup(): Lookup {
  const { chronicle } = siteInput();
  let made = lookups.get(chronicle);
  if (made === undefined) {
    const { site, entries } = chronicle;
    const order = new Map(entries.map(({ id }, index) => [id, index]));
    made = {
      chronicle,
      entry: byId(chronicle.entries),
      source: byId(chronicle.sources),
      actor: byId(chronicle.actors),
      place: byId(chronicle.places),
      question: byId(chronicle.questions),
      topic: byId(site.topics),
      metric: byId(site.metrics),
      side: byId(site.sides),
      neighbours: (entry) => {
        const index = order.get(entry) ?? -1;
        return { before: entries[index - 1], after: index < 0 ? undefined : entries[index + 1] };
      },
      sideClass: (side) => {
        const index = site.sides.findIndex(({ id }) => id === side);
        return index < 0 ? 'side-none' : `side-${index % 8}`;
      },
    };
    lookups.set(chronicle, made);
  }
  return made;
}

export function claimOf(things: Pick<Lookup, 'entry'>, ref: { entry: string; claim: string | null }): { entry: Entry; claim: Claim | null } | null {
  const entry = things.entry.get(ref.entry);
  if (entry === undefined) return null;
  return { entry, claim: entry.claims.find(({ id }) => id === ref.claim) ?? null };
}
