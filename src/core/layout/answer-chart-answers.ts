import type { Claim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { Figure } from '../model/figure.ts';
import type { Answer, Question } from '../model/question.ts';
import { dayOf } from '../time/day-of.ts';

/** One answer to a question, with the claim that gives it and the report that makes the claim. */
export interface ChartedAnswer {
  readonly answer: Answer;
  readonly entry: Entry;
  readonly claim: Claim;
}

/** An answer with those of its figures that are drawn. */
export interface FiguredAnswer<A extends ChartedAnswer = ChartedAnswer> {
  readonly given: A;
  /** One at least. */
  readonly figures: readonly Figure[];
}

export interface ChartedFigures<A extends ChartedAnswer = ChartedAnswer> {
  /** In the order in which the answers were given. */
  readonly answers: readonly FiguredAnswer<A>[];
  /** All figures that can be compared, drawn or not. */
  readonly total: number;
  /** How many of them are beyond the limit. */
  readonly more: number;
  /** Answers without any: they are not comparable, or tell no such figure. */
  readonly apart: number;
}

/** The most figures, or answers, that a drawing holds; what is beyond stands in the table only. */
export const mostDrawn = 40;

export const isComparable = ({ answer }: ChartedAnswer): boolean => answer.notComparable === null;

/** Whether its claim or its report has been taken back. */
export const isTakenBack = ({ entry, claim }: ChartedAnswer): boolean => entry.withdrawn !== null || claim.status === 'retracted';

/**
 * The figures that answer the question: of its metric and its rate, of claims that are comparable. Where a claim tells
 * other rates as well, those are no answers; a total for one day answers a question about a day.
 */
export function figuresFor({ metric, per }: Question, { claim }: ChartedAnswer, zone: string): Figure[] {
  const isDay = per === 'day' && dayOf(claim.covers, zone) !== null;
  return claim.figures.filter((figure) => figure.metric === metric && (figure.per === per || (isDay && figure.per === null)));
}

/** The first `limit` figures that answer the question. */
export function chartedFigures<A extends ChartedAnswer>(question: Question, answers: readonly A[], zone: string, limit: number): ChartedFigures<A> {
  const charted: FiguredAnswer<A>[] = [];
  let [total, apart] = [0, 0];
  for (const given of answers) {
    const figures = isComparable(given) ? figuresFor(question, given, zone) : [];
    if (figures.length === 0) apart += 1;
    const drawn = figures.slice(0, Math.max(0, limit - total));
    if (drawn.length > 0) charted.push({ given, figures: drawn });
    total += figures.length;
  }
  return { answers: charted, total, more: Math.max(0, total - limit), apart };
}
