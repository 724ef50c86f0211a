import { facetNames } from '../core/layout/columns/report-columns.ts';
import type { View } from './view.ts';

/** Everything that leaves reports out, apart from the window. */
export function clearFilters(view: View): void {
  const filters = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as View['state']['filters'];
  view.change({ filters, words: '', knownOn: null }, 'push');
}
