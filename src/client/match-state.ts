import { type Criteria, matching, notYetKnown } from '../core/layout/columns/matching.ts';
import { facetNames, type FacetName } from '../core/layout/columns/report-columns.ts';
import { addDays, startOfDay } from '../core/time/zone.ts';
import type { Matcher, ViewData } from './view.ts';
import type { ViewState } from './view-state/view-state.ts';

/** The reports that the filters, the words and the date of knowledge of a state let through. */
export const matchState: Matcher = (state, columns, data, hits) => {
  const criteria = criteriaOf(state, data, hits);
  return { criteria, mask: matching(columns, criteria), notKnown: notYetKnown(columns, criteria) };
};

function criteriaOf({ filters, knownOn }: ViewState, { vocabulary, zone }: ViewData, hits: Uint8Array | null): Criteria {
  const places = facetNames.map((name): [FacetName, number[]] => {
    const index = new Map(vocabulary[name].map(({ id }, at) => [id, at]));
    return [name, filters[name].flatMap((id) => index.get(id) ?? [])];
  });
  return {
    filters: Object.fromEntries(places) as Record<FacetName, number[]>,
    knownBefore: knownOn === null ? null : startOfDay(zone, addDays(knownOn, 1)),
    hits,
  };
}
