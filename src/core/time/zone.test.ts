import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayLength, epochDayOfText } from './calendar.ts';
import {
  addDays,
  dayAt,
  endOfEpochDay,
  instantsOfLocal,
  isTimeZone,
  nextDay,
  offsetMinutesAt,
  startOfDay,
  startOfEpochDay,
} from './zone.ts';

const zones = ['UTC', 'Europe/Kyiv', 'America/Los_Angeles', 'Pacific/Kiritimati'];
const oddZones = ['Australia/Lord_Howe', 'America/St_Johns', 'America/Havana', 'Asia/Kathmandu', 'Pacific/Apia'];

const hoursOf = (zone: string, day: string) => (startOfDay(zone, nextDay(day)) - startOfDay(zone, day)) / 3_600_000;
const at = (text: string) => Date.parse(text);
const local = (text: string) => {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = text.split(/[-T:]/).map(Number);
  return { year, month, day, hour, minute, second };
};

describe('names', () => {
  test('IANA names are zones; offsets, abbreviations with offsets and other texts are none', () => {
    expect(zones.concat(oddZones, 'Europe/Kiev', 'Etc/GMT+2').filter((name) => !isTimeZone(name))).toEqual([]);
    const others = ['', '+02:00', 'GMT+2', 'Kyiv', 'Europe/Atlantis', '__proto__', 'a'.repeat(1_000_000)];
    expect(others.filter(isTimeZone)).toEqual([]);
  });

  test('an unknown zone is a RangeError', () => {
    expect(() => startOfDay('Europe/Atlantis', '2023-01-01')).toThrow(RangeError);
  });
});

describe('offsets', () => {
  test('follow the clocks through winter and summer', () => {
    expect(offsetMinutesAt('Europe/Kyiv', at('2023-02-26T00:00Z'))).toBe(120);
    expect(offsetMinutesAt('Europe/Kyiv', at('2023-07-01T00:00Z'))).toBe(180);
    expect(offsetMinutesAt('America/St_Johns', at('2023-02-26T00:00Z'))).toBe(-210);
  });

  test('change at the second at which the clocks do', () => {
    const spring = at('2023-03-26T01:00Z');
    expect([spring - 1, spring].map((instant) => offsetMinutesAt('Europe/Kyiv', instant))).toEqual([120, 180]);
  });

  test('were those of local mean time, with seconds, in the year 1', () => {
    expect(offsetMinutesAt('Europe/Kyiv', at('0001-01-01T00:00Z')) * 60).toBe(2 * 3600 + 2 * 60 + 4);
  });
});

