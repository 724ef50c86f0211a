import { describe, expect, test } from 'vitest';
import { enExplorerWords as words } from './explorer-words.ts';

describe('the live timeline in English', () => {
  test('lists what the date of knowledge leaves out, if anything', () => {
    expect(words.notKnown(1, 2, 1)).toBe('Left out: 1 report made later, 2 reports perhaps made later, 1 report without a date.');
    expect(words.notKnown(0, 0, 0)).toBeNull();
  });

  test('says how many fit at another time', () => {
    expect([1, 1200].map(words.nothingNow)).toEqual(['No report fits this view at this time; 1 does at another.', 'No report fits this view at this time; 1,200 do at another.']);
  });

  test('names the drawing by its clock', () => {
    expect(words.drawing('reported')).toMatch(/^Drawing of the reports by when they were made\. /);
    expect(words.drawing('occurred')).toMatch(/^Drawing of the reports by when what they tell is said to have happened\. /);
  });
});
