import type { Figure } from '../model/figure.ts';
import type { Metric } from '../model/site.ts';

/** A figure in words: the number as it was claimed, and what it counts. */
export interface FigureWords {
  /** "500", "at least 500", "more than 1,000 and up to 2,000", "about 30". */
  readonly number: string;
  /** "killed per day". */
  readonly counted: string;
}

// Of people one says "500 killed", not "500 persons killed".
const unspoken = new Set(['person', 'persons', 'people']);

export function figureWords(figure: Figure, metric: Metric, locale: string): FigureWords {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const per = figure.per === null ? '' : ` per ${figure.per}`;
  const unit = metric.unit === null || unspoken.has(metric.unit) || metric.name.includes(metric.unit) ? '' : `${metric.unit}, `;
  return { number: numberWords(figure, (value) => format.format(value)), counted: `${unit}${metric.name}${per}` };
}

function numberWords(figure: Figure, format: (value: number) => string): string {
  const { value, min, over, max, under } = figure;
  const about = figure.approximate ? 'about ' : '';
  if (value !== null) return `${about}${format(value)}`;
  if (min !== null && max !== null) return `${about}${min === max ? format(min) : `${format(min)} to ${format(max)}`}`;
  const low = min !== null ? `at least ${about}${format(min)}` : over !== null ? `more than ${about}${format(over)}` : null;
  const high = max !== null ? `up to ${about}${format(max)}` : under !== null ? `less than ${about}${format(under)}` : null;
  return [low, high].filter((part) => part !== null).join(' and ');
}
