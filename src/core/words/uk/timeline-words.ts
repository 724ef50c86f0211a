import type { TimelineWords } from '../timeline-words.ts';
import { ukCounting } from './counting.ts';

const { number, count: counted, form } = ukCounting;
const reports = (count: number): string => counted(count, { one: 'повідомлення', few: 'повідомлення', many: 'повідомлень', other: 'повідомлення' });
/** After a preposition that asks for the genitive. */
const ofReports = (count: number): string => counted(count, { one: 'повідомлення', other: 'повідомлень' });

export const ukTimelineWords: TimelineWords = {
  sideNotStated: 'Сторону не вказано',
  reports,
  inWindow: (shown, total, undated, beyond) =>
    [
      shown === total ? reports(total) : `${number(shown)} із ${ofReports(total)}`,
      ...(undated === 0 ? [] : [`${number(undated)} без дати`]),
      ...(beyond === 0 ? [] : [`${number(beyond)} поза періодом`]),
    ].join(', '),
  earlier: (count) => `${number(count)} раніше`,
  later: (count) => `${number(count)} пізніше`,
  runningOn: (count) => `ще ${number(count)} ${form(count, { one: 'триває', other: 'тривають' })} далі`,
  undated: 'без дати',
  cluster: (count, range, withFigure) => [reports(count), ...(range === null ? [] : [range]), ...(withFigure === 0 ? [] : [`${number(withFigure)} з числовими даними`])].join(', '),
  notInOverview: (loose, outside) => {
    const parts = [...(loose > 0 ? [`${number(loose)} з менш точною датою`] : []), ...(outside > 0 ? [`${number(outside)} поза періодом`] : [])];
    return `Тут не враховано: ${parts.join(', ')}`;
  },
  gap: (date, note) => `Відома прогалина, ${date}: ${note}`,
  withdrawn: 'відкликано',
};
