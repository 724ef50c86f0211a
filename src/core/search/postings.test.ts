import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPostings, writePostings } from './postings.ts';

const group = fc.record({
  bits: fc.integer({ min: 1, max: 63 }),
  entries: fc.uniqueArray(fc.oneof(fc.nat(100), fc.nat(2 ** 40)), { minLength: 1 }).map((entries) => entries.sort((a, b) => a - b)),
});

describe('postings', () => {
  it('are read as they were written, however far apart the entries are', () => {
    fc.assert(
      fc.property(fc.array(group), (groups) => {
        expect(readPostings(writePostings(groups))).toEqual(groups);
      }),
    );
  });

  it('have no character that must be escaped in JSON, in a script or between spaces', () => {
    fc.assert(
      fc.property(fc.array(group), (groups) => {
        expect(writePostings(groups)).toMatch(/^[A-Za-z0-9_-]*$/);
      }),
    );
  });

  it('take one character for an entry that is near the one before', () => {
    const entries = Array.from({ length: 1000 }, (_, index) => index * 31);
    expect(writePostings([{ bits: 1, entries }])).toHaveLength(1 + 2 + 1000);
  });

  it('give an end to whatever is read as such', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('A', 'B', 'g', '_', '9', ' ', 'я'), maxLength: 100 }), (text) => {
        expect(readPostings(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
