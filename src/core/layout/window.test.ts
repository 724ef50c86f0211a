import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt } from '../time/zone.ts';
import { sampleChronicle, sampleZone, type SampleSite } from './testing/sample-chronicle.ts';
import type { TimeWindow } from './time-scale.ts';
import { firstWindow, wholePeriod } from './window.ts';

const daysOf = (window: TimeWindow | null) => (window === null ? null : [dayAt(sampleZone, window.start), dayAt(sampleZone, window.end - 1)]);
const chronicleOf = (dates: readonly string[], site: SampleSite = {}) => sampleChronicle(dates.map((reported) => ({ reported })), site);
const focusOf = (dates: readonly string[], site?: SampleSite) => daysOf(firstWindow(chronicleOf(dates, site), 'reported'));
const wholeOf = (dates: readonly string[], site?: SampleSite) => daysOf(wholePeriod(chronicleOf(dates, site), 'reported'));

describe('the whole period', () => {
  test('is what the site states, whatever the reports say', () => {
    expect(wholeOf(['2023-02-23', '2024-01-01'])).toEqual(['2023-01-01', '2023-05-31']);
  });

  test('takes an open end from the reports', () => {
    expect(wholeOf(['2023-02-23', '2023-06'], { period: '2023-01-01/..' })).toEqual(['2023-01-01', '2023-06-30']);
    expect(wholeOf(['2022-07-01'], { period: '../2023-01-31' })).toEqual(['2022-07-01', '2023-01-31']);
  });

  test('has some days though it is open and there is no report', () => {
    expect(wholeOf([], { period: '2023-01-01/..' })).toEqual(['2023-01-01', '2023-01-31']);
  });

  test('is the extent of the reports and a day on either side where the site states none', () => {
    expect(wholeOf(['1923-01-01', '2023-02-23'], { period: null })).toEqual(['1922-12-31', '2023-02-24']);
    expect(wholeOf(['unknown'], { period: null })).toBeNull();
  });
});

describe('the window that is shown first', () => {
  test('is the extent of the reports with a day on either side', () => {
    expect(focusOf(['2023-02-23', '2023-02-28T23:30'])).toEqual(['2023-02-22', '2023-03-01']);
    expect(focusOf(['2023-02-23'])).toEqual(['2023-02-22', '2023-02-24']);
  });

  test('stays within the period', () => {
    expect(focusOf(['2022-12-28', '2023-01-03'])).toEqual(['2023-01-01', '2023-01-04']);
  });

  test('is the three weeks with the most reports where these are far apart, the first of equals', () => {
    expect(focusOf(['2023-02-23', '2023-04-28'])).toEqual(['2023-02-13', '2023-03-05']);
    expect(focusOf(['2023-01-03', '2023-04-20', '2023-04-28', '2023-04-30'])).toEqual(['2023-04-15', '2023-05-05']);
    expect(focusOf(['2023-01-01', '2023-01-02', '2023-05-31'])).toEqual(['2023-01-01', '2023-01-21']);
  });

  test('is longer where three weeks hold less than a third of the reports', () => {
    const monthly = Array.from({ length: 12 }, (_, month) => `2021-${String(month + 1).padStart(2, '0')}-10`);
    expect(focusOf(monthly, { period: '2000/2023' })).toEqual(['2021-01-10', '2021-04-11']);
    const yearly = Array.from({ length: 20 }, (_, year) => `${1900 + year}-06-01`);
    expect(focusOf(yearly, { period: '1800/2023' })).toEqual(['1900-06-01', '1910-06-01']);
  });

  test('is the whole period where the reports are outside it, or without dates', () => {
    const whole = ['2023-01-01', '2023-05-31'];
    expect(focusOf(['2025-02-23'])).toEqual(whole);
    expect(focusOf(['unknown'])).toEqual(whole);
    expect(focusOf([])).toEqual(whole);
  });

  test('62 days are shown whole, 63 are not', () => {
    expect(focusOf(['2023-02-01', '2023-04-03'])).toEqual(['2023-01-31', '2023-04-04']);
    expect(focusOf(['2023-02-01', '2023-04-04'])).toEqual(['2023-01-22', '2023-02-11']);
  });

  test('a few loose dates do not widen it, but many do', () => {
    expect(focusOf(['2023-02-23', '2023-02-2X', '2023-02-26', '2023'])).toEqual(['2023-02-22', '2023-02-27']);
    expect(focusOf(['2023-02-23', '2023-02', '2023-03'])).toEqual(['2023-01-31', '2023-04-01']);
    expect(focusOf(['../2023-02-26', '2023-02-01/..'])).toEqual(['2023-01-31', '2023-02-27']);
  });

  test('goes by the clock that is asked for', () => {
    const chronicle = sampleChronicle([{ reported: '2023-02-23', occurred: '2023-02-10' }]);
    expect(daysOf(firstWindow(chronicle, 'occurred'))).toEqual(['2023-02-09', '2023-02-11']);
  });

  test('is none where there is neither period nor date', () => {
    expect(focusOf([], { period: null })).toBeNull();
    expect(focusOf(['unknown'], { period: null })).toBeNull();
  });

  test('shows the year 0001 and a day long before it', () => {
    expect(focusOf(['0001-01-01'], { period: null })).toEqual(['0000-12-31', '0001-01-02']);
    expect(focusOf(['-0044-03-15'], { period: null })).toEqual(['-0044-03-14', '-0044-03-16']);
  });
});

test('a window is never empty and never beyond the years -9999 to 9999', () => {
  const dates = ['unknown', '2023-02-23', '0001-01-01', '-9999-01-01', '9999-12-31', 'Y170000002', '2023/..', '../1900', '20XX', '-0500', 'XXXX', '2023-02-2X'];
  const periods = [null, '2023-01-01/2023-05-31', '../2023', '1900/..', '0001/9999', 'Y-170000002/Y170000002'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...dates), { maxLength: 6 }), fc.constantFrom(...periods), (reports, period) => {
      for (const find of [firstWindow, wholePeriod]) {
        const window = find(chronicleOf(reports, { period }), 'reported');
        if (window === null) continue;
        expect(window.start).toBeLessThan(window.end);
        expect(window.start).toBeGreaterThanOrEqual(Date.parse('-009999-01-01T00:00Z') - 86_400_000);
        expect(window.end).toBeLessThanOrEqual(Date.parse('+010000-01-01T00:00Z') + 86_400_000);
      }
    }),
  );
});
