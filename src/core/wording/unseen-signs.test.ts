import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signName } from './sign-names.ts';
import { unseenSigns } from './unseen-signs.ts';

const found = (text: string): string[] => [...unseenSigns(text)].map(({ kind, codePoint, from }) => `${from} ${kind} ${codePoint.toString(16)}`);
const sign = (codePoint: number): string => String.fromCodePoint(codePoint);
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('honest text', () => {
  it.each([
    ['Ukrainian', 'Об’єднання, об\u02bcєднання й об\'єкт — «П’ятихатки», ґанок, їжак, Є'],
    ['Ukrainian with stress marks', 'за\u0301мок, Ки\u0301їв'],
    ['Russian', 'Ёлка, объём, подъезд — «так и сказал»; № 5, §\u00a04'],
    ['Hebrew with geresh and gershayim', 'צה״ל הודיע: ג׳ורג׳, שָׁלוֹם עֲלֵיכֶם (2023)'],
    ['Hebrew with marks of direction', 'הגרסה של \u200eC++\u200e ושל (Visual C++\u200e) יצאה, וכן 50%\u200f מהם!\u200f'],
    ['Hebrew with a joiner of points', 'ירושל\u05b7\u034f\u05b4ם'],
    ['Arabic', 'قال الناطق: «لا» (٢٠٢٣)، وأضاف؟'],
    ['Arabic with marks of direction', 'النسبة \u061c-٥٪ في الشركة ABC\u200f، انتهى'],
    ['Persian with non-joiners', 'می\u200cخواهم کتاب\u200cها را به\u200cزودی'],
    ['Persian with a joiner at an abbreviation', 'سال ۱۴۰۰ ه\u200d.ش'],
    ['Devanagari with joiners', 'क्\u200dष और शक्\u200cति'],
    ['Sinhala', 'ශ්\u200dරී ලංකා'],
    ['Thai', 'ภาษาไทย\u200bคำ'],
    ['Khmer', 'ភាសា\u200bខ្មែរ'],
    ['Chinese and Japanese with variants', '葛\u{e0100}城市と㐂\ufe00、\ufe00'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u180b ᠬᠡᠯᠡ'],
    ['Korean', '한국어, 훈민정음'],
    ['families, trades and hearts', '👨\u200d👩\u200d👧\u200d👦 👩🏽\u200d🚒 ❤\ufe0f\u200d🔥 🧑\u200d⚕\ufe0f 🏃\u200d➡\ufe0f'],
    ['flags', '🇺🇦 🇮🇱 🏳\ufe0f\u200d🌈 🏴\u200d☠\ufe0f 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['keycaps and text signs', '1\ufe0f\u20e3 #\ufe0f\u20e3 ☎\ufe0e ©\ufe0f ↔\ufe0e'],
    ['accents in pieces', 'Cafe\u0301, n\u0303, Việt Nam'],
    ['mathematics', 'Δx ≈ 2·π·r², x ∩\ufe00 y, 5 − 3 ≥ 2, 𝐱 ∈ ℝ'],
    ['spaces of all widths', '5\u00a0км, 5\u202f%, a\u2009b\u3000c'],
  ])('raises nothing: %s', (_, text) => expect(found(text)).toEqual([]));

  it('raises nothing, whatever letters, digits and signs of one script it is made of', () => {
    const texts = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Devanagari', 'Thai', 'Hangul', 'Han'].map((script) => {
      const pattern = new RegExp(`[\\p{Script=${script}}--\\p{Default_Ignorable_Code_Point}--\\p{Cf}]`, 'v');
      return range(0x20, 0xffff).map(sign).filter((each) => pattern.test(each));
    });
    const honest = fc.oneof(...texts.map((letters) => fc.array(fc.constantFrom(...letters, ' ', '-', '’', '5', '.'), { maxLength: 40 }).map((each) => each.join(''))));
    fc.assert(fc.property(honest, (text) => void expect(found(text)).toEqual([])));
  });
});

describe('signs that turn the direction of reading', () => {
  it.each([...range(0x202a, 0x202e), ...range(0x2066, 0x2069)])('%i are found everywhere, beside Hebrew and Arabic too', (codePoint) => {
    for (const text of ['a# b', 'שלום # שלום', 'ال#سلام', '#', 'а#б']) {
      expect(found(text.replace('#', sign(codePoint)))).toEqual([`${text.indexOf('#')} direction ${codePoint.toString(16)}`]);
    }
  });

  it.each([0x200e, 0x200f, 0x61c])('%i is found where no letters near it run from right to left, and where one stands already', (codePoint) => {
    const name = codePoint.toString(16);
    expect(found(`abc${sign(codePoint)} 12`)).toEqual([`3 direction ${name}`]);
    expect(found(`Київ${sign(codePoint)}`)).toEqual([`4 direction ${name}`]);
    expect(found(`א${'a'.repeat(41)}${sign(codePoint)}`)).toEqual([`42 direction ${name}`]);
    expect(found(`א\n${sign(codePoint)}12\nא`)).toEqual([`2 direction ${name}`]);
    expect(found(`א${sign(codePoint)}${sign(codePoint)} a`)).toEqual([`2 direction ${name}`]);
  });
});

describe('signs that cannot be seen', () => {
  const always = [0xad, 0x34f, 0x115f, 0x1160, 0x180e, 0x200b, 0x200c, 0x200d, 0x2028, 0x2029, ...range(0x2060, 0x2064), 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xe0001, 0xe0041, 0xe007f, 0xe0100];
  it.each(always)('%i are found in Latin and Cyrillic words, at a beginning and at an end', (codePoint) => {
    const expected = (from: number) => [`${from} invisible ${codePoint.toString(16)}`];
    expect(found(`har${sign(codePoint)}bour`)).toEqual(expected(3));
    expect(found(`${sign(codePoint)}гавань`)).toEqual(expected(0));
    expect(found(`гавань${sign(codePoint)}`)).toEqual(expected(6));
    expect(found(`one ${sign(codePoint)} two`)).toEqual(expected(4));
  });

  it('are found where a script needs one and two stand', () => {
    expect(found('می\u200c\u200cخواهم')).toEqual(['2 invisible 200c', '3 invisible 200c']);
    expect(found('👨\u200d\u200d👩')).toEqual(['2 invisible 200d', '3 invisible 200d']);
    expect(found('❤\ufe0f\ufe0f')).toEqual(['2 invisible fe0f']);
  });

  it('are found as tags behind a flag that is none, and as letters hidden behind an emoji', () => {
    expect(found('🏴\u{e0067}\u{e0062}')).toHaveLength(2);
    expect(found('😀\u{e0068}\u{e0069}\u{e007f}')).toHaveLength(3);
    expect(found('😀\u{e0100}\u{e0101}')).toHaveLength(2);
  });

  it('have names', () => {
    expect([0x202e, 0xad, 0xfe0f, 0xe0041, 0x2065].map(signName)).toEqual(['right-to-left override', 'soft hyphen', 'variation selector', 'tag character', 'format character']);
  });
});
