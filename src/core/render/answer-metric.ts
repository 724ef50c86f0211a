import type { Chronicle } from '../model/chronicle.ts';
import type { Figure } from '../model/figure.ts';
import type { Question } from '../model/question.ts';
import type { Metric, Site } from '../model/site.ts';
import { catalogueOf } from '../words/languages.ts';
import { figureWords } from './figure-words.ts';

const noFigure: Omit<Figure, 'metric' | 'per'> = { value: null, min: null, over: null, max: null, under: null, approximate: false };

/** What a question counts; by its id where the site does not know it. */
export function metricOf({ metric }: Question, { metrics }: Site): Metric {
  return metrics.find(({ id }) => id === metric) ?? { id: metric ?? '', name: metric ?? '', unit: null };
}

/** The same in words: "killed per day"; "killed, in total" where the record has it by the day, week or month as well. */
export function countedWords(question: Question, { site, questions, entries }: Pick<Chronicle, 'site' | 'questions' | 'entries'>, locale: string): string {
  const metric = metricOf(question, site);
  const { counted } = figureWords({ ...noFigure, metric: metric.id, per: question.per }, metric, locale);
  const isRate = (each: Pick<Question | Figure, 'metric' | 'per'>): boolean => each.metric === metric.id && each.per !== null;
  const hasRates = questions.some(isRate) || entries.some(({ claims }) => claims.some(({ figures }) => figures.some(isRate)));
  return question.per === null && hasRates ? catalogueOf(locale).answerDrawing.inTotal(counted) : counted;
}

/** A figure in full: "at least 500 killed per day". */
export function saidWords(figure: Figure, metric: Metric, locale: string): string {
  const { number, counted } = figureWords(figure, metric, locale);
  return `${number} ${counted}`;
}
