/*
 * Stands in the bundle for `d3-transition` and `d3-interpolate`, which d3's zoom and brush import for animations. Nothing
 * moves by itself on these pages, so that both would be 14 kB that never run.
 */

/** Nothing runs that could be interrupted. */
export function interrupt(): void {}

const neverMoves = (): never => {
  throw new Error('Nothing is animated here: no transition was bundled.');
};
export const interpolate = neverMoves;
export const interpolateZoom = neverMoves;
