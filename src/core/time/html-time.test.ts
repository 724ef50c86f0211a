import { expect, test } from 'vitest';
import { htmlTime } from './html-time.ts';
import { parseEdtf } from './parse-edtf.ts';

function valueOf(text: string): string | null {
  const parsed = parseEdtf(text, 'Europe/Kyiv');
  if ('fault' in parsed || parsed.span.kind !== 'point') throw new Error(text);
  return htmlTime(parsed.span.point);
}

test.each([
  '2023',
  '0001',
  '9999',
  '2023-02',
  '2023-02-26',
  '2023-02-26T18:00',
  '2023-02-26T18:00:07Z',
  '2023-02-26T18:00+05:30',
])('HTML holds %s as it is', (text) => {
  expect(valueOf(text)).toBe(text);
});

test('HTML wants the minutes of an offset', () => {
  expect(valueOf('2023-02-26T18:00+02')).toBe('2023-02-26T18:00+02:00');
  expect(valueOf('2023-02-26T18:00-04')).toBe('2023-02-26T18:00-04:00');
});

test.each(['2023?', '2023-02~', '2023-02-26%', '202X', '2023-02-XX', '2023-21', '0000', '-0044-03-15', 'Y12345'])(
  'HTML cannot hold %s, and nothing surer is said instead',
  (text) => {
    expect(valueOf(text)).toBeNull();
  },
);
