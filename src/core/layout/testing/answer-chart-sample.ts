import type { Chronicle } from '../../model/chronicle.ts';
import type { Figure } from '../../model/figure.ts';
import type { Question } from '../../model/question.ts';
import type { ChartedAnswer } from '../answer-chart-answers.ts';
import { sampleChronicle, spanOf } from './sample-chronicle.ts';

/** An answer as a test tells it; what is left out is usual. */
export interface SampleAnswer {
  readonly figures?: readonly Partial<Figure>[];
  readonly option?: string;
  readonly side?: string | null;
  /** EDTF. */
  readonly reported?: string;
  readonly covers?: string;
  /** Names, the origin first. */
  readonly chain?: readonly string[];
  readonly notComparable?: string;
  readonly withdrawn?: boolean;
}

export interface SampleQuestion {
  /** Of a figure per day, where left out: then these are the names of the options, which are their ids too. */
  readonly options?: readonly string[];
  readonly per?: Question['per'];
  readonly sides?: readonly string[];
  /** The name of what is counted. */
  readonly metric?: string;
}

export interface SampleAnswers {
  readonly chronicle: Chronicle;
  readonly question: Question;
  /** In the order in which they are told. */
  readonly answers: readonly ChartedAnswer[];
}

export const sampleFigure: Figure = { metric: 'killed', value: null, min: null, over: null, max: null, under: null, approximate: false, per: 'day' };

export function sampleAnswers(told: readonly SampleAnswer[], { options, per = 'day', sides = ['north', 'south', 'west'], metric = 'killed' }: SampleQuestion = {}): SampleAnswers {
  const reports = told.map(({ side = 'north', reported = '2023-02-26', withdrawn = false }, index) => ({ id: `report-${index}`, reported, sides: side === null ? [] : [side], withdrawn }));
  const plain = sampleChronicle(reports, { sides });
  const chronicle = { ...plain, site: { ...plain.site, metrics: [{ id: 'killed', name: metric, unit: 'persons' }] } };
  const entries = new Map(chronicle.entries.map((entry) => [entry.id, entry]));
  const answers = told.map((each, index): ChartedAnswer => {
    const entry = entries.get(`report-${index}`);
    const made = entry?.claims[0];
    if (entry === undefined || made === undefined) throw new Error('No report');
    const claim = {
      ...made,
      chain: (each.chain ?? ['a spokesman']).map((unnamed) => ({ kind: 'unnamed' as const, unnamed, side: 'north', seen: true })),
      covers: spanOf(each.covers ?? 'unknown'),
      figures: (each.figures ?? []).map((figure) => ({ ...sampleFigure, ...figure })),
    };
    return { answer: { entry: entry.id, claim: claim.id, option: each.option ?? null, notComparable: each.notComparable ?? null }, entry, claim };
  });
  const question: Question = {
    id: 'how-many',
    question: 'How many?',
    metric: options === undefined ? 'killed' : null,
    per: options === undefined ? per : null,
    about: { actor: null, place: null },
    note: null,
    options: (options ?? []).map((name) => ({ id: name, name })),
    answers: answers.map(({ answer }) => answer),
    origins: [],
  };
  // The record has the claims as they are told, not those that it was made with.
  const claims = new Map(answers.map(({ entry, claim }) => [entry.id, [claim]]));
  return { chronicle: { ...chronicle, entries: chronicle.entries.map((entry) => ({ ...entry, claims: claims.get(entry.id) ?? entry.claims })) }, question, answers };
}
