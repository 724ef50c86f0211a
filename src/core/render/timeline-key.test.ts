import { describe, expect, test } from 'vitest';
import { sampleChronicle } from '../layout/testing/sample-chronicle.ts';
import { timelineKey } from './timeline-key.ts';

const plain = 'One mark is one report; filled, it gives a figure; hollow, it gives none.';

describe('the key to the drawing', () => {
  test('names each side with its class and shape', () => {
    expect(timelineKey(sampleChronicle([])).sides).toEqual([
      { className: 'side-0', shape: 'circle', name: 'North side' },
      { className: 'side-1', shape: 'square', name: 'South side' },
    ]);
  });

  test('names the lane of reports without a side, if there is any', () => {
    expect(timelineKey(sampleChronicle([{ sides: [] }])).sides.at(-1)).toEqual({ className: 'side-none', shape: 'stroke', name: 'Side not stated' });
  });

  test('explains what there is and nothing else', () => {
    expect(timelineKey(sampleChronicle([{}])).howToRead).toBe(plain);
    const all = sampleChronicle([{ reported: '2023-02' }, { reported: '2023-02-23?' }, { withdrawn: true }], { gaps: [{ when: '2023-02-24', note: '' }] });
    expect(timelineKey(all).howToRead).toBe(
      `${plain} Dotted outline: the day is doubtful. Bar: more than a day; solid where it surely was, pale where it may have been. Struck through: withdrawn. Hatched: reports are known to be missing.`,
    );
  });

  test('goes by the clocks of the drawings that it stands below', () => {
    const chronicle = sampleChronicle([{ occurred: '2023-02' }]);
    expect(timelineKey(chronicle, 'en', ['reported']).howToRead).toBe(plain);
    expect(timelineKey(chronicle, 'en').howToRead).toContain('Bar:');
  });
});
