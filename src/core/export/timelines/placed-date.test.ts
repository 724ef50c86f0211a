import { expect, test } from 'vitest';
import { spanOf } from '../../testing/sample-source.ts';
import { placedSpan } from './placed-date.ts';

const partsOf = (text: string) => {
  const placed = placedSpan(spanOf(text));
  return placed === null ? null : [placed.start.parts.join('-'), placed.end?.parts.join('-') ?? null];
};

test('a date is placed at what is written of it, and no part is filled in', () => {
  expect(['2023', '2023-02', '2023-02-26', '2023-02-26~', '2023-02-2X', '2023-XX-26', '2020-21'].map(partsOf)).toEqual(
    ['2023', '2023-02', '2023-02-26', '2023-02-26', '2023-02', '2023', '2020'].map((start) => [start, null]),
  );
});

test('a range is placed from its start to what is written of its end', () => {
  expect(['2023-02-23/2023-03', '2023-02-23/..', '2023-02-23/'].map(partsOf)).toEqual([['2023-02-23', '2023-03'], ['2023-02-23', null], ['2023-02-23', null]]);
});

test('a clock stands with the distance from UTC that was written', () => {
  expect(placedSpan(spanOf('2023-02-26T18:00:30+02:00'))?.start).toEqual({ parts: ['2023', '02', '26'], clock: { hour: '18', minute: '00', second: '30' }, offset: '+02:00' });
});

test('what has no year from 1 to 9999 to begin with has no place', () => {
  expect(['unknown', '19XX', 'XXXX-11-06', '../2023-02-26', '-0349', '0000', 'Y12345'].map(partsOf)).toEqual(Array(7).fill(null));
});
