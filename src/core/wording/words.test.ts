import { expect, test } from 'vitest';
import { countWords, foldWord, wordsOf } from './words.ts';

test('words are compared without case, stress, invisible signs and the genitive, with one apostrophe and one е', () => {
  expect(['Regime’s', 'REGIME', 're\u00adgi\u200bme'].map(foldWord)).toEqual(['regime', 'regime', 'regime']);
  expect(['М’ясо', "м'ясо", 'мʼя\u0301со'].map(foldWord)).toEqual(["м'ясо", "м'ясо", "м'ясо"]);
  expect(['ещё', 'е\u0308', 'їй'].map(foldWord)).toEqual(['еще', 'е', 'їй']);
});

test('words keep their places', () => {
  const text = '«Що?» — м’ясо, meat-grinder 12';
  expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(['Що', 'м’ясо', 'meat', 'grinder', '12']);
  expect(countWords(text)).toBe(5);
  expect(countWords(' — ')).toBe(0);
});
