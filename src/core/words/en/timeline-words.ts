import type { TimelineWords } from '../timeline-words.ts';
import { enCounting } from './counting.ts';

const { number, count: counted } = enCounting;
const reports = (count: number): string => counted(count, { one: 'report', other: 'reports' });

export const enTimelineWords: TimelineWords = {
  sideNotStated: 'Side not stated',
  reports,
  inWindow: (shown, total, undated, beyond) =>
    [
      shown === total ? reports(total) : `${number(shown)} of ${reports(total)}`,
      ...(undated === 0 ? [] : [`${number(undated)} undated`]),
      ...(beyond === 0 ? [] : [`${number(beyond)} outside the period`]),
    ].join(', '),
  earlier: (count) => `${number(count)} earlier`,
  later: (count) => `${number(count)} later`,
  runningOn: (count) => `${number(count)} more run on`,
  undated: 'undated',
  cluster: (count, range, withFigure) => [reports(count), ...(range === null ? [] : [range]), ...(withFigure === 0 ? [] : [`${number(withFigure)} with a figure`])].join(', '),
  notInOverview: (loose, outside) => {
    const parts = [...(loose > 0 ? [`${number(loose)} dated more loosely`] : []), ...(outside > 0 ? [`${number(outside)} outside the period`] : [])];
    return `Not counted here: ${parts.join(', ')}`;
  },
  gap: (date, note) => `Known gap, ${date}: ${note}`,
  withdrawn: 'withdrawn',
};
