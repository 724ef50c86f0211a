import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../../core/time/zone.ts';
import { instantOf, instantText, wholeMinute } from './address-time.ts';

const zone = 'Europe/Kyiv';
const zones = ['UTC', zone, 'America/Los_Angeles', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns', 'America/Havana', 'Pacific/Apia', 'Africa/Monrovia'];
const at = (text: string) => Date.parse(text);

describe('a text', () => {
  test('that is a day begins with its first instant and ends with its last', () => {
    expect([instantOf('2023-02-15', 'start', zone), instantOf('2023-02-15', 'end', zone)]).toEqual([at('2023-02-14T22:00Z'), at('2023-02-15T22:00Z')]);
  });

  test('that is a clock time is that of the zone, whichever end it is', () => {
    expect([instantOf('2023-02-23T18:00', 'start', zone), instantOf('2023-02-23T18:00', 'end', zone)]).toEqual([at('2023-02-23T16:00Z'), at('2023-02-23T16:00Z')]);
  });

  test('that is a time of UTC says so, with seconds at need', () => {
    expect(instantOf('2023-02-23T18:00Z', 'start', zone)).toBe(at('2023-02-23T18:00Z'));
    expect(instantOf('2023-02-23T18:00:59Z', 'end', zone)).toBe(at('2023-02-23T18:00:59Z'));
  });

  test('for a time that came twice means the first as a start and the last as an end', () => {
    expect([instantOf('2023-10-29T03:30', 'start', zone), instantOf('2023-10-29T03:30', 'end', zone)]).toEqual([at('2023-10-29T00:30Z'), at('2023-10-29T01:30Z')]);
  });

  test.each(['2023-02-30', '2023-13-01', '2023-00-10', '2023-02-23T24:00', '2023-02-23T18:60', '2023-02-23T18:00:60Z', '2023-03-26T03:30', '300000-01-01'])('of a time that never was is impossible: %s', (text) => {
    expect(instantOf(text, 'start', zone)).toBe('impossible');
  });

  test.each(['', ' ', '2023', '2023-02', '2023-2-3', '23-02-2023', '2023-02-23 18:00', '2023-02-23T18', '2023-02-23T18:00:30', '2023-02-23T18:00+02:00', '2023-02-23Z', '２０２３-02-23', '2023-02-23\n', 'NaN', '__proto__'])('of another form is malformed: %j', (text) => {
    expect(instantOf(text, 'start', zone)).toBe('malformed');
  });
});

describe('an instant', () => {
  test('is told as a day where one begins, or ends, with it', () => {
    const midnight = startOfDay(zone, '2023-02-15');
    expect([instantText(midnight, 'start', zone), instantText(midnight, 'end', zone)]).toEqual(['2023-02-15', '2023-02-14']);
  });

  test('is told as a clock time of the zone, unless that came twice', () => {
    expect(instantText(at('2023-02-23T16:05Z'), 'start', zone)).toBe('2023-02-23T18:05');
    expect([at('2023-10-29T00:30Z'), at('2023-10-29T01:30Z')].map((each) => instantText(each, 'start', zone))).toEqual(['2023-10-29T00:30Z', '2023-10-29T01:30Z']);
  });

  test('is told with seconds where the clocks of the zone were not at a whole minute', () => {
    expect(instantText(at('1880-01-01T10:00:00Z'), 'start', zone)).toBe('1880-01-01T10:00Z');
    expect(instantText(at('1880-01-01T09:57:56Z'), 'start', zone)).toBe('1880-01-01T12:00');
    expect(instantText(at('1880-01-01T09:57:57Z'), 'start', zone)).toBe('1880-01-01T09:57:57Z');
  });

  test('is found again, to the second, in every zone and through every change of clocks', () => {
    const seconds = fc.oneof(
      fc.integer({ min: at('1840-01-01T00:00Z') / 1000, max: at('2040-01-01T00:00Z') / 1000 }),
      fc.integer({ min: at('-009999-01-02T00:00Z') / 1000, max: at('9999-12-31T00:00Z') / 1000 }),
      // Around the days on which clocks were changed, half an hour apart.
      fc.tuple(fc.constantFrom('2023-03-26', '2023-10-29', '2023-04-02', '2010-11-07', '2011-12-30', '2023-03-12', '1972-01-07', '1924-05-02'), fc.integer({ min: -60, max: 60 })).map(([day, step]) => at(`${day}T00:00Z`) / 1000 + step * 1800),
    );
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.constantFrom('start' as const, 'end' as const), seconds, (each, as, second) => {
        expect(instantOf(instantText(second * 1000, as, each), as, each)).toBe(second * 1000);
      }),
      { numRuns: 500 },
    );
  });

  test('to the minute is that of the clocks, or the start of a day', () => {
    expect(wholeMinute(at('2023-02-23T16:05:29.999Z'), zone)).toBe(at('2023-02-23T16:05Z'));
    expect(wholeMinute(at('2023-02-23T16:05:30Z'), zone)).toBe(at('2023-02-23T16:06Z'));
    expect(wholeMinute(at('1880-01-01T10:00Z'), zone)).toBe(at('1880-01-01T09:59:56Z'));
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: at('1840-01-01T00:00Z'), max: at('2040-01-01T00:00Z') }), (each, instant) => {
        const whole = wholeMinute(instant, each);
        expect(Math.abs(whole - instant)).toBeLessThanOrEqual(30_000);
        expect(wholeMinute(whole, each)).toBe(whole);
      }),
    );
  });
});
