import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8Length } from './utf8-length.ts';

it('a text has as many octets in UTF-8 as Node writes of it, halves of pairs included', () => {
  expect(utf8Length('aжé€😀')).toBe(1 + 2 + 2 + 3 + 4);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(utf8Length(text)).toBe(Buffer.byteLength(text));
  }));
  fc.assert(fc.property(fc.array(fc.constantFrom('\ud83d', '\ude00', 'a', '😀')), (parts) => {
    expect(utf8Length(parts.join(''))).toBe(Buffer.byteLength(parts.join('')));
  }));
});
