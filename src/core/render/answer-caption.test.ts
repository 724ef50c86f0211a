import { describe, expect, test } from 'vitest';
import { sampleAnswers, type SampleAnswer, type SampleQuestion } from '../layout/testing/answer-chart-sample.ts';
import { answerCaption } from './answer-caption.ts';

const captionOf = (told: readonly SampleAnswer[], question: SampleQuestion = {}) => {
  const { chronicle, question: asked, answers } = sampleAnswers(told, question);
  return answerCaption(asked, answers, { chronicle, locale: 'en' });
};

describe('the caption of figures', () => {
  test('says what is counted and to what time, and no more than there is to see', () => {
    expect(captionOf([{ figures: [{ value: 5 }] }])).toBe('The figure as claimed (killed per day). Nothing is summed or averaged.');
  });

  test('says that a total is meant where the same is counted by the day as well, and not of what has no rate', () => {
    const total = { figures: [{ value: 5, per: null }] };
    expect(captionOf([total, { figures: [{ value: 5, per: null }, { value: 1 }] }], { per: null })).toBe(
      'Figures as claimed (killed, in total), in the order in which they were reported. Nothing is summed or averaged.',
    );
    expect(captionOf([total], { per: null, metric: 'lost for each one' })).toBe('The figure as claimed (lost for each one). Nothing is summed or averaged.');
  });

  test('explains each kind of mark that there is', () => {
    const told: SampleAnswer[] = [
      { figures: [{ over: 5, approximate: true }], covers: '../2023-02-20' },
      { figures: [{ min: 1, max: 2 }] },
      { figures: [{ value: 1, per: null }], covers: '2023-02-25~' },
      { figures: [{ value: 1 }], notComparable: 'It counts tanks.' },
    ];
    expect(captionOf(told)).toBe(
      'Figures as claimed (killed per day), in the order in which they were reported. Bar: from the least to the most that is claimed. Fading bar with an arrow: no bound is claimed on that side. Hollow end: more, or less, than that number. Dotted outline: about. A total for one day stands among the figures per day. 1 claim that cannot be compared is not drawn. <span class="beside">Time covered: solid where it surely is, pale where it may be. An arrow there: no end is given. </span>Nothing is summed or averaged.',
    );
  });

  test('says how many are drawn where not all are', () => {
    expect(captionOf(Array.from({ length: 50 }, (_, value) => ({ figures: [{ value }] })))).toContain('The first 40 of 50 are drawn; the others are in the table.');
  });

  test('is HTML: what is counted is escaped', () => {
    expect(captionOf([{ figures: [{ value: 5 }] }], { metric: '<b>killed' })).toContain('(&lt;b&gt;killed per day)');
  });
});

describe('the caption of options', () => {
  test('says how to read the marks, and that nothing is decided', () => {
    expect(captionOf([{ option: 'Held', covers: '2023-02-25' }], { options: ['Held'] })).toBe(
      'Each mark is one answer, under the option that it names, at the time that it covers. Nothing is decided.',
    );
    expect(captionOf([{ option: 'Held', covers: '2023-02-25?' }], { options: ['Held'] })).toContain('pale where it may be. Nothing is decided.');
  });
});

test('there is none without a drawing', () => {
  expect(captionOf([])).toBe('');
  expect(captionOf([], { options: ['Held'] })).toBe('');
});
