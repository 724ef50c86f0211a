import { describe, expect, test } from 'vitest';
import { readDataBlock } from './read-data-block.ts';

const head = { format: 'lamps', version: 2 };
const read = (textContent: string | null) => readDataBlock({ getElementById: (id) => (id === 'lamps' ? { textContent } : null) }, 'lamps', head);

describe('the data block of a page', () => {
  test('is read', () => {
    const data = { ...head, lamps: ['a', 'b'] };
    expect(read(JSON.stringify(data))).toEqual(data);
  });

  test.each([
    { case: 'another version', text: JSON.stringify({ ...head, version: 3 }) },
    { case: 'another format', text: JSON.stringify({ ...head, format: 'buoys' }) },
    { case: 'no head', text: '{"lamps":[]}' },
    { case: 'nothing in it', text: '' },
    { case: 'no text', text: null },
    { case: 'a text that is cut off', text: '{"format":"lamps","version":2,"la' },
    { case: 'the word null', text: 'null' },
    { case: 'a number', text: '2' },
  ])('is none with $case', ({ text }) => {
    expect(read(text)).toBeNull();
  });

  test('is none where the page has no such element', () => {
    expect(readDataBlock({ getElementById: () => null }, 'lamps', head)).toBeNull();
  });
});
