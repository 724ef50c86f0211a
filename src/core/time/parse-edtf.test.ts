import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TimePoint, TimeSpan } from '../model/time-span.ts';
import { parseEdtf } from './parse-edtf.ts';

const zones = ['UTC', 'Europe/Kyiv', 'America/Los_Angeles', 'Pacific/Kiritimati'];
const kyiv = 'Europe/Kyiv';

function spanOf(text: string, zone = kyiv): TimeSpan {
  const parsed = parseEdtf(text, zone);
  if ('fault' in parsed) throw new Error(`${text}: ${JSON.stringify(parsed.fault)}`);
  return parsed.span;
}

function pointOf(text: string, zone = kyiv): TimePoint {
  const span = spanOf(text, zone);
  if (span.kind !== 'point') throw new Error(`${text} is no point`);
  return span.point;
}

const iso = (instant: number | null | undefined) =>
  instant === null || instant === undefined ? '..' : new Date(instant).toISOString().replace(/:00\.000Z$|\.000Z$/, 'Z');
const bounds = (text: string, zone = 'UTC') => `${iso(spanOf(text, zone).earliest)} ${iso(spanOf(text, zone).latest)}`;
const core = (text: string, zone = 'UTC') => {
  const { core } = spanOf(text, zone);
  return core === null ? null : core.map(iso).join(' ');
};

describe('the examples of ISO 8601-2', () => {
  const level0 = [
    '1985-04-12',
    '1985-04',
    '1985',
    '1985-04-12T23:20:30',
    '1985-04-12T23:20:30Z',
    '1985-04-12T23:20:30-04',
    '1985-04-12T23:20:30+04:30',
    '1964/2008',
    '2004-06/2006-08',
    '2004-02-01/2005-02-08',
    '2004-02-01/2005-02',
    '2004-02-01/2005',
    '2005/2006-02',
  ];
  const level1 = [
    'Y170000002',
    'Y-170000002',
    '2001-21',
    '1984?',
    '2004-06~',
    '2004-06-11%',
    '201X',
    '20XX',
    '2004-XX',
    '1985-04-XX',
    '1985-XX-XX',
    '1985-04-12/..',
    '1985-04/..',
    '1985/..',
    '../1985-04-12',
    '../1985-04',
    '../1985',
    '1985-04-12/',
    '1985-04/',
    '1985/',
    '/1985-04-12',
    '/1985-04',
    '/1985',
    '-1985',
    '1984~/2004-06',
    '1984/2004-06~',
    '1984?/2004%',
    '2004-06-XX/2004-07-03',
  ];
  const unspecifiedDigitsOfLevel2 = [
    '156X-12-25',
    '15XX-12-25',
    'XXXX-12-XX',
    '1XXX-XX',
    '1XXX-12',
    '1984-1X',
    '1XX3-12',
  ];

  test.each([...level0, ...level1, ...unspecifiedDigitsOfLevel2])('%s is read, and keeps its text', (text) => {
    expect(spanOf(text).text).toBe(text);
    expect(TimeSpan.parse(spanOf(text))).toEqual(spanOf(text));
  });

  const level2 = ['1950S2', 'Y-17E7', 'Y3388E2S3', '2004-06~-11', '?2004-06-~11', '[1667,1668]', '{1960..1970}'];
  test.each([...level2, '2001-34', '20040611', '2004-06-11/P1M'])(
    '%s, of level 2 or basic format, is refused',
    (text) => {
      expect(parseEdtf(text, kyiv)).toHaveProperty('fault');
    },
  );
});

