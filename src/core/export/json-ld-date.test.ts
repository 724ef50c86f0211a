import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/parse-edtf.ts';
import { createdOn, issuedOn, modifiedOn } from './json-ld-date.ts';

const span = (text: string) => {
  const parsed = parseEdtf(text, 'America/Halifax');
  if ('fault' in parsed) throw new Error(text);
  return parsed.span;
};

describe('a date of JSON-LD', () => {
  it.each(['2019-11-03', '2019-11', '1910', '2019-11-03T06:12-04:00', '2019-11-03T09:00', '2019-11-03T10:15:00Z'])('is ISO 8601 and EDTF where it is exact: %s', (text) => {
    expect(issuedOn(span(text))).toEqual({ datePublished: text, 'dcterms:issued': text });
  });

  it.each(['2019-11-0X', '201X', 'XXXX-11-06', '2019-11-03?', '2019-11-03~', '2019-11-03%', '2019-23', '-0349', 'Y12345', '2019-11-02/2019-11-06', '../2019-11-03', '2019-11-02/'])(
    'is EDTF alone, as it was written, where it is not: %s',
    (text) => {
      expect(issuedOn(span(text))).toEqual({ 'dcterms:issued': text });
    },
  );

  it('is not there where it is unknown', () => {
    expect(issuedOn(span('unknown'))).toEqual({});
    expect(createdOn(null)).toEqual({});
    expect(modifiedOn(span('unknown'))).toEqual({});
  });
});
