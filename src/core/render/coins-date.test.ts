import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/parse-edtf.ts';
import { coinsDate } from './coins-date.ts';

const sure = (text: string) => {
  const parsed = parseEdtf(text, 'Europe/Kyiv');
  if ('fault' in parsed) throw new Error(text);
  return coinsDate(parsed.span);
};

describe('the date of a context object', () => {
  it.each(['2023-02-26', '2023-02', '2023'])('is an exact one as it is: %s', (text) => expect(sure(text)).toBe(text));

  it('is the day of a clock time as it was written', () => {
    expect(sure('2023-02-26T18:00+02:00')).toBe('2023-02-26');
    expect(sure('2023-02-26T23:30:15Z')).toBe('2023-02-26');
  });

  it('ends before the first digit that is not known', () => {
    expect(['2023-02-2X', '2023-1X', '2023-XX-26', '202X', 'XXXX-11-06', '2023-23'].map(sure)).toEqual(['2023-02', '2023', '2023', null, null, '2023']);
  });

  it('is what both ends of an interval share', () => {
    expect(['2023-02-23/2023-02-26', '2023-02-23/2023-03-01', '2022/2023', '2023-02/2023-02-20', '2023-02-23/..', '../2023-02-23'].map(sure)).toEqual(['2023-02', '2023', null, '2023-02', null, null]);
  });

  it('is not there for a doubt, for years that are not from 1 to 9999, and for the unknown', () => {
    expect(['2023-02-26?', '2023-02~', '2023%', '2023-02-23/2023-02-26?', '-0349', '0000', 'Y12345', 'unknown'].map(sure)).toEqual(Array(8).fill(null));
    expect(coinsDate(null)).toBeNull();
  });
});