describe('outer bounds', () => {
  test.each([
    ['2023', '2023-01-01T00:00Z 2024-01-01T00:00Z'],
    ['2023-02', '2023-02-01T00:00Z 2023-03-01T00:00Z'],
    ['2023-02-26', '2023-02-26T00:00Z 2023-02-27T00:00Z'],
    ['2024-02-29', '2024-02-29T00:00Z 2024-03-01T00:00Z'],
    ['2023-02-26T18:00', '2023-02-26T18:00Z 2023-02-26T18:01Z'],
    ['2023-02-26T18:00:07', '2023-02-26T18:00:07Z 2023-02-26T18:00:08Z'],
    ['2023-02-26T18:00+02:00', '2023-02-26T16:00Z 2023-02-26T16:01Z'],
    ['2023-02-26T18:00-04', '2023-02-26T22:00Z 2023-02-26T22:01Z'],
    ['2023-02-26T23:59-12:00', '2023-02-27T11:59Z 2023-02-27T12:00Z'],
    ['2023-02-26T18:00+05:45', '2023-02-26T12:15Z 2023-02-26T12:16Z'],
    ['2023-02-26?', '2023-02-26T00:00Z 2023-02-27T00:00Z'],
    ['2023-02-2X', '2023-02-20T00:00Z 2023-03-01T00:00Z'],
    ['2023-02-XX', '2023-02-01T00:00Z 2023-03-01T00:00Z'],
    ['2023-XX', '2023-01-01T00:00Z 2024-01-01T00:00Z'],
    ['202X', '2020-01-01T00:00Z 2030-01-01T00:00Z'],
    ['20XX', '2000-01-01T00:00Z 2100-01-01T00:00Z'],
    ['1XXX-02-XX', '1000-02-01T00:00Z 1999-03-01T00:00Z'],
    ['2023-23', '2023-01-01T00:00Z 2024-01-01T00:00Z'],
    ['XXXX-XX-XX', '.. ..'],
    ['XXXX-02-26', '.. ..'],
    ['0001-01-01', '0001-01-01T00:00Z 0001-01-02T00:00Z'],
    ['0000', '0000-01-01T00:00Z 0001-01-01T00:00Z'],
    ['-0044', '-000044-01-01T00:00Z -000043-01-01T00:00Z'],
    ['Y12345', '+012345-01-01T00:00Z +012346-01-01T00:00Z'],
    ['Y275760', '+275760-01-01T00:00Z ..'],
    ['Y-271821', '.. -271820-01-01T00:00Z'],
    ['Y170000002', '.. ..'],
    ['unknown', '.. ..'],
    ['2023-02-23/2023-02-26', '2023-02-23T00:00Z 2023-02-27T00:00Z'],
    ['2022/2023-02', '2022-01-01T00:00Z 2023-03-01T00:00Z'],
    ['2023-02-2X/2023-03-0X', '2023-02-20T00:00Z 2023-03-10T00:00Z'],
    ['../2023-02-27', '.. 2023-02-28T00:00Z'],
    ['/2023', '.. 2024-01-01T00:00Z'],
    ['2023-02-23/..', '2023-02-23T00:00Z ..'],
    ['2023/', '2023-01-01T00:00Z ..'],
  ])('of %s are %s', (text, expected) => {
    expect(bounds(text)).toBe(expected);
  });

  test('a day is one of the zone', () => {
    expect(bounds('2023-02-26', kyiv)).toBe('2023-02-25T22:00Z 2023-02-26T22:00Z');
    expect(bounds('2023-03-26', kyiv)).toBe('2023-03-25T22:00Z 2023-03-26T21:00Z');
    expect(bounds('2023-10-29', kyiv)).toBe('2023-10-28T21:00Z 2023-10-29T22:00Z');
    expect(bounds('2023-02-26', 'Pacific/Kiritimati')).toBe('2023-02-25T10:00Z 2023-02-26T10:00Z');
  });

  test('a local time that came twice runs from the first to after the second, and is not sure', () => {
    expect(bounds('2023-10-29T03:30', kyiv)).toBe('2023-10-29T00:30Z 2023-10-29T01:31Z');
    expect(core('2023-10-29T03:30', kyiv)).toBeNull();
    expect(core('2023-10-29T03:30+02:00', kyiv)).toBe('2023-10-29T01:30Z 2023-10-29T01:31Z');
  });
});

