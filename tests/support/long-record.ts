import { sampleIds, type SampleEntry } from './sample-content.ts';

const days = Array.from({ length: 30 }, (_, index) => String(index + 1).padStart(2, '0'));
const onDayOf = (month: string) => (index: number) => `${month}-${days[index % days.length] as string}`;

/** 620 reports: a month that fills more than one page between two that do not, and some that no month holds. */
export const longEntries: readonly SampleEntry[] = [
  { count: 40, reported: onDayOf('2021-03') },
  { count: 520, reported: onDayOf('2021-04') },
  { count: 40, reported: onDayOf('2021-05') },
  { count: 10, reported: () => '2021-03/2021-05' },
  { count: 10, reported: () => 'unknown' },
].flatMap(({ count, reported }, part, parts) => {
  const before = parts.slice(0, part).reduce((sum, each) => sum + each.count, 0);
  return sampleIds(count, before + 1).map((id, index) => ({ id, reported: reported(index) }));
});
