import { describe, expect, test } from 'vitest';
import { spanOf } from '../../testing/sample-source.ts';
import { bibtexDate } from './bibtex-date.ts';

describe('a date of BibTeX', () => {
  const date = (text: string) => bibtexDate(spanOf(text));

  test.each(['2023', '2023-02', '2023-02-26', '2023-02-26?', '2023-02~', '2023%', '2020-21', '-0349?', '2023-02-23/2023-02-26~', '2023-02-23/..', '../2023-02-26', '2023-02-23/'])('is EDTF as it was written: %s', (text) => expect(date(text)).toBe(text));

  test('leaves off what biblatex cannot read: digits that are not known, and the time of day', () => {
    expect(['2023-02-2X', '2023-XX', '2023-02-2X~', '2023-02-26T18:00+02:00', '2023-02-2X/2023-03'].map(date)).toEqual(['2023-02', '2023', '2023-02~', '2023-02-26', '2023-02/2023-03']);
  });

  test('is not there without a year of four digits, nor where both ends of a range would be one', () => {
    expect(['19XX', 'Y12345', 'unknown', '2023-02-0X/2023-02-2X'].map(date)).toEqual([null, null, null, null]);
  });
});
