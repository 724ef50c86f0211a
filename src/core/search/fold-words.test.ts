import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn, wordsTyped } from './fold-words.ts';

describe('the words of a text', () => {
  it.each([
    ['lose case and marks', 'Chasiv YAR, café', ['chasiv', 'yar', 'cafe']],
    ['are the same composed and decomposed', 'é e\u0301', ['e', 'e']],
    ['lose the marks and signs of Ukrainian and Russian', 'Київ, Олексій, Артёмовск, ґанок, подъезд', ['киив', 'олексии', 'артемовск', 'ганок', 'подезд']],
    ['are the same where the two languages spell one name alike', 'Резніков Резников Зеленський Зеленский Сирський Сырский', ['резников', 'резников', 'зеленскии', 'зеленскии', 'сирскии', 'сирскии']],
    ['lose apostrophes of every kind', "Слов'янськ Слов’янськ Словʼянськ Слов´янськ Слов`янськ", Array(5).fill('словянск')],
    ['are parted by hyphens and dashes', 'Оріхово-Василівка — Хромове', ['орихово', 'василивка', 'хромове']],
    ['are parted where digits begin and end', 'T-72, T72, 152mm', ['t', '72', 't', '72', '152', 'mm']],
    ['lose the English genitive', "Ukraine's soldiers' Bakhmut’s", ['ukraine', 'soldiers', 'bakhmut']],
    ['stand whole and in parts where an apostrophe can be either', "Slov'iansk dell'Ucraina", ['sloviansk', 'slov', 'iansk', 'dellucraina', 'dell', 'ucraina']],
    ['are found in Hebrew, without points, with one form of each letter', 'בַּחְמוּט, צה"ל צה״ל ארץ', ['בחמוט', 'צהל', 'צהל', 'ארצ']],
    ['are found in Arabic, without points and lengthening', 'باخْموت بـاخموت مدينة', ['باخموت', 'باخموت', 'مدينه']],
    ['are found in Greek, German, Polish and Turkish', 'Μπαχμούτ ΌΡΟΣ όρος Straße Łódź İstanbul', ['μπαχμουτ', 'οροσ', 'οροσ', 'strasse', 'lodz', 'istanbul']],
    ['lose signs that cannot be seen', 'Bakh\u00admut Bakh\u200dmut\u202c one\u200btwo', ['bakhmut', 'bakhmut', 'one', 'two']],
    ['are none in signs alone', '— … «» % ь', []],
  ])('%s', (_what, text, words) => expect(wordsIn(text)).toEqual(words));

  it.each([
    ['1740', ['1740']],
    ['1,740', ['1740']],
    ['1.740', ['1740']],
    ["1'740", ['1740']],
    ['1\u00a0740', ['1740']],
    ['1\u202f740', ['1740']],
    ['149,240', ['149240']],
    ['1,234,567', ['1234567']],
    ['١٬٧٤٠', ['1740']],
    ['3.5', ['3.5']],
    ['3,5', ['3.5']],
    ['0.125', ['0.125']],
    ['100%', ['100']],
    ['400–500', ['400', '500']],
    ['26.02.2023', ['26', '02', '2023']],
    ['2023-02-26', ['2023', '02', '26']],
    ['14:30', ['14', '30']],
    ['2023 500', ['2023', '500']],
    ['½', ['1', '2']],
  ])('read the number %s', (text, words) => expect(wordsIn(text)).toEqual(words));

  it('take a space between digits for either', () => {
    expect(wordsIn('1 740 men')).toEqual(['1740', '1', '740', 'men']);
    expect(wordsTyped('1 740 men').words).toEqual(['1740', 'men']);
  });

  it('count by their beginnings when they are long, and never end in half a character', () => {
    expect(wordsIn('a'.repeat(10_000))).toEqual(['a'.repeat(40)]);
    expect(wordsIn(`${'a'.repeat(39)}${'𐐨'.repeat(9)}`)).toEqual(['a'.repeat(39)]);
  });

  it('are words that are folded to themselves, whatever the text is', () => {
    expect(wordsIn(`s"ש'ם`)).toEqual(['sשמ', 'sש']);
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom('1', '23', '456', ' ', ',', '.', "'", '’', '"', '-', 'ї', 'Ґ', 'i', 'İ', 's', 'ש', 'ם', 'ﷺ', '\u0301')).map((parts) => parts.join('')));
    fc.assert(
      fc.property(text, (any) => {
        const words = wordsIn(any);
        expect(words.flatMap(wordsIn)).toEqual(words);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same for each letter, number and mark in either case, composed or not, and folded again', () => {
    const all = Array.from({ length: 0x110000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff).map((code) => String.fromCodePoint(code));
    const signs = all.filter((sign) => /[\p{L}\p{N}\p{M}]/u.test(sign) && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(sign));
    const foldedBy = (change: (sign: string) => string): string[] => signs.map((sign) => `${sign} ${wordsIn(change(sign)).join(' ')}`);
    const folded = foldedBy((sign) => sign);
    const differ = [(sign: string) => sign.toUpperCase(), (sign: string) => sign.toLowerCase(), (sign: string) => sign.normalize('NFC'), (sign: string) => sign.normalize('NFD'), (sign: string) => wordsIn(sign).join('\n')].map((change) => {
      const other = foldedBy(change);
      return folded.filter((each, index) => each !== other[index]);
    });
    expect(signs.length).toBeGreaterThan(30_000);
    expect(differ).toEqual([[], [], [], [], []]);
  });

  it('do not depend on how a text is composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordsIn(text.normalize('NFD'))).toEqual(wordsIn(text.normalize('NFC')));
      }),
    );
  });
});

describe('what is typed', () => {
  it('is open as long as nothing ends its last word', () => {
    expect(wordsTyped('Chasiv Ya')).toEqual({ words: ['chasiv', 'ya'], isOpen: true });
    expect(wordsTyped('Chasiv Yar ')).toEqual({ words: ['chasiv', 'yar'], isOpen: false });
    expect(wordsTyped('Chasiv Yar.')).toEqual({ words: ['chasiv', 'yar'], isOpen: false });
    expect(wordsTyped(' ')).toEqual({ words: [], isOpen: false });
    expect(wordsTyped('')).toEqual({ words: [], isOpen: false });
  });

  it('is among the words of a text that says the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordsIn(text)).toEqual(expect.arrayContaining([...wordsTyped(text).words]));
      }),
    );
  });
});
