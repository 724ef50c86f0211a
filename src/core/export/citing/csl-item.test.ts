import { describe, expect, test } from 'vitest';
import { CslCustom } from '../../model/csl-custom.ts';
import { sampleSource, spanOf, unnamed } from '../../testing/sample-source.ts';
import { citedSource } from './cited-item.ts';
import { cslItem } from './csl-item.ts';

const reading = { zone: 'Europe/Kyiv', locale: 'en' };

describe('a source in CSL-JSON', () => {
  test('has its fields by the names of CSL, and none that is empty', () => {
    expect(cslItem(citedSource({ ...sampleSource, issued: null, accessed: null, publisher: null }), reading)).toEqual({
      id: 'a',
      type: 'article-newspaper',
      title: 'Light out, boxes adrift',
      author: [{ family: 'Dana', given: 'Richard Henry', suffix: 'Jr.' }],
      'container-title': 'Harbour Gazette',
      URL: 'https://gazette.example.org/a?b=1&c=2',
      language: 'en',
      note: 'A note.',
      custom: { 'dated-reports': {} },
    });
  });

  test('has all that CSL has no field for under a key of its own, as it stands in the file of a source', () => {
    const source = {
      ...sampleSource,
      titleNote: 'Front page.',
      author: [{ ...unnamed, family: 'Velde', nonDroppingParticle: 'van de' }],
      issued: spanOf('2019-11-0X'),
      archived: [
        { url: 'https://archive.example.net/a', datetime: spanOf('2019-11-04T10:15:00Z'), digest: 'sha256:00' },
        { url: 'https://archive.example.net/b', datetime: spanOf('2020'), digest: null },
      ],
      derivedFrom: ['b'],
      side: 'press',
      reliability: { grade: 'D' as const, basis: 'Copies.', history: [{ grade: 'C' as const, basis: 'Taken for its own.', until: spanOf('2020-03-04') }] },
    };
    const { custom, issued } = cslItem(citedSource(source), reading);
    expect(issued).toEqual({ 'date-parts': [[2019, 11]] });
    expect(CslCustom.parse(custom)).toEqual({
      'dated-reports': {
        'title-note': 'Front page.',
        issued: '2019-11-0X',
        accessed: '2019-11-05',
        archived: [{ url: 'https://archive.example.net/a', datetime: '2019-11-04T10:15:00Z', digest: 'sha256:00' }, { url: 'https://archive.example.net/b', datetime: '2020' }],
        'derived-from': ['b'],
        side: 'press',
        reliability: { grade: 'D', basis: 'Copies.', history: [{ until: '2020-03-04', grade: 'C', basis: 'Taken for its own.' }] },
      },
    });
  });
});