describe('local times', () => {
  test('an ordinary one is one instant', () => {
    expect(instantsOfLocal('Europe/Kyiv', local('2023-02-26T18:00'))).toEqual([at('2023-02-26T16:00Z')]);
  });

  test('one that the clocks were put forward over is none', () => {
    expect(instantsOfLocal('Europe/Kyiv', local('2023-03-26T03:30'))).toEqual([]);
    expect(instantsOfLocal('Europe/Kyiv', local('2023-03-26T04:00'))).toEqual([at('2023-03-26T01:00Z')]);
    expect(instantsOfLocal('America/Los_Angeles', local('2023-03-12T02:30'))).toEqual([]);
  });

  test('one that the clocks showed twice is two, in order', () => {
    const twice = [at('2023-10-29T00:30Z'), at('2023-10-29T01:30Z')];
    expect(instantsOfLocal('Europe/Kyiv', local('2023-10-29T03:30'))).toEqual(twice);
  });

  test('one of a day that a zone left out is none', () => {
    expect(instantsOfLocal('Pacific/Apia', local('2011-12-30T12:00'))).toEqual([]);
  });

  test('one beyond what ECMAScript can tell is none', () => {
    expect(instantsOfLocal('UTC', local('300000-01-01T00:00'))).toEqual([]);
  });

  test('are found again from any instant, by what Intl shows there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones, ...oddZones),
        fc.integer({ min: at('1950-01-01T00:00Z') / 1000, max: at('2040-01-01T00:00Z') / 1000 }),
        (zone, second) => {
          const shown = new Intl.DateTimeFormat('sv-SE', {
            timeZone: zone,
            dateStyle: 'short',
            timeStyle: 'medium',
          }).format(second * 1000);
          expect(instantsOfLocal(zone, local(shown.replace(' ', 'T')))).toContain(second * 1000);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('days', () => {
  test('begin at midnight of the zone', () => {
    expect(zones.map((zone) => startOfDay(zone, '2023-02-26'))).toEqual([
      at('2023-02-26T00:00Z'),
      at('2023-02-25T22:00Z'),
      at('2023-02-26T08:00Z'),
      at('2023-02-25T10:00Z'),
    ]);
  });

  test('have 23 hours when the clocks are put forward, 25 when they are put back', () => {
    expect(hoursOf('Europe/Kyiv', '2023-03-26')).toBe(23);
    expect(hoursOf('Europe/Kyiv', '2023-10-29')).toBe(25);
    expect(hoursOf('America/Los_Angeles', '2023-03-12')).toBe(23);
    expect(hoursOf('America/Los_Angeles', '2023-11-05')).toBe(25);
    expect(hoursOf('Australia/Lord_Howe', '2023-10-01')).toBe(23.5);
    expect(hoursOf('Europe/Kyiv', '2023-02-26')).toBe(24);
  });

  test('begin at the jump where midnight was skipped, at the first midnight where it came twice', () => {
    expect(startOfDay('America/Havana', '2023-03-12')).toBe(at('2023-03-12T05:00Z'));
    expect(startOfDay('America/Havana', '2023-11-05')).toBe(at('2023-11-05T04:00Z'));
    expect(hoursOf('America/Havana', '2023-11-05')).toBe(25);
    // From 23:30 to 00:30.
    expect(startOfDay('America/Toronto', '1919-03-31')).toBe(at('1919-03-31T04:30Z'));
  });

  test('interlace where the clocks were put back over midnight', () => {
    const day = epochDayOfText('2010-11-06');
    const first = startOfEpochDay('America/St_Johns', day + 1);
    expect(first).toBe(at('2010-11-07T02:30Z'));
    expect(endOfEpochDay('America/St_Johns', day)).toBe(at('2010-11-07T03:30Z'));
  });

  test('that a zone left out have no length', () => {
    expect(startOfDay('Pacific/Apia', '2011-12-30')).toBe(startOfDay('Pacific/Apia', '2011-12-31'));
    expect(startOfDay('Pacific/Kiritimati', '1994-12-31')).toBe(startOfDay('Pacific/Kiritimati', '1995-01-01'));
  });

  test('survive the way to their first instant and back in every zone: 29 February, the year 1, before Christ', () => {
    for (const zone of [...zones, ...oddZones]) {
      for (const day of ['2024-02-29', '2023-03-26', '0001-01-01', '0999-12-31', '0000-02-29', '-0044-03-15']) {
        expect(dayAt(zone, startOfDay(zone, day)), `${zone} ${day}`).toBe(day);
        expect(dayAt(zone, startOfDay(zone, nextDay(day)) - 1), `${zone} ${day}`).toBe(day);
      }
    }
  });

  test('hold each of their instants', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones, ...oddZones),
        fc.integer({ min: at('-000500-01-01T00:00Z'), max: at('2400-01-01T00:00Z') }),
        (zone, instant) => {
          const day = epochDayOfText(dayAt(zone, instant));
          expect(startOfEpochDay(zone, day)).toBeLessThanOrEqual(instant);
          expect(endOfEpochDay(zone, day)).toBeGreaterThan(instant);
        },
      ),
    );
  });

  test('are told up to the last instant of ECMAScript, and not beyond', () => {
    expect(dayAt('UTC', 8.64e15)).toBe('275760-09-13');
    expect(dayAt('UTC', -8.64e15)).toBe('-271821-04-20');
    expect(startOfEpochDay('UTC', 8.64e15 / dayLength + 1)).toBeNull();
    expect(() => startOfDay('UTC', '275760-09-14')).toThrow(RangeError);
  });

  test('follow one another over the ends of months, years and the era', () => {
    expect(['2023-02-28', '2024-02-28', '2023-12-31', '-0001-12-31'].map(nextDay)).toEqual([
      '2023-03-01',
      '2024-02-29',
      '2024-01-01',
      '0000-01-01',
    ]);
    expect(addDays('2023-03-01', -1)).toBe('2023-02-28');
    expect(addDays('2023-02-26', 365)).toBe('2024-02-26');
  });
});
