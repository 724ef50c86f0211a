import { rivalsOf } from '../core/layout/columns/rivals.ts';
import type { LoadedColumns } from '../core/layout/columns/decode-columns.ts';
import type { View } from './view.ts';

/** How another report stands to the one that is selected; the strongest counts. */
export type Join = 'disputes' | 'supports' | 'answers';

let last: { readonly columns: LoadedColumns; readonly selected: string; readonly joined: ReadonlyMap<number, Join> } | null = null;

/** The reports that are joined with the selected one: they dispute or support it or are disputed or supported by it, or answer what it answers. */
export function joinedWith({ facts: { columns, state }, data }: View): ReadonlyMap<number, Join> {
  if (state.selected === null) return new Map();
  // Asked at each frame of a gesture, and the same as long as the same report is selected.
  if (last?.columns === columns && last.selected === state.selected) return last.joined;
  const selected = columns.ids.indexOf(state.selected);
  const joined = new Map<number, Join>();
  if (selected >= 0) {
    for (const { reports } of rivalsOf(columns, selected)) for (const report of reports) joined.set(report, 'answers');
    for (const type of ['supports', 'disputes'] as const) {
      for (const [from, to, kind] of data.links) {
        if (kind !== type || (from !== selected && to !== selected)) continue;
        joined.set(from === selected ? to : from, type);
      }
    }
  }
  last = { columns, selected: state.selected, joined };
  return joined;
}
