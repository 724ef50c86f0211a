export type DifferentLine =
  | { readonly sign: '-' | '+'; readonly line: string }
  /** Lines stand here that are the same on both sides. */
  | { readonly sign: '…' };

// A table of so many cells is made in a moment; longer texts seldom differ in so many places.
const mostCells = 4_000_000;

/** The lines in which two texts differ, in their order: of each stretch first those that are gone, then those that are new. */
export function differentLines(before: string, after: string): DifferentLine[] {
  const old = before.split('\n');
  const next = after.split('\n');
  let start = 0;
  while (start < old.length && start < next.length && old[start] === next[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < next.length - start && old[old.length - 1 - end] === next[next.length - 1 - end]) end += 1;
  const hunks = hunksOf(old.slice(start, old.length - end), next.slice(start, next.length - end));
  return hunks.flatMap(({ gone, fresh }, index): DifferentLine[] => [
    ...(index === 0 ? [] : [{ sign: '…' } as const]),
    ...gone.map((line) => ({ sign: '-', line }) as const),
    ...fresh.map((line) => ({ sign: '+', line }) as const),
  ]);
}

interface Hunk {
  readonly gone: string[];
  readonly fresh: string[];
}

/** The longest common subsequence of lines is what stays; hunks are what stands between. */
function hunksOf(old: readonly string[], next: readonly string[]): Hunk[] {
  if (old.length === 0 && next.length === 0) return [];
  const width = next.length + 1;
  if ((old.length + 1) * width > mostCells) return [{ gone: [...old], fresh: [...next] }];
  const lengths = new Uint32Array((old.length + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] as number;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = next.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        old[row] === next[column] ? lengthAt(row + 1, column + 1) + 1 : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  const hunks: Hunk[] = [];
  let hunk: Hunk = { gone: [], fresh: [] };
  const close = () => {
    if (hunk.gone.length + hunk.fresh.length > 0) hunks.push(hunk);
    hunk = { gone: [], fresh: [] };
  };
  let row = 0;
  let column = 0;
  while (row < old.length || column < next.length) {
    if (row < old.length && column < next.length && old[row] === next[column]) {
      close();
      row += 1;
      column += 1;
    } else if (row < old.length && (column === next.length || lengthAt(row + 1, column) >= lengthAt(row, column + 1))) {
      hunk.gone.push(old[row] as string);
      row += 1;
    } else {
      hunk.fresh.push(next[column] as string);
      column += 1;
    }
  }
  close();
  return hunks;
}
