import type { KnownThings } from './view-state/view-address.ts';
import type { ViewData } from './view.ts';

/** What addresses of this page can ask for. `ids`: those of the reports that have come, '' for others. */
export function knownThings({ zone, vocabulary, windows, formerly }: ViewData, ids: () => readonly string[]): KnownThings {
  return {
    zone,
    vocabulary,
    whole: { reported: windows.reported.whole, occurred: windows.occurred.whole },
    has: (id) => {
      const come = ids();
      if (come.includes(id)) return true;
      return come.includes('') ? null : false;
    },
    formerly: new Map(formerly),
  };
}
