import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8 } from './decode-utf8.ts';

test('text keeps its byte-order mark, its line ends and every character', () => {
  expect(decodeUtf8(Buffer.from('\uFEFFБахмут\r\n🜂\0'))).toEqual({ text: '\uFEFFБахмут\r\n🜂\0' });
  expect(decodeUtf8(Buffer.alloc(0))).toEqual({ text: '' });
});

test('the first byte that is not UTF-8 is named with its line and its column in UTF-16 units', () => {
  const latin1 = Buffer.concat([Buffer.from('title: x\n🜂 caf'), Buffer.from([0xe9, 0x0a])]);
  expect(decodeUtf8(latin1)).toEqual({ at: { line: 2, column: 7 }, byte: '0xE9' });
});

test('LF, CRLF and CR each end one line, and a byte-order mark takes no column', () => {
  const bytes = (text: string) => Buffer.concat([Buffer.from(text), Buffer.from([0x80])]);
  expect(decodeUtf8(bytes('a\r\nb\rc\nd'))).toEqual({ at: { line: 4, column: 2 }, byte: '0x80' });
  expect(decodeUtf8(bytes('\uFEFFab'))).toEqual({ at: { line: 1, column: 3 }, byte: '0x80' });
});

test.each([
  ['a stray continuation byte', [0xbf], '0xBF'],
  ['an overlong slash', [0xc0, 0xaf], '0xC0'],
  ['an overlong form of three bytes', [0xe0, 0x9f, 0xbf], '0xE0'],
  ['half of a surrogate pair', [0xed, 0xa0, 0x80], '0xED'],
  ['a code point beyond Unicode', [0xf4, 0x90, 0x80, 0x80], '0xF4'],
  ['a sequence cut off by the end', [0xf0, 0x9f, 0x9c], '0xF0'],
  ['UTF-16', [0xff, 0xfe, 0x61, 0x00], '0xFF'],
])('%s is refused', (_, bytes, byte) => {
  expect(decodeUtf8(Buffer.from([0x61, ...bytes]))).toEqual({ at: { line: 1, column: 2 }, byte });
});

test('any bytes are judged as the WHATWG decoder judges them, at the place where it first repairs', () => {
  const fragment = fc.oneof(fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)), fc.uint8Array({ maxLength: 6 }));
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 6 }), (fragments) => {
      const bytes = Buffer.concat(fragments);
      const repaired = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      fc.pre(!bytes.includes('\uFFFD'));
      const decoded = decodeUtf8(bytes);
      if ('text' in decoded) {
        expect(repaired).toBe(decoded.text);
        expect(repaired).not.toContain('\uFFFD');
        return;
      }
      const before = repaired.slice(0, repaired.indexOf('\uFFFD')).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
      expect(decoded.at).toEqual({ line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') });
    }),
    { numRuns: 1000 },
  );
});
