import type { Name, Source } from '../model/source.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { parseEdtf } from '../time/parse-edtf.ts';

/** A date of EDTF in one time zone. Throws for any other text. */
export const spanOf = (text: string): TimeSpan => {
  const parsed = parseEdtf(text, 'Europe/Kyiv');
  if ('fault' in parsed) throw new Error(text);
  return parsed.span;
};

/** A name of which nothing is known. */
export const unnamed: Name = { family: null, given: null, droppingParticle: null, nonDroppingParticle: null, suffix: null, literal: null };

/** A source with something in most fields. */
export const sampleSource: Source = {
  id: 'a',
  file: 'sources/a.yml',
  type: 'article-newspaper',
  title: 'Light out, boxes adrift',
  titleNote: null,
  author: [{ ...unnamed, family: 'Dana', given: 'Richard Henry', suffix: 'Jr.' }],
  containerTitle: 'Harbour Gazette',
  publisher: 'Gazette Printing House',
  issued: spanOf('2019-11-03'),
  accessed: spanOf('2019-11-05'),
  url: 'https://gazette.example.org/a?b=1&c=2',
  language: 'en',
  archived: [],
  derivedFrom: [],
  derivedSources: [],
  side: null,
  reliability: null,
  note: 'A note.',
  citedBy: [],
  carries: [],
};
