import { describe, expect, test } from 'vitest';
import { rangeWords } from './range-words.ts';

const words = (start: string, end: string, zone = 'Europe/Kyiv') => rangeWords({ start: Date.parse(start), end: Date.parse(end) }, zone, 'en');

describe('the words of a stretch', () => {
  test('name its first and its last day, in the zone', () => {
    expect(words('2023-02-19T22:00Z', '2023-03-12T22:00Z')).toBe('20 February – 12 March 2023');
    expect(words('2023-02-19T22:00Z', '2023-03-12T22:00Z', 'UTC')).toBe('19 February – 12 March 2023');
  });

  test('name one day once, also one of 23 hours', () => {
    expect(words('2023-02-19T22:00Z', '2023-02-20T22:00Z')).toBe('20 February 2023');
    expect(words('2023-03-25T22:00Z', '2023-03-26T21:00Z')).toBe('26 March 2023');
  });

  test('name times of day where the stretch is shorter', () => {
    expect(words('2023-02-20T04:00Z', '2023-02-20T10:30Z')).toBe('20 February 2023, 06:00 – 12:30');
  });
});
