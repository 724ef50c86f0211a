import type { Claim } from '../core/model/claim.ts';
import type { Entry } from '../core/model/entry.ts';
import type { CitedBy, Source } from '../core/model/source.ts';
import { claimOf, type Lookup } from './lookup.ts';

/** Where one report cites a source: in its text, or for one of its claims. */
export interface SourceUse {
  readonly entry: Entry;
  readonly claim: Claim | null;
  readonly places: readonly CitedBy[];
}

/** All that cites a source, the citations of one text or of one claim together. */
export function usesOf(source: Source, things: Lookup): SourceUse[] {
  const uses = new Map<string, SourceUse & { places: CitedBy[] }>();
  for (const place of source.citedBy) {
    const key = `${place.entry}#${place.claim ?? ''}`;
    const use = uses.get(key);
    const found = use === undefined ? claimOf(things, place) : null;
    if (use !== undefined) use.places.push(place);
    else if (found !== null) uses.set(key, { ...found, places: [place] });
  }
  return [...uses.values()];
}