describe('the core', () => {
  test.each(['2023-02-26', '2023-02-26T18:00', '2023-02-26T18:00:07Z', '0001-01-01'])('of %s is its whole', (text) => {
    expect(core(text)).toBe(bounds(text));
  });

  test.each([
    '2023-02',
    '2023',
    '2023-21',
    '2023-02-2X',
    '2023-04-3X',
    '2023-02-26?',
    '2023-02-26~',
    '2023-02-26%',
    '202X-02-26',
    'unknown',
    'Y12345',
    '2023/2023',
    '2023-02-2X/2023-02-26?',
    '2023/..',
    '/2023-02-27~',
    '2023-02-26?/2023-02-27?',
  ])('of %s is nothing', (text) => {
    expect(core(text)).toBeNull();
  });

  test.each([
    ['2023-02-23/2023-02-26', '2023-02-23T00:00Z 2023-02-27T00:00Z'],
    ['2023-02-23T18:00/2023-02-26', '2023-02-23T18:00Z 2023-02-27T00:00Z'],
    ['2022-12/2023-03', '2023-01-01T00:00Z 2023-03-01T00:00Z'],
    ['2023-02-23~/2023-02-26', '2023-02-24T00:00Z 2023-02-27T00:00Z'],
    ['2023-02-23/2023-02-26?', '2023-02-23T00:00Z 2023-02-26T00:00Z'],
    ['2023-02-1X/2023-03', '2023-02-20T00:00Z 2023-03-01T00:00Z'],
    ['2021/2023-02-26', '2022-01-01T00:00Z 2023-02-27T00:00Z'],
    ['2023-02-26/2023-02-26?', '2023-02-26T00:00Z 2023-02-27T00:00Z'],
    // What begins on a day is there on that day, however it ends.
    ['2023-02-23/..', '2023-02-23T00:00Z 2023-02-24T00:00Z'],
    ['2023-02-23/', '2023-02-23T00:00Z 2023-02-24T00:00Z'],
    ['2023-02-23/2023-02', '2023-02-23T00:00Z 2023-02-24T00:00Z'],
    ['../2023-02-27', '2023-02-27T00:00Z 2023-02-28T00:00Z'],
    ['/2023-02-27', '2023-02-27T00:00Z 2023-02-28T00:00Z'],
    ['2023-02/2023-02-27', '2023-02-27T00:00Z 2023-02-28T00:00Z'],
  ])('of %s is %s', (text, expected) => {
    expect(core(text)).toBe(expected);
  });

  test.each([
    ['2023-10-29/2023-10-29T03:30', '2023-10-28T21:00Z 2023-10-29T00:30Z'],
    ['2023-10-29T03:30/2023-10-29', '2023-10-29T01:31Z 2023-10-29T22:00Z'],
    ['2023-10-29T01:00/2023-10-29T05:00', '2023-10-28T22:00Z 2023-10-29T03:01Z'],
    ['2023-10-29T03:30/2023-10-29T03:30', undefined],
  ])('of %s, where 03:30 came twice in Kyiv, is %s', (text, expected) => {
    expect(core(text, kyiv) ?? undefined).toBe(expected);
  });
});

describe('a point', () => {
  test.each([
    ['2023-02-26T18:00:07', 'second'],
    ['2023-02-26T18:00', 'minute'],
    ['2023-02-26?', 'day'],
    ['2023-02-2X', 'month'],
    ['2023-02', 'month'],
    ['2023-24', 'season'],
    ['2023-XX', 'year'],
    ['2023-XX-XX', 'year'],
    ['Y170000002', 'year'],
    ['-004X', 'decade'],
    ['202X-02-26', 'decade'],
    ['20XX', 'century'],
    ['19X5', 'century'],
    ['2XXX', 'none'],
    ['XXXX-02-26', 'none'],
  ])('%s is precise to the %s', (text, precision) => {
    expect(pointOf(text).precision).toBe(precision);
  });

  test('keeps each kind of doubt apart', () => {
    const doubts = ['2023', '2023?', '2023~', '2023%', '202X', '202X?'].map((text) => {
      const { uncertain, approximate, unspecified } = pointOf(text);
      return [uncertain, approximate, unspecified].map(Number).join('');
    });
    expect(doubts).toEqual(['000', '100', '010', '110', '001', '101']);
  });

  test('keeps its offset as it was written, and has none for a local time', () => {
    const texts = ['2023-02-26T18:00', '2023-02-26T18:00Z', '2023-02-26T18:00+02', '2023-02-26T18:00+02:00', '2023'];
    expect(texts.map((text) => pointOf(text).offset)).toEqual([null, 'Z', '+02', '+02:00', null]);
  });
});

test('an interval says which end is given, open or unknown', () => {
  const ends = ['2022/2023', '../2023', '/2023', '2023/..', '2023/'].map((text) => {
    const span = spanOf(text);
    return span.kind === 'interval' ? [span.startIs, span.start?.text, span.endIs, span.end?.text] : [];
  });
  expect(ends).toEqual([
    ['given', '2022', 'given', '2023'],
    ['open', undefined, 'given', '2023'],
    ['unknown', undefined, 'given', '2023'],
    ['given', '2023', 'open', undefined],
    ['given', '2023', 'unknown', undefined],
  ]);
});

