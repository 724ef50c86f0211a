/**
 * The candidate that a misspelt word most likely meant: the fewest slips, at most a third of the word's length and never
 * more than three; ties go to the first in code-unit order. `null`: none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.slice(0, 120).toLowerCase();
  const limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  let best: string | null = null;
  let fewest = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const slips = slipsBetween(wanted, candidate.toLowerCase());
    if (slips < fewest || (slips === fewest && best !== null && candidate < best)) {
      best = candidate;
      fewest = slips;
    }
  }
  return fewest <= limit ? best : null;
}

/**
 * Letters left out, added, changed, or swapped with their neighbour, each counted once (optimal string alignment, the
 * restricted Damerau–Levenshtein distance), in UTF-16 code units.
 */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) slips = Math.min(slips, at(beforeLast, j - 2) + 1);
      row.push(slips);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] as number;
