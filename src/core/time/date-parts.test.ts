import { expect, test } from 'vitest';
import { isSeason, joinDate, splitDate } from './date-parts.ts';

test('a date is taken apart and put together again', () => {
  for (const text of [
    '2023',
    '-0044',
    '202X-0X?',
    '2023-02-2X%',
    '2023-21~',
    'Y-170000002',
    '2023-02-26T18:00:05+05:30',
  ]) {
    const parts = splitDate(text);
    expect(parts === null ? null : joinDate(parts)).toBe(text);
  }
  expect(splitDate('2023-02-26T18:00+02')).toEqual({
    year: '2023',
    isLetterYear: false,
    month: '02',
    day: '26',
    clock: { hour: '18', minute: '00', second: null },
    offset: '+02',
    qualifier: '',
  });
});

test('what is no date of levels 0 and 1 has no parts', () => {
  const others = ['', '23', '12345', 'Y2023', 'Y012345', '-0000', '2023-2', '2023-02-26T18', '2023-02-26T18:00?'];
  const offsets = ['2023-02-26Z', '2023-02-26T18:00-00:00', '2023-02-26T18:00-00', '2023-02-26T18:00+2'];
  const level2 = ['?2023', '2023?-02', '2023-02-26?~', '1950S2', 'Y17E7', '[2023]', '{2023}', '2023-02-26T1X:00'];
  for (const text of [...others, ...offsets, ...level2]) expect(splitDate(text), text).toBeNull();
});

test('21 to 24 are seasons', () => {
  expect(['12', '20', '21', '24', '25', '2X', null].filter(isSeason)).toEqual(['21', '24']);
});
