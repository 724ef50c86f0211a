import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centreWindow, clampWindow, panWindow, shortestWindow, wholeDays, zoomWindow } from './window-moves.ts';

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

  test('of some days is put between midnights of the zone, also where its clocks were changed', () => {
    const at = (text: string) => Date.parse(text);
    const limits = { start: at('2019-11-01T03:00Z'), end: at('2019-12-01T04:00Z') };
    const moved = panWindow({ start: at('2019-11-01T03:00Z'), end: at('2019-11-07T04:00Z') }, 0.5, limits);
    expect(wholeDays(moved, 'America/Halifax', limits)).toEqual({ start: at('2019-11-04T04:00Z'), end: at('2019-11-10T04:00Z') });
    const short = { start: limits.start + 5, end: limits.start + 80 * hour };
    expect(wholeDays(short, 'America/Halifax', limits)).toEqual(short);
  });

  test('that is put between midnights still goes on with each step', () => {
    const limits = { start: 0, end: 1000 * 24 * hour };
    const days = fc.integer({ min: 4, max: 100 });
    const start = fc.integer({ min: 200, max: 700 });
    fc.assert(
      fc.property(start, days, fc.constantFrom(-1, -0.5, -0.25, 0.25, 0.5, 1), fc.constantFrom(1.6, 1 / 1.6), (day, count, share, factor) => {
        const window = { start: day * 24 * hour, end: (day + count) * 24 * hour };
        const panned = wholeDays(panWindow(window, share, limits), 'UTC', limits);
        expect(Math.sign(panned.start - window.start)).toBe(Math.sign(share));
        const zoomed = wholeDays(zoomWindow(window, factor, window.start + 5 * hour, limits), 'UTC', limits);
        expect(Math.sign(zoomed.end - zoomed.start - (window.end - window.start))).toBe(Math.sign(factor - 1));
      }),
    );
  });

  test('pans by its own length, and stops at the bounds with the length that it has', () => {
    const limits = { start: 0, end: 10 * hour };
    expect(panWindow({ start: 2 * hour, end: 4 * hour }, 1, limits)).toEqual({ start: 4 * hour, end: 6 * hour });
    expect(panWindow({ start: 2 * hour, end: 4 * hour }, -9, limits)).toEqual({ start: 0, end: 2 * hour });
  });
});
