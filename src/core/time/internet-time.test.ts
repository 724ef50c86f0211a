import { describe, expect, it } from 'vitest';
import { internetTime } from './internet-time.ts';

describe('an instant in RFC 3339', () => {
  it('is told by the clock of a zone, so that its day is the day there', () => {
    expect(internetTime(Date.UTC(2023, 1, 25, 22), 'Europe/Lisbon')).toBe('2023-02-25T22:00:00+00:00');
    expect(internetTime(Date.UTC(2023, 1, 25, 22), 'Asia/Kathmandu')).toBe('2023-02-26T03:45:00+05:45');
    expect(internetTime(Date.UTC(2019, 10, 3, 3, 30, 15), 'America/Halifax')).toBe('2019-11-03T00:30:15-03:00');
    expect(internetTime(Date.UTC(2019, 10, 3, 5, 30), 'America/Halifax')).toBe('2019-11-03T01:30:00-04:00');
  });

  it('is told in UTC where the zone was ahead by seconds, which no offset can hold', () => {
    expect(internetTime(Date.UTC(1880, 0, 1, 12), 'Europe/Paris')).toBe('1880-01-01T12:00:00Z');
  });

  it('is the nearest that four digits of year can hold', () => {
    expect(internetTime(-1e15, 'UTC')).toBe('0001-01-01T00:00:00Z');
    expect(internetTime(-Infinity, 'Asia/Kathmandu')).toBe('0001-01-01T00:00:00Z');
    expect(internetTime(8.64e15, 'Asia/Kathmandu')).toBe('9999-12-31T23:59:59Z');
    expect(internetTime(Date.UTC(9999, 11, 31, 23, 0), 'Asia/Kathmandu')).toBe('9999-12-31T23:00:00Z');
  });

  it('keeps parts of a second only where there are any', () => {
    expect(internetTime(Date.UTC(2023, 0, 1) + 250, 'UTC')).toBe('2023-01-01T00:00:00.250+00:00');
  });
});
