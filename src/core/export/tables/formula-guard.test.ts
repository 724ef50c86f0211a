import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardedText, unguardedText } from './formula-guard.ts';

const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '\u200b=1', '\ufeff=1', '＝1', '＋1', '－1', '＠a', '−1', '﹦1', "'=1", '\t', '\r\n'];

describe('a text of a table', () => {
  it.each(dangerous)('has an apostrophe before it where a spreadsheet might take it for a formula: %j', (text) => {
    expect(guardedText(text).startsWith("'")).toBe(true);
  });

  it('has one before each later line too, whatever ends the line before it', () => {
    for (const end of ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029']) expect(guardedText(`a${end}=1${end}b${end} @c`)).toBe(`a${end}'=1${end}b${end}' @c`);
  });

  it.each(['500 killed', '2023-02-26', 'a=b', '1-2', 'Бахмут', '“=1”', 'a\n\nb', '', '(-1)'])('stays as it is where there is no danger: %j', (text) => {
    expect(guardedText(text)).toBe(text);
  });

  it('comes back from a cell as it was, if it had apostrophes of its own too', () => {
    expect(guardedText("'twas")).toBe("''twas");
    const part = fc.oneof(fc.constantFrom("'", '=', '-', '@', '\t', '\r', '\n', '\r\n', '\u2028', ' ', '＝', 'a'), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(unguardedText(guardedText(text))).toBe(text);
        expect(guardedText(text).split(/[\n\v\f\r\u0085\u2028\u2029]/).filter((line) => /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(line))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('of a hundred kilobytes is guarded at once', () => {
    for (const text of ['\n'.repeat(100_000), ' '.repeat(100_000), `${"'\n".repeat(50_000)}=`]) expect(unguardedText(guardedText(text))).toBe(text);
  });
});
