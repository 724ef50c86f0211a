import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word most likely meant: the fewest edits (Levenshtein), at most a third of the word's
 * length and never more than three; ties go to the first in code-unit order. `null`: none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.slice(0, 120).toLowerCase();
  const limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  let best: string | null = null;
  let fewest = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < fewest || (edits === fewest && best !== null && candidate < best)) {
      best = candidate;
      fewest = edits;
    }
  }
  return fewest <= limit ? best : null;
}
