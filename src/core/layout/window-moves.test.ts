import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centreWindow, clampWindow, panWindow, shortestWindow, zoomWindow } from './window-moves.ts';

const hour = shortestWindow;
const instant = fc.integer({ min: -1e12, max: 1e12 });
const length = fc.integer({ min: hour, max: 1e12 });
const bounds = fc.tuple(instant, length).map(([start, long]) => ({ start, end: start + long }));
/** A window within bounds, at least an hour long. */
const bounded = fc.tuple(bounds, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })).map(([limits, share, place]) => {
  const long = hour + Math.floor((limits.end - limits.start - hour) * share);
  const start = limits.start + Math.floor((limits.end - limits.start - long) * place);
  return { limits, window: { start, end: start + long } };
});

describe('a window', () => {
  test('is left as it is where it lies within the bounds', () => {
    fc.assert(fc.property(bounded, ({ limits, window }) => {
      expect(clampWindow(window, limits)).toEqual(window); }));
  });

  test('stays within the bounds and at least an hour long, whatever is done to it', () => {
    fc.assert(
      fc.property(bounded, fc.double({ min: 0, max: 1e6, noNaN: true }), instant, fc.double({ min: -50, max: 50, noNaN: true }), ({ limits, window }, factor, at, share) => {
        for (const moved of [zoomWindow(window, factor, at, limits), panWindow(window, share, limits), centreWindow(window, at, limits)]) {
          expect(moved.start).toBeGreaterThanOrEqual(limits.start - 1);
          expect(moved.end).toBeLessThanOrEqual(limits.end + 1);
          expect(moved.end - moved.start).toBeGreaterThanOrEqual(hour - 1);
        }
      }),
    );
  });

  test('zooms about an instant that keeps its place', () => {
    const limits = { start: 0, end: 1000 * hour };
    expect(zoomWindow({ start: 100 * hour, end: 200 * hour }, 0.5, 150 * hour, limits)).toEqual({ start: 125 * hour, end: 175 * hour });
    expect(zoomWindow({ start: 100 * hour, end: 200 * hour }, 0.5, 100 * hour, limits)).toEqual({ start: 100 * hour, end: 150 * hour });
  });

  test('pans by its own length, and stops at the bounds with the length that it has', () => {
    const limits = { start: 0, end: 10 * hour };
    expect(panWindow({ start: 2 * hour, end: 4 * hour }, 1, limits)).toEqual({ start: 4 * hour, end: 6 * hour });
    expect(panWindow({ start: 2 * hour, end: 4 * hour }, -9, limits)).toEqual({ start: 0, end: 2 * hour });
  });
});
