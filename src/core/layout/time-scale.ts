/** A stretch of time that is shown: instants in ms, end exclusive, `start` before `end`. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** Where instants stand on a drawing: a value that never changes. A gesture makes a new one. */
export interface TimeScale extends TimeWindow {
  /** The x of `start`. */
  readonly left: number;
  /** The x of `end`. */
  readonly right: number;
  /** The x of an instant (ms), also outside the window; it never falls as time goes on. */
  x(instant: number): number;
  /** The same for an instant that is taken to the nearer end where it lies outside. */
  within(instant: number): number;
  /** The instant (whole ms) at an x. */
  instantAt(x: number): number;
}

/** Time in proportion to width. */
export function timeScale({ start, end }: TimeWindow, left: number, right: number): TimeScale {
  if (!(start < end)) throw new RangeError(`A scale needs a start before its end: ${start}, ${end}`);
  // As d3's UTC scale has it (see the test); that one brings formats and colours that a browser would load for nothing.
  const pixels = (right - left) / (end - start);
  const x = (instant: number) => left + (instant - start) * pixels;
  return Object.freeze({
    start,
    end,
    left,
    right,
    x,
    within: (instant: number) => x(Math.min(Math.max(instant, start), end)),
    instantAt: (at: number) => Math.round(start + (at - left) / pixels),
  });
}
