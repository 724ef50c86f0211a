/** The radius of the symbol of a place that no report names, in units of the drawing. */
export const emptyRadius = 2.5;

/** The largest that there is. */
export const greatestRadius = 12;

const leastRadius = 3;
// So that a place that one report names is not a disc, whatever the others are.
const radiusOfOne = 4.5;

/**
 * The radius of a place's symbol, in units of the drawing: areas are in proportion to numbers of reports, but that none is
 * too small to be seen. `most`: of the place that the most reports name, on the whole map.
 */
export function radius(count: number, most: number): number {
  if (count <= 0) return emptyRadius;
  const largest = Math.max(count, most);
  const full = Math.min(greatestRadius, radiusOfOne * Math.sqrt(largest));
  return Math.max(leastRadius, full * Math.sqrt(count / largest));
}
