import { describe, expect, test } from 'vitest';
import { readBibtex } from './bibtex.ts';
import { draftsOf, hear, lossesOf, refusalsOf } from './testing/read-import.ts';

const sourceOf = async (text: string) => (draftsOf(await hear(readBibtex, text))[0] as { data: object }).data;

describe('an entry of BibTeX', () => {
  test('is a source, in Cyrillic letters and with braces around what keeps its capitals', async () => {
    const heard = await hear(
      readBibtex,
      '@article{petrenko2019,\n  author = {Петренко, Олена and {Управління порту}},\n  title = {Маяк {NATO} згас},\n  journaltitle = {Вісник},\n  date = {2019-11-0X},\n  urldate = {2020-01-02},\n  url = {https://example.org/%D1%94?a=b&c},\n  langid = {ukrainian},\n}\n',
    );
    expect(draftsOf(heard)).toEqual([
      {
        kind: 'source',
        id: 'petrenko2019',
        data: {
          type: 'article-journal',
          title: 'Маяк NATO згас',
          author: [{ family: 'Петренко', given: 'Олена' }, { literal: 'Управління порту' }],
          'container-title': 'Вісник',
          issued: '2019-11-0X',
          accessed: '2020-01-02',
          URL: 'https://example.org/%D1%94?a=b&c',
          language: 'uk',
        },
      },
    ]);
    expect(lossesOf(heard)).toEqual([]);
  });

  test.each([
    ['accents in TeX', '@book{a, title = {Caf{\\\'e} M{\\"u}ller \\& S{\\o}n}, year = 2019}', { title: 'Café Müller & Søn', issued: '2019' }],
    ['quotation marks and parts that are joined', '@string{g = "The Gazette"}\n@article{a, title = "One" # " and " # "two", journal = g}', { title: 'One and two', 'container-title': 'The Gazette' }],
    ['round brackets', '@book(a, title = {Round (very)})', { title: 'Round (very)' }],
    ['braces in braces', '@book{a, title = {A {b {c} d} e}}', { title: 'A b c d e' }],
    ['a month by its name', '@article{a, title = {x}, year = 2019, month = nov}', { issued: '2019-11' }],
    ['an entry of a newspaper', '@article{a, title = {x}, entrysubtype = {newspaper}}', { type: 'article-newspaper' }],
    ['a page of the web', '@online{a, title = {x}, url = {https://example.org/b}}', { type: 'webpage', URL: 'https://example.org/b' }],
  ])('is read with %s', async (_, text, data) => {
    expect(await sourceOf(text)).toMatchObject(data);
  });

  test('tells what has no room in a source', async () => {
    const heard = await hear(readBibtex, '@article{a, title = {x}, volume = 7, pages = {1--2}, mynote = {mine}, keywords = {light, sea}}');
    expect(lossesOf(heard).map((each) => /^“([^”]+)”/.exec(each)?.[1]).sort()).toEqual(['keywords', 'mynote', 'pages', 'volume']);
  });

  test('has a key that is no id written as one, which is told', async () => {
    const heard = await hear(readBibtex, '@book{Петренко:2019/a, title = {x}}\n@book{../../etc, title = {y}}');
    expect(draftsOf(heard).map(({ id }) => id)).toEqual(['petrenko-2019-a', 'etc']);
    expect(lossesOf(heard)).toEqual(['the id “Петренко:2019/a” is written as “petrenko-2019-a”', 'the id “../../etc” is written as “etc”']);
  });
});

describe('a file of BibTeX', () => {
  test('loses one broken entry and no other, and knows their lines', async () => {
    const heard = await hear(readBibtex, 'Notes of ours.\n@book{one, title = {One}}\n\n@book{two,\n  title = {Two\n}\n\n@book{three, title = {Three}}\n@comment{@book{x, title = {no}}}\n@book{four title = {Four}}\n@book{five, title = {Five}}\n');
    expect(heard.readings.flatMap(({ reading }) => ('draft' in reading ? [reading.draft.id] : []))).toEqual(['one', 'three', 'five']);
    expect(refusalsOf(heard)).toEqual([expect.stringMatching(/^4 entry 2 \(two\): its braces are never closed/), expect.stringMatching(/^10 entry 4.*: it cannot be read: /)]);
    expect(heard.readings.map(({ line }) => line)).toEqual([2, 4, 8, 10, 11]);
  });

  test('holds no more than some of the text where an entry is never closed', async () => {
    const heard = await hear(readBibtex, `@book{one, title = {One\n${'some words '.repeat(110_000)}\n@book{two, title = {Two}}\n`, { piece: 65_536 });
    expect(heard.readings.map(({ reading }) => ('draft' in reading ? reading.draft.id : 'left out'))).toEqual(['left out', 'two']);
  });

  test('that is cut off names the last entry', async () => {
    expect(refusalsOf(await hear(readBibtex, '@book{one, title = {One}}\n@book{two, title = {Tw'))).toEqual([expect.stringMatching(/^2 entry 2 \(two\): its braces are never closed/)]);
  });

  test('without an entry says so', async () => {
    expect((await hear(readBibtex, 'someone@example.org')).remarks).toEqual([expect.stringMatching(/^1: there is no entry in it/)]);
  });
});