describe('an interval is reversed', () => {
  test.each([
    '2023-02-26/2023-02-25',
    '2023-03/2023-02',
    '2023-02-26T18:00/2023-02-25',
    '2023-03-01?/2023-02-2X',
    'Y170000002/Y170000001',
    '2023/-0044',
  ])('%s', (text) => {
    expect(parseEdtf(text, kyiv)).toEqual({ fault: { kind: 'reversed' } });
  });

  test.each([
    '2023-02-26/2023-02-26',
    '2023-02-26/2023',
    '2023-02-26/2023-02',
    '2023-02-26T18:00/2023-02-26',
    'XXXX/2023',
  ])('but not %s, of which the start can be before the end', (text) => {
    expect(parseEdtf(text, kyiv)).toHaveProperty('span');
  });

  test('only by what its instants say, whatever the offsets', () => {
    expect(parseEdtf('2023-02-27T01:00+14:00/2023-02-26', kyiv)).toHaveProperty('span');
    expect(parseEdtf('2023-02-26T18:00Z/2023-02-26T19:00+02:00', kyiv)).toEqual({ fault: { kind: 'reversed' } });
  });
});

describe('a date that cannot be', () => {
  test.each([
    ['2023-02-29', 'February 2023 has 28 days', '2023-02-28'],
    ['2023-04-31~', 'April 2023 has 30 days', '2023-04-30~'],
    ['1900-02-29', 'February 1900 has 28 days', '1900-02-28'],
    ['2023-13-01', 'a month is 01 to 12, a season 21 to 24', '2023-01-13'],
    ['2023-13-13', 'a month is 01 to 12, a season 21 to 24', null],
    ['2023-25', '25 to 41 are quarters and the like in EDTF level 2, which is not read here', null],
    ['2023-2X', 'no month fits 2X', '2023-XX'],
    ['2023-00', 'months are counted from 01', '2023'],
    ['2023-02-00', 'days are counted from 01', '2023-02'],
    ['2023-02-3X', 'no day of February 2023 fits 3X', '2023-02-XX'],
    ['202X-02-30', 'February has 29 days at most in a year that fits 202X', '202X-02-29'],
    ['2023-XX-32', 'no month that fits 2023-XX has a day 32', '2023-XX-31'],
    ['2023-21-05', '21 is a season, which has no days', null],
    ['2023-02-29T18:00', 'February 2023 has 28 days', '2023-02-28T18:00'],
    ['2023-12-31T24:00Z', 'a day ends at 00:00 of the next day, not at 24:00', '2024-01-01T00:00Z'],
    ['2023-02-26T24:01', 'hours are 00 to 23', null],
    ['2023-02-26T18:60', 'minutes are 00 to 59', null],
    ['2023-02-26T18:00:60', 'seconds are 00 to 59; leap seconds are not kept', null],
    ['2023-02-26T18:00+15:00', 'offsets from UTC are -12:00 to +14:00', null],
    ['2023-02-26T18:00+02:60', 'offsets from UTC are -12:00 to +14:00', null],
    ['2023-03-26T03:30', 'the clocks of Europe/Kyiv were put forward over 03:30 on 26 March 2023', null],
    ['2023-02-29/2023-03-02', 'February 2023 has 28 days', '2023-02-28/2023-03-02'],
    ['../2023-04-31', 'April 2023 has 30 days', '../2023-04-30'],
    ['2023-02-29/2022', 'February 2023 has 28 days', null],
  ])('%s: %s', (text, reason, nearest) => {
    expect(parseEdtf(text, kyiv)).toEqual({ fault: { kind: 'impossible', reason, nearest } });
  });

  test('is one that its zone left out, and only there', () => {
    expect(parseEdtf('2011-12-30', 'Pacific/Apia')).toEqual({
      fault: { kind: 'impossible', reason: 'Pacific/Apia left out 30 December 2011', nearest: null },
    });
    expect(parseEdtf('2011-12-30', kyiv)).toHaveProperty('span');
    expect(parseEdtf('2023-03-26T03:30', 'UTC')).toHaveProperty('span');
    expect(parseEdtf('2023-03-26T03:30+02:00', kyiv)).toHaveProperty('span');
  });
});

