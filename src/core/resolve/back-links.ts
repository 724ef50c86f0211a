import type { Actor } from '../model/actor.ts';
import type { Entry } from '../model/entry.ts';
import type { Place } from '../model/place.ts';
import type { Source } from '../model/source.ts';

export interface Things {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
}

/** Tells every source, actor and place what cites, says, relays or names it. `ordered` is the order of the lists made. */
export function fillBackLinks(ordered: readonly Entry[], things: Things): void {
  const { sources, actors, places } = things;
  for (const source of sources.values()) {
    for (const parent of source.derivedFrom) sources.get(parent)?.derivedSources.push(source.id);
  }
  for (const actor of actors.values()) for (const whole of actor.memberOf) actors.get(whole)?.members.push(actor.id);
  for (const place of places.values()) if (place.within !== null) places.get(place.within)?.contains.push(place.id);
  for (const entry of ordered) {
    for (const { note, claim, anchor } of entry.citations) {
      const cited = entry.notes[note - 1];
      if (cited !== undefined) sources.get(cited.source)?.citedBy.push({ entry: entry.id, claim, locator: cited.locator, anchor });
    }
    const named = new Set(entry.places);
    for (const claim of entry.claims) {
      const ref = { entry: entry.id, claim: claim.id };
      for (const [index, link] of claim.chain.entries()) {
        if (link.kind === 'actor') actors.get(link.actor)?.[index === 0 ? 'says' : 'relays'].push(ref);
        if (link.kind === 'source') sources.get(link.source)?.carries.push({ ...ref, seen: link.seen });
      }
      if (claim.about.actor !== null) actors.get(claim.about.actor)?.spokenOf.push(ref);
      if (claim.about.place !== null) named.add(claim.about.place);
    }
    for (const place of named) places.get(place)?.entries.push(entry.id);
  }
}
