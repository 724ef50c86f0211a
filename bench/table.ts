import type { Measurement } from './measure.ts';

interface Column {
  readonly title: string;
  readonly of: (seen: Measurement) => number | null;
}

const columns: readonly Column[] = [
  { title: 'ready ms', of: ({ ready }) => ready },
  { title: '95 % of frames ms', of: ({ frames }) => frames?.percentile95 ?? null },
  { title: 'longest frame ms', of: ({ frames }) => frames?.longest ?? null },
  { title: 'heap MB', of: ({ heap }) => (heap === null ? null : heap / 1e6) },
  { title: 'nodes', of: ({ nodes }) => nodes },
  { title: 'gzip kB', of: ({ bytes }) => bytes / 1e3 },
];

/** The medians of several measurements of one tool with as many events; of a figure that was once beyond the cap, null. */
export function middleOf(seen: readonly [Measurement, ...Measurement[]]): Measurement {
  const middle = (of: (each: Measurement) => number | null): number | null => {
    const values = seen.map(of);
    return values.includes(null) ? null : median(values as number[]);
  };
  const percentile95 = middle(({ frames }) => frames?.percentile95 ?? null);
  const longest = middle(({ frames }) => frames?.longest ?? null);
  const count = middle(({ frames }) => frames?.count ?? null);
  return {
    ...seen[0],
    ready: middle(({ ready }) => ready),
    frames: percentile95 === null || longest === null || count === null ? null : { percentile95, longest, count },
    heap: middle(({ heap }) => heap),
    nodes: middle(({ nodes }) => nodes),
    bytes: median(seen.map(({ bytes }) => bytes)),
    took: median(seen.map(({ took }) => took)),
    faults: [...new Set(seen.flatMap(({ faults }) => faults))],
  };
}

/** The lower of the two in the middle, where there are two. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] as number;
}

/**
 * The measurements as a table of text, a row a tool, by number of events. Beside a figure of another tool stands how many
 * times that of `ours` it is; what went wrong stands below.
 */
export function tableOf(seen: readonly Measurement[], ours: string, cap: number): string {
  const sizes = [...new Set(seen.map(({ events }) => events))].sort((a, b) => a - b);
  return sizes
    .map((size) => {
      const rows = seen.filter(({ events }) => events === size);
      const own = rows.find(({ tool }) => tool === ours);
      const cells = rows.map((row) => [row.tool, ...columns.map(({ of }) => cellOf(of(row), own === undefined || row === own ? null : of(own), cap))]);
      const notes = rows.flatMap(({ tool, faults }) => faults.map((fault) => `\n${tool}: ${fault}`));
      return aligned([[`${number(size)} events`, ...columns.map(({ title }) => title)], ...cells]) + notes.join('');
    })
    .join('\n\n');
}

function cellOf(value: number | null, own: number | null, cap: number): string {
  if (value === null) return `> ${cap / 1000} s`;
  return own === null ? number(value) : `${number(value)} (${number(value / own)}×)`;
}

function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}
