import type { Chronicle } from '../model/chronicle.ts';
import { correctionsOf } from '../render/corrections.ts';
import type { CountedThing } from '../words/page-data-words.ts';

/** How many of each thing the record holds. */
export function recordCounts(chronicle: Chronicle): Readonly<Record<CountedThing, number>> {
  const { entries, sources, actors, places, questions } = chronicle;
  const claims = entries.flatMap((entry) => entry.claims);
  return {
    entries: entries.length,
    claims: claims.length,
    figures: claims.reduce((count, claim) => count + claim.figures.length, 0),
    citations: entries.reduce((count, entry) => count + entry.citations.length, 0),
    sources: sources.length,
    actors: actors.length,
    places: places.length,
    questions: questions.length,
    corrections: correctionsOf(chronicle).length,
  };
}
