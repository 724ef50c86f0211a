import { describe, expect, test } from 'vitest';
import { readDataBlock } from './read-data-block.ts';

const read = (textContent: string | null) => readDataBlock({ getElementById: (id) => (id === 'lamps' ? { textContent } : null) }, 'lamps');

describe('the data block of a page', () => {
  test('is read', () => {
    const data = { format: 'lamps', version: 2, lamps: ['a', 'b'] };
    expect(read(JSON.stringify(data))).toEqual(data);
  });

  test.each([
    { case: 'nothing in it', text: '' },
    { case: 'no text', text: null },
    { case: 'a text that is cut off', text: '{"format":"lamps","version":2,"la' },
  ])('is none with $case', ({ text }) => {
    expect(read(text)).toBeUndefined();
  });

  test('is none where the page has no such element', () => {
    expect(readDataBlock({ getElementById: () => null }, 'lamps')).toBeUndefined();
  });
});
