import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLine, textLine, textValue } from './content-line.ts';

const lines = (text: string): string[] => text.split('\r\n').slice(0, -1);

describe('a line of a calendar', () => {
  it('has at most 75 octets, is not cut within a character, and is whole again when it is unfolded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }).filter((text) => !/[\r\n]/.test(text)), (text) => {
        const folded = contentLine('SUMMARY', text);
        expect(lines(folded).filter((line) => Buffer.byteLength(line) > 75 || !line.isWellFormed())).toEqual([]);
        expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${text}\r\n`);
      }),
    );
    expect(lines(contentLine('SUMMARY', 'ж'.repeat(100))).map((line) => Buffer.byteLength(line))).toEqual([74, 75, 61]);
  });

  it('cannot be ended, and no other begun, by what it says', () => {
    expect(textLine('SUMMARY', 'a\r\nEND:VEVENT\nBEGIN:VALARM\r\u2028X:1;b,c\\n', 'en')).toBe('SUMMARY;LANGUAGE=en:a\\nEND:VEVENT\\nBEGIN:VALARM\\n\\nX:1\\;b\\,c\\\\n\r\n');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(textValue(text)).not.toMatch(/[\u0000-\u0008\u000A-\u001F\u007F\u0085\u2028\u2029]|\p{Cs}/u);
  }));
  });
});
