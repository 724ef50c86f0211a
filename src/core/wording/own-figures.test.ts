import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresInOwnVoice } from './own-figures.ts';

const found = (text: string, language = 'en'): string[] => figuresInOwnVoice(text, language).figures.map(({ from, to }) => text.slice(from, to));

describe('a number in a sentence that names nobody', () => {
  it.each([
    ['with signs between its thousands', 'It lost 146,820 men, 1.200,5 or 12\u00a0000.', ['146,820', '1.200,5', '12\u00a0000']],
    ['with decimals', 'About 0.6 square kilometres are left.', ['0.6']],
    ['as a share', 'Some 80 % of it, or 80 per cent.', ['80', '80']],
    ['as a range', 'Some 150–1,700 metres.', ['150', '1,700']],
    ['as a word', 'Eleven men and hundreds of others.', ['Eleven', 'hundreds']],
    ['that looks like a year and counts somebody', 'In 2023 about 2000 soldiers came.', ['2000']],
    ['as a small word before what is counted', 'Two badly wounded came by two roads.', ['Two']],
  ])('is found: %s', (_, text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    ['a date', 'On 26 February 2023, February 26, 26–27 February, 26 and 27 February, 2023-02-26, 26.02.2023 or in 2023'],
    ['a time of day', 'At 14:30, 9 a.m. or 9 p.m., after 3 hours'],
    ['a length of time', 'For 24 or 48 hours, in 30 days and the eleven weeks after'],
    ['an ordinal or a part of a name', 'The 93rd, a T-72, an M777, № 5, 1\ufe0f\u20e3, a 155-mm gun and 45-year-olds'],
    ['a place in a source', 'Page 4, paragraphs 3 and 5 times, resolution 1325'],
    ['a number of sources or claims', 'Two pages, 12 sources and 3 claims'],
    ['a number told before', 'The 71 attacks and those 500'],
  ])('is passed over where it is %s', (_, text) => expect(found(text)).toEqual([]));
});

describe('a sentence says whose a figure is', () => {
  it.each([
    'The ministry said that 40 fell.',
    'According to the office, 40 fell.',
    'Report: 40 fell, the spokesman told a paper.',
    'The ministry’s running total stood at 40.',
    'By the soldiers’ own count 40 fell.',
    'His latest figure was 40.',
    'Officials estimate 40.',
  ])('%s', (text) => expect(found(text)).toEqual([]));

  it('by a verb, and not by a noun that looks like it', () => {
    expect(found('The count of the dead is 40.')).toEqual(['40']);
    expect(found('An estimate is 40.')).toEqual(['40']);
    expect(found('In this report 40 fell.')).toEqual(['40']);
  });

  it('for itself alone', () => expect(found('The ministry said that 40 fell. Another 50 fell later. It added 60.')).toEqual(['50']));

  it('and for what follows its colon', () => {
    const told = (text: string): string => figuresInOwnVoice(text, 'en').told;
    expect(told('The ministry gave these numbers:')).toBe('open');
    expect(told('The day’s losses:')).toBe('no');
    expect(told('The ministry gave numbers. The day’s losses:')).toBe('no');
    expect(told('The ministry gave these numbers.')).toBe('yes');
  });
});

it('nothing is known of other languages, or where none is named', () => {
  expect(found('40 Leute', 'de')).toEqual([]);
  expect(figuresInOwnVoice('40 people', null)).toEqual({ figures: [], told: 'no' });
  expect(found('40 people', 'en-GB')).toEqual(['40']);
});

it('figures stand apart and in the order of the text, whatever it holds', () => {
  const pieces = fc.constantFrom('1', '2023', ' ', '.', ',', '-', '–', 'and', 'May', 'days', 'the', 'men', 'two', 'said', 'page', ':', '\n', 'Ab', '’s', '5', '%', '“');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 80 }), fc.constantFrom('en', 'uk', 'ru'), (parts, language) => {
      const { figures } = figuresInOwnVoice(parts.join(''), language);
      expect(figures.every(({ from, to }, index) => to > from && from >= (figures[index - 1]?.to ?? 0))).toBe(true);
    }),
  );
});
