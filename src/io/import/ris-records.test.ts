import { describe, expect, test } from 'vitest';
import { draftsOf, hear, lossesOf } from './testing/read-import.ts';
import { readRis } from './ris-records.ts';

const record = (...lines: string[]): string => ['TY  - NEWS', ...lines, 'ER  - ', ''].join('\r\n');
const sourceOf = async (text: string) => (draftsOf(await hear(readRis, text))[0] as { data: object }).data;

describe('a record in RIS', () => {
  test('is a source, with names, places of appearance and addresses', async () => {
    const text = record('TI  - Light out', 'AU  - Петренко, Олена', 'AU  - Doe, John, Jr.', 'A1  - The Coast Office', 'T2  - The Gazette', 'PB  - A press', 'DA  - 2019/11/03/', 'Y2  - 2020/01/02', 'UR  - https://example.org/a', 'LA  - en', 'N1  - Seen on paper.', 'ID  - light-out');
    const heard = await hear(readRis, text);
    expect(draftsOf(heard)).toEqual([
      {
        kind: 'source',
        id: 'light-out',
        data: {
          type: 'article-newspaper',
          title: 'Light out',
          author: [{ family: 'Петренко', given: 'Олена' }, { family: 'Doe', given: 'John', suffix: 'Jr.' }, { literal: 'The Coast Office' }],
          'container-title': 'The Gazette',
          publisher: 'A press',
          issued: '2019-11-03',
          accessed: '2020-01-02',
          URL: 'https://example.org/a',
          language: 'en',
          note: 'Seen on paper.',
        },
      },
    ]);
    expect([lossesOf(heard), heard.remarks]).toEqual([[], []]);
  });

  test.each([
    ['2019', '2019'],
    ['2019///', '2019'],
    ['2019/11', '2019-11'],
    ['2019/11//', '2019-11'],
    ['2019/11/03', '2019-11-03'],
    ['2019-11-0X~', '2019-11-0X~'],
  ])('has the date %s as far as it goes', async (written, edtf) => {
    expect(await sourceOf(record('TI  - a', `DA  - ${written}`))).toMatchObject({ issued: edtf });
  });

  test.each(['2019/11/03/Spring', '2019//03', 'November 2019', '2019/13/01'])('has no date where %s is none that can be told, and says so', async (written) => {
    const heard = await hear(readRis, record('TI  - a', `DA  - ${written}`));
    expect((draftsOf(heard)[0] as { data: object }).data).not.toHaveProperty('issued');
    expect(lossesOf(heard)).toEqual([expect.stringContaining(written.split('/')[0] as string)]);
  });

  test('goes on with a line that has no tag', async () => {
    expect(await sourceOf(record('TI  - A long', 'title', '  of three lines', 'N1  - AB - is no tag'))).toMatchObject({ title: 'A long title of three lines', note: 'AB - is no tag' });
  });

  test('says what has no room, and which of two values is left out', async () => {
    const heard = await hear(readRis, record('TI  - a', 'T1  - b', 'KW  - key', 'VL  - 7', 'PY  - 2019', 'DA  - 2019/11/03', 'KW  - '));
    expect(lossesOf(heard)).toEqual(['KW has no room in a source: key', 'VL has no room in a source: 7', 'title is there twice; left out is: b']);
    expect((draftsOf(heard)[0] as { data: object }).data).toMatchObject({ title: 'a', issued: '2019-11-03' });
  });

  test('of a type that RIS does not have is a document, which is told', async () => {
    const heard = await hear(readRis, 'TY  - XYZ\nTI  - a\nER  -\n');
    expect((draftsOf(heard)[0] as { data: object }).data).toMatchObject({ type: 'document' });
    expect(lossesOf(heard)).toEqual(['the type “XYZ” is not of RIS; it is taken as a document']);
  });
});

describe('a file in RIS', () => {
  test('keeps a record without an end, before the next one and at the end of the file, and says so', async () => {
    const heard = await hear(readRis, 'TY  - BOOK\nTI  - one\nTY  - BOOK\nTI  - two\nER  - \n\nTY  - BOOK\nTI  - three');
    expect(draftsOf(heard).map((draft) => 'data' in draft && 'title' in draft.data && draft.data.title)).toEqual(['one', 'two', 'three']);
    expect(heard.readings.map(({ line, name }) => `${line} ${name}`)).toEqual(['1 record 1', '3 record 2', '7 record 3']);
    expect(heard.remarks).toEqual(['1: no line “ER  -” ends record 1; it is taken to end before the next one', '7: no line “ER  -” ends record 3, the last of the file; it may be cut off']);
  });

  test('says what stands in no record', async () => {
    const heard = await hear(readRis, 'Exported\nTY  - BOOK\nTI  - one\nER  - \nAU  - lost\n');
    expect(heard.remarks).toEqual(['1: this line is in no record, which begins with “TY  - ”: Exported', '5: this line is in no record, which begins with “TY  - ”: AU  - lost']);
    expect((await hear(readRis, 'nothing\n')).remarks).toContain('1: there is no record in it: each begins with a line “TY  - ”');
  });

});
