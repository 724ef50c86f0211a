import type { FigureWords } from '../figure-words.ts';

const times = { day: 'день', week: 'тиждень', month: 'місяць' };

export const ukFigureWords: FigureWords = {
  about: (number) => `приблизно ${number}`,
  range: (low, high) => `${low}–${high}`,
  atLeast: (number) => `щонайменше ${number}`,
  moreThan: (number) => `понад ${number}`,
  upTo: (number) => `до ${number}`,
  lessThan: (number) => `менше ніж ${number}`,
  bothBounds: (low, high) => `${low} і ${high}`,
  counted: (metric, per) => (per === null ? metric : `${metric} за ${times[per]}`),
  unspokenUnits: ['особа', 'особи', 'осіб', 'людина', 'люди', 'людей'],
};
