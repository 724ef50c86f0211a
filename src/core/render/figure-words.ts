import type { Figure } from '../model/figure.ts';
import type { Metric } from '../model/site.ts';
import type { FigureWords as FigurePhrases } from '../words/figure-words.ts';
import { catalogueOf } from '../words/languages.ts';

/** A figure in words: the number as it was claimed, and what it counts. */
export interface FigureWords {
  /** "500", "at least 500", "more than 1,000 and up to 2,000", "about 30". */
  readonly number: string;
  /** "killed per day". */
  readonly counted: string;
}

/** `locale`: BCP 47. */
export function figureWords(figure: Figure, metric: Metric, locale: string): FigureWords {
  const { counting, figures } = catalogueOf(locale);
  const { name, unit } = metric;
  const isUnitSaid = unit !== null && !figures.unspokenUnits.includes(unit) && !name.includes(unit);
  return { number: numberWords(figure, counting.exact, figures), counted: figures.counted(isUnitSaid ? `${unit}, ${name}` : name, figure.per) };
}

function numberWords({ value, min, over, max, under, approximate }: Figure, format: (value: number) => string, words: FigurePhrases): string {
  const about = (number: string): string => (approximate ? words.about(number) : number);
  if (value !== null) return about(format(value));
  if (min !== null && max !== null) return about(min === max ? format(min) : words.range(format(min), format(max)));
  const low = min !== null ? words.atLeast(about(format(min))) : over !== null ? words.moreThan(about(format(over))) : null;
  const high = max !== null ? words.upTo(about(format(max))) : under !== null ? words.lessThan(about(format(under))) : null;
  return low !== null && high !== null ? words.bothBounds(low, high) : (low ?? high ?? '');
}
