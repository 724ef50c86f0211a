import { enCounting } from './counting.ts';

const { count, number } = enCounting;

const counted = (one: string, other = `${one}s`) => (times: number): string => count(times, { one, other });

/** What pages count. */
export const enNouns = {
  number,
  reports: counted('report'),
  claims: counted('claim'),
  answers: counted('answer'),
  questions: counted('question'),
  sources: counted('source'),
  otherSources: counted('other source'),
  sides: counted('side'),
  actors: counted('actor'),
  places: counted('place'),
  entries: counted('entry', 'entries'),
  figures: counted('figure'),
  citations: counted('citation'),
  corrections: counted('correction'),
  contradictions: counted('contradiction'),
  openContradictions: counted('open contradiction'),
  pairs: counted('pair'),
  times: counted('time'),
  origins: (origins: number): string => count(origins, { one: 'origin', other: 'independent origins' }),
};
