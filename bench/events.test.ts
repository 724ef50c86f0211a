import { describe, expect, test } from 'vitest';
import { compile } from '../src/core/compile.ts';
import { makeEvents, period } from './events.ts';
import { contentOf } from './own-site.ts';
import { eventsScript } from './peer-pages.ts';

describe('made-up events', () => {
  const events = makeEvents(1000);

  test('are always the same', () => {
    expect(makeEvents(1000)).toEqual(events);
  });

  test('are as many as are asked for, each with its own id', () => {
    expect(new Set(events.map(({ id }) => id)).size).toBe(1000);
  });

  test('lie within the period, mostly a day long', () => {
    expect(events.filter(({ first, last }) => first < period[0] || last > period[1] || last < first)).toEqual([]);
    const ofOneDay = events.filter(({ first, last }) => first === last).length;
    expect(ofOneDay).toBeGreaterThan(850);
    expect(ofOneDay).toBeLessThan(950);
  });

  test('crowd at some times', () => {
    const byMonth = Map.groupBy(events, ({ first }) => first.slice(0, 7));
    const counts = [...byMonth.values()].map(({ length }) => length);
    expect(byMonth.size).toBe(36);
    expect(Math.max(...counts)).toBeGreaterThan(3 * Math.min(...counts));
  });

  test('are content without a fault, and the same events for the other timelines', () => {
    const few = events.slice(0, 30);
    const { chronicle, problems } = compile([...contentOf(few)].map(([path, text]) => ({ path, text })));
    expect(problems).toEqual([]);
    expect(chronicle?.entries.map(({ title }) => title).sort()).toEqual(few.map(({ title }) => title).sort());
    expect(chronicle?.entries.map(({ reported }) => reported.text).sort()).toEqual(few.map(({ first, last }) => (first === last ? first : `${first}/${last}`)).sort());
    expect(JSON.parse(eventsScript(few).replace(/^window\.events = |;\n$/g, ''))).toEqual(few);
  });
});
