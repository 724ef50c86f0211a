import { describe, expect, test } from 'vitest';
import { chartedFigures } from './answer-chart-answers.ts';
import { sampleAnswers, type SampleAnswer, type SampleQuestion } from './testing/answer-chart-sample.ts';
import { sampleZone } from './testing/sample-chronicle.ts';

const charted = (told: readonly SampleAnswer[], question: SampleQuestion = {}, limit = 40) => {
  const { question: asked, answers } = sampleAnswers(told, question);
  const { answers: found, ...counts } = chartedFigures(asked, answers, sampleZone, limit);
  return { ...counts, figures: found.map(({ figures }) => figures.map(({ value }) => value)) };
};

describe('the figures that answer a question', () => {
  test('are those of its metric and its rate, each answer’s together', () => {
    const figures = [{ value: 1 }, { value: 2, metric: 'wounded' }, { value: 3, per: 'week' as const }, { value: 4, per: null }, { value: 5 }];
    expect(charted([{ figures }])).toEqual({ figures: [[1, 5]], total: 2, more: 0, apart: 0 });
    expect(charted([{ figures }], { per: 'week' }).figures).toEqual([[3]]);
    expect(charted([{ figures }], { per: null }).figures).toEqual([[4]]);
  });

  test('per day are also totals for one day, and no others', () => {
    const total = [{ value: 7, per: null }];
    expect(charted([{ figures: total, covers: '2023-02-26' }, { figures: total, covers: '2023-02-25/2023-02-26' }, { figures: total }])).toMatchObject({ figures: [[7]], apart: 2 });
    expect(charted([{ figures: total, covers: '2023-02-26' }], { per: 'week' }).figures).toEqual([]);
  });

  test('are not those of a claim that is not comparable', () => {
    expect(charted([{ figures: [{ value: 1 }], notComparable: 'It counts tanks.' }, { figures: [{ value: 2 }] }])).toEqual({ figures: [[2]], total: 1, more: 0, apart: 1 });
  });

  test('are as many as there is room for, and the others are counted', () => {
    const told = [1, 2, 3].map((value) => ({ figures: [{ value }, { value: value * 10 }] }));
    expect(charted(told, {}, 3)).toEqual({ figures: [[1, 10], [2]], total: 6, more: 3, apart: 0 });
    expect(charted(told, {}, 6).more).toBe(0);
    expect(charted([], {}, 3)).toEqual({ figures: [], total: 0, more: 0, apart: 0 });
  });
});