describe('for any text of the format', () => {
  const part = (low: number, high: number, width: number) =>
    fc.integer({ min: low, max: high }).map((number) => String(number).padStart(width, '0'));
  const withX = (digits: fc.Arbitrary<string>) =>
    fc
      .tuple(digits, fc.nat({ max: 7 }), fc.boolean())
      .map(([text, mask, isPlain]) =>
        isPlain
          ? text
          : [...text].map((digit, index) => (mask & (1 << (text.length - 1 - index)) ? 'X' : digit)).join(''),
      );
  const year = withX(part(1, 9999, 4));
  const month = withX(part(1, 12, 2));
  const day = withX(part(1, 28, 2));
  const qualifier = fc.constantFrom('', '', '?', '~', '%');
  const clock = fc.tuple(
    part(0, 23, 2),
    part(0, 59, 2),
    fc.constantFrom('', ':07'),
    fc.constantFrom('', 'Z', '+02:00', '-04'),
  );
  const date = fc.oneof(
    fc.tuple(year, qualifier).map((parts) => parts.join('')),
    fc.tuple(year, month, qualifier).map(([y, m, q]) => `${y}-${m}${q}`),
    fc.tuple(year, month, day, qualifier).map(([y, m, d, q]) => `${y}-${m}-${d}${q}`),
    fc.tuple(part(1, 9999, 4), fc.constantFrom('21', '22', '23', '24')).map(([y, m]) => `${y}-${m}`),
    fc
      .tuple(part(1, 9999, 4), part(1, 12, 2), part(1, 28, 2), clock)
      .map(([y, m, d, [h, min, s, o]]) => `${y}-${m}-${d}T${h}:${min}${s}${o}`),
  );
  const interval = fc.tuple(fc.oneof(date, fc.constantFrom('', '..')), fc.oneof(date, fc.constantFrom('', '..')));
  const text = fc.oneof(
    date,
    interval.map((ends) => ends.join('/')),
  );

  test('what was read is written back as it was, from its parts', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...zones), (text, zone) => {
        const parsed = parseEdtf(text, zone);
        if ('fault' in parsed) return;
        const { span } = parsed;
        expect(span.text).toBe(text);
        if (span.kind === 'point') expect(span.point.text).toBe(text);
        if (span.kind !== 'interval') return;
        const written = { open: '..', unknown: '', given: '' };
        expect(`${span.start?.text ?? written[span.startIs]}/${span.end?.text ?? written[span.endIs]}`).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('the core is not empty and lies within the outer bounds, which lie in order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...zones), (text, zone) => {
        const parsed = parseEdtf(text, zone);
        if ('fault' in parsed) return;
        const { earliest, latest, core } = parsed.span;
        if (earliest !== null && latest !== null) expect(earliest).toBeLessThan(latest);
        if (core === null) return;
        expect(core[0]).toBeLessThan(core[1]);
        expect(core[0]).toBeGreaterThanOrEqual(earliest ?? -Infinity);
        expect(core[1]).toBeLessThanOrEqual(latest ?? Infinity);
      }),
      { numRuns: 300 },
    );
  });

  test('a date with an X holds each date that fits it', () => {
    fc.assert(
      fc.property(part(1, 9999, 4), part(1, 12, 2), part(1, 28, 2), fc.nat({ max: 255 }), (y, m, d, mask) => {
        const exact = `${y}-${m}-${d}`;
        const bits = [7, 6, 5, 4, -1, 3, 2, -1, 1, 0];
        const blurred = [...exact].map((digit, index) =>
          mask & (1 << (bits[index] ?? -1)) && digit !== '-' ? 'X' : digit,
        );
        const outer = spanOf(blurred.join(''));
        const inner = spanOf(exact);
        expect(outer.earliest ?? -Infinity).toBeLessThanOrEqual(inner.earliest ?? NaN);
        expect(outer.latest ?? Infinity).toBeGreaterThanOrEqual(inner.latest ?? NaN);
      }),
    );
  });
});

describe('for any text at all', () => {
  test('the answer is a span or a fault, of which the nearest spelling is itself read', () => {
    const character = fc.constantFrom(...'0123456789XxTZ-/.:+?~% FebMarun–'.split(''));
    const garbled = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: character, maxLength: 40 }));
    const names = fc.constantFrom(
      'constructor',
      '__proto__',
      'toString',
      'unknown/unknown',
      '/'.repeat(60),
      '2023\n',
      '٢٠٢٣',
    );
    fc.assert(
      fc.property(fc.oneof(garbled, names), (text) => {
        const parsed = parseEdtf(text, kyiv);
        const nearest = 'fault' in parsed && parsed.fault.kind !== 'reversed' ? parsed.fault.nearest : null;
        if (nearest !== null) expect(parseEdtf(nearest, kyiv)).toHaveProperty('span');
        if ('span' in parsed) TimeSpan.parse(parsed.span);
      }),
      { numRuns: 150 },
    );
  });

  test('a megabyte of anything is answered at once', () => {
    const start = performance.now();
    for (const piece of ['2', 'X', ' ', '2023-02-26 ', '/', '-', 'Y1', '2023-02-26T', '..', 'a', '–', '2023/']) {
      expect(parseEdtf(piece.repeat(1_000_000 / piece.length), kyiv)).toEqual({
        fault: { kind: 'malformed', nearest: null },
      });
      parseEdtf(piece.repeat(100).slice(0, 100), kyiv);
    }
    expect(performance.now() - start).toBeLessThan(500);
  });
});
