import { expect, test } from 'vitest';
import { sampleChronicle } from '../layout/testing/sample-chronicle.ts';
import { timelineCaption } from './timeline-caption.ts';

test('the caption tells the window, and how many of all reports are in it', () => {
  const chronicle = sampleChronicle([{ reported: '2023-02-20' }, { reported: '2023-02-22' }, { reported: '2022' }, { reported: 'unknown', occurred: '2023-02-25' }]);
  expect(timelineCaption(chronicle, 'reported', 'en')).toEqual({ range: '19 – 23 February 2023', count: '2 of 4 reports, 1 undated' });
  expect(timelineCaption(chronicle, 'occurred', 'en')).toEqual({ range: '24 – 26 February 2023', count: '1 of 4 reports, 3 undated' });
});

test('the caption of a timeline without a date has no range', () => {
  expect(timelineCaption(sampleChronicle([{ reported: 'unknown' }], { period: null }), 'reported', 'en')).toEqual({ range: null, count: '0 of 1 report, 1 undated' });
});
