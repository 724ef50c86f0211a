import { describe, expect, test } from 'vitest';
import { optionBands } from './answer-chart-options.ts';
import { sampleAnswers, type SampleAnswer } from './testing/answer-chart-sample.ts';

const bandsOf = (told: readonly SampleAnswer[], options: readonly string[], limit = 40) => {
  const { chronicle, question, answers } = sampleAnswers(told, { options });
  const { bands, ...counts } = optionBands(question, answers, chronicle.site.sides, limit);
  return { ...counts, bands: Object.fromEntries(bands.map((band) => [band.option.id, band.answers.map(({ entry }) => entry.id.replace('report-', ''))])) };
};

describe('the answers to a question with options', () => {
  test('stand with their option, by side and then as they were given; an option that nobody names stands there too', () => {
    const told = [{ option: 'held', side: 'south' }, { option: 'lost', side: null }, { option: 'held', side: 'north' }, { option: 'held', side: 'south' }, { option: 'lost', side: 'west' }];
    expect(bandsOf(told, ['held', 'fought', 'lost'])).toEqual({
      bands: { held: ['2', '0', '3'], fought: [], lost: ['4', '1'] },
      moreOptions: 0,
      moreAnswers: 0,
      total: 5,
      apart: 0,
    });
  });

  test('are not those that are not comparable or name no option', () => {
    expect(bandsOf([{ option: 'held', notComparable: 'It is another village.' }, { option: 'burnt' }, {}, { option: 'held' }], ['held'])).toMatchObject({ bands: { held: ['3'] }, total: 1, apart: 3 });
  });

  test('beyond the limit leave out no side and no option', () => {
    const told = [...Array.from({ length: 8 }, () => ({ option: 'held', side: 'north' })), { option: 'held', side: 'south' }, { option: 'lost', side: 'south' }];
    expect(bandsOf(told, ['held', 'lost'], 4)).toMatchObject({ bands: { held: ['0', '1', '8'], lost: ['9'] }, total: 10 });
  });

  test('are never more than the limit, and as many where there are so many', () => {
    const told = Array.from({ length: 20 }, (_, index) => ({ option: index % 3 === 0 ? 'held' : 'lost', side: index % 2 === 0 ? 'north' : 'south' }));
    for (const limit of [1, 2, 3, 4, 5, 19, 20, 40]) {
      const { bands, moreAnswers } = bandsOf(told, ['held', 'lost'], limit);
      const drawn = Object.values(bands).flat();
      expect(drawn.length).toBe(Math.min(limit, 20));
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(moreAnswers).toBe(limit === 1 ? 13 : 0);
    }
  });

  test('to options beyond the limit are counted', () => {
    const told = ['a', 'b', 'c', 'c'].map((option) => ({ option }));
    expect(bandsOf(told, ['a', 'b', 'c', 'd'], 2)).toMatchObject({ bands: { a: ['0'], b: ['1'] }, moreOptions: 2, moreAnswers: 2, total: 4 });
  });
});
