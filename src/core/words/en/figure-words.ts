import type { FigureWords } from '../figure-words.ts';

export const enFigureWords: FigureWords = {
  about: (number) => `about ${number}`,
  range: (low, high) => `${low} to ${high}`,
  atLeast: (number) => `at least ${number}`,
  moreThan: (number) => `more than ${number}`,
  upTo: (number) => `up to ${number}`,
  lessThan: (number) => `less than ${number}`,
  bothBounds: (low, high) => `${low} and ${high}`,
  counted: (metric, per) => (per === null ? metric : `${metric} per ${per}`),
  unspokenUnits: ['person', 'persons', 'people'],
};
