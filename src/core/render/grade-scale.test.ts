import { describe, expect, it } from 'vitest';
import { enGradeWords } from '../words/en/grade-words.ts';
import { gradeScalesOf, gradeSteps } from './grade-scale.ts';

const gradeScales = gradeScalesOf('en');

describe('the scales of grades', () => {
  const steps = [...gradeScales.reliability, ...gradeScales.credibility];

  it('have a step for each letter and number, with its words', () => {
    expect(gradeScales.reliability.map(({ code, words }) => [code, words])).toEqual(Object.entries(enGradeWords.reliability).map(([code, { words }]) => [code, words]));
    expect(gradeScales.credibility.map(({ code, words }) => [code, words])).toEqual(enGradeWords.credibility.map(({ words }, index) => [String(index + 1), words]));
  });

  it('say of each step what it means, and of no two the same, at a place of its own', () => {
    for (const key of ['meaning', 'path'] as const) expect(new Set(steps.map((step) => step[key])).size).toBe(12);
    expect(steps.filter(({ meaning }) => !/^[A-Z].+\.$/.test(meaning))).toEqual([]);
    expect(gradeScales.reliability.at(-1)?.path).toBe('about.html#reliability-f');
    expect(gradeScales.credibility[0]?.path).toBe('about.html#credibility-1');
  });
});

describe('the steps of a grade', () => {
  it('are of the source, of the information, or of both', () => {
    const words = (reliability: 'D' | null, credibility: number | null) => gradeSteps({ reliability, credibility }, 'en').map(({ of, step }) => `${of}: ${step.words} (${step.code})`);
    expect(words('D', 2)).toEqual(['Source: not usually reliable (D)', 'Information: probably true (2)']);
    expect(words('D', null)).toEqual(['Source: not usually reliable (D)']);
    expect(words(null, 6)).toEqual(['Information: truth cannot be judged (6)']);
  });

  it('agree in Ukrainian with what they are of', () => {
    const words = gradeSteps({ reliability: 'B', credibility: 2 }, 'uk').map(({ of, step }) => `${of}: ${step.words} (${step.code})`);
    expect(words).toEqual(['Джерело: зазвичай надійне (B)', 'Інформація: імовірно правдива (2)']);
    expect(gradeScalesOf('uk').credibility.map(({ code, path }) => [code, path])).toEqual(gradeScales.credibility.map(({ code, path }) => [code, path]));
  });
});
