import { expect, test } from 'vitest';
import { Phrases, readPhrase } from './phrases.ts';
import { wordsOf } from './words.ts';

const found = (list: readonly string[], text: string): (string | null)[] => {
  const phrases = new Phrases<string>();
  for (const each of list) phrases.add(readPhrase(each), each);
  const words = wordsOf(text);
  return words.map((_, index) => phrases.at(words, index, () => true)?.value ?? null);
};

test('a word stands for itself alone, and with a star for all that begin so', () => {
  expect(found(['orc', 'milit*'], 'orc orchestra militants milit mil')).toEqual(['orc', null, 'milit*', 'milit*', null]);
});

test('the longest phrase is taken, whichever of its words are open', () => {
  expect(found(['meat', 'meat grind*', 'me* grinder of'], 'meat grinder of')[0]).toBe('me* grinder of');
  expect(found(['спец* опер*', 'спец* война'], 'спецыальная война')[0]).toBe('спец* война');
});

test('a phrase that the text does not finish is none', () => {
  expect(found(['meat grinder'], 'meat')).toEqual([null]);
});

test('phrases that are made to be slow are not followed to their end', () => {
  const open = Array.from({ length: 30 }, (_, index) => `${'a'.repeat(index + 3)}*`);
  const list = open.flatMap((a) => open.flatMap((b) => open.map((c) => `${a} ${b} ${c} end`)));
  const word = 'a'.repeat(40);
  expect(found(list, `${word} `.repeat(500)).every((each) => each === null)).toBe(true);
});
