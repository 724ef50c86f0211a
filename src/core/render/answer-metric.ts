import type { Figure } from '../model/figure.ts';
import type { Question } from '../model/question.ts';
import type { Metric, Site } from '../model/site.ts';
import { figureWords } from './figure-words.ts';

const noFigure: Omit<Figure, 'metric' | 'per'> = { value: null, min: null, over: null, max: null, under: null, approximate: false };

/** What a question counts; by its id where the site does not know it. */
export function metricOf({ metric }: Question, { metrics }: Site): Metric {
  return metrics.find(({ id }) => id === metric) ?? { id: metric ?? '', name: metric ?? '', unit: null };
}

/** The same in words: "killed per day". */
export function countedWords({ per }: Question, metric: Metric, locale: string): string {
  return figureWords({ ...noFigure, metric: metric.id, per }, metric, locale).counted;
}

/** A figure in full: "at least 500 killed per day". */
export function saidWords(figure: Figure, metric: Metric, locale: string): string {
  const { number, counted } = figureWords(figure, metric, locale);
  return `${number} ${counted}`;
}
