import type { Question } from '../model/question.ts';
import type { Named } from '../model/site.ts';
import { type ChartedAnswer, isComparable } from './answer-chart-answers.ts';

/** An option of a question with the answers that name it. */
export interface OptionBand<A extends ChartedAnswer = ChartedAnswer> {
  readonly option: Question['options'][number];
  /** By side in the order of the site, those of one side in the order in which they were given. */
  readonly answers: readonly A[];
  /** All of them, drawn or not. */
  readonly total: number;
}

export interface OptionBands<A extends ChartedAnswer = ChartedAnswer> {
  /** In the order of the question, also those that nobody names. */
  readonly bands: readonly OptionBand<A>[];
  /** Options beyond the limit, and how many answers name them. */
  readonly moreOptions: number;
  readonly moreAnswers: number;
  /** All answers that name an option, drawn or not. */
  readonly total: number;
  /** Answers that are not comparable, or that name no option of the question. */
  readonly apart: number;
}

/**
 * Who named which option: at most `limit` options and at most `limit` answers. Where there are more, each side's first
 * answer for each option comes before anybody's second, so that no side and no option seems to be silent.
 */
export function optionBands<A extends ChartedAnswer>(question: Question, answers: readonly A[], sides: readonly Named[], limit: number): OptionBands<A> {
  const byOption = new Map(question.options.map(({ id }) => [id, [] as A[]]));
  for (const given of answers.filter(isComparable)) byOption.get(given.answer.option ?? '')?.push(given);
  const shown = question.options.slice(0, limit);
  const drawn = firstOfEach(shown.flatMap(({ id }) => [...bySide(byOption.get(id) ?? [], sides).values()]), limit);
  const bands = shown.map((option): OptionBand<A> => {
    const named = byOption.get(option.id) ?? [];
    const inOrder = [...bySide(named, sides).values()].flat();
    return { option, answers: inOrder.filter((given) => drawn.has(given)), total: named.length };
  });
  const total = [...byOption.values()].reduce((sum, { length }) => sum + length, 0);
  const moreAnswers = total - bands.reduce((sum, band) => sum + band.total, 0);
  return { bands, moreOptions: question.options.length - shown.length, moreAnswers, total, apart: answers.length - total };
}

function bySide<A extends ChartedAnswer>(answers: readonly A[], sides: readonly Named[]): Map<string | null, A[]> {
  const lanes = new Map<string | null, A[]>(sides.map(({ id }) => [id, []]));
  for (const given of answers) {
    const lane = lanes.get(given.claim.side);
    if (lane === undefined) lanes.set(given.claim.side, [given]);
    else lane.push(given);
  }
  return lanes;
}

/** The first of each list, then the second of each, and so on. */
function firstOfEach<A>(lists: readonly (readonly A[])[], limit: number): Set<A> {
  const taken = new Set<A>();
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 0);
  for (let round = 0; round < longest && taken.size < limit; round += 1) {
    for (const list of lists) {
      const next = list[round];
      if (next !== undefined && taken.size < limit) taken.add(next);
    }
  }
  return taken;
}
