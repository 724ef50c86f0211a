import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleText } from './visible-text.ts';

test.each([
  ['an escape sequence', '\u001B[2J', '\\u{1B}[2J'],
  ['line breaks of every kind', 'a\r\nb\u0085c\u2028d\u2029e', 'a\\u{D}\\u{A}b\\u{85}c\\u{2028}d\\u{2029}e'],
  ['direction controls', 'a\u202Eb\u2066c\u200F', 'a\\u{202E}b\\u{2066}c\\u{200F}'],
  ['invisible characters', 'a\u200Bb\uFEFFc\u{E0041}', 'a\\u{200B}b\\u{FEFF}c\\u{E0041}'],
  ['half of a surrogate pair', 'a\uD83Db', 'a\\u{D83D}b'],
  ['a command to GitHub’s runner', '##[add-mask]x', '##\\u{5B}add-mask]x'],
])('%s is shown', (_, text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test('what people write stays as it is', () => {
  const text = 'Бахмут, “بخموت”, באחמוט, می‌خواهم, 👩‍🚒, café — #[1] ##';
  expect(visibleText(text)).toBe(text);
});

test('no text leaves a control character or a break', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visibleText(text)).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]*$/u);
    }),
  );
});
