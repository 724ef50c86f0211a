import { describe, expect, test } from 'vitest';
import { readCslItem } from './csl-source.ts';

const nobody = () => [];
const read = (item: unknown) => readCslItem(item, nobody);
const dataOf = (item: object) => {
  const found = read({ id: 'a', type: 'report', title: 'T', ...item });
  return 'draft' in found && found.draft.kind === 'source' ? { data: found.draft.data, lost: found.lost } : { data: {}, lost: [] };
};

describe('an item of CSL-JSON', () => {
  test('is a source', () => {
    expect(
      read({ id: 'a-1', type: 'article-newspaper', title: 'A <i>title</i>', author: [{ family: 'Шевченко', given: 'Олена', 'non-dropping-particle': 'van' }, { literal: 'An office' }], 'container-title': 'P', publisher: 'Q', issued: { 'date-parts': [[2019, 11]] }, accessed: { raw: '2020-01-02' }, URL: 'https://example.org/', language: 'uk', note: 'n' }),
    ).toEqual({
      draft: {
        kind: 'source',
        id: 'a-1',
        data: {
          type: 'article-newspaper', title: 'A title', author: [{ family: 'Шевченко', given: 'Олена', 'non-dropping-particle': 'van' }, { literal: 'An office' }], 'container-title': 'P', publisher: 'Q',
          issued: '2019-11', accessed: '2020-01-02', URL: 'https://example.org/', language: 'uk', note: 'n',
        },
      },
      lost: ['the marks in “title” are not taken over: A <i>title</i>'],
    });
  });

  test('has our own fields in custom, whose dates are exact', () => {
    const own = { 'title-note': 'tn', issued: '2019-11-0X', accessed: '2020~', archived: [{ url: 'https://example.net/', datetime: '2020' }], 'derived-from': ['b'], side: 'port', reliability: { grade: 'B', basis: 'x' } };
    expect(dataOf({ issued: { 'date-parts': [[2019]], circa: true }, custom: { 'dated-reports': own } })).toEqual({ data: { type: 'report', title: 'T', ...own }, lost: [] });
  });

  test('has the custom of others told, and not read', () => {
    expect(dataOf({ custom: { theirs: 1 } })).toEqual({ data: { type: 'report', title: 'T' }, lost: ['“custom” is not of this program'] });
    expect(dataOf({ custom: { 'dated-reports': { side: 7 } } }).lost).toEqual(['“custom” is not of this program']);
  });

  test('has the address of its DOI, where it has no other', () => {
    expect(dataOf({ DOI: 'https://doi.org/10.1/x' }).data).toMatchObject({ URL: 'https://doi.org/10.1/x' });
    expect(dataOf({ DOI: 'doi:10.1/x' }).data).toMatchObject({ URL: 'https://doi.org/10.1/x' });
    expect(dataOf({ DOI: '10.1/x', URL: 'https://example.org/' })).toMatchObject({ data: { URL: 'https://example.org/' }, lost: ['the DOI 10.1/x has no room beside the address'] });
  });

  test('tells each thing that has no room, that is of another type, or that is no date and no language', () => {
    expect(dataOf({ volume: 7, editor: [{ family: 'E' }], publisher: {}, author: 'Somebody', issued: { literal: 'spring' }, language: 'English!', abstract: 'x'.repeat(300), 'citation-key': 'k' }).lost).toEqual([
      'the language “English!” is no tag of BCP 47',
      '“volume” has no room in a source: 7',
      '“editor” has no room in a source: [{"family":"E"}]',
      `“abstract” has no room in a source: ${'x'.repeat(200)}…`,
      '“author” is no list of names',
      '“publisher” is no text',
      '“issued” is no date that can be told in EDTF: {"literal":"spring"}',
    ]);
  });

  test.each([
    ['http://zotero.org/items/1', null],
    [7, '7'],
    ['Петренко 2019', 'petrenko-2019'],
    ['../../x', 'x'],
    ['CON', 'con-1'],
    ['', null],
    [undefined, null],
  ])('with the id %j has the id %j', (id, expected) => {
    expect(read({ id, title: 'T' })).toMatchObject({ draft: { id: expected } });
  });

  test('is refused where the content has a source with its address, under another id', () => {
    const find = (_: string, name: string) => (name === 'https://example.org/' ? ['log', 'log-2'] : []);
    expect(readCslItem({ id: 'a', URL: 'https://example.org/' }, find)).toEqual({ refused: ['the source “log” and “log-2” has the same address already'] });
    expect(readCslItem({ id: 'log-2', URL: 'https://example.org/' }, find)).toHaveProperty('draft');
  });

  test.each([[null], ['x'], [[]], [7]])('is none where it is %j', (value) => {
    expect(read(value)).toEqual({ refused: ['it is no item of CSL-JSON'] });
  });

  test('has an author of whom only a part is known under that part', () => {
    expect(dataOf({ author: [{ given: 'Anna' }, {}, { family: ' ' }, 7] })).toEqual({ data: { type: 'report', title: 'T', author: [{ literal: 'Anna' }] }, lost: ['an author is no name: 7'] });
  });
});
